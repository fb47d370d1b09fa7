import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { createAttributeClaims } from './attribute-claims.js';

test.each([
  ['first in, first out', [0, 1]],
  ['first in, last out', [1, 0]],
])('two marks on one element come off in any order: %s', (_, order) => {
  const { document } = new JSDOM('<p a="x" b>One</p>').window;
  const element = document.querySelector('p')!;
  const before = element.outerHTML;
  const claims = createAttributeClaims();
  const controllers = [new AbortController(), new AbortController()];
  claims.set(element, 'a', 'first', controllers[0]!.signal);
  claims.set(element, 'a', 'second', controllers[1]!.signal);
  expect(element.getAttribute('a')).toBe('second');

  controllers[order[0]!]!.abort();
  expect(element.getAttribute('a')).toBe(order[0] === 0 ? 'second' : 'first');
  controllers[order[1]!]!.abort();
  expect(element.outerHTML).toBe(before);
});

test('an attribute that was not there is gone again, so that a page rule for it matches no more', () => {
  const { document } = new JSDOM('<p>One</p>').window;
  const element = document.querySelector('p')!;
  const controller = new AbortController();
  createAttributeClaims().set(element, 'data-unbury', 'promo', controller.signal);
  controller.abort();
  expect(element.hasAttribute('data-unbury')).toBe(false);
});
