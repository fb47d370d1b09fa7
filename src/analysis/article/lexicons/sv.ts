import type { ArticleLexicon } from '../lexicon.js';

export const sv = {
  lang: 'sv',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augusti', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  published: ['publicerad', 'publicerat', 'publicerades', 'publicerad den', 'skapad', 'datum', 'den'],
  modified: ['uppdaterad', 'uppdaterat', 'senast uppdaterad', 'ändrad', 'senast ändrad', 'uppdaterades'],
  by: ['av', 'text', 'skriven av', 'författare', 'reporter', 'skribent'],
  and: ['och'],
  roles: [
    'journalist',
    'redaktör',
    'chefredaktör',
    'korrespondent',
    'krönikör',
    'skribent',
    'frilansjournalist',
    'redaktionen',
  ],
} as const satisfies ArticleLexicon;
