import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { View } from '../types.js';
import type { Block } from './page.js';
import { readPage } from './read-page.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

const URL = 'https://news.example/a';
const parse = (html: string) => parser.parseFromString(html, 'text/html');
const read = (html: string, view?: View) => readPage(parse(html), URL, view);
const show = ({ kind, text, address }: Block) => (kind === 'text' ? text : `<${kind}${address ? ` ${address}` : ''}>`);
const blocksOf = (html: string, view?: View) => read(html, view).blocks.map(show);
const shownOf = (html: string, view?: View) =>
  read(html, view)
    .blocks.filter(({ hidden }) => !hidden)
    .map(show);
/** Browsers, other than jsdom, let controls shadow the members of their form. */
function clobber(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll<HTMLElement>('[name]'))
    Object.defineProperty(form, control.getAttribute('name') ?? '', { value: control });
}
function view(change: Partial<View>): View {
  return { isRendered: () => true, shadowRootOf: ({ shadowRoot }) => shadowRoot, ...change };
}

describe('blocks', () => {
  test.each([
    ['one a paragraph', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['inline elements do not part a line', '<p>One <b>and <a href="/x">two</a></b>.</p>', ['One and two.']],
    ['text beside a box is a block of its own', '<div>One <p>Two</p> three</div>', ['One', 'Two', 'three']],
    ['an inline element with a box inside is a box', '<span>One<div>Two</div></span>', ['One', 'Two']],
    ['white space is folded', '<p>  One\n\t two </p>', ['One two']],
    ['punctuation alone is none', '<p>One</p><p>* * *</p><p>—</p>', ['One']],
    [
      'doubled line breaks end a paragraph',
      'One<br>still one<br><br>Two<br> <br>Three',
      ['One still one', 'Two', 'Three'],
    ],
    [
      'scripts and other unread text is none',
      '<p>A<script>x</script></p><style>y</style><textarea>z</textarea>',
      ['A'],
    ],
    ['templates and noscript are none', '<p>A</p><template><p>x</p></template><noscript><p>y</p></noscript>', ['A']],
    ['a comment does not part a line', '<p>One <!-- ad -->two</p>', ['One two']],
    [
      'frames have their address',
      '<iframe src="https://frame.example/f"></iframe>',
      ['<frame https://frame.example/f>'],
    ],
    ['lazy frames, too', '<iframe data-src="/later"></iframe>', ['<frame /later>']],
    ['frames without an address are blocks as well', '<iframe></iframe>', ['<frame>']],
    ['pictures and videos are media', '<figure><img src="a.png"></figure><video></video>', ['<medium>', '<medium>']],
    ['a picture in a line is part of it', '<p>One <img src="a.png"> two</p>', ['One two']],
  ])('%s', (_, html, expected) => expect(blocksOf(html)).toEqual(expected));

  test('know their text nodes, links and box', () => {
    const [block] = read('<p>One <a href="/x">two three</a></p>').blocks;
    expect(block?.textNodes.map(({ data }) => data)).toEqual(['One ', 'two three']);
    expect(block?.links).toEqual([{ href: '/x', text: 'two three' }]);
    expect(block).toMatchObject({ index: 0, linkLength: 9, box: { tag: 'P', link: null } });
  });

  test('a link around boxes counts for all of their text', () => {
    const [block] = read('<a href="/x"><h3>One</h3></a>').blocks;
    expect(block).toMatchObject({ links: [], linkLength: 3, box: { link: '/x' } });
  });
});

describe('boxes', () => {
  test('span their blocks and hold the sums', () => {
    const { root } = read('<nav>Menu</nav><main><p>One <a href="/x">two</a></p><p>Three</p></main>');
    expect(root.units).toMatchObject([
      { tag: 'NAV', from: 0, to: 1, depth: 1 },
      { tag: 'MAIN', from: 1, to: 3, textLength: 12, linkLength: 3 },
    ]);
  });

  test('without text, media and controls are left out', () => {
    expect(read('<div><div> </div></div><div><input></div>').root.units).toMatchObject([{ controls: { text: 1 } }]);
  });

  test('know what their makers call them', () => {
    const [box] = read('<div class="a b" id="c" role="note" aria-label="d" data-testid="e" title="f">One</div>').root
      .units;
    expect(box).toMatchObject({ words: 'a b c note d e' });
  });

  test.each([
    ['<input type="email">', { email: 1 }],
    ['<input placeholder="Your e-mail">', { email: 1 }],
    ['<input name="q">', { text: 1, email: 0 }],
    ['<input type="password">', { password: 1 }],
    ['<input type="hidden" name="email">', { email: 0, text: 0 }],
    ['<input type="email" aria-hidden="true">', { email: 0 }],
    ['<input type="radio"><input type="checkbox">', { choices: 2 }],
    ['<button>Go</button><input type="submit"><div role="button">Go</div>', { buttons: 3 }],
    ['<p>No button</p>', { buttons: 0 }],
  ])('count the controls of %s', (html, controls) => {
    expect(read(`<section><p>Text</p><div>${html}</div></section>`).root.units[0]).toMatchObject({ controls });
  });
});

describe('hidden text', () => {
  test.each([
    ['hidden', '<p hidden>x</p>'],
    ['in a hidden box', '<div hidden><section><p>x</p></section></div>'],
    ['aria-hidden', '<p aria-hidden="true">x</p>'],
    ['not displayed', '<p style="color: red; display: none">x</p>'],
    ['not visible', '<p style="visibility:hidden">x</p>'],
    ['a dialog that is closed', '<dialog>x</dialog>'],
    ['a hidden line beside white space', '<div>\n <span hidden>x</span>\n</div>'],
  ])('is known: %s', (_, html) => {
    expect(shownOf(html)).toEqual([]);
    expect(blocksOf(html)).toEqual(['x']);
  });

  test.each([
    ['<p aria-hidden="false">x</p>'],
    ['<dialog open>x</dialog>'],
    ['<p style="--display: none-at-all; display: block">x</p>'],
  ])('is not: %s', (html) => expect(shownOf(html)).toEqual(['x']));

  test.each([
    ['hidden', '<p>Seen <b>and <i hidden>unseen</i> read</b>.</p>', 'Seen and read.'],
    ['not displayed', '<p>Seen<span style="display:none"> unseen</span>.</p>', 'Seen.'],
  ])('in a line is cut out of it: %s', (_, html, text) => {
    const [block] = read(html).blocks;
    expect(block).toMatchObject({ text, hidden: false, isPartial: true });
    expect(block?.nodes.map(({ textContent }) => textContent).join('')).not.toContain('unseen');
    expect(block?.textNodes.map(({ data }) => data).join('')).not.toContain('unseen');
  });

  test('a line that is all seen is left as it is', () => {
    const [block] = read('<p>Seen <b>and <i>read</i></b>.</p>').blocks;
    expect(block).toMatchObject({ isPartial: false, nodes: { length: 3 } });
  });

  test('is what the view does not render, box or part of a line', () => {
    const isRendered = ({ className }: Element) => className !== 'gated';
    const html = '<p>One <span class="gated">two</span></p><div class="gated"><p>Three</p></div><dialog>Four</dialog>';
    expect(shownOf(html, view({ isRendered }))).toEqual(['One', 'Four']);
    expect(shownOf(html)).toEqual(['One two', 'Three']);
  });
});

describe('shadow roots', () => {
  function withShadow(mode: ShadowRootMode) {
    const document = parse('<x-box><p slot="a">Light</p></x-box>');
    const root = document.querySelector('x-box')?.attachShadow({ mode });
    const inside = document.createElement('p');
    inside.textContent = 'Shadow';
    root?.append(inside);
    return { document, root: root ?? null };
  }

  test('are walked where they are open', () => {
    expect(readPage(withShadow('open').document, URL).blocks.map(show)).toEqual(['Light', 'Shadow']);
  });

  test('are walked where they are closed only if the view can reach them', () => {
    const { document, root } = withShadow('closed');
    const shadowRootOf = ({ localName }: Element) => (localName === 'x-box' ? root : null);
    expect(readPage(document, URL).blocks.map(show)).toEqual(['Light']);
    expect(readPage(document, URL, view({ shadowRootOf })).blocks.map(show)).toEqual(['Light', 'Shadow']);
  });
});

test.each([
  ['firstChild'],
  ['nextSibling'],
  ['nodeType'],
  ['nodeName'],
  ['getAttribute'],
  ['hasAttributes'],
  ['shadowRoot'],
  ['parentNode'],
])('a form whose control is named %s is read like any other', (name) => {
  const document = parse(`<p>Before</p><form hidden><p>Inside</p><input name="${name}"></form><p>After</p>`);
  document.querySelectorAll('form').forEach(clobber);
  const { blocks, root } = readPage(document, URL);
  expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
    ['Before', false],
    ['Inside', true],
    ['After', false],
  ]);
  expect(root.units[1]).toMatchObject({ tag: 'FORM', controls: { text: 1 } });
});

test('a document whose members are clobbered is read like any other', () => {
  const document = parse('<p>One</p><img name="body">');
  Object.defineProperty(document, 'body', { value: document.images[0] });
  expect(readPage(document, URL).blocks.map(show)).toEqual(['One', '<medium>']);
});

test('takes bounded time for deep, wide and long pages', () => {
  const start = performance.now();
  expect(blocksOf(`${'<div>'.repeat(400)}One`)).toEqual(['One']);
  expect(blocksOf(`<p>${'word '.repeat(20_000)}</p>`)[0]).toHaveLength(99_999);
  expect(blocksOf(`${'<br>'.repeat(3000)}One`)).toEqual(['One']);
  expect(performance.now() - start).toBeLessThan(5000);
});
