// What fitting and measuring the flags need of the analysis, bundled by ../import-typescript.mjs.
export { features, isCandidate } from '../../src/analysis/boilerplate/features/describe-blocks.js';
export { createFirstLook, secondFeatures } from '../../src/analysis/boilerplate/features/describe-neighbours.js';
export { readGuesses } from '../../src/analysis/boilerplate/find-regions.js';
export { growRegions } from '../../src/analysis/boilerplate/grow-regions.js';
export { doubtLines } from '../../src/analysis/boilerplate/doubt-lines.js';
export { MODELS, judgeBlocks } from '../../src/analysis/boilerplate/judge-blocks.js';
export { NO_TOPICS, topicFinderFor } from '../../src/analysis/boilerplate/find-topics.js';
export { createScene } from '../../src/analysis/boilerplate/scene.js';
export { tallyPage } from '../../src/analysis/boilerplate/tally-page.js';
export { viewPage } from '../../src/analysis/boilerplate/features/view-page.js';
export { selectBody } from '../../src/analysis/article/select-body.js';
export { collectPage } from './page-entry.js';
export { keepDensest } from '../../src/analysis/article/keep-densest.js';
