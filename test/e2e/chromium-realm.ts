import type { KeyInput, Page } from 'puppeteer-core';
import { findProblems } from './axe.js';
import type { Realm } from './surface.js';

/** In the content script's world closed shadow roots can be read, and what is changed there the page never sees. */
const ROOT_OF = `element => globalThis.chrome?.dom && element instanceof HTMLElement
  ? chrome.dom.openOrClosedShadowRoot(element) : element.shadowRoot`;
const OPEN_ROOTS = `if (globalThis.chrome?.dom) void Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true,
  get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; } });`;

export function createChromiumRealm(page: Page): Realm {
  const runInside = (source: string): Promise<unknown> =>
    (page.extensionRealms()[0] ?? page.mainFrame()).evaluate(source);

  return {
    run: (expression) => page.evaluate(expression),
    runInside: (expression) => runInside(`{ const rootOf = ${ROOT_OF}; ${expression} }`),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    async findA11yProblems(scope) {
      await runInside(OPEN_ROOTS);
      return findProblems(runInside, scope);
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
  };
}
