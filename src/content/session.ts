import type { ContentMessages, Handlers, PageMarks, PageState } from '../messages.js';
import { APPEAL_KINDS, type CopyFormat, type Settings } from '../settings.js';
import { isSamePage, takeLook, type Look, type LookOptions } from './look.js';
import { createPageMarker, type PageMarkerOptions } from './mark-page.js';
import { createReaderSwitch } from './reader-switch.js';
import type { PageWatch } from './watch-page.js';

export interface SessionOptions extends LookOptions, PageMarkerOptions {
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

/** Everything Unbury does on one page, from the first question to the last mark. */
export function createSession(options: SessionOptions): Session {
  const { document, watch } = options;
  const marker = createPageMarker(options);
  const memory = createMemory(options);
  const reader = createReaderSwitch({
    ...options,
    readSettings: memory.read,
    onSettings: memory.change,
    onChange: (isOpen) => options.overlay.setHidden(isOpen),
  });
  let look: Look | null = null;
  let looking: Promise<Look> | null = null;
  let wordBudget = 0;
  let hasAppliedDefaults = false;

  const readMarks = (): PageMarks => ({ ...marker.marks(), reader: reader.view() !== null });
  const isMarked = ({ highlight, appeals, reader: isReading }: PageMarks): boolean =>
    highlight || appeals !== 'off' || isReading;
  const repeatCount = (): void => {
    if (look) options.reportAppeals(countAppeals(look));
  };

  const lookAtPage = (): Promise<Look> => (looking ??= lookAgain().finally(() => (looking = null)));
  const lookAgain = async (): Promise<Look> => {
    const settings = await memory.read();
    const isSame = look !== null && isSamePage(look.url, document.location.href);
    const isFresh = !watch.hasChanged() && wordBudget === settings.maxWords;
    if (look && isSame && (isFresh || isMarked(readMarks()))) return look;

    const { highlight, appeals } = readMarks();
    reader.close();
    marker.clear();
    watch.restart();
    look = await takeLook(options, settings);
    wordBudget = settings.maxWords;
    if (!isSame) hasAppliedDefaults = false;
    marker.follow(look);
    repeatCount();
    // A page that has gone on to another article keeps what was switched on.
    marker.setHighlight(highlight);
    marker.setAppeals(appeals, settings);
    return look;
  };

  const getPage = async (): Promise<PageState> => {
    if (document.readyState === 'loading') return { status: 'loading' };
    const { report, url } = await lookAtPage();
    if (!hasAppliedDefaults) {
      hasAppliedDefaults = true;
      const settings = await memory.read();
      if (settings.highlight) marker.setHighlight(true);
      if (settings.appeals !== 'off') marker.setAppeals(settings.appeals, settings);
    }
    return { status: 'ready', url, report, marks: readMarks() };
  };

  const setReader = async (on: boolean): Promise<PageMarks> => {
    if (on) await reader.open(await lookAtPage());
    else reader.close();
    return readMarks();
  };

  const handlers: Handlers<keyof ContentMessages> = {
    getPage,
    getMarks: readMarks,
    async setHighlight({ on }) {
      await lookAtPage();
      marker.setHighlight(on);
      return readMarks();
    },
    async setAppeals({ mode }) {
      await lookAtPage();
      marker.setAppeals(mode, await memory.read());
      return readMarks();
    },
    setReader: ({ on }) => setReader(on),
    toggleReader: () => setReader(!reader.view()),
    showRegion({ index }) {
      const region = look?.analysis.regions[index];
      if (!region) return { shown: false };
      reader.close();
      return { shown: marker.showRegion(region) };
    },
    showPassage: ({ start, end }) => ({
      shown: reader.view()?.showPassage(start, end) ?? marker.showPassage(start, end),
    }),
    async copyFacts({ format }) {
      const found = await lookAtPage();
      return { copied: await options.copyFacts(found, format ?? (await memory.read()).copyFormat) };
    },
  };

  const stop = (): void => {
    reader.close();
    marker.clear();
    watch.stop();
  };
  return { handlers, repeatCount, stop };
}

function countAppeals({ analysis }: Look): number {
  const kinds: readonly string[] = APPEAL_KINDS;
  return analysis.regions.filter(({ kind }) => kinds.includes(kind)).length;
}

/** The settings, with what the reader has changed on this page: in private windows that is stored nowhere else. */
function createMemory({ readSettings, writeSettings }: Pick<SessionOptions, 'readSettings' | 'writeSettings'>) {
  let changes: Partial<Settings> = {};
  return {
    read: async (): Promise<Settings> => ({ ...(await readSettings()), ...changes }),
    change(change: Partial<Settings>): void {
      changes = { ...changes, ...change };
      void writeSettings(change);
    },
  };
}
