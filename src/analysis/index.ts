/** The library's public face: everything outside `analysis/` imports from here. */
export { analyze } from './analyze.js';
export { countMinutes } from './facts/count-minutes.js';
export { report } from './report.js';
export { splitSentences } from './facts/split-sentences.js';
export { summarize } from './facts/summarize.js';
export * from './types.js';
