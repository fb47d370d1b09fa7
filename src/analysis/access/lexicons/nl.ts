import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'nl/account/read-on',
    says: 'account',
    pattern: /\b(?:registreer|maak)\b.{0,20}\bgratis\b.{0,30}\b(?:lezen|lees|artikel|verder)\b/iu,
    hits: ['Registreer je gratis om verder te lezen'],
    misses: ['Registreer je gratis voor de wedstrijd'],
  },
  {
    id: 'nl/counter/articles',
    says: 'counter',
    pattern:
      /\b\d{1,2} (?:van|\/) (?:de )?\d{1,2} (?:gratis )?artikelen\b|\b(?:nog|je hebt nog) \d{1,2} (?:gratis )artikel(?:en)?\b|\blimiet van\b.{0,20}\bartikelen\b.{0,10}\bbereikt\b/iu,
    hits: ['Je hebt nog 2 gratis artikelen', 'Limiet van gratis artikelen bereikt'],
    misses: ['De limiet van de snelheid is bereikt'],
  },
  {
    id: 'nl/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})(?:word abonnee|neem een abonnement|abonneer)(?!\p{L}).{0,40}(?<!\p{L})(?:verder (?:te )?lezen|lees verder|hele artikel)(?!\p{L})|(?<!\p{L})(?:om )?verder (?:te )?lezen(?!\p{L}).{0,40}(?<!\p{L})abonn\p{L}*/iu,
    hits: ['Neem een abonnement om verder te lezen'],
    misses: ['Word abonnee van het theater'],
  },
  {
    id: 'nl/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:om )?verder (?:te )?lezen(?!\p{L}).{0,40}(?<!\p{L})(?:gratis (?:account|registr)|registreer|maak een account)\p{L}*|(?<!\p{L})registreer(?!\p{L}).{0,15}(?<!\p{L})om (?:verder|dit artikel)(?!\p{L})/iu,
    hits: ['Verder lezen? Maak een account aan'],
    misses: ['Registreer om te stemmen'],
  },
  {
    id: 'nl/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})(?:nog )?\d{1,2} (?:gratis )?artikel(?:en)? (?:gratis|over|lezen|te lezen)(?!\p{L})|(?<!\p{L})je laatste gratis artikel(?!\p{L})/iu,
    hits: ['Je kunt nog 2 artikelen gratis lezen', 'Dit is je laatste gratis artikel'],
    misses: ['Twee artikelen van de wet'],
  },
] as const satisfies readonly AccessPhrase[];
