import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'uk/account/read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})зареєструйтеся(?!\p{L}).{0,20}(?:безкоштовно)?.{0,12}(?<!\p{L})щоб (?:читати|прочитати|продовжити читання)(?!\p{L})/iu,
    hits: ['Зареєструйтеся безкоштовно, щоб читати далі'],
    misses: ['Зареєструйтеся на забіг'],
  },
  {
    id: 'uk/counter/articles',
    says: 'counter',
    pattern:
      /(?<!\p{L})\d{1,2} (?:з|із|\/) \d{1,2} (?:безкоштовн\p{L}+ )?(?:стат\p{L}+|матеріал\p{L}*)|(?<!\p{L})(?:залишилося|залишилось|залишилась)(?!\p{L}).{0,8}\d{1,2} безкоштовн\p{L}+ (?:стат\p{L}+|матеріал\p{L}*)/iu,
    hits: ['Залишилося 2 безкоштовні статті'],
    misses: ['Залишилося 2 дні'],
  },
] as const satisfies readonly AccessPhrase[];
