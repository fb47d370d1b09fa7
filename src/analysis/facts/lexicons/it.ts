import type { WordLexicon } from '../word-lexicon.js';

export const words: WordLexicon = {
  abbreviations: {
    never:
      'sig sigg sig.ra dott dott.ssa prof prof.ssa ing avv arch on sen gen col mons rev cav geom rag dr es p.es ecc.mo cfr ca circa v s',
    number: 'n pag pagg p pp art vol cap tel gen feb mar apr giu lug ago set sett ott nov dic',
    maybe: 'ecc etc s.p.a spa s.r.l',
  },
  sentenceStarters:
    'il lo la i gli le un uno una lui lei loro questo questa in a al per con su ma e o se quando come secondo dopo prima da non si',
  speech: {
    strong:
      'detto dice dicono disse diceva dichiarato dichiara spiegato spiega aggiunto aggiunge affermato afferma sottolineato sottolinea scritto scrive commentato commenta annunciato annuncia ricordato ricorda raccontato racconta risposto risponde precisato precisa osservato osserva ribadito ribadisce concluso conclude ammesso ammette avvertito avverte chiesto chiede assicura assicurato sostiene sostenuto riferito riferisce replica replicato tuona attacca',
    weak: 'definito definisce parlato parla criticato critica accusato accusa denunciato denuncia chiamato chiama descritto descrive condannato',
    according: ['secondo', 'stando a', 'a detta di', 'per'],
    he: 'lui egli',
    she: 'lei ella',
    they: 'loro essi',
  },
  reasons: 'perché|a causa di|a causa della|a causa del|per via di|al fine di|per|dopo|in risposta a|grazie a',
};
