import { stubBrowser } from '../test/stub-browser.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Part } from './messages.js';

const { inject } = await import('./injection.js');

describe('inject', () => {
  const executeScript = vi.fn(async (_: unknown): Promise<unknown> => []);
  beforeEach(() => {
    executeScript.mockClear();
    Object.assign(stubBrowser, { scripting: { executeScript } });
  });

  test.each([
    ['facts', 'facts.js'],
    ['reader', 'reader.js'],
    ['content', 'content.js'],
    ['languages/de', 'languages/de.js'],
  ] as const)('%s is %s, into the top frame', async (part, file) => {
    expect(await inject(7, part)).toBe(true);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: [file] });
  });

  test.each([
    ...['background', 'popup', 'languages/en', 'languages/xx', 'languages/', 'languages/../content', 'languages/de.js'],
    ...['https://evil.example/a', '../content', '', 'constructor', '__proto__', null, undefined, 7, {}, ['facts']],
  ])('%j is no script of ours to inject', async (part) => {
    expect(await inject(7, part as Part)).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('says so where the browser refuses', async () => {
    executeScript.mockRejectedValueOnce(new Error('closed page'));
    expect(await inject(7, 'languages/de')).toBe(false);
  });
});
