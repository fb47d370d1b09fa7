import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'sv/account/read-on',
    says: 'account',
    pattern:
      /\b(?:skapa ett|registrera)\b.{0,20}\b(?:gratiskonto|kostnadsfritt|gratis)\b.{0,30}(?<!\p{L})(?:läsa|artikeln|fortsätt)/iu,
    hits: ['Skapa ett gratiskonto för att läsa vidare'],
    misses: ['Skapa ett recept'],
  },
  {
    id: 'sv/counter/articles',
    says: 'counter',
    pattern: /\b\d{1,2} (?:av|\/) \d{1,2} (?:gratis ?)?artiklar\b|\b\d{1,2} (?:gratis|fria) ?artiklar kvar\b/iu,
    hits: ['Du har 2 gratis artiklar kvar'],
    misses: ['Du har 2 dagar kvar'],
  },
] as const satisfies readonly AccessPhrase[];
