import type { NumberLexicon } from '../number-lexicon.js';

export const numbers: NumberLexicon = {
  decimalComma: true,
  compounds: false,
  ones: 'zero jed(en/na/no/nego/nej/ną/nym) dwa|dwie|dwóch|dwoje|dwaj|dwu|dwom(/a) trz(y/ech/ej)|troje|trzem(/a) czter(y/ech/ej)|czworo|czterem pię(ć/ciu/cioro) sześ(ć/ciu) sied(em/miu) osiem|ośmiu dziewię(ć/ciu) dziesię(ć/ciu) jedena(ście/stu) dwanaście|dwunastu trzyna(ście/stu) czterna(ście/stu) piętna(ście/stu) szesna(ście/stu) siedemna(ście/stu) osiemna(ście/stu) dziewiętna(ście/stu)',
  tens: 'dwadzieścia|dwudziestu trzydzie(ści/stu) czterdzie(ści/stu) pięćdziesi(ąt/ęciu) sześćdziesi(ąt/ęciu) siedemdziesi(ąt/ęciu) osiemdziesi(ąt/ęciu) dziewięćdziesi(ąt/ęciu)',
  hundreds:
    'sto|stu dwieście|dwustu trzyst(a/u) czteryst(a/u) pię(ćset/ciuset) sześ(ćset/ciuset) sied(emset/miuset) osiemset|ośmiuset dziewię(ćset/ciuset)',
  thousand: 'tysi(ąc/ące/ęcy/ąca)',
  million: 'milion(/y/ów/a/em/ami)',
  billion: 'miliard(/y/ów/a/ami)',
  trillion: 'bilion(/y/ów/a)',
  shortScales: { tys: 1e3, mln: 1e6, mld: 1e9, bln: 1e12 },
  bareScales: true,
  decimalWord: 'przecinek',
  joiners: '',
  ordinals:
    'pierwsz(y/ego/ym/a/ej/ą) drug(i/iego/im/a/iej/ą) trzeci(/ego/m/a/ej/ą) czwart(y/ego/ym/a/ej) piąt(y/ego/ym/a/ej) szóst(y/ego) siódm(y/ego) ósm(y/ego) dziewiąt(y/ego) dziesiąt(y/ego) jedenast(y/ego) dwunast(y/ego) trzynast(y/ego) czternast(y/ego) piętnast(y/ego) szesnast(y/ego) siedemnast(y/ego) osiemnast(y/ego) dziewiętnast(y/ego)',
  ordinalTens: 'dwudziest(y/ego) trzydziest(y/ego)',
  ordinalEndings: '. go',
};
