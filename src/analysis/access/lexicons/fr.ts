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
  {
    id: 'fr/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})(?:abonnez-vous|je m[’']abonne|abonnement)(?!\p{L}).{0,40}(?<!\p{L})(?:lire la suite|poursuivre (?:la|votre) lecture|lire (?:l[’']|cet )article|l[’']intégralité)(?!\p{L})|(?<!\p{L})(?:pour lire la suite|poursuivre (?:la|votre) lecture)(?!\p{L}).{0,40}(?<!\p{L})(?:abonnez|abonn)\p{L}*/iu,
    hits: ['Abonnez-vous pour poursuivre votre lecture'],
    misses: ['Abonnez-vous à la bibliothèque du quartier'],
  },
  {
    id: 'fr/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:pour (?:lire la suite|poursuivre votre lecture|continuer (?:à lire|votre lecture)))(?!\p{L}).{0,40}(?<!\p{L})(?:inscrivez-vous|créez un compte|compte gratuit|connectez-vous gratuitement)(?!\p{L})|(?<!\p{L})inscrivez-vous(?!\p{L}).{0,15}(?<!\p{L})pour (?:lire|continuer|poursuivre)(?!\p{L})/iu,
    hits: ['Pour continuer votre lecture, inscrivez-vous gratuitement'],
    misses: ['Inscrivez-vous pour courir le marathon'],
  },
  {
    id: 'fr/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})\d{1,2} articles? (?:gratuits?|offerts?) (?:restants?|sur \d{1,2}|par mois|ce mois)(?!\p{L})|(?<!\p{L})(?:votre|c[’']est votre) dernier article (?:gratuit|offert)(?!\p{L})/iu,
    hits: ['Vous avez lu 3 articles gratuits sur 5', 'C’est votre dernier article gratuit'],
    misses: ['Le dernier article de la loi'],
  },
] as const satisfies readonly AccessPhrase[];
