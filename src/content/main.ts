import { analyze, listLanguages, report } from '../analysis/core.js';
import { browser } from '../browser.js';
import { answer, askBackground } from '../messages.js';
import { parts } from '../parts.js';
import { readOwn } from '../read-own.js';
import { readSettings, writeSettings } from '../settings.js';
import { copyFacts } from './copy-facts.js';
import { createOverlay } from './overlay.js';
import { writePageCss } from './page-css.js';
import { createPageNotice } from './page-notice.js';
import { createPageStyle } from './page-style.js';
import { createView } from './page-view.js';
import { createPainter, findHighlights } from './paint-ranges.js';
import { createSession } from './session.js';
import { watchExtension } from './watch-extension.js';
import { watchPage } from './watch-page.js';

interface Running {
  /** False once the extension has been updated or removed under the page's feet. */
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

const world = globalThis as { unburyContent?: Running };

/** Injected on demand, perhaps twice: the second time finds the first at work and leaves it alone. */
const running = readOwn(world, 'unburyContent');
if (!running?.isAlive()) {
  running?.stop();
  world.unburyContent = start(document);
}

function start(doc: Document): Running {
  const overlay = createOverlay(doc);
  const notice = createPageNotice(doc);
  const session = createSession({
    document: doc,
    analyze,
    listLanguages,
    report,
    createView,
    parts,
    overlay,
    painter: createPainter({ ...findHighlights(), overlay }),
    style: createPageStyle({
      css: writePageCss(),
      addToDocument: async (css) => (await askBackground('addPageStyle', { css })).ok,
    }),
    watch: watchPage(doc),
    readSettings,
    writeSettings,
    loadPart: async (part) => {
      const reply = await askBackground('loadPart', { part });
      return reply.ok && reply.value.loaded;
    },
    reportAppeals: (count) => void askBackground('appealsFound', { count }),
    copyFacts: (look, format) => copyFacts(doc, look, format, notice),
  });
  const stopAnswering = answer(session.handlers);
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) session.repeatCount();
  };
  doc.defaultView?.addEventListener('pageshow', onShow);

  const isAlive = (): boolean => Boolean(browser.runtime?.id);
  const stop = (): void => {
    stopWatching();
    doc.defaultView?.removeEventListener('pageshow', onShow);
    session.stop();
    notice.close();
    if (isAlive()) stopAnswering();
  };
  const stopWatching = watchExtension(doc, isAlive, stop);
  return { isAlive, stop };
}
