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
  {
    id: 'sv/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})(?:bli prenumerant|prenumerera|köp prenumeration)(?!\p{L}).{0,30}(?<!\p{L})(?:läsa vidare|läsa (?:hela )?artikeln|fortsätta läsa)(?!\p{L})|(?<!\p{L})för att (?:läsa vidare|läsa hela|fortsätta läsa)(?!\p{L}).{0,30}(?<!\p{L})prenumer\p{L}*/iu,
    hits: ['Prenumerera för att läsa vidare'],
    misses: ['Prenumerera på sopor'],
  },
  {
    id: 'sv/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:för att läsa vidare|fortsätt(?:a)? läsa)(?!\p{L}).{0,30}(?<!\p{L})(?:gratis ?konto|registrera|skapa (?:ett )?konto)\p{L}*|(?<!\p{L})(?:registrera dig|logga in)(?!\p{L}).{0,15}(?<!\p{L})för att (?:läsa vidare|fortsätta läsa)(?!\p{L})/iu,
    hits: ['Registrera dig för att läsa vidare'],
    misses: ['Registrera dig för att rösta'],
  },
  {
    id: 'sv/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})(?:din|ditt) sista (?:gratis|fria) ?artikel(?!\p{L})|(?<!\p{L})\d{1,2} (?:artiklar|gratisartiklar) kvar(?!\p{L})|(?<!\p{L})\d{1,2} av \d{1,2} (?:gratis|fria) ?artiklar(?!\p{L})/iu,
    hits: ['Det här är din sista gratis artikel', '2 artiklar kvar'],
    misses: ['Den sista artikeln i lagen'],
  },
] as const satisfies readonly AccessPhrase[];
