import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'tr/account/read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})ücretsiz (?:üye ol|kayıt ol|kaydol|hesap)\p{L}*(?!\p{L}).{0,30}(?<!\p{L})(?:oku|devam|haber)\p{L}*/iu,
    hits: ['Ücretsiz üye olun, okumaya devam edin'],
    misses: ['Ücretsiz kargo'],
  },
  {
    id: 'tr/counter/articles',
    says: 'counter',
    pattern:
      /(?<!\p{L})\d{1,2} ?(?:\/) ?\d{1,2} (?:ücretsiz )?(?:makale|haber|yazı)|(?<!\p{L})\d{1,2} ücretsiz (?:makale|haber|yazı)\p{L}* (?:kaldı|hakkınız)|(?<!\p{L})ücretsiz (?:makale|haber|okuma) (?:limit|hakkı)\p{L}*(?!\p{L}).{0,20}(?<!\p{L})(?:doldu|ulaştınız|bitti)/iu,
    hits: ['2 ücretsiz makale kaldı'],
    misses: ['2 gün kaldı'],
  },
] as const satisfies readonly AccessPhrase[];
