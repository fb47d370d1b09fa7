import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: true,
  compounds: false,
  ones: 'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve',
  twenties:
    'veintiuno|veintiún|veintiuna veintidós|veintidos veintitrés|veintitres veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve',
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  hundreds:
    'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
  thousand: 'mil|miles',
  million: 'millón|millon|millones|milhões|milhão',
  billion: 'millardo|millardos',
  trillion: 'billón|billon|billones',
  shortScales: { mdd: 1e6, mm: 1e6 },
  bareScales: true,
  decimalWord: 'coma',
  joiners: 'y',
  ordinals:
    'primero|primer|primera segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima undécimo duodécimo',
  ordinalTens: 'vigésimo trigésimo',
  ordinalEndings: 'ro er ra do da to mo º ª °',
};
