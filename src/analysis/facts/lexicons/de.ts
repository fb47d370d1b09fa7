import type { WordLexicon } from '../word-lexicon.js';

export const words: WordLexicon = {
  abbreviations: {
    never:
      'dr prof hr fr frl dipl ing mag st bzw z.b z b d.h u.a v.a ca evtl ggf vgl sog geb gest inkl exkl lt usf bspw zzgl i.d.r abb art bd hrsg jh kath ev dt engl franz',
    number: 'nr s str abs kap jan feb apr jun jul aug sept sep okt nov dez',
    maybe: 'usw etc str u.s.w co mio mrd tsd',
  },
  sentenceStarters:
    'der die das ein eine einer er sie es wir ich ihr sein seine in im am an auf bei mit nach von vor zu zum zur für aber und doch auch wenn als dass so dann da dort hier wer was wie wo warum nicht kein keine dies diese dieser',
  speech: {
    strong:
      'sagte sagt sagten gesagt sagen erklärte erklärt erklärten meinte meint betonte betont schrieb schreibt geschrieben teilte berichtete berichtet erzählte erzählt fügte ergänzte ergänzt hieß heißt warnte warnt forderte fordert kritisierte kritisiert lobte bekräftigte bekräftigt kündigte antwortete fragte fragt rief zitierte äußerte unterstrich versicherte beteuerte räumte so behauptete mahnte urteilte befand verkündete twitterte',
    weak: 'nannte nennt bezeichnete bezeichnet sprach spricht beschrieb verurteilte wies wirft warf verlangte verteidigte bezeichneten sieht sah',
    according: ['laut', 'nach angaben von', 'zufolge', 'nach angaben der', 'nach angaben des', 'so'],
    he: 'er ihm ihn',
    she: 'sie ihr',
    they: 'es sie',
  },
  reasons: 'weil|wegen|aufgrund|da|um|aus Protest gegen|als Reaktion auf|infolge|nachdem|damit',
};
