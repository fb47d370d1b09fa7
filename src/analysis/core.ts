/** The analysis without its languages, for who loads those that a page asks for. English is always there. */
export { analyze } from './analyze.js';
export type { Lexicon, Lexicons } from './boilerplate/lexicon.js';
export { listLanguages } from './list-languages.js';
export { report } from './report.js';
