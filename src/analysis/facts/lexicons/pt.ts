import type { WordLexicon } from '../word-lexicon.js';

export const words: WordLexicon = {
  abbreviations: {
    never: 'sr sra srs srta dr dra prof profa eng gen cel cap exmo d dom av p.ex aprox min dep sen gov',
    number: 'n no nº pág p art vol tel jan fev mar abr mai jun jul ago set out nov dez',
    maybe: 'etc ltda cia s.a',
  },
  sentenceStarters:
    'o a os as um uma ele ela eles elas isto isso este esta em no na por para com sobre mas e ou se quando como segundo depois antes desde não',
  speech: {
    strong:
      'disse diz disseram dizia dito afirmou afirma declarou declara explicou explica acrescentou acrescenta destacou destaca ressaltou ressalta contou conta comentou comenta escreveu escreve anunciou anuncia lembrou lembra respondeu responde garantiu garante alertou alerta reconheceu reiterou completou completa argumentou argumenta relatou relata sublinhou sublinha salientou salienta concluiu conclui informou pediu perguntou avaliou avalia frisou defendeu',
    weak: 'classificou classifica chamou chama descreveu criticou critica acusou acusa denunciou considerou considera falou fala condenou',
    according: ['segundo', 'de acordo com', 'conforme', 'nas palavras de', 'para'],
    he: 'ele',
    she: 'ela',
    they: 'eles elas',
  },
  reasons: 'porque|devido a|devido à|devido ao|por causa de|por causa da|por causa do|a fim de|para|após|em resposta a',
};
