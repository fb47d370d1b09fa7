import type { PlainElement } from './snapshot.js';

/** What a selector asks of an element. */
export interface Selector {
  /** Upper case; '' where any will do. */
  readonly tag: string;
  /** Of what it asks first; null where it asks for a tag alone. */
  readonly attribute: string | null;
  matches(element: PlainElement): boolean;
}

type Test = readonly [attribute: string, operator: string, value: string];

const PART =
  /(?<name>(?:[\w-]|\\:)+)|[.#](?<word>[\w-]+)|\[(?<attribute>[\w-]+)(?:(?<operator>[*^$~]?=)"(?<value>[^"]*)")?\]/y;

/**
 * Reads a selector of one element by tag, classes, id and attributes, with values in quotation marks. To ask the browser
 * for some dozens of these takes longer than all that is done with the answer. Null where the selector says more.
 */
export function compileSelector(source: string): Selector | null {
  let tag = '';
  const tests: Test[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < source.length) {
    const isFirst = PART.lastIndex === 0;
    const { name, word, attribute, operator, value } = PART.exec(source)?.groups ?? {};
    if (name && isFirst) tag = name.replace('\\', '').toUpperCase();
    else if (word)
      tests.push(source[PART.lastIndex - word.length - 1] === '.' ? ['class', '~=', word] : ['id', '=', word]);
    else if (attribute) tests.push([attribute, operator ?? '', value ?? '']);
    else return null;
  }
  return {
    ...{ tag, attribute: tests[0]?.[0] ?? null },
    matches: (element) => (tag === '' || element.tag === tag) && tests.every((test) => passes(element, test)),
  };
}

function passes(element: PlainElement, [attribute, operator, value]: Test): boolean {
  const found = element.attribute(attribute);
  if (found === null) return false;
  if (operator === '*=') return found.includes(value);
  if (operator === '^=') return found.startsWith(value);
  if (operator === '$=') return found.endsWith(value);
  if (operator === '~=') return found.includes(value) && found.split(/\s+/).includes(value);
  return operator === '' || found === value;
}
