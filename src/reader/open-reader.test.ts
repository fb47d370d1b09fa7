import { stubBrowser } from '../../test/stub-browser.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readerPage, type ReaderPage } from '../../test/reader-page.js';
import type { Reader } from '../parts.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings.js';
import { openReader } from './open-reader.js';

Object.assign(stubBrowser.i18n, { getUILanguage: () => 'en' });

const MAIN =
  '<p>One fish, two <b>fish</b>.</p><div data-region="donation">Give! <a href="/donate">Support us</a></div><p>Red fish.</p>';
const TEXT = 'One fish, two fish.\nRed fish.';

interface Opened {
  readonly source: ReaderPage;
  readonly reader: Reader;
  readonly root: ShadowRoot;
  readonly before: string;
  readonly onClose: () => void;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** jsdom has no top layer, no layout and no scrolling; closed roots are caught as they are made. */
function open(source = readerPage(MAIN, { text: TEXT }), prepare: (page: Document) => void = () => undefined): Opened {
  const { page, article, regions } = source;
  const { HTMLDialogElement, Element } = page.defaultView as unknown as typeof globalThis;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  vi.stubGlobal('AbortController', page.defaultView.AbortController);
  Element.prototype.scrollIntoView = () => undefined;
  page.defaultView.scrollTo = vi.fn() as never;
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function (init) {
    expect(init.mode).toBe('closed');
    return (root = attach.call(this, init));
  };
  prepare(page);
  const before = page.documentElement.outerHTML;
  const onClose = vi.fn();
  const onSettings = vi.fn();
  const reader = openReader({
    document: page, article, regions, url: page.URL, settings: DEFAULT_SETTINGS, onClose, onSettings,
  }); // prettier-ignore
  if (!root) throw new Error('no shadow root');
  return { source, reader, root, before, onClose, onSettings };
}

function press(page: ReaderPage['page'], key: string): void {
  page.documentElement.dispatchEvent(
    new page.defaultView.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

const find = (root: ShadowRoot, selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
const byLabel = (root: ShadowRoot, label: string): HTMLElement => find(root, `[aria-label="${label}"]`);

let opened: Opened;
beforeEach(() => {
  opened = open();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('shows source, headline, byline, date, reading time and text', () => {
  const { root } = opened;
  expect(find(root, '.source').textContent).toBe('The Harbour Courier');
  expect(find(root, 'h1').textContent).toBe('The headline');
  expect(find(root, '.meta').textContent).toBe('Maren Okafor · 14 March 2026 · 1 min');
  expect([...root.querySelectorAll('.body > *')].map((block) => block.textContent).join('\n')).toBe(TEXT);
  expect(find(root, 'article').lang).toBe('en');
});

test('tells what was taken out, and where to support the publisher', () => {
  const { root } = opened;
  expect(find(root, '.removed summary').textContent).toContain('Taken out: 1 donation appeal');
  expect((find(root, '.removed details') as HTMLDetailsElement).open).toBe(false);
  expect(find(root, '.removed li').textContent).toBe('Donation appealGive! Support us');
  const support = find(root, '.support a') as HTMLAnchorElement;
  expect([support.textContent, support.href]).toEqual(['Support The Harbour Courier', 'https://news.example/donate']);
});

test('nothing is told where nothing was taken out', () => {
  const { root } = open(readerPage('<p>a</p>', { text: 'a' }));
  expect(root.querySelector('.removed')).toBeNull();
});

describe('closing leaves the page as it was', () => {
  test.each([
    ['a plain page', () => undefined],
    ['inline styles on root and body', (page: Document) => {
      page.documentElement.setAttribute('style', 'overflow : scroll;color:RED');
      page.body.setAttribute('style', 'overflow-y:auto');
    }],
  ])('%s', (_, prepare) => {
    const { reader, source, before, onClose } = open(undefined, prepare);
    expect(source.page.documentElement.outerHTML).not.toBe(before);
    reader.close();
    reader.close();
    expect(source.page.documentElement.outerHTML).toBe(before);
    expect(onClose).not.toHaveBeenCalled();
  }); // prettier-ignore

  test('focus and scroll position come back', () => {
    const { reader, source } = open(readerPage('<p>a <a href="/x">b</a></p>', { text: 'a b' }), (page) => {
      page.querySelector('a')?.focus();
      Object.assign(page.defaultView as Window, { scrollX: 3, scrollY: 400 });
    });
    expect(source.page.activeElement?.localName).toBe('unbury-reader');
    reader.close();
    expect(source.page.activeElement?.localName).toBe('a');
    expect(source.page.defaultView.scrollTo).toHaveBeenCalledWith({ left: 3, top: 400, behavior: 'instant' });
  });

  test.each([
    ['Escape', ({ source }: Opened) => press(source.page, 'Escape')],
    ['the button', ({ root }: Opened) => byLabel(root, 'Close the reading view').click()],
    [
      'the back gesture',
      ({ root, source }: Opened) => find(root, 'dialog').dispatchEvent(new source.page.defaultView.Event('close')),
    ],
  ])('%s closes, and says so once', (_, act) => {
    act(opened);
    expect(opened.source.page.documentElement.outerHTML).toBe(opened.before);
    expect(opened.onClose).toHaveBeenCalledOnce();
  });
});

describe('keys', () => {
  test('are not heard by the page while the view is open, and are again afterwards', () => {
    const { page } = opened.source;
    const heard = vi.fn();
    for (const target of [page, page.body, page.documentElement]) target.addEventListener('keydown', heard, true);
    press(page, 'j');
    expect(heard).not.toHaveBeenCalled();
    opened.reader.close();
    press(page, 'j');
    expect(heard).toHaveBeenCalled();
  });

  test('are given back when the page throws the view away', () => {
    const { page } = opened.source;
    const heard = vi.fn();
    page.addEventListener('keydown', heard);
    page.querySelector('unbury-reader')?.remove();
    press(page, 'j');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('Escape folds "More" first', () => {
    const { root, source, onClose } = opened;
    byLabel(root, 'More').click();
    expect(byLabel(root, 'More').getAttribute('aria-expanded')).toBe('true');
    press(source.page, 'Escape');
    expect(byLabel(root, 'More').getAttribute('aria-expanded')).toBe('false');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('changes of the look are shown and told', () => {
  const { theme, reader } = DEFAULT_SETTINGS;
  test.each<[string, (root: ShadowRoot) => void, Partial<Settings>]>([
    ['theme', (root) => find(root, '[value=sepia]').click(), { theme: 'sepia', reader }],
    ['size', (root) => byLabel(root, 'Larger text').click(), { theme, reader: { ...reader, fontSize: 22 } }],
    ['width', (root) => byLabel(root, 'Narrower column').click(), { theme, reader: { ...reader, lineWidth: 60 } }],
    ['typeface', (root) => find(root, '[value=sans]').click(), { theme, reader: { ...reader, font: 'sans' } }],
  ])('%s', (_, act, change) => {
    act(opened.root);
    expect(opened.onSettings).toHaveBeenCalledExactlyOnceWith(change);
    const look = { ...DEFAULT_SETTINGS, ...change };
    const dialog = find(opened.root, 'dialog');
    expect(opened.root.host.getAttribute('data-theme')).toBe(look.theme);
    expect(dialog.getAttribute('data-font')).toBe(look.reader.font);
    expect(dialog.style.getPropertyValue('--font-size')).toBe(`${look.reader.fontSize}px`);
    expect(dialog.style.getPropertyValue('--line-width')).toBe(String(look.reader.lineWidth));
  });

  test('the scale has an end', () => {
    const larger = byLabel(opened.root, 'Larger text');
    for (let click = 0; click < 20; click += 1) larger.click();
    expect(find(opened.root, 'dialog').style.getPropertyValue('--font-size')).toBe('36px');
    expect(larger.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a passage', () => {
  const lit = (root: ShadowRoot) => [...root.querySelectorAll('mark.lit')].map((mark) => mark.textContent);
  test.each([
    ['across elements', 'two fish.', ['two ', 'fish', '.']],
    ['across lines', 'fish.\nRed', ['fish', '.', 'Red']],
  ])('%s is lit', (_, passage, marks) => {
    const start = TEXT.indexOf(passage);
    expect(opened.reader.showPassage(start, start + passage.length)).toBe(true);
    expect(lit(opened.root)).toEqual(marks);
  });

  test('puts out the one before, and is sound after it', () => {
    opened.reader.showPassage(0, 8);
    opened.reader.showPassage(4, 13);
    expect(lit(opened.root)).toEqual(['fish, two']);
    expect(find(opened.root, '.body p').textContent).toBe('One fish, two fish.');
  });

  test('that the view does not hold is not lit', () => {
    expect(opened.reader.showPassage(500, 510)).toBe(false);
    expect(lit(opened.root)).toEqual([]);
  });
});
