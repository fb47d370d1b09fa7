import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'percent|per cent|pct|percents|pc',
  percentPoints: 'percentage points|percentage point',
  vague: 'tens, dozens, hundreds, thousands, millions, billions',
  vagueJoiners: 'of',
  collectives: 'dozen 12, score 20',
  fractions: 'half|halves, third|thirds, quarter|quarters|fourth|fourths, fifth|fifths, tenth|tenths',
  fractionArticles: 'a an the one',
  fractionFollowers: 'of the all',
  scaleArticles: 'a an',
  perBlockers: 'ago earlier later before after since',
  unitSkips: 'other more such same additional us',
  orWords: 'or',
  streets: 'st street rd road ave avenue blvd boulevard lane drive dr square',
  oneIsArticle: false,
  ones: 'one',
  pronounBefore:
    'this that the no any every some each another which only big good new old last same first other next right wrong number bbc loved',
  pronounAfter:
    'another day can could may might must should would will is was has had who that thing by to in on at for and or but with as if side hand way where when than does did doesn isn wasn s such time more another being',
  currencies:
    'dollar|dollars|euro|euros|pound|pounds|yen|yuan|renminbi|ruble|rubles|rouble|roubles|franc|francs|mark|marks|markka|crown|crowns|krona|kronor|krone|kroner|peso|pesos|rupee|rupees|rupiah|won|lira|real|reais|rand|zloty|zlotys|hryvnia|hryvnias|shekel|shekels|dirham|dirhams|riyal|riyals|baht|ringgit|forint|forints|lei|leu|usd|eur|gbp|jpy|cny|inr|aud|cad|chf|hkd|nzd|sgd|mxn|rub|uah|pln|sek|nok|dkk|bitcoin|bitcoins',
  subunits: 'cent|cents|penny|pence|p|sen|kopeck|kopecks',
  centJoiners: 'and',
  measures:
    'mph|km|kilometer|kilometers|kilometre|kilometres|kph|mile|miles|yard|yards|foot|feet|ft|inch|inches|meter|meters|metre|metres|cm|centimeter|centimeters|centimetre|centimetres|mm|millimeter|millimeters|millimetre|millimetres|nm|nanometer|kg|kilo|kilos|kilogram|kilograms|gram|grams|g|mg|ton|tons|tonne|tonnes|pound|pounds|lb|lbs|lb-ft|ounce|ounces|oz|stone|liter|liters|litre|litres|l|ml|gallon|gallons|pint|pints|quart|quarts|barrel|barrels|hp|bhp|horsepower|kw|kwh|mw|mwh|gw|gwh|w|watt|watts|kilowatt|kilowatts|megawatt|megawatts|gigawatt|gigawatts|kv|v|volt|volts|mah|hz|khz|mhz|ghz|rpm|mpg|mpge|db|decibel|decibels|gb|tb|mb|kb|gigabyte|gigabytes|terabyte|terabytes|megabytes|mbps|gbps|megapixel|megapixels|mp|acre|acres|hectare|hectares|ha|sqm|degree|degrees|celsius|fahrenheit|°|°c|°f|c|deg|degf|degc|second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|decade|decades|century|centuries|night|nights|quarter|quarters|point|points|calorie|calories|kcal|ppm|ppb|psi|mpa|ksi|nits|pixels|bps|basis point|basis points|square feet|square foot|sq ft|sq m|square miles|square mile|square kilometers|square kilometres|square meters|square metres|cubic feet|cubic meters|cubic metres|light years|light-years|x',
  unitJoiners: 'of',
  perWords: 'per a an each every',
  rangeJoiners: 'to',
  changeWords: 'by',
  rangeOpeners: 'from between',
  betweenJoiners: 'and',
  ratioJoiners: 'in|out of',
  ageBefore: 'aged age ages',
  ageAfter: 'old',
  years: 'year|years',
  nominals:
    'no nos number numbers article articles section chapter page pages row room rooms route highway interstate phase stage season episode version type level grade class gate flight channel figure table line item step part volume verse platform track lane seat bus exit mark model series tier category group ward district precinct zone unit round game week day line question proposition resolution act bill rule title ad bc d',
  yearBefore:
    'in since by from of the a an this last next until till before after during through around late early mid his her its their our and january february march april may june july august september october november december summer winter spring fall autumn fiscal circa year years for',
  functionWords:
    'onto across till least fewer neither done shall ahead s t ll re ve d m said says say ago later earlier old',
  pluralEndings: /[^siu]s$/u,
  irregularPlurals:
    'people men women children police staff troops feet teeth mice geese sheep fish aircraft species series horsepower mps businesses classes buses viruses losses passes bonuses glasses bosses crosses processes witnesses addresses kids passengers businessmen fishermen women firemen policemen yen yuan percent',
  minus: 'minus negative',
};
