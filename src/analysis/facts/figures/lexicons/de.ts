import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'prozent|pct|vh|v.h',
  percentPoints: 'prozentpunkte|prozentpunkten|prozentpunkt',
  vague: '-, dutzende|dutzenden, hunderte|hunderten, tausende|tausenden, -, -',
  vagueJoiners: 'von',
  collectives: 'dutzend 12',
  fractions: 'hälfte, drittel, viertel, fünftel, zehntel',
  fractionArticles: 'ein einem die der',
  fractionFollowers: 'der des aller dieser davon',
  oneIsArticle: true,
  ones: 'ein eine einen einem einer eins',
  currencies:
    'euro|euros|dollar|dollars|pfund|franken|rubel|yen|yuan|kronen|krone|zloty|złoty|hrywnja|lira|rupien|rupie|peso|pesos|real|mark|forint|rand|schekel|riel|eur|usd|gbp|chf|jpy|cny|rub|uah|pln|bitcoin|bitcoins',
  subunits: 'cent|cents|rappen|pence|kopeken',
  centJoiners: 'und',
  measures:
    'kilometer|kilometern|km|meter|metern|m|zentimeter|zentimetern|cm|millimeter|mm|quadratmeter|quadratmetern|m²|qm|quadratkilometer|km²|hektar|ha|kilogramm|kg|gramm|g|tonne|tonnen|t|liter|litern|l|kubikmeter|kubikmetern|megawatt|gigawatt|kilowatt|kilowattstunden|kwh|mw|gw|ps|grad|°c|km/h|kilometer pro stunde|stundenkilometer|sekunde|sekunden|minute|minuten|stunde|stunden|tag|tage|tagen|woche|wochen|monat|monate|monaten|jahrzehnt|jahrzehnte|jahrzehnten|barrel|grad celsius|punkt|punkte|punkten|gb|mb|tb',
  unitJoiners: 'an',
  perWords: 'pro je',
  rangeJoiners: 'bis',
  changeWords: 'um',
  rangeOpeners: 'von zwischen',
  betweenJoiners: 'und',
  orWords: 'oder',
  ratioJoiners: 'von',
  ageAfter: 'alt alte alten',
  years: 'jahr|jahre|jahren|jahres',
  nominals:
    'artikel paragraf paragraph kapitel seite seiten nummer nr platz rang gleis tor zimmer linie kanal absatz klasse stufe liga phase staffel folge teil typ version route § formel gruppe',
  yearBefore: 'jahr jahre jahren seit bis ab von vor nach um und im in ende anfang mitte',
  functionWords: 'sollen müssen schon weniger davon je pro',
  nounsCapitalised: true,
  minus: 'minus',
};
