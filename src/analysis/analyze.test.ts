import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyze } from './index.js';
import type { Analysis, AnalyzeOptions } from './types.js';

const parser = new new JSDOM().window.DOMParser();
const parse = (body: string, lang = 'en') =>
  parser.parseFromString(
    `<html lang="${lang}"><title>Ferry fares rise</title><body>${body}</body></html>`,
    'text/html',
  );
const squeeze = (text: string) => text.replace(/\s+/g, '');
const textOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Analyses a page and checks what must hold of every page. */
function look(document: Document, options: Partial<AnalyzeOptions> = {}): Analysis {
  const before = document.documentElement.outerHTML;
  const analysis = analyze(document, { url: 'https://news.example/a', ...options });
  expect(document.documentElement.outerHTML, 'the page is untouched').toBe(before);
  const nodes = analysis.article?.nodes ?? [];
  expectApart(nodes);
  for (const { elements, evidence } of analysis.regions) {
    expectApart(elements);
    expect(evidence.length).toBeGreaterThan(0);
    for (const element of elements)
      for (const node of nodes) expect(element.contains(node) || node.contains(element), 'overlap').toBe(false);
  }
  return analysis;
}

/** Document order, none inside another. */
function expectApart(nodes: readonly Node[]): void {
  const FOLLOWING = 4;
  nodes.slice(1).forEach((node, at) => expect(nodes[at]?.compareDocumentPosition(node)).toBe(FOLLOWING));
}

const kindsOf = ({ regions }: Analysis) => regions.map(({ kind }) => kind);
const wordsOf = ({ regions }: Analysis) => regions.map(({ elements }) => elements.map(textOf).join(' '));

const STORY = [
  'The ferry to the outer islands will cost more from Monday, the harbour board decided after a long meeting.',
  'Fishermen and pupils, who cross the sound every day, are to keep their old cards until the end of the year.',
  'The board said that fuel had become dearer by a third, and that two of its four ships were older than their captains.',
  'On the quay in Havnby nobody seemed surprised; the price had stayed the same for eleven years, a deckhand said.',
  'The mayor of the largest island called the decision a blow to families, and asked for talks with the ministry.',
  'A second vote is planned for the spring, when the new ship is to arrive from its yard on the other coast.',
];
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const FIRST = paragraphs(STORY.slice(0, 3));
const LAST = paragraphs(STORY.slice(3));
const article = (inside = '') => `<article><h1>Ferry fares rise</h1>${FIRST}${inside}${LAST}</article>`;

const LETTER = [
  'Dear readers, we have a favour to ask of you.',
  'Our newsroom has no owner and no paywall: our journalism is funded by readers like you.',
  'Please support our independent journalism today. Every contribution, however small, makes a difference.',
];
const BOX = `<h3>Support our journalism</h3><p>${LETTER[1]}</p><button>$5</button><button>$10</button><a href="/donate">Donate now</a>`;
const APPEALS = ['donation', 'paywall', 'newsletter'];
const appealsOf = ({ regions }: Analysis) => regions.filter(({ kind }) => APPEALS.includes(kind));

describe('the article', () => {
  test('is its nodes’ text, one line a block', () => {
    const { article: found } = look(parse(`<nav><a href="/">Home</a></nav>${article()}<footer>Havnby</footer>`));
    expect(found?.text.split('\n').filter((line) => line !== 'Ferry fares rise')).toEqual(STORY);
    expect(squeeze((found?.nodes ?? []).map(textOf).join(''))).toBe(squeeze(found?.text ?? ''));
  });

  test('is one element where all of it belongs', () => {
    const { article: found } = look(parse(`<nav>Menu</nav><main><div>${paragraphs(STORY)}</div></main>`));
    expect(found?.nodes).toHaveLength(1);
  });

  test.each([
    ['an empty page', ''],
    ['a page of pictures', '<img src="a.png">'],
    ['a page of links', '<ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li></ul>'],
    [
      'a form',
      '<form><label>Name</label><input name="a"><label>Town</label><input name="b"><button>Send</button></form>',
    ],
  ])('is null on %s', (_, html) => expect(look(parse(html)).article).toBeNull());

  test('holds no text that the view does not render', () => {
    const html = `<article>${FIRST}<div class="gated">${LAST}</div></article>`;
    const view = { isRendered: ({ className }: Element) => className !== 'gated', shadowRootOf: () => null };
    expect(look(parse(html), { view }).article?.text.split('\n')).toEqual(STORY.slice(0, 3));
    expect(look(parse(html)).article?.text.split('\n')).toEqual(STORY);
  });

  test('keeps the picture between its paragraphs, and none of an appeal', () => {
    const { article: found } = look(
      parse(article(`<figure><img src="a.png"></figure><div class="donate-box"><img src="b.png">${BOX}</div>`)),
    );
    const images = (found?.nodes ?? []).flatMap((node) =>
      'querySelectorAll' in node ? [...node.querySelectorAll('img')] : [],
    );
    expect(images.map((image) => image.getAttribute('src'))).toEqual(['a.png']);
  });

  test('holds no frame of an appeal that has no words', () => {
    const frame =
      '<div class="donation-widget"><iframe src="https://donorbox.org/embed/x"></iframe><a href="/donate">Donate to us now</a></div>';
    expect(kindsOf(look(parse(article(frame))))).toEqual(['donation']);
    const bare = '<div class="donation-widget donate"><iframe src="https://donorbox.org/embed/x"></iframe></div>';
    look(parse(article(bare)));
  });
});

describe('an appeal', () => {
  test.each([
    ['inside the article', article(`<div class="x">${BOX}</div>`)],
    ['after it', `${article()}<div>${BOX}</div>`],
    ['far away from it', `<div><div>${BOX}</div></div><main>${article()}</main>`],
    ['in an aside', `<main>${article()}</main><aside><section>${BOX}</section></aside>`],
  ])('with pitch and ask is one region: %s', (_, html) => {
    const analysis = look(parse(html));
    expect(appealsOf(analysis).map(({ kind }) => kind)).toEqual(['donation']);
    expect(appealsOf(analysis)[0]?.elements.map(textOf).join(' ')).toMatch(/^Support our journalism.*Donate now$/u);
    expect(analysis.article?.text).not.toContain('newsroom');
  });

  test.each([
    ['a lone link', '<nav><a href="/">Home</a> <a href="/donate">Donate</a></nav>'],
    [
      'a link in a list',
      '<header><ul><li><a href="/world">World</a></li><li><a href="/subscribe">Subscribe</a></li></ul></header>',
    ],
    ['a button', '<header><button>Subscribe</button></header>'],
    [
      'a link in the footer',
      '<footer><a href="/about">About</a> <a href="/donate">Donate</a> <a href="/rss">RSS</a></footer>',
    ],
  ])('is not %s in the navigation', (_, html) => {
    expect(appealsOf(look(parse(`${html}<main>${article()}</main>`)))).toEqual([]);
  });

  test.each([
    ['bare paragraphs', `<article>${paragraphs(STORY)}${paragraphs(LETTER)}</article>`],
    ['text between doubled line breaks', `<article>${[...STORY, ...LETTER].join('<br><br>')}</article>`],
    ['text after paragraphs', `<article>${paragraphs(STORY)}${LETTER.join('<br><br>')}</article>`],
  ])('in the article’s container is separated: %s', (_, html) => {
    const analysis = look(parse(html));
    expect(kindsOf(analysis)).toEqual(['donation']);
    expect(wordsOf(analysis)[0]).toContain('support our independent journalism');
    expect(analysis.article?.text.split('\n')).toEqual(STORY);
  });

  test('that is bare text is text nodes', () => {
    const { regions } = look(parse(`<article>${[...STORY, ...LETTER].join('<br><br>')}</article>`));
    const TEXT = 3;
    expect(regions.flatMap(({ elements }) => elements.map(({ nodeType }) => nodeType))).toEqual(LETTER.map(() => TEXT));
  });

  test('in a shadow root is found', () => {
    const document = parse(`${article('<x-box></x-box>')}`);
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    root?.append(...parse(BOX).body.childNodes);
    expect(kindsOf(look(document))).toContain('donation');
  });

  test('asks for the site’s name, and other regions for none', () => {
    const document = parse(`${article(`<div>${BOX}</div>`)}`);
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:site_name');
    meta.setAttribute('content', 'The Havnby Courier');
    document.head.append(meta);
    expect(look(document).regions[0]?.asksFor).toBe('The Havnby Courier');
    expect(look(parse(article(`<div>${BOX}</div>`))).regions[0]?.asksFor).toBeNull();
  });

  test('for an address is a newsletter region', () => {
    const form =
      '<form><h3>Sign up to our newsletter</h3><p>The best of the week in your inbox.</p><input type="email"><button>Sign up</button></form>';
    expect(kindsOf(look(parse(article(form))))).toEqual(['newsletter']);
    const search = '<form><h3>Search the islands</h3><input name="q"><button>Go</button></form>';
    expect(kindsOf(look(parse(article(search))))).toEqual([]);
  });
});

describe('an article about appeals is none', () => {
  test.each([
    [
      'donations',
      'The charity received donations from four thousand readers, who were asked to support its work after the flood.',
    ],
    [
      'a paywall',
      'The paper put up a paywall in May, and a third of its subscribers left; others paid for the first time.',
    ],
    [
      'newsletters',
      'She writes a newsletter about boats that goes out to six hundred people who signed up on the quay.',
    ],
    [
      'somebody who asks for support',
      'The senator asked voters to donate to his campaign, and said that every contribution would help.',
    ],
  ])('about %s', (_, line) => {
    const analysis = look(
      parse(`<article><h1>Ferry fares rise</h1><p>${line}</p>${FIRST}<p>${line}</p>${LAST}</article>`),
    );
    expect(kindsOf(analysis)).toEqual([]);
    expect(analysis.article?.text).toContain(line);
  });
});

describe('names alone never decide', () => {
  test.each([
    'donation donate-box',
    'paywall subscribe',
    'newsletter newsletter-signup',
    'related related-posts',
    'promo ad-slot',
  ])('text in a box called "%s" stays', (name) => {
    const analysis = look(parse(`<article>${FIRST}<div class="${name}">${LAST}</div></article>`));
    expect(kindsOf(analysis)).toEqual([]);
    expect(analysis.article?.text.split('\n')).toEqual(STORY);
  });

  test('but they help words that are not enough', () => {
    const words = '<p>Thank you for reading.</p><a href="/donate">Donate</a>';
    expect(kindsOf(look(parse(article(`<div class="donate-box">${words}</div>`))))).toEqual(['donation']);
  });
});

describe('related links', () => {
  test('in the text are taken out one by one', () => {
    const link = (text: string) => `<p>Read also: <a href="/${text.length}">${text}</a></p>`;
    const inside = `${link('Ships that never sailed, and why')}<p>The captain would not say.</p>${link('Two islands and one bridge')}`;
    const analysis = look(parse(article(inside)));
    expect(kindsOf(analysis)).toEqual(['related', 'related']);
    expect(wordsOf(analysis)[0]).toBe('Read also: Ships that never sailed, and why');
    expect(analysis.article?.text).toContain('The captain would not say.');
    expect(analysis.article?.text).not.toContain('Read also');
  });

  test('a sentence with a link stays', () => {
    const line = 'The board had <a href="/b">read about the ships</a> in the morning, and also heard the captains.';
    const analysis = look(parse(article(`<p>${line}</p>`)));
    expect(kindsOf(analysis)).toEqual([]);
    expect(analysis.article?.text).toContain('read about the ships');
  });
});

test('a headline in a share box is not pulled in', () => {
  const share =
    '<ul class="share"><li><a href="https://social.example/share?u=1">Share</a></li><li><a href="mailto:?body=x">E-mail</a></li><li><button>Copy link</button></li></ul>';
  const document = parse(
    `<article><header class="share-box"><h1>Ferry fares rise</h1>${share}</header>${FIRST}${LAST}</article>`,
  );
  const { regions } = look(document);
  const headline = document.querySelector('h1');
  for (const { elements } of regions) for (const element of elements) expect(element.contains(headline)).toBe(false);
});

test.each([
  ['de', 'Unterstützen Sie unsere Arbeit mit einer Spende', 'Jetzt spenden', 'donation'],
  ['fr', 'Soutenez notre journal indépendant', 'Faire un don', 'donation'],
  ['es', 'Apoya nuestro periodismo independiente', 'Haz una donación', 'donation'],
])('words of the page’s language are known: %s', (lang, pitch, ask, kind) => {
  const box = `<div><h3>${pitch}</h3><a href="/x1">${ask}</a></div>`;
  expect(kindsOf(look(parse(article(box), lang)))).toEqual([kind]);
});

test('a document without any element has no article', () => {
  const document = parse('');
  document.documentElement.remove();
  expect(analyze(document, { url: 'https://example.org/' })).toMatchObject({ article: null, regions: [] });
});

test('hostile text is read in bounded time', () => {
  const start = performance.now();
  for (const unit of ['support our ', 'a', 'Read also: ', '$5 ', '“'])
    look(parse(article(`<div>${unit.repeat(100_000 / unit.length)}</div>`)));
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a page whose form and document are shadowed by their controls is read', () => {
  const document = parse(
    `${article(`<form><p>A line in a form of the ferry company.</p><input name="nodeName"><input name="getAttribute"></form>`)}`,
  );
  const form = document.forms[0];
  for (const name of [
    'nodeName',
    'getAttribute',
    'firstChild',
    'nextSibling',
    'querySelectorAll',
    'matches',
    'closest',
  ])
    Object.defineProperty(form, name, { value: form?.elements[0] });
  const { article: found } = analyze(document, { url: '' });
  expect(found?.text).toContain(STORY[0]);
});
