// What fitting the key points needs of the analysis, bundled by ../import-typescript.mjs.
export { chooseKeyPoints } from '../../src/analysis/facts/choose-key-points.js';
export { countCaptionSentences } from '../../src/analysis/facts/count-caption-sentences.js';
export { findDates } from '../../src/analysis/facts/find-dates.js';
export { findFigures } from '../../src/analysis/facts/find-figures.js';
export { groupNames } from '../../src/analysis/facts/group-names.js';
export { KEY_POINT } from '../../src/analysis/facts/key-point-weights.js';
export { countPerSentence, readText } from '../../src/analysis/facts/read-text.js';
export { scoreSentences } from '../../src/analysis/facts/score-sentences.js';
export { splitSentences } from '../../src/analysis/facts/split-sentences.js';
export { factLexicons } from '../../src/analysis/facts/languages/index.js';
