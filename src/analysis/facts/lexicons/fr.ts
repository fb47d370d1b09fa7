import type { WordLexicon } from '../word-lexicon.js';

export const words: WordLexicon = {
  abbreviations: {
    never: 'm mm mme mmes mlle dr pr st ste me mgr gal col cf p.ex c.-à-d env av apr fig éd',
    number: 'n no nos p pp art vol chap janv févr avr juil sept oct nov déc',
    maybe: 'etc cie inc',
  },
  sentenceStarters:
    "le la les l' un une des il elle ils elles on nous vous je ce cette ces cela dans en à au aux pour par avec sur mais et ou donc car si quand comme selon après avant depuis pourtant",
  speech: {
    strong:
      "dit disent déclaré déclare déclarait affirmé affirme affirment expliqué explique expliquait ajouté ajoute ajoutait assuré assure estimé estime estimait souligné souligne indiqué indique précisé précise écrit annoncé annonce confié confie raconté raconte lancé lance répondu répond rappelé rappelle insisté insiste poursuivi poursuit martelé martèle regretté regrette dénoncé conclu conclut réagi réagit commenté commente tweeté promis admis admet reconnu reconnaît avoue constate résume ironise plaisante prévient promet prévenu averti jugé juge demandé demande s'exclame s'insurge déplore déploré glisse soupire témoigne affirmait assurait",
    weak: 'qualifié qualifie qualifiait évoqué évoque dénonce critiqué critique décrit parle parlé accusé accuse salué salue appelé appelle fustigé fustige condamné condamne voit vu considère',
    according: ['selon', "d'après", 'pour', 'aux yeux de'],
    he: 'il lui',
    she: 'elle',
    they: 'ils elles',
  },
  reasons:
    "parce que|parce qu'|en raison de|en raison d'|à cause de|à cause d'|afin de|afin d'|pour|car|suite à|grâce à|en réponse à|après",
};
