import { APPEAL_KINDS, type AppealsMode, type CopyFormat, type Settings } from '../settings.js';
import type { ContentMessages, Handlers, PageMarks, PageState } from '../messages.js';
import type { Reader } from '../parts.js';
import { createFlags, type Flags } from './flag-regions.js';
import { highlightArticle } from './highlight-article.js';
import { isSamePage, takeLook, type Look, type LookOptions } from './look.js';
import type { Overlay } from './overlay.js';
import type { PageStyle } from './page-style.js';
import type { Painter } from './paint-ranges.js';
import { readRect } from './read-rect.js';
import { scrollToUpperThird } from './scroll-to.js';
import { showPassage } from './show-passage.js';
import type { PageWatch } from './watch-page.js';

export interface SessionOptions extends LookOptions {
  readonly overlay: Overlay;
  readonly painter: Painter;
  readonly style: PageStyle;
  readonly watch: PageWatch;
  readonly readSettings: () => Promise<Settings>;
  readonly writeSettings: (change: Partial<Settings>) => Promise<unknown>;
  readonly reportAppeals: (count: number) => void;
  readonly copyFacts: (look: Look, format: CopyFormat) => Promise<boolean>;
}

export interface Session {
  readonly handlers: Handlers<keyof ContentMessages>;
  /** Tells the badge once more; the browser forgets it when the reader goes back to this page. */
  readonly repeatCount: () => void;
  /** Takes everything off the page. */
  readonly stop: () => void;
}

const OFF: PageMarks = { highlight: false, appeals: 'off', reader: false };

/** Everything Unbury does on one page, from the first question to the last mark. */
export function createSession(options: SessionOptions): Session {
  const { document, overlay, painter, style, watch } = options;
  let look: Look | null = null;
  let looking: Promise<Look> | null = null;
  let wordBudget = 0;
  let flags: Flags | null = null;
  let marks = OFF;
  let reader: Reader | null = null;
  let highlight = new AbortController();
  let passage = new AbortController();
  let hasAppliedDefaults = false;
  /** Kept for as long as the page: in private windows nothing is stored. */
  let changes: Partial<Settings> = {};

  const readSettings = async (): Promise<Settings> => ({ ...(await options.readSettings()), ...changes });
  const isMarked = (): boolean => marks.highlight || marks.appeals !== 'off' || marks.reader;

  const clearAll = (): void => {
    passage.abort();
    highlight.abort();
    flags?.setMode('off', []);
    reader?.close();
    reader = null;
    marks = OFF;
  };

  const lookAtPage = (): Promise<Look> => (looking ??= lookAgain().finally(() => (looking = null)));
  const lookAgain = async (): Promise<Look> => {
    const settings = await readSettings();
    const isSame = look !== null && isSamePage(look.url, document.location.href);
    const hasChanged = watch.hasChanged() || wordBudget !== settings.maxWords;
    if (look && isSame && (!hasChanged || isMarked())) return look;

    const { highlight: wasHighlighted, appeals } = marks;
    clearAll();
    watch.restart();
    look = await takeLook(options, settings);
    wordBudget = settings.maxWords;
    flags = createFlags({ document, regions: look.analysis.regions, gates: look.gates, overlay, style });
    if (!isSame) hasAppliedDefaults = false;
    repeatCount();
    // A page that has gone on to another article keeps what was switched on.
    setHighlight(wasHighlighted);
    setAppeals(appeals, settings);
    return look;
  };

  const repeatCount = (): void => {
    const kinds: readonly string[] = APPEAL_KINDS;
    if (look) options.reportAppeals(look.analysis.regions.filter(({ kind }) => kinds.includes(kind)).length);
  };

  const setHighlight = (on: boolean): void => {
    highlight.abort();
    highlight = new AbortController();
    const article = look?.analysis.article;
    if (on && article && look) {
      style.ensure(document);
      const ranges = highlightArticle(article, look.map, painter, highlight.signal);
      for (const { startContainer } of ranges) style.ensure(startContainer.getRootNode());
    }
    marks = { ...marks, highlight: on && Boolean(article) };
  };

  const setAppeals = (mode: AppealsMode, { flaggedKinds }: Settings): void => {
    if (mode !== 'off') style.ensure(document);
    flags?.setMode(mode, flaggedKinds);
    marks = { ...marks, appeals: mode };
  };

  const setReader = async (on: boolean): Promise<PageMarks> => {
    if (!on) {
      reader?.close();
      noteReaderClosed();
      return marks;
    }
    const { analysis, url } = await lookAtPage();
    if (reader || !analysis.article) return marks;
    if (!options.parts.openReader) await options.loadPart('reader');
    if (!options.parts.openReader) throw new Error('the reading view could not be loaded');
    const settings = await readSettings();
    reader = options.parts.openReader({
      document,
      article: analysis.article,
      regions: analysis.regions,
      url,
      settings,
      onClose: noteReaderClosed,
      onSettings: (change) => {
        changes = { ...changes, ...change };
        void options.writeSettings(change);
      },
    });
    overlay.setHidden(true);
    marks = { ...marks, reader: true };
    return marks;
  };
  const noteReaderClosed = (): void => {
    reader = null;
    overlay.setHidden(false);
    marks = { ...marks, reader: false };
  };

  const getPage = async (): Promise<PageState> => {
    if (document.readyState === 'loading') return { status: 'loading' };
    const { report, url } = await lookAtPage();
    if (!hasAppliedDefaults) {
      hasAppliedDefaults = true;
      const settings = await readSettings();
      if (settings.highlight) setHighlight(true);
      if (settings.appeals !== 'off') setAppeals(settings.appeals, settings);
    }
    return { status: 'ready', url, report, marks };
  };

  const showRegion = ({ index }: { index: number }): { shown: boolean } => {
    const region = look?.analysis.regions[index];
    if (!region || !region.elements.some((node) => node.isConnected)) return { shown: false };
    if (reader) void setReader(false);
    style.ensure(document);
    flags?.show(region);
    const first = region.elements.find((node) => readRect([node]));
    const element = first?.nodeType === 3 ? first.parentElement : (first as Element | undefined);
    if (element) scrollToUpperThird(element, () => readRect(region.elements) ?? { top: 0 });
    return { shown: Boolean(element) };
  };

  const showPassageAt = ({ start, end }: { start: number; end: number }): { shown: boolean } => {
    if (reader) return { shown: reader.showPassage(start, end) };
    const range = look?.map.rangeOf(start, end);
    if (!range) return { shown: false };
    passage.abort();
    passage = new AbortController();
    style.ensure(document);
    style.ensure(range.startContainer.getRootNode());
    showPassage(range, painter, passage.signal);
    return { shown: true };
  };

  const handlers: Handlers<keyof ContentMessages> = {
    getPage,
    getMarks: () => marks,
    async setHighlight({ on }) {
      await lookAtPage();
      setHighlight(on);
      return marks;
    },
    async setAppeals({ mode }) {
      await lookAtPage();
      setAppeals(mode, await readSettings());
      return marks;
    },
    setReader: ({ on }) => setReader(on),
    toggleReader: () => setReader(!reader),
    showRegion,
    showPassage: showPassageAt,
    async copyFacts({ format }) {
      const found = await lookAtPage();
      return { copied: await options.copyFacts(found, format ?? (await readSettings()).copyFormat) };
    },
  };

  const stop = (): void => {
    clearAll();
    watch.stop();
  };
  return { handlers, repeatCount, stop };
}
