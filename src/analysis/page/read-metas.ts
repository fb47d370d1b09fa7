import { decodeEntities } from './decode-entities.js';
import { attributeOf, selectAll } from './safe-dom.js';

/** Values by lower-case `name`, `property` or `itemprop`, in document order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const LONGEST_VALUE = 5000;
const NAMES = ['name', 'property', 'itemprop'];

/** Reads every meta tag once; `value` stands in for `content`, as some publishers write it. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of selectAll(document, 'meta')) {
    const content = attributeOf(element, 'content') ?? attributeOf(element, 'value');
    const value = decodeEntities(content ?? '')
      .slice(0, LONGEST_VALUE)
      .replace(/\s+/g, ' ')
      .trim();
    if (!value) continue;
    const keys = NAMES.flatMap((name) => (attributeOf(element, name) ?? '').toLowerCase().split(/\s+/));
    for (const key of new Set(keys)) {
      if (!key) continue;
      const values = metas.get(key);
      if (values) values.push(value);
      else metas.set(key, [value]);
    }
  }
  return metas;
}

/** The first value of the first of `names` that the page has. */
export function firstMeta(metas: Metas, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
