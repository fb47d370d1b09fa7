import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'proc(ent/enta/entów/entu/)',
  percentPoints: 'punkt( procentowy/y procentowe/ów procentowych/u procentowego)|pkt proc',
  vague: 'dziesiątki|dziesiątek, tuziny|tuzinów, setki|setek, -, -, -',
  vagueJoiners: '',
  collectives: 'tuzin 12',
  fractions:
    'połowa|połowę|połowy|pół, trzecia|trzecią|trzecie, czwarta|czwartą|czwarte, piąta|piąte, dziesiąta|dziesiąte',
  fractionArticles: '',
  fractionFollowers: 'z wszystkich',
  oneIsArticle: true,
  ones: 'jeden jedna jedno jednego jednej',
  currencies:
    'złot(y/e/ych/ego)|zł|pln|eur(o/)|dolar(/y/ów/a)|usd|funt(/y/ów)|rub(el/le/li)|hryw(na/ny/ien)|frank(/i/ów)|chf|jen(/ów)|juan(/ów)|koron(a/y/)|gbp|bitcoin(/ów)',
  subunits: 'grosz|grosze|groszy|gr|cent|centy|centów|eurocentów|kopiejek',
  centJoiners: 'i',
  measures:
    'kilometr(/y/ów/a)|km|metr(/y/ów/a)|m|centymetrów|cm|milimetrów|mm|metrów kwadratowych|m2|m²|kilometrów kwadratowych|km2|km²|hektar(/y/ów)|ha|kilogram(/y/ów)|kg|gramów|g|ton(a/y/)|t|litr(/y/ów)|l|metrów sześciennych|megawatów|gigawatów|kwh|mw|gw|koni|stop(ień/nie/ni)|°c|km/h|kilometrów na godzinę|sekund(a/y/)|minut(a/y/)|godzin(a/y/)|dzień|dni|tydzień|tygodni(e/)|miesi(ąc/ące/ęcy)|baryłek|punkt(/y/ów)|gb|mb|tb',
  unitJoiners: '',
  perWords: 'na za',
  rangeJoiners: 'do',
  changeWords: 'o',
  rangeOpeners: 'od między',
  betweenJoiners: 'a',
  orWords: 'lub albo',
  ratioJoiners: 'na',
  years: 'rok|lata|lat|latach|roku',
  nominals:
    'artykuł art paragraf rozdział strona numer nr linia peron kanał poziom faza sezon odcinek tom typ wersja formuła grupa miejsce ust pkt poz',
  yearBefore: 'w od do po przed z na roku lat rok',
  functionWords: 'między były więcej mniej ok około',
  minus: 'minus',
};
