import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: true,
  compounds: false,
  ones: 'zero um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
  tens: 'vinte trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa',
  hundreds:
    'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
  thousand: 'mil|milhares',
  million: 'milhão|milhao|milhões|milhoes',
  billion: 'bilhão|bilhao|bilhões|bilhoes|bilião|biliões',
  trillion: 'trilhão|trilhões|trilião|triliões',
  shortScales: { mi: 1e6, bi: 1e9, tri: 1e12 },
  bareScales: true,
  decimalWord: 'vírgula',
  joiners: 'e',
  ordinals:
    'primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima oitavo|oitava nono|nona décimo|décima',
  ordinalTens: 'vigésimo trigésimo',
  ordinalEndings: 'º ª o a °',
};
