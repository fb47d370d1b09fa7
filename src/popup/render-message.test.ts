import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { renderMessage } from './render-message.js';

function render(look: Parameters<typeof renderMessage>[1]) {
  const { document } = new JSDOM('<body>').window;
  const onRetry = vi.fn();
  document.body.append(...renderMessage(document, look, onRetry));
  return { document, onRetry };
}

test.each([
  [{ status: 'loading' }, 'The page is still loading.'],
  [{ status: 'refused' }, 'The browser does not let extensions look at this page.'],
  [{ status: 'failed', detail: 'x' }, 'Unbury could not read this page.'],
] as const)('%j reads: %s', (look, sentence) => {
  expect(render(look).document.querySelector('h1')?.textContent).toBe(sentence);
});

test('while it loads, the place of the facts is kept', () => {
  expect(render({ status: 'loading' }).document.querySelectorAll('.bar').length).toBeGreaterThan(10);
  expect(render({ status: 'refused' }).document.querySelectorAll('.bar')).toHaveLength(0);
});

test('a failure shows its detail as text and can be tried again', () => {
  const { document, onRetry } = render({ status: 'failed', detail: '<img src=x>' });
  expect(document.querySelector('.detail')?.textContent).toBe('<img src=x>');
  document.querySelector('button')?.click();
  expect(onRetry).toHaveBeenCalledOnce();
});
