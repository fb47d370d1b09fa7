import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ColorScheme, Driver, LaunchOptions, Surface, Tab } from './driver.js';
import { attachToChrome, type FirefoxChrome } from './firefox-chrome.js';
import { createPopupRealm, createTabRealm } from './firefox-realm.js';
import { createSurface } from './surface.js';

/** Firefox draws the address of an extension's pages by lot; here it is given. */
const UUID = '11111111-2222-4333-8444-555555555555';
const POPUP = 'browser.webextension-popup-browser';
/** On a busy machine Firefox takes longer than the half minute that puppeteer waits. */
const START_TIMEOUT_MS = 90_000;

interface Session {
  readonly browser: Browser;
  readonly chrome: FirefoxChrome;
  readonly pages: Map<Tab, Page>;
  scheme: ColorScheme;
}

/** Drives Firefox with the shipped build. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'unbury-firefox-'));
  const id = await readExtensionId(options.extension);
  let session = await start(options, id, profile);

  const wrap = (page: Page, url: string): Tab => {
    const tab: Tab = {
      ...createSurface(createTabRealm(session.chrome, page)),
      url,
      show: () => page.bringToFront(),
      close: () => page.close(),
    };
    session.pages.set(tab, page);
    return tab;
  };
  const show = async (tab: Tab): Promise<void> => {
    const page = session.pages.get(tab);
    if (!page) throw new Error('This tab belongs to an earlier session.');
    await page.bringToFront();
  };
  // page.goto waits for ever on pages of an extension.
  const open = async (url: string): Promise<Tab> => {
    const page = await session.browser.newPage();
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await session.chrome.send('browsingContext.navigate', { context, url, wait: 'complete' });
    await page.bringToFront();
    return wrap(page, url);
  };
  const isPopupOpen = (): Promise<boolean> =>
    session.chrome.run((selector: string) => document.querySelector(selector) !== null, POPUP);
  const closePopup = async (): Promise<void> => {
    await session.chrome.run((selector: string) => {
      const panel = document.querySelector(selector)?.closest('panel') as (Element & { hidePopup(): void }) | null;
      panel?.hidePopup();
    }, POPUP);
    await waitUntil(async () => !(await isPopupOpen()));
  };

  return {
    name: 'firefox',
    version: await session.browser.version(),
    openTab: open,
    openExtensionPage: (path) => open(`moz-extension://${UUID}/${path}`),
    async openPopup(tab): Promise<Surface> {
      await closePopup();
      await show(tab);
      await session.chrome.run(clickAction, id);
      await waitUntil(() => session.chrome.run(isPopupLoaded, POPUP));
      await session.chrome.run(paintPopup, POPUP, session.scheme);
      return createSurface(createPopupRealm(session.chrome));
    },
    isPopupOpen,
    closePopup,
    async readBadge(tab) {
      await show(tab);
      return session.chrome.run(readBadge, id);
    },
    async runCommand(tab, name) {
      await show(tab);
      await session.chrome.run(pressShortcut, await readShortcutKey(options.extension, name));
    },
    async runMenuEntry(tab, entry) {
      await show(tab);
      await session.pages.get(tab)?.mouse.click(5, 300, { button: 'right' });
      await session.chrome.run(activateMenuEntry, `${id.replace(/[^a-z0-9_-]/gi, '_')}-menuitem-_${entry}`);
    },
    readClipboard: () => session.chrome.run(readClipboard),
    writeClipboard: (text) => session.chrome.run(writeClipboard, text),
    async setColorScheme(scheme) {
      session.scheme = scheme;
      await session.chrome.run(setColorScheme, scheme);
      await session.chrome.run(paintPopup, POPUP, scheme);
    },
    async restart() {
      await session.browser.close();
      session = await start(options, id, profile);
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

async function start(options: LaunchOptions, id: string, profile: string): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    timeout: START_TIMEOUT_MS,
    headless: !options.headed,
    userDataDir: profile,
    defaultViewport: options.headed ? null : { width: 1200, height: 900 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A temporary extension is removed when the browser closes, and its settings with it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // One process for all pages: starting one for each tab takes a third of the time, ahead of it or not.
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      // Mozilla's lists for its own services, which a new profile would read in first; the address turns them off.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'services.settings.load_dump': false,
      ...proxyPrefs(options.proxy),
    },
  });
  await browser.installExtension(options.extension);
  return { browser, chrome: await attachToChrome(browser), pages: new Map(), scheme: 'light' };
}

function proxyPrefs(proxy: string | undefined): Record<string, unknown> {
  if (!proxy) return {};
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

// The functions below run in the browser's window.

async function clickAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

function isPopupLoaded(selector: string): boolean {
  const popup = document.querySelector<FirefoxBrowserElement>(selector);
  return popup?.currentURI.filePath === '/popup.html' && !popup.webProgress.isLoadingDocument;
}

function readBadge(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action.getContextData(gBrowser.selectedTab).badgeText ?? '';
}

function pressShortcut(letter: string): void {
  const keys = [...document.querySelectorAll<HTMLElement>('keyset[id^="ext-keyset-id"] key')];
  const key = keys.find((one) => one.getAttribute('key') === letter) as
    (HTMLElement & { doCommand(): void }) | undefined;
  if (!key) throw new Error(`No shortcut with ${letter}`);
  key.doCommand();
}

async function activateMenuEntry(id: string): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as HTMLElement & { hidePopup(): void; state: string };
  for (let left = 100; menu.state !== 'open' && left > 0; left -= 1) await new Promise((next) => setTimeout(next, 50));
  const entry = document.getElementById(id) as (HTMLElement & { doCommand(): void }) | null;
  const entries = [...menu.querySelectorAll('[id*="menuitem-_"]')].map((one) => one.id);
  entry?.doCommand();
  menu.hidePopup();
  if (!entry) throw new Error(`No menu entry ${id} among ${entries.join(', ')}`);
}

function readClipboard(): string {
  const transferable: FirefoxTransferable = Cc['@mozilla.org/widget/transferable;1']!.createInstance(
    Ci['nsITransferable'],
  );
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data: { value?: { QueryInterface(type: unknown): { data: string } } } = {};
  transferable.getTransferData('text/plain', data);
  return data.value?.QueryInterface(Ci['nsISupportsString']).data ?? '';
}

function writeClipboard(text: string): void {
  const transferable: FirefoxTransferable = Cc['@mozilla.org/widget/transferable;1']!.createInstance(
    Ci['nsITransferable'],
  );
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  const words: { data: string } = Cc['@mozilla.org/supports-string;1']!.createInstance(Ci['nsISupportsString']);
  words.data = text;
  transferable.setTransferData('text/plain', words);
  Services.clipboard.setData(transferable, null, Services.clipboard.kGlobalClipboard);
}

/** A popup takes after the toolbar, not after the pages. */
function paintPopup(selector: string, scheme: ColorScheme): void {
  const popup = document.querySelector<FirefoxBrowserElement>(selector);
  if (popup) popup.browsingContext.prefersColorSchemeOverride = scheme;
}

function setColorScheme(scheme: ColorScheme): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

async function waitUntil(condition: () => Promise<boolean>): Promise<void> {
  for (let left = 400; !(await condition()); left -= 1) {
    if (left === 0) throw new Error('Firefox does not get there.');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

async function readExtensionId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

async function readShortcutKey(folder: string, command: string): Promise<string> {
  const { commands } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    commands: Record<string, { suggested_key: { default: string } }>;
  };
  return commands[command]?.suggested_key.default.split('+').at(-1) ?? '';
}
