/** Lower-case words between given name and family name that belong to the family name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'van von vom zu zum zur der den de del della delle dello di da dal das do dos du des d’ la le los las ' +
    'ten ter te op af av al el bin bint ibn ben abu st. ’t'
  ).split(' '),
);

/** These join two words into one family name. */
export const JOINTS: ReadonlySet<string> = new Set(['y', 'i', 'e']);

/** These go on with the name before them. */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** These go with a name and are left out of a citation. */
export const DEGREES: ReadonlySet<string> = new Set('phd md dphil mba msc bsc esq mph rn cpa frcp'.split(' '));

/** "Tide Media, Inc." is one name. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set('inc ltd llc llp plc gmbh corp'.split(' '));

/** Titles that are no part of a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'dr prof professor mr mrs ms mx sir dame rev hon herr frau ing mag dipl.-ing'.split(' '),
);

/** A name with one of these is nobody's: an agency, an editorial office, a firm of two partners. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'news press media agency staff desk team editor editors editorial newsroom centre center union council correspondent correspondents reporters bureau ' +
    'service services office board department times post daily weekly magazine network group company committee association ' +
    'foundation institute university contributors writers radio tv ' +
    'and und et ' +
    'presse agentur nachrichten redaktion zeitung tageszeitung onlineredaktion verlag verein ' +
    'agence rédaction journal équipe agencia prensa redacción diario equipo agenzia redazione stampa ' +
    'agência redação imprensa jornal redactie persbureau krant agencja redakcja prasa gazeta ' +
    'агентство редакция новости редакція новини служба pressen redaktionen redaktionens'
  ).split(' '),
);

export const ARTICLES: ReadonlySet<string> = new Set('the die der das le la les el los il lo de het o os'.split(' '));
