import type { WordLexicon } from '../word-lexicon.js';

export const words: WordLexicon = {
  abbreviations: {
    never:
      'dr prof hab mgr inż lek ks św gen płk ppłk kpt mjr por sierż red tzw tzn np m.in im ul al pl os woj pow gm ok ww por wg śp bp abp o.o j.w itp.',
    number: 'nr s str art poz t tel r w godz',
    maybe: 'itd itp etc r w tys mln mld zł gr',
  },
  sentenceStarters:
    'to ten ta te on ona ono oni w we na z ze do od po przed przez dla ale i a oraz lub jeśli gdy jak według nie się jest był była',
  speech: {
    strong:
      'powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje stwierdził stwierdziła stwierdza podkreślił podkreśliła podkreśla napisał napisała pisze oświadczył oświadczyła zaznaczył zaznaczyła wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył ocenił oceniła ocenia poinformował poinformowała zapowiedział zapowiedziała przyznał przyznała przyznaje ostrzegł ostrzega odpowiedział odpowiedziała zapytał apelował przekonuje przekonywał komentuje skomentował relacjonuje twierdzi',
    weak: 'nazwał nazwała nazywa określił określiła określa skrytykował oskarżył oskarża potępił opisał uznał uznała',
    according: ['według', 'zdaniem', 'jak podaje'],
    he: 'on jego',
    she: 'ona jej',
    they: 'oni one',
  },
  reasons: 'ponieważ|z powodu|gdyż|bo|w wyniku|aby|żeby|po|w odpowiedzi na|dzięki',
};
