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
  {
    id: 'it/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})(?:abbonati|abbonamento)(?!\p{L}).{0,40}(?<!\p{L})(?:continuare a leggere|leggere (?:l[’']articolo|tutto)|articolo completo)(?!\p{L})|(?<!\p{L})per (?:continuare a )?leggere(?!\p{L}).{0,40}(?<!\p{L})abbon\p{L}*/iu,
    hits: ['Abbonati per continuare a leggere'],
    misses: ['Abbonati al teatro comunale'],
  },
  {
    id: 'it/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})per (?:continuare a leggere|leggere l[’']articolo)(?!\p{L}).{0,40}(?<!\p{L})(?:registrati|crea un account|effettua la registrazione)(?!\p{L})|(?<!\p{L})registrati(?!\p{L}).{0,15}(?<!\p{L})per (?:continuare a leggere|leggere)(?!\p{L})/iu,
    hits: ['Per continuare a leggere, registrati'],
    misses: ['Registrati per votare'],
  },
  {
    id: 'it/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})(?:hai|ha) letto \d{1,2} articoli (?:gratuiti )?(?:su|di) \d{1,2}(?!\p{L})|(?<!\p{L})(?:questo è )?(?:il tuo|il suo) ultimo articolo gratuito(?!\p{L})/iu,
    hits: ['Hai letto 3 articoli su 5', 'Questo è il tuo ultimo articolo gratuito'],
    misses: ['Ha letto 3 articoli del codice'],
  },
] as const satisfies readonly AccessPhrase[];
