import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'fr/account/read-on',
    says: 'account',
    pattern:
      /\b(?:créez|créer|inscrivez-vous|ouvrez)(?!\p{L}).{0,60}\bgratuit(?:e|ement)?(?!\p{L}).{0,40}(?<!\p{L})(?:lire|lisez|accéder|accédez|article)|\b(?:lire|accéder)(?!\p{L}).{0,40}\bgratuitement\b.{0,50}(?<!\p{L})(?:créez|inscrivez)|\bgratuit(?:e|ement)?(?!\p{L}).{0,60}\bcréez (?:votre|un) compte\b/iu,
    hits: [
      'Créez un compte gratuit pour lire la suite',
      'Pour lire la suite et accéder gratuitement à 3 articles par mois, créez votre compte',
    ],
    misses: ['S’inscrire gratuitement à la newsletter', 'Créez votre potager'],
  },
  {
    id: 'fr/counter/articles',
    says: 'counter',
    pattern:
      /\b\d{1,2} (?:sur|\/) \d{1,2} articles?(?: gratuits?| offerts?)?|\bil vous reste \d{1,2} articles?\b|\bvous avez (?:lu|consulté|atteint)(?!\p{L}).{0,30}\b(?:articles? (?:gratuits?|offerts?)|limite)/iu,
    hits: ['Il vous reste 2 articles gratuits', 'Vous avez atteint la limite d’articles'],
    misses: ['Il vous reste 57 % de cet article à lire', 'Il vous reste un an'],
  },
] as const satisfies readonly AccessPhrase[];
