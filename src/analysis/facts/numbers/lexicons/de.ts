import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: true,
  compounds: true,
  ones: 'null ein|eins|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  tens: 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  hundred: 'hundert',
  thousand: 'tausend',
  million: 'million|millionen',
  billion: 'milliarde|milliarden',
  trillion: 'billion|billionen',
  shortScales: { mio: 1e6, mill: 1e6, mrd: 1e9, tsd: 1e3 },
  bareScales: true,
  decimalWord: 'komma',
  joiners: 'und',
  ordinals:
    'erste|ersten|erster|erstes zweite|zweiten|zweiter|zweites dritte|dritten|dritter|drittes vierte|vierten|vierter fünfte|fünften|fünfter sechste|sechsten|sechster siebte|siebten|siebter|siebente|siebenten achte|achten|achter neunte|neunten|neunter zehnte|zehnten|zehnter elfte|elften|elfter zwölfte|zwölften|zwölfter dreizehnte|dreizehnten vierzehnte|vierzehnten fünfzehnte|fünfzehnten sechzehnte|sechzehnten siebzehnte|siebzehnten achtzehnte|achtzehnten neunzehnte|neunzehnten',
  ordinalTens: 'zwanzigste|zwanzigsten|zwanzigster dreißigste|dreißigsten|dreissigsten',
  ordinalEndings: '. te ten ter',
};
