import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'it/account/read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:registrati|crea un account)(?!\p{L}).{0,20}(?<!\p{L})(?:gratis|gratuito|gratuitamente)(?!\p{L}).{0,40}(?<!\p{L})(?:leggere|articol\p{L}|accedere|contenut\p{L})/iu,
    hits: ['Registrati gratuitamente per continuare a leggere'],
    misses: ['Registrati gratuitamente alla gara'],
  },
  {
    id: 'it/counter/articles',
    says: 'counter',
    pattern:
      /(?<!\p{L})\d{1,2} (?:di|su|\/) \d{1,2} articoli|(?<!\p{L})(?:ti|le) (?:resta|restano|rimane|rimangono) (?:ancora )?\d{1,2} articol[io]|(?<!\p{L})(?:hai|ha) (?:raggiunto|superato|letto|esaurito)(?!\p{L}).{0,30}(?<!\p{L})(?:limite di articoli|articoli gratuiti)/iu,
    hits: ['Ti restano 2 articoli gratuiti', 'Hai raggiunto il limite di articoli'],
    misses: ['Ha raggiunto il limite di età'],
  },
] as const satisfies readonly AccessPhrase[];
