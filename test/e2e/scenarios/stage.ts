import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { Driver, LaunchOptions, Surface, Tab } from '../driver.js';
import { startServer, type TestServer } from '../server.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const HEADLINE = 'Lowmere, Castell Harbour Chiefs Talk to Avoid Festival ‘Pile-Up’ – Port Board';

export interface Stage {
  readonly driver: Driver;
  readonly server: TestServer;
  /** Opens a page of the examples or of `test/e2e/pages`. */
  readonly open: (page?: string, host?: string) => Promise<Tab>;
  /** A page with its popup, the same for neighbouring scenarios that leave it as they found it. */
  readonly look: (page?: string) => Promise<Shown>;
  /** Opens a page of the extension. */
  readonly openOwn: (path: string) => Promise<Tab>;
  /** Clicks the toolbar button and waits until the popup has something to say. */
  readonly openPopup: (tab: Tab) => Promise<Surface>;
}

/** A page with its popup, and its markup before that was opened. */
export interface Shown {
  readonly page: string;
  readonly tab: Tab;
  readonly popup: Surface;
  readonly before: string;
}

export type Launch = (options: LaunchOptions) => Promise<Driver>;

/** Starts one browser for a file of scenarios; each scenario's tabs are closed after it, but for those that it only looks at. */
export function setStage(launch: Launch, executable: string, build: string): () => Stage {
  let stage: Stage | undefined;
  const tabs: Tab[] = [];
  let shown: Shown | undefined;
  const closeAll = async (): Promise<void> => {
    shown = undefined;
    await stage?.driver.closePopup();
    for (const tab of tabs.splice(0)) await tab.close().catch(() => undefined);
  };
  const keep = (tab: Tab): Tab => {
    tabs.push(tab);
    return tab;
  };

  beforeAll(async () => {
    const server = await startServer([join(ROOT, 'examples'), join(ROOT, 'test/e2e/pages')]);
    const driver = await launch({ executable, extension: join(ROOT, 'dist', build), proxy: server.address });
    stage = {
      driver,
      server,
      async open(page = 'reference.html', host = server.origin) {
        if (shown) await closeAll();
        return keep(await driver.openTab(`${host}/${page}`));
      },
      async look(page = 'reference.html') {
        if (shown?.page === page && (await isAsFound(driver, shown))) return shown;
        await closeAll();
        const tab = keep(await driver.openTab(`${server.origin}/${page}`));
        const before = await readMarkup(tab);
        const popup = await driver.openPopup(tab);
        await waitFor(async () => expect(await popup.texts({ css: 'h1' })).not.toEqual([]));
        return (shown = { page, tab, popup, before });
      },
      async openOwn(path) {
        if (shown) await closeAll();
        return keep(await driver.openExtensionPage(path));
      },
      async openPopup(tab) {
        const popup = await driver.openPopup(tab);
        await waitFor(async () => expect(await popup.texts({ css: 'h1' })).not.toEqual([]));
        return popup;
      },
    };
  });

  afterEach(async ({ task }) => {
    if (!shown || task.result?.state === 'fail') await closeAll();
  });

  afterAll(async () => {
    await stage?.driver.close();
    await stage?.server.close();
  });

  return () => {
    if (!stage) throw new Error('The browser is not there.');
    return stage;
  };
}

async function isAsFound(driver: Driver, { tab, before }: Shown): Promise<boolean> {
  return (await driver.isPopupOpen()) && (await readMarkup(tab)) === before;
}

/** Tries until it holds; the browser takes its time. */
export async function waitFor(assertion: () => Promise<void>): Promise<void> {
  await vi.waitFor(assertion, { timeout: 20_000, interval: 80 });
}

export function readMarkup(tab: Tab): Promise<string> {
  return tab.evaluate(({ document }) => document.documentElement.outerHTML);
}

/** Kinds of the boxes that are marked, in document order. */
export function readMarks(tab: Tab): Promise<(string | null)[]> {
  return tab.evaluate(({ document }) =>
    [...document.querySelectorAll('[data-unbury]')].map((box) => box.getAttribute('data-unbury')),
  );
}

/** Text of everything that is painted with the Custom Highlight API. */
export function readHighlighted(tab: Tab): Promise<string> {
  return tab.evaluate(({ CSS }) =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => (range as Range).toString())
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

export function chooseAppeals(popup: Surface, mode: 'Off' | 'Mark' | 'Fade' | 'Hide'): Promise<void> {
  return popup.click({ role: 'radio', name: mode });
}

export function isReaderOpen(tab: Tab): Promise<boolean> {
  return tab.evaluate(({ document }) => document.querySelector('unbury-reader') !== null);
}
