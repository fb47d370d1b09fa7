import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'por cento|porcento|por ciento|porciento|%',
  percentPoints: 'pontos percentuais|ponto percentual',
  vague: 'dezenas, dúzias, centenas, milhares, milhões, bilhões',
  vagueJoiners: 'de',
  collectives: 'dezena 10, dúzia 12, quinzena 15, centena 100, milhar 1000',
  fractions: 'metade, terço|terços, quarto|quartos, quinto|quintos, décimo|décimos',
  fractionArticles: 'um uma o a',
  fractionFollowers: 'de do da dos das',
  oneIsArticle: true,
  ones: 'um uma',
  currencies:
    'euro|euros|dólar|dólares|dolar|dolares|libra|libras|franco|francos|rublo|rublos|iene|ienes|yen|yenes|yuan|yuans|coroa|coroas|marco|marcos|peso|pesos|real|reais|peseta|pesetas|escudo|escudos|kwanza|kwanzas|lira|liras|rupia|rupias|rand|eur|usd|gbp|brl|bitcoin|bitcoins',
  subunits: 'centavo|centavos|cêntimo|cêntimos|cent|cents|penny|penies|pence',
  centJoiners: 'e com',
  measures:
    'quilômetro|quilômetros|quilómetro|quilómetros|km|metro|metros|m|centímetro|centímetros|cm|milímetro|milímetros|mm|metros quadrados|m2|m²|quilômetros quadrados|km2|km²|hectare|hectares|ha|quilo|quilos|quilograma|quilogramas|kg|grama|gramas|g|tonelada|toneladas|litro|litros|l|metros cúbicos|megawatts|gigawatts|kwh|mw|gw|cavalos|grau|graus|°c|km/h|quilômetros por hora|segundo|segundos|minuto|minutos|hora|horas|dia|dias|semana|semanas|mês|meses|décadas|séculos|barris|ponto|pontos|gb|mb|tb',
  unitJoiners: 'de',
  perWords: 'por',
  rangeJoiners: 'a',
  changeWords: 'em',
  rangeOpeners: 'de entre',
  betweenJoiners: 'e',
  orWords: 'ou',
  ratioJoiners: 'em cada|de cada',
  years: 'ano|anos',
  nominals:
    'artigo capítulo página páginas número nº linha via quarto canal nível fase temporada episódio tomo tipo versão rota fórmula grupo lugar classe rua avenida dia',
  yearBefore: 'em desde até de a e entre ano verão',
  functionWords: 'umas sob cujo estes estas menos tinha tinham serão estar à às após el la los las y en su',
  minus: 'menos',
};
