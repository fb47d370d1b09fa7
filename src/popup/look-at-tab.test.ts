import { stubBrowser } from '../../test/stub-browser.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { samplePage } from '../../test/sample-page.js';
import { lookAtTab, type Look } from './look-at-tab.js';

const { tabs, scripting } = stubBrowser;
const original = { ...tabs, ...scripting };
const GONE = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Object.assign(tabs, original);
  Object.assign(scripting, original);
});

/** Looks at a tab whose content script answers `pages` one after the other; an Error means that nobody answers. */
async function look(
  pages: unknown[],
  { status = 'complete', canInject = true, signal = new AbortController().signal } = {},
) {
  const asked: string[] = [];
  const answers = [...pages];
  const statuses = [status].flat();
  tabs.get = async () => ({ status: statuses.length > 1 ? statuses.shift() : statuses[0] });
  tabs.sendMessage = async (...[, message]: unknown[]) => {
    const { unbury } = message as { unbury: string };
    asked.push(unbury);
    if (unbury === 'getMarks') return { ok: true, value: samplePage.marks };
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  if (!canInject) {
    tabs.sendMessage = async () => {
      throw GONE;
    };
    scripting.executeScript = async () => {
      throw new Error('Cannot access contents of the page');
    };
  }
  const found: Look[] = [];
  const done = lookAtTab(7, (each) => found.push(each), signal);
  await vi.advanceTimersByTimeAsync(5000);
  await done;
  return { found, asked };
}

const ready = { ok: true, value: samplePage };
const loading = { ok: true, value: { status: 'loading' } };

describe('lookAtTab', () => {
  test('shows a page that is there, and only reads', async () => {
    const { found, asked } = await look([ready]);
    expect(found).toEqual([{ status: 'ready', page: samplePage }]);
    expect(new Set(asked)).toEqual(new Set(['getMarks', 'getPage']));
  });

  test('asks again by itself until a loading page is there', async () => {
    const { found } = await look([loading, loading, ready]);
    expect(found.map(({ status }) => status)).toEqual(['loading', 'loading', 'ready']);
  });

  test('says so where the browser lets no extension in', async () => {
    expect((await look([], { canInject: false })).found).toEqual([{ status: 'refused' }]);
  });

  test('a failure comes with its detail', async () => {
    const { found } = await look([{ ok: false, reason: 'failed', detail: 'TypeError: broken' }]);
    expect(found).toEqual([{ status: 'failed', detail: 'TypeError: broken' }]);
  });

  test('a content script that vanishes from a page at rest is a failure', async () => {
    expect((await look([GONE])).found).toMatchObject([{ status: 'failed' }]);
  });

  test('shows nothing once it is told to stop', async () => {
    const controller = new AbortController();
    controller.abort();
    expect((await look([ready], { signal: controller.signal })).found).toEqual([]);
  });

  test('a loading tab is called loading before it is asked', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1000);
    const { found } = await look([GONE], { status: 'loading', signal: controller.signal });
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['loading']));
  });
});
