import { createHash } from 'node:crypto';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { createChromiumRealm } from './chromium-realm.js';
import type { ColorScheme, Driver, LaunchOptions, Surface, Tab } from './driver.js';
import { createSurface } from './surface.js';

interface Session {
  readonly browser: Browser;
  readonly pages: Map<Tab, Page>;
  scheme: ColorScheme;
  clipboard?: Promise<Page>;
}

/** Drives Chromium, Chrome or Edge with the shipped build. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'unbury-chromium-'));
  const extension = await realpath(options.extension);
  const id = computeExtensionId(extension);
  const popupUrl = `chrome-extension://${id}/popup.html`;
  let session = await start(options, extension, profile);

  const wrap = (page: Page): Tab => {
    const surface = createSurface(createChromiumRealm(page));
    const tab: Tab = {
      ...surface,
      url: page.url(),
      show: () => page.bringToFront(),
      close: () => page.close(),
    };
    session.pages.set(tab, page);
    return tab;
  };
  const pageOf = (tab: Tab): Page => {
    const page = session.pages.get(tab);
    if (!page) throw new Error('This tab belongs to an earlier session.');
    return page;
  };
  const open = async (url: string): Promise<Tab> => {
    const page = await session.browser.newPage();
    await paint(page, session.scheme);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return wrap(page);
  };
  const findPopup = () => session.browser.targets().find((target) => target.url() === popupUrl);
  const closePopup = async (): Promise<void> => {
    const popup = await findPopup()?.asPage();
    await popup?.close();
    await waitUntil(() => findPopup() === undefined);
  };
  const openPopup = async (tab: Tab): Promise<Page> => {
    await closePopup();
    await pageOf(tab).bringToFront();
    const extensions = await session.browser.extensions();
    const opened = session.browser.waitForTarget((target) => target.url() === popupUrl, { timeout: 20_000 });
    await extensions.get(id)?.triggerAction(pageOf(tab));
    const popup = await (await opened).asPage();
    await paint(popup, session.scheme);
    return popup;
  };
  const worker = async (): Promise<WebWorker> => {
    const isOurs = (url: string): boolean => url.startsWith(`chrome-extension://${id}/`);
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()));
    const found = await target.worker();
    if (!found) throw new Error('The service worker is gone.');
    return found;
  };
  /** The toolbar button is what gives the extension its right to the tab; the browser's own keys do not reach us headless. */
  const allow = async (tab: Tab): Promise<void> => {
    await openPopup(tab);
    await closePopup();
  };
  const openClipboard = async (): Promise<Page> => {
    const page = await session.browser.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    const client = await page.createCDPSession();
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return page;
  };
  /** In a page of its own behind the others, the same for the whole session. */
  const useClipboard = async (expression: string): Promise<unknown> =>
    (await (session.clipboard ??= openClipboard())).evaluate(expression);

  return {
    name: 'chromium',
    version: await session.browser.version(),
    openTab: open,
    openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    openPopup: async (tab): Promise<Surface> => createSurface(createChromiumRealm(await openPopup(tab))),
    isPopupOpen: () => Promise.resolve(findPopup() !== undefined),
    closePopup,
    async readBadge(tab) {
      await pageOf(tab).bringToFront();
      return (await worker()).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
      ) as Promise<string>;
    },
    async runCommand(tab, name) {
      await allow(tab);
      await (
        await worker()
      ).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      );
    },
    async runMenuEntry(tab, menuItemId) {
      await allow(tab);
      const info = JSON.stringify({ menuItemId, editable: false, pageUrl: tab.url });
      await (
        await worker()
      ).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
      );
    },
    readClipboard: () => useClipboard('navigator.clipboard.readText()') as Promise<string>,
    async writeClipboard(text) {
      await useClipboard(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    },
    async setColorScheme(scheme) {
      session.scheme = scheme;
      const popup = await findPopup()?.asPage();
      const pages = [...(await session.browser.pages()), ...(popup ? [popup] : [])];
      await Promise.all(pages.map((page) => paint(page, scheme)));
    },
    async restart() {
      await session.browser.close();
      session = await start(options, extension, profile);
    },
    whenClosed: () =>
      new Promise((resolve) => {
        session.browser.once('disconnected', () => {
          resolve();
        });
      }),
    async close() {
      await session.browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function start(options: LaunchOptions, extension: string, profile: string): Promise<Session> {
  const proxy = options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: !options.headed,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headed ? null : { width: 1200, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headed ? [] : ['--disable-gpu']),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // One process for all pages, as puppeteer asks of Firefox: starting one for each tab takes a third of the time.
      '--renderer-process-limit=1',
      '--disable-site-isolation-trials',
      // No process started ahead for the next tab, none for lists under an address bar that nobody types in.
      '--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      ...proxy,
    ],
  });
  const id = await browser.installExtension(extension);
  const origin = `chrome-extension://${id}`;
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
  return { browser, pages: new Map(), scheme: 'light' };
}

async function paint(page: Page, scheme: ColorScheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

async function waitUntil(condition: () => boolean): Promise<void> {
  for (let left = 400; !condition(); left -= 1) {
    if (left === 0) throw new Error('The popup does not close.');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** Chromium names an unpacked extension after the path it is loaded from. */
function computeExtensionId(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join('');
}
