import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { mapOffsets } from './map-offsets.js';

function makeArticle(html: string, text: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return { document, article: { text, nodes: [...document.body.childNodes] as (Element | Text)[] } };
}

/** Each word and each line must come back from the page as it stands in the text. */
function expectAllFound(article: ReturnType<typeof makeArticle>['article']) {
  const map = mapOffsets(article);
  const passages = [...article.text.matchAll(/\S+/g), ...article.text.matchAll(/.+/g)];
  for (const [start, end] of passages.map(({ 0: words, index }) => [index, index + words.length] as const)) {
    const found = map.rangeOf(start, end)?.toString().replace(/\s+/g, '');
    expect(found).toBe(article.text.slice(start, end).replace(/\s+/g, ''));
  }
}

describe('mapOffsets', () => {
  test.each([
    ['paragraphs', '<p>One two.</p><p>Three four.</p>', 'One two.\nThree four.'],
    ['inline elements within words', '<p>Un<b>bur</b>y <i>it</i></p>', 'Unbury it'],
    ['folded white space', '<p>  One\n\n   two\t<b> three </b> </p>', 'One two three'],
    ['no-break spaces', '<p>One\u00a0 two</p>', 'One two'],
    ['line breaks', 'One<br>two<br><br>three', 'One\ntwo\nthree'],
    ['scripts and styles', '<div><script>One</script><p>One two</p><style>p</style>three</div>', 'One two\nthree'],
    ['hidden words', '<p hidden>One</p><p>One two</p><p aria-hidden="true">x</p><p>three</p>', 'One two\nthree'],
    [
      'rules between the paragraphs',
      '<p>One two three four</p><p>***</p><p>five six seven</p>',
      'One two three four\nfive six seven',
    ],
    [
      'a rule that looks like the next beginning',
      '<p>—</p><p>— One two three</p><p>four five six</p>',
      '— One two three\nfour five six',
    ],
    ['surrogate pairs', '<p>One 😀 <b>😀😀</b> two</p>', 'One 😀 😀😀 two'],
  ])('finds every passage: %s', (_, html, text) => expectAllFound(makeArticle(html, text).article));

  test('tells the second of two equal words from the first', () => {
    const { article, document } = makeArticle('<p>Oslo and <b>Oslo</b></p>', 'Oslo and Oslo');
    const range = mapOffsets(article).rangeOf(9, 13);
    expect(range?.startContainer.parentElement).toBe(document.querySelector('b'));
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 4]);
  });

  test('trims the white space at both ends of a passage', () => {
    const { article } = makeArticle('<p>One  two  three</p>', 'One two three');
    expect(mapOffsets(article).rangeOf(3, 8)?.toString()).toBe('two');
  });

  test.each([
    ['an empty passage', 2, 2],
    ['white space alone', 3, 4],
    ['past the end', 90, 99],
  ])('finds nothing for %s', (_, start, end) => {
    expect(mapOffsets(makeArticle('<p>One two</p>', 'One two').article).rangeOf(start, end)).toBeNull();
  });

  test('finds nothing once the page has changed', () => {
    const { article, document } = makeArticle('<p>One two</p><p>Three</p>', 'One two\nThree');
    const map = mapOffsets(article);
    (document.querySelector('p')?.firstChild as Text).data = 'One';
    document.querySelector('p + p')?.remove();
    expect(map.rangeOf(0, 3)?.toString()).toBe('One');
    expect(map.rangeOf(4, 7)).toBeNull();
    expect(map.rangeOf(8, 13)).toBeNull();
  });

  test('reads shadow roots after the children, as the analysis does', () => {
    const { document } = new JSDOM('<p>One</p><div id="host">two</div><p>four</p>').window;
    const host = document.querySelector('#host') as HTMLElement;
    const root = host.attachShadow({ mode: 'closed' });
    root.append(document.createElement('slot'), 'three');
    const view = { isRendered: () => true, shadowRootOf: (element: Element) => (element === host ? root : null) };
    const map = mapOffsets({ text: 'One\ntwo\nthree\nfour', nodes: [...document.body.children] }, view);
    expect(map.rangeOf(8, 13)?.startContainer.getRootNode()).toBe(root);
    expect(map.rangeOf(14, 18)?.toString()).toBe('four');
  });
});
