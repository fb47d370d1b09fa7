import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: true,
  compounds: true,
  ones: 'zero uno|un|una due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  tens: 'venti|vent trenta|trent quaranta|quarant cinquanta|cinquant sessanta|sessant settanta|settant ottanta|ottant novanta|novant',
  hundred: 'cento|cent',
  thousand: 'mille|mila',
  million: 'milione|milioni',
  billion: 'miliardo|miliardi',
  trillion: 'bilione|bilioni',
  shortScales: { mln: 1e6, mld: 1e9, mrd: 1e9 },
  bareScales: true,
  decimalWord: 'virgola',
  joiners: 'e',
  ordinals:
    'primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima',
  ordinalTens: 'ventesimo|ventesima trentesimo|trentesima',
  ordinalEndings: 'º ª °',
};
