import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: true,
  compounds: false,
  ones: 'zero jeden|jedna|jedno|jednego|jednej|jedną|jednym dwa|dwie|dwóch|dwoje|dwaj|dwu|dwom|dwoma trzy|trzech|trzej|troje|trzem|trzema cztery|czterech|czterej|czworo|czterem pięć|pięciu|pięcioro sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu dziewiętnaście|dziewiętnastu',
  tens: 'dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu sześćdziesiąt|sześćdziesięciu siedemdziesiąt|siedemdziesięciu osiemdziesiąt|osiemdziesięciu dziewięćdziesiąt|dziewięćdziesięciu',
  hundreds:
    'sto|stu dwieście|dwustu trzysta|trzystu czterysta|czterystu pięćset|pięciuset sześćset|sześciuset siedemset|siedmiuset osiemset|ośmiuset dziewięćset|dziewięciuset',
  thousand: 'tysiąc|tysiące|tysięcy|tysiąca',
  million: 'milion|miliony|milionów|miliona|milionem|milionami',
  billion: 'miliard|miliardy|miliardów|miliarda|miliardami',
  trillion: 'bilion|biliony|bilionów|biliona',
  shortScales: { tys: 1e3, mln: 1e6, mld: 1e9, bln: 1e12 },
  bareScales: true,
  decimalWord: 'przecinek',
  joiners: '',
  ordinals:
    'pierwszy|pierwszego|pierwszym|pierwsza|pierwszej|pierwszą drugi|drugiego|drugim|druga|drugiej|drugą trzeci|trzeciego|trzecim|trzecia|trzeciej|trzecią czwarty|czwartego|czwartym|czwarta|czwartej piąty|piątego|piątym|piąta|piątej szósty|szóstego siódmy|siódmego ósmy|ósmego dziewiąty|dziewiątego dziesiąty|dziesiątego jedenasty|jedenastego dwunasty|dwunastego trzynasty|trzynastego czternasty|czternastego piętnasty|piętnastego szesnasty|szesnastego siedemnasty|siedemnastego osiemnasty|osiemnastego dziewiętnasty|dziewiętnastego',
  ordinalTens: 'dwudziesty|dwudziestego trzydziesty|trzydziestego',
  ordinalEndings: '. go',
};
