import { attributeOf, native, selectAll } from '../page/safe-dom.js';

/** What shadows members of its form by its name or id, and of its document by its name. */
const NAMED = [
  'button',
  'embed',
  'fieldset',
  'form',
  'iframe',
  'img',
  'input',
  'object',
  'output',
  'select',
  'textarea',
]
  .flatMap((tag) => [`${tag}[name]`, `${tag}[id]`])
  .join(', ');

/**
 * Makes a copy of a page safe for readers that trust its members: `<form><input name="firstChild">` makes them throw, or
 * go in circles for ever. Other names stay.
 */
export function clearShadowingNames(copy: Document): void {
  const form: object = native(copy, 'createElement').call(copy, 'form');
  const prototypes = [form, copy].map((object) => Object.getPrototypeOf(object) as object);
  for (const element of selectAll(copy, NAMED)) {
    for (const attribute of ['name', 'id']) {
      const name = attributeOf(element, attribute);
      const isShadow = name !== null && prototypes.some((prototype) => name in prototype);
      if (isShadow) native(element, 'removeAttribute').call(element, attribute);
    }
  }
}
