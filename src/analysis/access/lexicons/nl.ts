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
] as const satisfies readonly AccessPhrase[];
