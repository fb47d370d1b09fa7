import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'procent|percent|pct',
  percentPoints: 'procentpunt|procentpunten',
  vague: 'tientallen, tientallen, honderden, duizenden, miljoenen, miljarden',
  vagueJoiners: '',
  collectives: 'dozijn 12',
  fractions: 'helft, derde, kwart, vijfde, tiende',
  fractionArticles: 'een de',
  fractionFollowers: 'van',
  oneIsArticle: true,
  ones: 'een één',
  currencies:
    'euro|euros|dollar|dollars|pond|frank|franken|roebel|roebels|yen|yuan|kroon|kronen|zloty|lira|roepie|roepies|peso|pesos|real|gulden|guldens|forint|rand|eur|usd|gbp|chf|jpy|cny|bitcoin|bitcoins',
  subunits: 'cent|cents|eurocent|eurocenten|pence|kopeken',
  centJoiners: 'en',
  measures:
    'kilometer|kilometers|km|meter|meters|m|centimeter|centimeters|cm|millimeter|mm|vierkante meter|m2|m²|vierkante kilometer|hectare|hectaren|ha|kilo|kilogram|kg|gram|g|ton|liter|l|kubieke meter|megawatt|gigawatt|kilowatt|kwh|mw|gw|pk|graden|graad|°c|km/u|kilometer per uur|seconde|seconden|minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|eeuw|decennia|vaten|punt|punten|gb|mb|tb',
  unitJoiners: 'aan',
  perWords: 'per',
  rangeJoiners: 'tot',
  changeWords: 'met',
  rangeOpeners: 'van tussen',
  betweenJoiners: 'en',
  orWords: 'of',
  ratioJoiners: 'op de|van de',
  ageAfter: 'oud oude',
  years: 'jaar|jaren',
  nominals:
    'artikel hoofdstuk pagina nummer nr plaats spoor kamer lijn kanaal klasse niveau fase seizoen aflevering deel type versie route formule groep',
  yearBefore: 'in sinds tot van uit voor na rond jaar begin eind medio en',
  functionWords: 'zal zullen moeten minder per terwijl mijn nodig',
  pluralEndings: /(?:[^s]en|[^s]s)$/u,
  minus: 'min minus',
};
