/**
 * The analysis without its languages: here `analyze` knows English and the lexicons it is given, `listLanguages` says
 * which those should be.
 */
export { analyze } from './analyze.js';
export type { Lexicon, Lexicons } from './boilerplate/lexicon.js';
export { listLanguages } from './list-languages.js';
export { report } from './report.js';
