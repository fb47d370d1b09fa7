import type { WordLexicon } from '../word-lexicon.js';

export const words: WordLexicon = {
  abbreviations: {
    never:
      'sr sra srta sres dr dra prof profa lic ing gral cnel cap d dña dna mons excmo ilmo sto sta av avda c pág p.ej aprox núm ej fdo ed',
    number: 'no núm nº pág págs art vol tel ene feb mar abr jun jul ago sept oct nov dic',
    maybe: 'etc cía ud uds vd vds ee.uu s.a',
  },
  sentenceStarters:
    'el la los las un una unos él ella ellos ellas esto esta este en a al por para con sin sobre pero y o si cuando como según después antes desde no se su sus lo',
  speech: {
    strong:
      'dijo dice dijeron decía dicho afirmó afirma aseguró asegura explicó explica añadió añade señaló señala declaró declara indicó indica destacó destaca manifestó manifiesta subrayó subraya comentó comenta agregó agrega apuntó apunta sostuvo sostiene advirtió advierte insistió insiste reconoció reconoce recordó recuerda escribió escribe respondió responde anunció anuncia concluyó concluye contó cuenta preguntó pidió exclamó expresó precisó aclaró reiteró ha',
    weak: 'calificó califica describió describe criticó critica acusó acusa denunció denuncia llamó llama tildó tacha consideró considera habló habla condenó',
    according: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de'],
    he: 'él',
    she: 'ella',
    they: 'ellos ellas',
  },
  reasons: 'porque|debido a|a causa de|por culpa de|con el fin de|para|tras|a raíz de|en respuesta a|ya que',
};
