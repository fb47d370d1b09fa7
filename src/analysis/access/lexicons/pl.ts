import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'pl/account/read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:zarejestruj się|załóż (?:darmowe |bezpłatne )?konto)(?!\p{L}).{0,25}(?<!\p{L})(?:za darmo|bezpłatnie|i czytaj|aby czytać)(?!\p{L})/iu,
    hits: ['Zarejestruj się za darmo i czytaj dalej'],
    misses: ['Zarejestruj się na bieg'],
  },
  {
    id: 'pl/counter/articles',
    says: 'counter',
    pattern:
      /(?<!\p{L})\d{1,2} ?(?:z|\/) ?\d{1,2} (?:darmowych |bezpłatnych )?artykuł\p{L}*|(?<!\p{L})(?:pozostał\p{L}*|zostało|masz jeszcze)(?!\p{L}).{0,12}\d{1,2} (?:darmow|bezpłatn)\p{L}+ artykuł\p{L}*|(?<!\p{L})(?:wykorzystał\p{L}*|osiągnął\p{L}*|osiągnęł\p{L}*) limit(?!\p{L}).{0,25}artykuł\p{L}*/iu,
    hits: ['2 / 3 artykułów', 'Wykorzystałeś limit bezpłatnych artykułów'],
    misses: ['Pozostało jeszcze 89% artykułu'],
  },
] as const satisfies readonly AccessPhrase[];
