import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { watchExtension } from './watch-extension.js';

function setUp() {
  const { window } = new JSDOM('<p>Text</p>');
  const { document } = window;
  const isAlive = vi.fn(() => true);
  const onGone = vi.fn();
  const stop = watchExtension(document, isAlive, onGone);
  const comeBack = {
    visibilitychange: () => document.dispatchEvent(new window.Event('visibilitychange')),
    focus: () => window.dispatchEvent(new window.Event('focus')),
    pointerdown: () => document.body.dispatchEvent(new window.Event('pointerdown', { bubbles: true })),
  };
  return { comeBack, isAlive, onGone, stop };
}

test.each(['visibilitychange', 'focus', 'pointerdown'] as const)(
  'tells once that the extension is gone, at %s',
  (name) => {
    const { comeBack, isAlive, onGone } = setUp();
    comeBack[name]();
    expect(onGone).not.toHaveBeenCalled();

    isAlive.mockReturnValue(false);
    comeBack[name]();
    comeBack.focus();
    expect(onGone).toHaveBeenCalledOnce();
  },
);

test('tells nothing once it is stopped', () => {
  const { comeBack, isAlive, onGone, stop } = setUp();
  isAlive.mockReturnValue(false);
  stop();
  for (const come of Object.values(comeBack)) come();
  expect(onGone).not.toHaveBeenCalled();
});
