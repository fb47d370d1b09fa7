import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: true,
  compounds: true,
  ones: 'nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  hundred: 'honderd',
  thousand: 'duizend',
  million: 'miljoen|miljoenen',
  billion: 'miljard|miljarden',
  trillion: 'biljoen|biljoenen',
  shortScales: { mln: 1e6, mio: 1e6, mld: 1e9, mrd: 1e9 },
  bareScales: true,
  decimalWord: 'komma',
  joiners: 'en ën',
  ordinals:
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende',
  ordinalTens: 'twintigste dertigste',
  ordinalEndings: 'e de ste',
};
