import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'pour cent|pour-cent|pourcent|pourcents|p. 100',
  percentPoints: 'points de pourcentage|point de pourcentage',
  vague: 'dizaines, douzaines, centaines, milliers, millions, milliards',
  vagueJoiners: 'de',
  collectives:
    'dizaine 10, douzaine 12, quinzaine 15, vingtaine 20, trentaine 30, quarantaine 40, cinquantaine 50, soixantaine 60, centaine 100, millier 1000',
  fractions: 'moitié, tiers, quart|quarts, cinquième|cinquièmes, dixième|dixièmes',
  fractionArticles: 'un une le la',
  fractionFollowers: 'des de du d',
  oneIsArticle: true,
  ones: 'un une',
  currencies:
    'euro|euros|dollar|dollars|livre|livres|franc|francs|rouble|roubles|yen|yens|yuan|yuans|couronne|couronnes|mark|marks|zloty|zlotys|hryvnia|lire|lires|roupie|roupies|peso|pesos|real|peseta|pesetas|dirham|dirhams|dinar|dinars|rand|eur|usd|gbp|chf|cad|jpy|cny|bitcoin|bitcoins',
  subunits: 'cent|cents|centime|centimes|pence|kopecks|penny',
  centJoiners: 'et',
  measures:
    'kilomètre|kilomètres|km|mètre|mètres|m|centimètre|centimètres|cm|millimètre|millimètres|mm|mètres carrés|m2|m²|kilomètres carrés|km2|km²|hectare|hectares|ha|kilo|kilos|kilogramme|kilogrammes|kg|gramme|grammes|g|tonne|tonnes|litre|litres|l|mètres cubes|mégawatts|gigawatts|kilowatts|kwh|mw|gw|chevaux|degré|degrés|°c|km/h|kilomètres à l heure|seconde|secondes|minute|minutes|heure|heures|jour|jours|semaine|semaines|mois|décennies|siècles|barils|point|points|nœuds|go|mo',
  unitJoiners: 'de d',
  perWords: 'par',
  rangeJoiners: 'à',
  changeWords: 'de',
  rangeOpeners: 'de entre',
  betweenJoiners: 'et',
  orWords: 'ou',
  ratioJoiners: 'sur',
  years: 'an|ans|année|années',
  nominals:
    'article articles chapitre page pages numéro n° ligne voie chambre chaîne niveau phase saison épisode tome type version route formule groupe rang classe boulevard',
  yearBefore: 'en depuis de avant après vers année été hiver automne printemps et à',
  functionWords: 'l d à quoi s n avaient seront',
  minus: 'moins',
};
