import type { PageWindow, Surface } from './driver.js';
import { findAll, findClickPoint, isChecked, type Query } from './find-in-page.js';

/** The little that differs between browsers and kinds of documents. */
export interface Realm {
  /** Evaluates an expression with `window` in scope. */
  run(expression: string): Promise<unknown>;
  /** The same with `rootOf(element)` in scope, which also gives closed shadow roots. */
  runInside(expression: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  findA11yProblems(scope?: string): Promise<string[]>;
  screenshot(path: string): Promise<void>;
}

export function createSurface(realm: Realm): Surface {
  const find = (query: Query): string => `(${String(findAll)})(window.document, rootOf, ${JSON.stringify(query)})`;

  return {
    evaluate<R, A extends unknown[]>(callback: (window: PageWindow, ...args: A) => R | Promise<R>, ...args: A) {
      return realm.run(`(${String(callback)})(window, ...${JSON.stringify(args)})`) as Promise<R>;
    },
    async texts(query) {
      const texts = `${find(query)}.map(found => (found.innerText ?? found.textContent).replace(/\\s+/g, ' ').trim())`;
      return (await realm.runInside(texts)) as string[];
    },
    async click(query) {
      const point = `(found => found ? (${String(findClickPoint)})(found) : null)(${find(query)}[0])`;
      const place = (await realm.runInside(point)) as { x: number; y: number } | null;
      if (!place) throw new Error(`Nothing to click: ${JSON.stringify(query)}`);
      await realm.clickAt(place.x, place.y);
    },
    async isChecked(query) {
      const checked = `(found => found ? (${String(isChecked)})(found) : null)(${find({ hidden: true, ...query })}[0])`;
      const state = (await realm.runInside(checked)) as boolean | null;
      if (state === null) throw new Error(`Not found: ${JSON.stringify(query)}`);
      return state;
    },
    press: (key) => realm.press(key),
    findA11yProblems: (scope) => realm.findA11yProblems(scope),
    screenshot: (path) => realm.screenshot(path),
  };
}
