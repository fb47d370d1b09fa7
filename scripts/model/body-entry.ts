// What fitting and measuring need of the analysis, bundled by ../import-typescript.mjs.
export { bodyFeatures } from '../../src/analysis/article/body-features.js';
export { bodyModel } from '../../src/analysis/article/body-model.js';
export { describeBlocks } from '../../src/analysis/article/describe-blocks.js';
export { BODY_THRESHOLD, listCandidates } from '../../src/analysis/article/select-body.js';
export { scoreTrees } from '../../src/analysis/model/score-trees.js';
export { keepDensest } from '../../src/analysis/article/keep-densest.js';
