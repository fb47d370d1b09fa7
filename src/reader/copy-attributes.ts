import { attributeOf } from './read-dom.js';
import { safeLink } from './safe-address.js';

const NUMBER = /^-?\d{1,4}$/;
/** Element -> the attributes that carry meaning, each with the shape its value must have. */
const KEPT: Readonly<Record<string, readonly (readonly [name: string, shape: RegExp])[]>> = {
  TD: cell(),
  TH: [...cell(), ['scope', /^(?:row|col|rowgroup|colgroup)$/i]],
  OL: [
    ['start', NUMBER],
    ['reversed', /^/],
    ['type', /^[1aAiI]$/],
  ],
  LI: [['value', NUMBER]],
  TIME: [['datetime', /^[\w:.+\- ]{1,40}$/]],
  ABBR: [['title', /^[^<]{1,200}$/]],
  DETAILS: [['open', /^/]],
};
const EVERYWHERE: readonly (readonly [string, RegExp])[] = [
  ['lang', /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/i],
  ['dir', /^(?:ltr|rtl|auto)$/i],
];

/** Gives `copy` those attributes of `element` that mean something in a text. */
export function copyAttributes(element: Element, tag: string, copy: Element, base: string): void {
  for (const [name, shape] of [...EVERYWHERE, ...(KEPT[tag] ?? [])]) {
    const value = attributeOf(element, name)?.trim();
    if (value !== undefined && shape.test(value)) copy.setAttribute(name, value);
  }
  if (tag !== 'A') return;
  const href = safeLink(attributeOf(element, 'href'), base);
  // A link to a place in the page would only move the page behind the view.
  if (!href || attributeOf(element, 'href')?.trim().startsWith('#')) return;
  copy.setAttribute('href', href);
  copy.setAttribute('rel', 'noopener noreferrer');
}

function cell(): (readonly [string, RegExp])[] {
  return [
    ['colspan', /^\d{1,2}$/],
    ['rowspan', /^\d{1,3}$/],
  ];
}
