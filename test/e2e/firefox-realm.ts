import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { findProblems } from './axe.js';
import type { FirefoxChrome } from './firefox-chrome.js';
import type { Realm } from './surface.js';

type Where = 'popup' | 'tab';

const POPUP = 'browser.webextension-popup-browser';

/**
 * Runs an expression beside a document, with the browser's rights: the popup is no context of WebDriver's, and closed
 * shadow roots are open only to the privileged. The expression knows what comes with it as `given`.
 */
async function runBeside(chrome: FirefoxChrome, where: Where, expression: string, given = ''): Promise<unknown> {
  const reply = await chrome.run(
    (selector: string | null, source: string, text: string) => {
      const target = selector ? document.querySelector<FirefoxBrowserElement>(selector) : gBrowser.selectedBrowser;
      if (!target) throw new Error('The popup is not open.');
      const { messageManager } = target;
      const name = `unbury-test:${String(Math.random())}`;
      const script = `addMessageListener(${JSON.stringify(name)}, async ({ data: given }) => {
        const window = content; const rootOf = element => element.openOrClosedShadowRoot;
        let reply; try { reply = { value: await (${source}) }; } catch (error) { reply = { error: String(error) }; }
        sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(reply)); })`;
      return new Promise<string>((resolve, reject) => {
        setTimeout(() => {
          reject(new Error('The document does not answer.'));
        }, 20_000);
        const listener = ({ data }: { data: never }): void => {
          messageManager.removeMessageListener(name, listener);
          resolve(data);
        };
        messageManager.addMessageListener(name, listener);
        messageManager.loadFrameScript(
          `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
          false,
        );
        messageManager.sendAsyncMessage(name, text);
      });
    },
    where === 'popup' ? POPUP : null,
    expression,
    given,
  );
  const { value, error } = JSON.parse(reply) as { value?: unknown; error?: string };
  if (error) throw new Error(error);
  return value;
}

/**
 * Evaluates what is given in the document's own world, as WebDriver does in tabs: extension pages forbid eval, the
 * debugger does not. In a sandbox every step goes through a wrapper, which takes axe three times as long.
 */
const IN_DOCUMENT = `(async () => {
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const beside = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
  addDebuggerToGlobal(beside);
  const { return: promise, throw: error } = new beside.Debugger().makeGlobalObjectReference(content).executeInGlobal(given);
  if (!promise) throw new Error(String(error?.unsafeDereference() ?? 'The document is gone.'));
  return JSON.parse(await promise.unsafeDereference()); })()`;

function runInPopup(chrome: FirefoxChrome, expression: string): Promise<unknown> {
  const source = `(async () => { const result = await (${expression}); return JSON.stringify(result) ?? 'null'; })()`;
  return runBeside(chrome, 'popup', IN_DOCUMENT, source);
}

/**
 * axe follows `shadowRoot`, which hides closed roots from the page, so the document is given one that does not. It has
 * to be defined with the page's own `Object` and a waived descriptor: any other way does nothing and says nothing. What
 * Firefox builds its own controls of stays shut.
 */
const OPEN_ROOTS = `void content.wrappedJSObject.Object.defineProperty(
  content.wrappedJSObject.Element.prototype, 'shadowRoot', Cu.waiveXrays(Cu.cloneInto({ configurable: true,
    get() { const root = Cu.unwaiveXrays(this).openOrClosedShadowRoot; return root?.isUAWidget() ? null : root; } }, content, { cloneFunctions: true })))`;

/** The popup, driven from the browser's side. */
export function createPopupRealm(chrome: FirefoxChrome): Realm {
  const run = (expression: string): Promise<unknown> => runBeside(chrome, 'popup', expression);

  return {
    run: (expression) => runInPopup(chrome, expression),
    runInside: run,
    async clickAt(x, y) {
      await run(`(() => { const { document } = content; document.notifyUserGestureActivation();
        const found = document.elementFromPoint(${String(x)}, ${String(y)});
        found.closest('button,a,input,select,summary,[tabindex]')?.focus(); found.click(); })()`);
    },
    async press(key) {
      await run(`(() => { const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!tip.beginInputTransactionForTests(content)) throw new Error('The popup takes no keys.');
        const key = ${JSON.stringify(key)}, flags = key.length > 1 ? tip.KEY_NON_PRINTABLE_KEY : 0;
        const event = new content.KeyboardEvent('', { key, keyCode: key === ' ' ? 32 : 0 });
        tip.keydown(event, flags); tip.keyup(event, flags); })()`);
    },
    async findA11yProblems(scope) {
      await run(OPEN_ROOTS);
      return findProblems((expression) => runInPopup(chrome, expression), scope);
    },
    async screenshot(path) {
      // What Firefox leaves out of a snapshot, such as scrollbars, takes the popup's own ground.
      const ground = await run('content.getComputedStyle(content.document.body).backgroundColor');
      const image = await chrome.run(
        async (selector: string, background: string) => {
          const popup = document.querySelector<FirefoxBrowserElement>(selector);
          if (!popup) throw new Error('The popup is not open.');
          const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, background);
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
          canvas.width = bitmap.width;
          canvas.height = bitmap.height;
          canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
          return canvas.toDataURL().split(',')[1] ?? '';
        },
        POPUP,
        String(ground),
      );
      await writeFile(path, image, 'base64');
    },
  };
}

/** A tab, driven by WebDriver where that reaches. */
export function createTabRealm(chrome: FirefoxChrome, page: Page): Realm {
  const focus = (): Promise<void> => page.bringToFront();

  return {
    run: (expression) => page.evaluate(expression),
    async runInside(expression) {
      await focus();
      return runBeside(chrome, 'tab', expression);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as never),
    async findA11yProblems(scope) {
      await focus();
      await runBeside(chrome, 'tab', OPEN_ROOTS);
      return findProblems((expression) => page.evaluate(expression), scope);
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}
