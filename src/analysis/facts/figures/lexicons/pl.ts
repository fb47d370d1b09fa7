import type { FigureLexicon } from '../figure-lexicon.js';

export const figures: FigureLexicon = {
  percent: 'procent|procenta|procentów|procentu|proc',
  percentPoints: 'punkt procentowy|punkty procentowe|punktów procentowych|punktu procentowego|pkt proc',
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
    'złoty|złote|złotych|złotego|zł|pln|euro|eur|dolar|dolary|dolarów|dolara|usd|funt|funty|funtów|rubel|ruble|rubli|hrywna|hrywny|hrywien|frank|franki|franków|chf|jen|jenów|juan|juanów|korona|korony|koron|gbp|bitcoin|bitcoinów',
  subunits: 'grosz|grosze|groszy|gr|cent|centy|centów|eurocentów|kopiejek',
  centJoiners: 'i',
  measures:
    'kilometr|kilometry|kilometrów|kilometra|km|metr|metry|metrów|metra|m|centymetrów|cm|milimetrów|mm|metrów kwadratowych|m2|m²|kilometrów kwadratowych|km2|km²|hektar|hektary|hektarów|ha|kilogram|kilogramy|kilogramów|kg|gramów|g|tona|tony|ton|t|litr|litry|litrów|l|metrów sześciennych|megawatów|gigawatów|kwh|mw|gw|koni|stopień|stopnie|stopni|°c|km/h|kilometrów na godzinę|sekunda|sekundy|sekund|minuta|minuty|minut|godzina|godziny|godzin|dzień|dni|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|baryłek|punkt|punkty|punktów|gb|mb|tb',
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
  functionWords:
    'i oraz a ale lub albo w we z ze na do od po przed przez przy za pod nad o u dla bez między że który która które którzy jak gdy kiedy gdzie ten ta to te ci tego tej tym się nie jest są był była było byli były będzie będą już też także tylko jeszcze więcej mniej ich jego jej co czy niż ok około',
  minus: 'minus',
};
