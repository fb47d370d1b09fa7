import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'por ciento|porciento|por cien|%',
  percentPoints: 'puntos porcentuales|punto porcentual',
  vague: 'decenas, docenas, cientos|centenares|centenas, miles|millares, millones, -',
  vagueJoiners: 'de',
  collectives: 'decena 10, docena 12, veintena 20, treintena 30, centenar 100, millar 1000',
  fractions: 'mitad, tercio|tercios, cuarto|cuartos, quinto|quintos, décimo|décimos',
  fractionArticles: 'un una el la',
  fractionFollowers: 'de del',
  oneIsArticle: true,
  ones: 'un una uno',
  currencies:
    'euro|euros|dólar|dólares|dolar|dolares|libra|libras|franco|francos|rublo|rublos|yen|yenes|yuan|yuanes|corona|coronas|marco|marcos|peso|pesos|real|reales|peseta|pesetas|sol|soles|bolívar|bolívares|guaraníes|lempiras|quetzales|colones|lira|liras|rupia|rupias|rand|eur|usd|gbp|mxn|cop|clp|ars|bitcoin|bitcoins',
  subunits: 'centavo|centavos|céntimo|céntimos|centimo|centimos|penique|peniques|cent|cents|penies',
  centJoiners: 'con y',
  measures:
    'kilómetro|kilómetros|km|metro|metros|m|centímetro|centímetros|cm|milímetro|milímetros|mm|metros cuadrados|m2|m²|kilómetros cuadrados|km2|km²|hectárea|hectáreas|ha|kilo|kilos|kilogramo|kilogramos|kg|gramo|gramos|g|tonelada|toneladas|litro|litros|l|metros cúbicos|megavatios|gigavatios|kilovatios|kwh|mw|gw|caballos|grado|grados|°c|km/h|kilómetros por hora|segundo|segundos|minuto|minutos|hora|horas|día|días|semana|semanas|mes|meses|décadas|siglos|barriles|punto|puntos|gb|mb|tb',
  unitJoiners: 'de',
  perWords: 'por',
  rangeJoiners: 'a',
  changeWords: 'en',
  rangeOpeners: 'de desde entre',
  betweenJoiners: 'y',
  orWords: 'o u',
  ratioJoiners: 'de cada',
  years: 'año|años',
  nominals:
    'artículo capítulo página páginas número núm línea vía habitación canal nivel fase temporada episodio tomo tipo versión ruta fórmula grupo puesto clase calle avenida día',
  yearBefore: 'en desde hasta de del a y entre año verano hacia',
  functionWords: 'u hacia menos serán estar mucho aún',
  minus: 'menos',
};
