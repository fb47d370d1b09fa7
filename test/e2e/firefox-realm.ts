import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { AXE_SOURCE, axeExpression, readViolations } from './axe.js';
import type { FirefoxChrome } from './firefox-chrome.js';
import type { Realm } from './surface.js';

type Where = 'popup' | 'tab';

const POPUP = 'browser.webextension-popup-browser';

/**
 * Runs an expression beside a document, with the browser's rights: the popup is no context of WebDriver's, and closed
 * shadow roots are open only to the privileged.
 */
async function runBeside(chrome: FirefoxChrome, where: Where, expression: string): Promise<unknown> {
  const reply = await chrome.run(
    (selector: string | null, source: string) => {
      const target = selector ? document.querySelector<FirefoxBrowserElement>(selector) : gBrowser.selectedBrowser;
      if (!target) throw new Error('The popup is not open.');
      const { messageManager } = target;
      const name = `unbury-test:${String(Math.random())}`;
      const script = `(async () => { const window = content; const rootOf = element => element.openOrClosedShadowRoot;
        let reply; try { reply = { value: await (${source}) }; } catch (error) { reply = { error: String(error) }; }
        sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(reply)); })()`;
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
      });
    },
    where === 'popup' ? POPUP : null,
    expression,
  );
  const { value, error } = JSON.parse(reply) as { value?: unknown; error?: string };
  if (error) throw new Error(error);
  return value;
}

/** Evaluates in the document's own world; extension pages forbid eval, a sandbox of the browser's does not. */
function inSandbox(source: string): string {
  return `(async () => { const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return JSON.parse(await Cu.evalInSandbox(${JSON.stringify(
      `(async () => { const window = globalThis.window; return JSON.stringify(await (${source})) ?? 'null'; })()`,
    )}, sandbox)); })()`;
}

/** axe follows `shadowRoot`, which hides closed roots from the page, so the document is given one that does not. */
const OPEN_ROOTS = `Object.defineProperty(content.wrappedJSObject.Element.prototype, 'shadowRoot', Cu.cloneInto(
  { configurable: true, get: Cu.exportFunction(function () { return Cu.waiveXrays(this).openOrClosedShadowRoot
    ?? Cu.unwaiveXrays(this).openOrClosedShadowRoot; }, content) }, content, { cloneFunctions: true }))`;

async function findA11yProblems(chrome: FirefoxChrome, where: Where, scope?: string): Promise<string[]> {
  const run = (expression: string): Promise<unknown> => runBeside(chrome, where, expression);
  await run(`void ${OPEN_ROOTS}`);
  const json = await run(inSandbox(`(() => { ${AXE_SOURCE}; return ${axeExpression(scope)}; })()`));
  return readViolations(String(json));
}

/** The popup, driven from the browser's side. */
export function createPopupRealm(chrome: FirefoxChrome): Realm {
  const run = (expression: string): Promise<unknown> => runBeside(chrome, 'popup', expression);

  return {
    run: (expression) => run(inSandbox(expression)),
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
    findA11yProblems: (scope) => findA11yProblems(chrome, 'popup', scope),
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
      return findA11yProblems(chrome, 'tab', scope);
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}
