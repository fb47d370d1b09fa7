import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { Facts, Report } from '../analysis/index.js';
import type { Look } from './look.js';

const { copyFacts } = await import('./copy-facts.js');

const LISTS = {
  who: [],
  what: [],
  when: [],
  where: [],
  why: [],
  how: [],
  keyPoints: [],
  figures: [],
  quotes: [],
  dates: [],
};
const META = { byline: null, siteName: null, publishedTime: null };
const facts: Facts = { headline: 'Harbour opens', ...META, readingMinutes: 1, ...LISTS };
const article = { title: 'Harbour opens', ...META, excerpt: null, lang: null, dir: null, text: 'It opens.' };

function makeLook(hasArticle = true): Look {
  const access = { level: 'free' as const, declaredPaid: null, wallShown: false, cutOff: false, evidence: [] };
  const report: Report = {
    article: hasArticle ? article : null,
    regions: [],
    access,
    facts: hasArticle ? facts : null,
  };
  return { url: 'https://news.example/a', report } as unknown as Look;
}

function setUp(writeText?: () => Promise<void>) {
  const { window } = new JSDOM('<p>One</p>');
  Object.defineProperty(window.navigator, 'clipboard', { value: writeText && { writeText } });
  const notice = { say: vi.fn(), offer: vi.fn(), close: vi.fn() };
  return { document: window.document, window, notice };
}

test('copies and says so', async () => {
  const writeText = vi.fn(async () => undefined);
  const { document, notice } = setUp(writeText);
  expect(await copyFacts(document, makeLook(), 'text', notice)).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Harbour opens\nhttps://news.example/a\n');
  expect(notice.say).toHaveBeenCalledWith('Copied: Plain text.');
});

test('says what it has copied: a citation is no list of facts', async () => {
  const { document, notice } = setUp(async () => undefined);
  await copyFacts(document, makeLook(), 'bibtex', notice);
  expect(notice.say).toHaveBeenCalledExactlyOnceWith('Copied: Citation (BibTeX).');
});

test('offers a button where the browser refuses, which then copies', async () => {
  const writeText = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('no gesture'));
  const { document, notice } = setUp(writeText);
  expect(await copyFacts(document, makeLook(), 'text', notice)).toBe(false);
  const [, label, act] = notice.offer.mock.calls[0] as [string, string, () => Promise<string>];
  expect(label).toBe('Copy facts');
  expect(await act()).toBe('Copied: Plain text.');
});

test('says so where there is no article', async () => {
  const { document, notice } = setUp(async () => undefined);
  expect(await copyFacts(document, makeLook(false), 'text', notice)).toBe(false);
  expect(notice.say).toHaveBeenCalledWith('There is no article on this page.');
});

test('without a clipboard copies by command, before the page’s own listeners can add to it', async () => {
  const { document, window, notice } = setUp();
  const setData = vi.fn();
  const ofThePage = vi.fn();
  document.addEventListener('copy', ofThePage);
  document.execCommand = () => {
    const event = Object.assign(new window.Event('copy', { bubbles: true, cancelable: true }), {
      clipboardData: { setData },
    });
    document.body.dispatchEvent(event);
    return true;
  };
  expect(await copyFacts(document, makeLook(), 'text', notice)).toBe(true);
  expect(setData).toHaveBeenCalledWith('text/plain', expect.stringContaining('Harbour opens'));
  expect(ofThePage).not.toHaveBeenCalled();
});
