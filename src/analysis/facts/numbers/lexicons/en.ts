import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: false,
  compounds: false,
  ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  hundred: 'hundred',
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
  trillion: 'trillion',
  shortScales: {
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    b: 1e9,
    tn: 1e12,
    trn: 1e12,
    mil: 1e6,
    lakh: 1e5,
    crore: 1e7,
  },
  decimalWord: 'point',
  joiners: 'and',
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ordinalTens: 'twentieth thirtieth',
  ordinalEndings: 'st nd rd th',
};
