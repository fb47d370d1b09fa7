import { stubBrowser } from '../../test/stub-browser.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sampleFacts, samplePage } from '../../test/sample-page.js';
import { listKeys } from '../formats/select-facts.js';
import type { PageMarks } from '../messages.js';
import { createActions } from './create-actions.js';

const original = { ...stubBrowser.tabs };
afterEach(() => {
  Object.assign(stubBrowser.tabs, original);
  vi.unstubAllGlobals();
});

function setUp(answer: unknown) {
  const sendMessage = vi.fn(async (..._: unknown[]): Promise<unknown> => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  Object.assign(stubBrowser.tabs, { sendMessage });
  const notice = { element: null as never, confirm: vi.fn(), warn: vi.fn() };
  const options = { tabId: 7, page: samplePage, notice, onMarks: vi.fn(), onLeave: vi.fn(), onLookAgain: vi.fn() };
  return { ...options, actions: createActions(options), sendMessage };
}

const ALL = new Set(listKeys(sampleFacts));
const settle = () => new Promise((resolve) => setTimeout(resolve));
const marks: PageMarks = { highlight: true, appeals: 'off', reader: false };

describe('createActions', () => {
  test('asks the page and follows its answer', async () => {
    const { actions, sendMessage, onMarks, notice } = setUp({ ok: true, value: marks });
    actions.setHighlight(true);
    await settle();
    expect(sendMessage.mock.calls[0]?.slice(0, 2)).toEqual([7, { unbury: 'setHighlight', request: { on: true } }]);
    expect(onMarks).toHaveBeenCalledExactlyOnceWith(marks);
    expect(notice.warn).not.toHaveBeenCalled();
  });

  test('where the page fails, it says why and the controls go back', async () => {
    const { actions, onMarks, notice } = setUp({ ok: false, reason: 'failed', detail: 'no room' });
    actions.setAppeals('hide');
    await settle();
    expect(onMarks).toHaveBeenCalledExactlyOnceWith(samplePage.marks);
    expect(notice.warn.mock.calls[0]?.[0]).toContain('no room');
  });

  test('where the page is gone, it offers to look again', async () => {
    const { actions, notice, onLookAgain } = setUp(new Error('gone'));
    actions.showRegion(0);
    await settle();
    const [message, remedy] = notice.warn.mock.calls[0] ?? [];
    expect(message).toBe('The page has changed.');
    remedy.act();
    expect(onLookAgain).toHaveBeenCalledOnce();
  });

  test.each([
    [true, 1, 0],
    [false, 0, 1],
  ])('a passage that is shown: %s', async (shown, left, warned) => {
    const { actions, onLeave, notice } = setUp({ ok: true, value: { shown } });
    actions.showPassage({ start: 1, end: 2 });
    await settle();
    expect([onLeave.mock.calls.length, notice.warn.mock.calls.length]).toEqual([left, warned]);
  });

  test('copies in the popup itself and confirms', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { actions, notice, sendMessage } = setUp(null);
    actions.copyFacts('markdown', ALL);
    await settle();
    expect(writeText.mock.calls[0]?.[0]).toContain('Army Chiefs Speak by Telephone');
    expect(notice.confirm).toHaveBeenCalledExactlyOnceWith('Copied: Markdown.');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('copies only what the reader has chosen, and says how much that is', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { actions, notice } = setUp(null);
    actions.copyFacts('text', new Set(['why:0']));
    await settle();
    expect(writeText.mock.calls[0]?.[0]).toContain('to avoid a mistake');
    expect(writeText.mock.calls[0]?.[0]).not.toContain('Jon Aarsen');
    expect(notice.confirm).toHaveBeenCalledExactlyOnceWith('Copied: Plain text, 1 of 7 facts.');
    actions.copyFacts('bibtex', new Set(['why:0']));
    await settle();
    expect(notice.confirm).toHaveBeenLastCalledWith('Copied: Citation (BibTeX).');
  });

  test('says so where the browser does not let it copy', async () => {
    const writeText = async () => Promise.reject(new Error('not allowed'));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { actions, notice } = setUp(null);
    actions.copyFacts('text', ALL);
    await settle();
    expect(notice.warn.mock.calls[0]?.[0]).toContain('not allowed');
    expect(notice.confirm).not.toHaveBeenCalled();
  });
});
