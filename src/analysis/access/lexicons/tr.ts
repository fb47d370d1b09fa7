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
  {
    id: 'tr/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})okumaya devam etmek için(?!\p{L}).{0,20}(?<!\p{L})abone(?!\p{L})|(?<!\p{L})abone ol\p{L}*(?!\p{L}).{0,25}(?<!\p{L})(?:okumaya devam|tamamını oku)\p{L}*/iu,
    hits: ['Okumaya devam etmek için abone olun'],
    misses: ['Doğalgaz abone sayısı arttı'],
  },
  {
    id: 'tr/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:okumaya devam|haberin devamı|tamamını okumak)\p{L}*(?!\p{L}).{0,25}(?<!\p{L})ücretsiz (?:üye|kayıt|hesap|kaydol)\p{L}*/iu,
    hits: ['Okumaya devam etmek için ücretsiz üye olun'],
    misses: ['Okumaya devam eden öğrenciler'],
  },
  {
    id: 'tr/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})son ücretsiz (?:makale|haber|yazı)\p{L}*(?!\p{L})|(?<!\p{L})\d{1,2} (?:makale|haber|yazı) hakkınız (?:kaldı|var)(?!\p{L})/iu,
    hits: ['Bu son ücretsiz makaleniz'],
    misses: ['Son haberler'],
  },
] as const satisfies readonly AccessPhrase[];
