import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: true,
  compounds: false,
  ones: 'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  tens: 'vingt|vingts trente quarante cinquante soixante septante octante|huitante nonante',
  hundred: 'cent|cents',
  thousand: 'mille|milliers',
  million: 'million|millions',
  billion: 'milliard|milliards',
  trillion: 'billion|billions',
  shortScales: { m: 1e6, mio: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, mdr: 1e9, k: 1e3 },
  bareScales: true,
  decimalWord: 'virgule',
  joiners: 'et',
  ordinals:
    'premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
  ordinalTens: 'vingtième trentième',
  ordinalEndings: 'er ère e ème eme re',
};
