import type { WordLexicon } from '../word-lexicon.js';

export const words: WordLexicon = {
  abbreviations: {
    never: 'dhr mevr mw dr drs ir ing mr prof ds st bijv b.v d.w.z o.a m.a.w i.v.m t.o.v ca resp incl excl zgn gem',
    number: 'nr blz p art jan feb mrt apr jun jul aug sept okt nov dec',
    maybe: 'enz etc e.d b.v n.v',
  },
  sentenceStarters:
    'de het een hij zij ze wij we ik dit dat deze die in op aan bij met na van voor maar en of als toen omdat volgens ook niet er',
  speech: {
    strong:
      'zei zegt zeggen gezegd zeiden verklaarde verklaart vertelde vertelt schreef schrijft meldde meldt aldus benadrukte benadrukt stelde stelt vindt vond liet laat reageerde reageert waarschuwde waarschuwt voegde antwoordde vroeg vraagt concludeert concludeerde legde twitterde riep erkende beweerde beweert bevestigde',
    weak: 'noemde noemt sprak spreekt omschreef beschreef bekritiseerde veroordeelde verwijt verweet prees ziet',
    according: ['volgens', 'aldus'],
    he: 'hij hem',
    she: 'zij ze haar',
    they: 'zij ze het',
  },
  reasons: 'omdat|vanwege|wegens|doordat|om|na|als reactie op|dankzij',
};
