import { describe } from 'vitest';
import { findBrowser, type Engine } from '../../scripts/browsers.mjs';
import { describeCopy } from './scenarios/copy.js';
import { describeLanguages } from './scenarios/languages.js';
import { describeMarks } from './scenarios/marks.js';
import { describeOptions } from './scenarios/options.js';
import { describePassages } from './scenarios/passages.js';
import { describePopup } from './scenarios/popup.js';
import { describeReadingView } from './scenarios/reading-view.js';
import { setStage, type Launch } from './scenarios/stage.js';

/** All scenarios in one browser, started once. Skipped, and named by `npm test`, where the browser is missing. */
export function describeBrowser(engine: Engine, launch: Launch, build: string): void {
  const executable = findBrowser(engine);
  describe.skipIf(executable === null)(engine, () => {
    const stage = setStage(launch, executable ?? '', build);
    describePopup(stage);
    describeMarks(stage);
    describeLanguages(stage);
    describeReadingView(stage);
    describeCopy(stage);
    describePassages(stage);
    // Last, since it changes what is remembered.
    describeOptions(stage);
  });
}
