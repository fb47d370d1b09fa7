import { decodeEntities } from './decode-entities.js';
import { attributeOf, rawTextOf, selectAll } from './safe-dom.js';

/** A JSON object of unknown shape; read it with `valuesOf`, which never reaches the prototype. */
export type JsonObject = Readonly<Record<string, unknown>>;

const DEEPEST_NESTING = 6;
const MOST_OBJECTS = 500;
/** Where publishers nest the article; `itemListElement` and the like hold other articles and are left out. */
const NESTING_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', '@reverse'];

/** Every top-level object of the page's JSON-LD, nested graphs unfolded, in document order. */
export function readJsonLd(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of selectAll(document, 'script[type*="ld+json" i]')) {
    if (!/^\s*application\/ld\+json\s*(;|$)/i.test(attributeOf(script, 'type') ?? '')) continue;
    collect(parseTolerantly(rawTextOf(script)), found, 0);
  }
  return found;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of an own property as a list: none, one, or the array's. */
export function valuesOf(object: JsonObject, key: string): readonly unknown[] {
  if (!Object.hasOwn(object, key)) return [];
  const value = object[key];
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function collect(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > DEEPEST_NESTING || found.length >= MOST_OBJECTS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  if (!isJsonObject(value)) return;
  found.push(value);
  for (const key of NESTING_KEYS) for (const inner of valuesOf(value, key)) collect(inner, found, depth + 1);
}

/** Parses what publishers wrap in comments or CDATA, break across lines or end with one comma too many. */
function parseTolerantly(source: string): unknown {
  const text = source
    .replace(/^[\s;]*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:(?:\/\/\s*)?-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)[\s;]*$/, '')
    .trim()
    .replace(/;$/, '');
  const json = /^[[{]\s*&quot;/.test(text) ? decodeEntities(text) : text;
  return parse(json) ?? parse(repair(json)) ?? parseEach(json);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Escapes raw control characters within strings and drops trailing commas outside them. */
function repair(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[}\]])/g, (piece) => {
    if (piece === ',') return '';
    return piece.replace(/\\(?!["\\/bfnrtu])/g, '\\\\').replace(/[\u0000-\u001f]/g, ' ');
  });
}

/** Reads objects that stand side by side without an array around them, or before a broken rest. */
function parseEach(text: string): unknown[] {
  const objects = [];
  let start = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[{}]/g)) {
    if (mark === '{') {
      if (depth === 0) start = index;
      depth += 1;
    }
    if (mark !== '}') continue;
    depth -= 1;
    if (depth === 0) objects.push(parse(repair(text.slice(start, index + 1))));
  }
  return objects;
}
