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
  {
    id: 'pl/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})(?:wykup|kup|zamów)(?!\p{L}).{0,25}(?<!\p{L})(?:dostęp|prenumerat|subskrypcj)\p{L}*(?!\p{L}).{0,30}(?<!\p{L})(?:czytać|czytaj|przeczytać)(?!\p{L})|(?<!\p{L})aby (?:czytać dalej|przeczytać)(?!\p{L}).{0,40}(?<!\p{L})(?:prenumerat|subskrypcj|dostęp)\p{L}*/iu,
    hits: ['Wykup prenumeratę, aby czytać dalej'],
    misses: ['Kup bilet, aby zobaczyć mecz'],
  },
  {
    id: 'pl/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})aby (?:czytać dalej|przeczytać (?:cały )?artykuł|kontynuować czytanie)(?!\p{L}).{0,25}(?<!\p{L})(?:zarejestruj|załóż|zaloguj)\p{L}*|(?<!\p{L})(?:załóż|utwórz) (?:darmowe|bezpłatne) konto(?!\p{L}).{0,20}(?<!\p{L})(?:czyta|przeczyta)\p{L}*/iu,
    hits: ['Aby czytać dalej, załóż bezpłatne konto'],
    misses: ['Aby czytać szybciej, trzeba ćwiczyć'],
  },
  {
    id: 'pl/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})(?:to )?(?:twój|pana|pani) ostatni (?:darmowy|bezpłatny) artykuł(?!\p{L})|(?<!\p{L})(?:przeczytał\p{L}*|wykorzystał\p{L}*) \d{1,2} z \d{1,2}(?!\p{L})/iu,
    hits: ['To Twój ostatni darmowy artykuł', 'Przeczytałeś 3 z 5'],
    misses: ['Ostatni artykuł ustawy'],
  },
] as const satisfies readonly AccessPhrase[];
