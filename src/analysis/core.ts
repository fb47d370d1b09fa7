/**
 * The analysis without its languages: here `analyze` knows English and the lexicons it is given, as `summarize` knows only
 * those; `listLanguages` says which they should be.
 */
export { analyze } from './analyze.js';
export type { Lexicon, Lexicons } from './boilerplate/lexicon.js';
export { listLanguages } from './list-languages.js';
export { report } from './report.js';
export { facts as englishFacts } from './facts/languages/en.js';
export type { FactLexicon } from './facts/fact-lexicon.js';
export { summarize } from './facts/summarize.js';
