import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyTheme } from './apply-theme.js';
import { createNotice } from './notice.js';
import { renderRange } from './render-range.js';
import { renderSelect } from './render-select.js';

const { window } = new JSDOM('<body>');
const { document } = window;
const fire = (element: Element | null, type: string) =>
  element?.dispatchEvent(new window.Event(type, { bubbles: true }));

describe('createNotice', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('a confirmation is polite and goes by itself', () => {
    const { element, confirm } = createNotice(document);
    confirm('Saved.');
    expect(element.querySelector('[role=status]')?.textContent).toBe('Saved.');
    vi.advanceTimersByTime(10_000);
    expect(element.textContent).toBe('');
  });

  test('a warning is an alert and stays', () => {
    const { element, warn } = createNotice(document);
    warn('That did not work.');
    vi.advanceTimersByTime(60_000);
    expect(element.querySelector('[role=alert]')?.textContent).toBe('That did not work.');
  });

  test('what is offered stays until it is taken, and then the notice is gone', () => {
    const { element, confirm } = createNotice(document);
    const act = vi.fn();
    confirm('Reset.', { label: 'Undo', act });
    vi.advanceTimersByTime(60_000);
    element.querySelector('button')?.click();
    expect(act).toHaveBeenCalledOnce();
    expect(element.textContent).toBe('');
  });

  test('the latest message stands alone', () => {
    const { element, confirm, warn } = createNotice(document);
    warn('first');
    confirm('second');
    expect(element.textContent).toBe('second');
  });
});

test('renderRange says its value while it moves and changes once it rests', () => {
  const onChange = vi.fn();
  const range = {
    label: 'Size',
    min: 14,
    max: 36,
    step: 1,
    value: 20,
    write: (value: number) => `${value} px`,
    onChange,
  };
  const row = renderRange(document, range);
  const input = row.querySelector('input');
  if (!input) throw new Error('a range has an input');
  expect(input.getAttribute('aria-valuetext')).toBe('20 px');
  input.value = '24';
  fire(input, 'input');
  expect(row.textContent).toContain('24 px');
  expect(onChange).not.toHaveBeenCalled();
  fire(input, 'change');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(24);
});

test('renderSelect stands on its value and tells a new one', () => {
  const onChange = vi.fn();
  const options = [
    { value: 'text', label: 'Plain text' },
    { value: 'json', label: 'JSON' },
  ] as const;
  const select = renderSelect(document, { legend: 'Copy as', options, value: 'json', onChange }).querySelector(
    'select',
  );
  if (!select) throw new Error('a select has a select');
  expect(select.value).toBe('json');
  select.selectedIndex = 0;
  fire(select, 'change');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('text');
});

test('applyTheme names a chosen theme and leaves the system its own', () => {
  const root = document.documentElement;
  applyTheme(root, 'sepia');
  expect(root.dataset['theme']).toBe('sepia');
  applyTheme(root, 'system');
  expect(root.dataset['theme']).toBeUndefined();
});
