import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { report, type Analysis, type AnalyzeOptions, type Facts, type Region } from '../analysis/index.js';
import type { Parts, ReaderOptions } from '../parts.js';
import type { Settings } from '../settings.js';

const { DEFAULT_SETTINGS } = await import('../settings.js');
const { createSession } = await import('./session.js');
const { createOverlay } = await import('./overlay.js');
const { createPainter } = await import('./paint-ranges.js');
const { watchPage } = await import('./watch-page.js');

const PAGE = '<body><p id="text">One two three.</p><p id="give" class="a">Give now</p></body>';

function analyzeFake(document: Document): Analysis {
  const [text, give] = [document.getElementById('text'), document.getElementById('give')];
  const evidence = [{ rule: 'link/donation', matched: 'https://give.example/', weight: 3 }];
  const region: Region = { kind: 'donation', elements: give ? [give] : [], verdict: 'sure', evidence, asksFor: null };
  const meta = { title: 'T', byline: null, siteName: null, publishedTime: null, excerpt: null, lang: 'en', dir: null };
  return {
    article: text && { ...meta, text: text.textContent ?? '', nodes: [text] },
    regions: give ? [region] : [],
    access: { level: 'free', declaredPaid: null, wallShown: false, cutOff: false, evidence: [] },
  };
}

function setUp(html = PAGE, stored: Partial<Settings> = {}, languages: readonly string[] = ['en']) {
  const { window } = new JSDOM(html, { url: 'https://news.example/a', pretendToBeVisual: true });
  const { document } = window;
  Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true });
  window.scrollTo = () => undefined;
  window.Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
  window.Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  const painted = new Map<string, unknown>();
  const overlay = createOverlay(document);
  const parts: Parts = {};
  const close = vi.fn();
  let openedWith: ReaderOptions | null = null;
  const analyze = vi.fn((document: Document, _: AnalyzeOptions) => analyzeFake(document));
  const reportAppeals = vi.fn();
  const copyFacts = vi.fn(async () => true);
  const loadPart = vi.fn(async (part: string) => {
    if (part === 'languages/de') parts.lexicons = { ...parts.lexicons, de: [] };
    else if (part === 'facts') parts.summarize = () => ({ headline: 'T' }) as Facts;
    else if (part === 'reader') {
      parts.openReader = (options) => {
        openedWith = options;
        return { close, showPassage: (start) => start === 4 };
      };
    }
    return part !== 'languages/fr';
  });
  const session = createSession({
    document,
    analyze,
    listLanguages: () => [...languages],
    report,
    createView: () => ({ isRendered: () => true, shadowRootOf: () => null }),
    loadPart,
    parts,
    overlay,
    painter: createPainter({ highlights: painted, createHighlight: (ranges) => ranges.map(String), overlay }),
    style: { ensure() {} },
    watch: watchPage(document),
    readSettings: async () => ({ ...DEFAULT_SETTINGS, ...stored }),
    writeSettings: async () => undefined,
    reportAppeals,
    copyFacts,
  });
  const ask = session.handlers;
  return {
    ...{ window, document, session, ask, painted, analyze, loadPart, reportAppeals, copyFacts, close },
    reader: () => openedWith as ReaderOptions | null,
    html: () => document.documentElement.outerHTML,
    getPage: async () => ask.getPage(null, { tabId: null }),
  };
}
const nobody = { tabId: null };

describe('createSession', () => {
  test('a look changes nothing and tells the badge', async () => {
    const { getPage, html, reportAppeals } = setUp();
    const before = html();
    const page = await getPage();
    expect(page).toMatchObject({
      status: 'ready',
      url: 'https://news.example/a',
      report: { facts: { headline: 'T' } },
    });
    expect(html()).toBe(before);
    expect(reportAppeals).toHaveBeenCalledWith(1);
  });

  test('says so while the page is loading, without looking', async () => {
    const { document, getPage, analyze } = setUp();
    Object.defineProperty(document, 'readyState', { value: 'loading' });
    expect(await getPage()).toEqual({ status: 'loading' });
    expect(analyze).not.toHaveBeenCalled();
  });

  test('facts are loaded only where there is an article', async () => {
    const { getPage, loadPart } = setUp('<p id="give">Give</p>');
    expect(await getPage()).toMatchObject({ report: { article: null, facts: null } });
    expect(loadPart).not.toHaveBeenCalled();
  });

  test('the languages of the page are loaded before it is looked at, once, and no others', async () => {
    const { getPage, document, analyze, loadPart } = setUp(PAGE, {}, ['en', 'de', 'vi', '../popup']);
    await getPage();
    expect(loadPart.mock.calls.map(([part]) => part)).toEqual(['languages/de', 'facts']);
    expect(analyze.mock.lastCall?.[1].lexicons).toEqual({ de: [] });
    document.body.append(document.createElement('p'));
    await getPage();
    expect(analyze).toHaveBeenCalledTimes(2);
    expect(loadPart).toHaveBeenCalledTimes(2);
  });

  test('a language that cannot be loaded is done without, and asked for again at the next look', async () => {
    const { getPage, document, analyze, loadPart } = setUp(PAGE, {}, ['fr']);
    expect(await getPage()).toMatchObject({ status: 'ready' });
    expect(analyze.mock.lastCall?.[1].lexicons).toEqual({});
    document.body.append(document.createElement('p'));
    await getPage();
    expect(loadPart.mock.calls.map(([part]) => part)).toEqual(['languages/fr', 'facts', 'languages/fr']);
  });

  test('looks again after the page has changed, but not while something is marked', async () => {
    const { getPage, document, analyze, ask } = setUp();
    await getPage();
    await getPage();
    expect(analyze).toHaveBeenCalledTimes(1);
    document.body.append(document.createElement('p'));
    await getPage();
    expect(analyze).toHaveBeenCalledTimes(2);

    await ask.setAppeals({ mode: 'mark' }, nobody);
    document.body.append(document.createElement('p'));
    await getPage();
    expect(analyze).toHaveBeenCalledTimes(2);
  });

  test('goes on to another address with the marks that were on', async () => {
    const { getPage, window, document, ask, analyze } = setUp();
    await ask.setAppeals({ mode: 'mark' }, nobody);
    window.history.pushState(null, '', '/b');
    const next = document.createElement('p');
    document.getElementById('give')?.replaceWith(next);
    next.id = 'give';
    expect(await getPage()).toMatchObject({ url: 'https://news.example/b', marks: { appeals: 'mark' } });
    expect(analyze).toHaveBeenCalledTimes(2);
    expect(next.getAttribute('data-unbury')).toBe('donation');
  });

  test('a fragment in the address is no other page', async () => {
    const { getPage, window, analyze } = setUp();
    await getPage();
    window.history.pushState(null, '', '#part');
    await getPage();
    expect(analyze).toHaveBeenCalledTimes(1);
  });

  test('highlight paints the text, and off unpaints it', async () => {
    const { ask, painted, html } = setUp();
    const before = html();
    expect(await ask.setHighlight({ on: true }, nobody)).toMatchObject({ highlight: true });
    expect([...painted]).toEqual([['unbury-article', ['One two three.']]]);
    expect(await ask.setHighlight({ on: false }, nobody)).toMatchObject({ highlight: false });
    expect(painted.size).toBe(0);
    expect(html()).toBe(before);
  });

  test('a page without an article cannot be highlighted or read', async () => {
    const { ask, loadPart } = setUp('<p>Nothing</p>');
    expect(await ask.setHighlight({ on: true }, nobody)).toMatchObject({ highlight: false });
    expect(await ask.setReader({ on: true }, nobody)).toMatchObject({ reader: false });
    expect(loadPart).not.toHaveBeenCalled();
  });

  test('the reader’s defaults are applied at the first look, and only then', async () => {
    const { getPage, ask, document } = setUp(PAGE, { highlight: true, appeals: 'fade' });
    expect(await getPage()).toMatchObject({ marks: { highlight: true, appeals: 'fade' } });
    expect(document.getElementById('give')?.getAttribute('data-unbury-as')).toBe('fade');
    await ask.setAppeals({ mode: 'off' }, nobody);
    await ask.setHighlight({ on: false }, nobody);
    expect(await getPage()).toMatchObject({ marks: { highlight: false, appeals: 'off' } });
  });

  test('a passage is painted in the page, or shown by the open reading view', async () => {
    const { ask, getPage, painted } = setUp();
    await getPage();
    expect(await ask.showPassage({ start: 4, end: 7 }, nobody)).toEqual({ shown: true });
    expect([...painted.values()]).toEqual([['two'], ['two']]);
    expect(await ask.showPassage({ start: 90, end: 95 }, nobody)).toEqual({ shown: false });

    await ask.setReader({ on: true }, nobody);
    expect(await ask.showPassage({ start: 4, end: 7 }, nobody)).toEqual({ shown: true });
    expect(await ask.showPassage({ start: 5, end: 7 }, nobody)).toEqual({ shown: false });
  });

  test('the reading view opens once, closes by switch or by itself, and opens again', async () => {
    const { ask, reader, close, loadPart } = setUp();
    expect(await ask.toggleReader(null, nobody)).toMatchObject({ reader: true });
    await ask.setReader({ on: true }, nobody);
    expect(loadPart.mock.calls.flat()).toEqual(['facts', 'reader']);
    expect(await ask.toggleReader(null, nobody)).toMatchObject({ reader: false });
    expect(close).toHaveBeenCalledTimes(1);

    await ask.setReader({ on: true }, nobody);
    reader()?.onClose();
    expect(await ask.getMarks(null, nobody)).toMatchObject({ reader: false });
  });

  test('what the reader changes in the view holds for the page even where nothing is stored', async () => {
    const { ask, reader } = setUp();
    await ask.setReader({ on: true }, nobody);
    reader()?.onSettings({ theme: 'sepia' });
    await ask.setReader({ on: false }, nobody);
    await ask.setReader({ on: true }, nobody);
    expect(reader()?.settings.theme).toBe('sepia');
  });

  test('copies in the format asked for, else in the reader’s own', async () => {
    const { ask, copyFacts } = setUp(PAGE, { copyFormat: 'markdown' });
    expect(await ask.copyFacts({ format: null }, nobody)).toEqual({ copied: true });
    await ask.copyFacts({ format: 'json' }, nobody);
    expect(copyFacts.mock.calls.map((call: unknown[]) => call[1])).toEqual(['markdown', 'json']);
  });

  test.each([0, 5])('region %i', async (index) => {
    const { ask, getPage, document } = setUp();
    await getPage();
    await ask.showRegion({ index }, nobody);
    expect(document.getElementById('give')?.hasAttribute('data-unbury')).toBe(index === 0);
  });

  test('stopping takes everything off', async () => {
    const { ask, session, html, painted } = setUp();
    const before = html();
    await ask.setAppeals({ mode: 'hide' }, nobody);
    await ask.setHighlight({ on: true }, nobody);
    session.stop();
    expect(html()).toBe(before);
    expect(painted.size).toBe(0);
  });
});
