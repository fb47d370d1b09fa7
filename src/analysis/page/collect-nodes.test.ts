import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from './read-page.js';
import { collectNodes } from './collect-nodes.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

const parse = (html: string) => parser.parseFromString(html, 'text/html');

/** Collects the blocks whose text ends in a full stop. */
function collect(document: Document) {
  const page = readPage(document, '');
  return collectNodes(page.root, ({ text, kind }) => kind === 'medium' || text.endsWith('.'));
}
const show = (node: Element | Text) => (node.nodeType === 1 ? (node as Element).localName : (node as Text).data.trim());
const shown = (html: string) => collect(parse(html)).map(show);

test.each([
  ['one element for all that it holds', '<main><p>One.</p><section><p>Two.</p></section></main>', ['main']],
  [
    'its children where one of them does not belong',
    '<main><p>One.</p><p>No</p><div><p>Two.</p></div></main>',
    ['p', 'div'],
  ],
  ['text where its box holds other things', '<div>One.<p>No</p></div>', ['One.']],
  ['inline elements where their line stands bare', '<div>One <b>two</b> three.<p>No</p></div>', ['One', 'b', 'three.']],
  ['no white space', '<div>\n <b>One.</b>\n <p>No</p></div>', ['b']],
  ['runs between doubled line breaks', '<div>One.<br><br>No<br><br>Two.</div>', ['One.', 'Two.']],
  ['pictures, too', '<div><p>One.</p><img><p>No</p></div>', ['p', 'img']],
  [
    'an element with an empty box in it',
    '<div><main><p>One.</p><div></div><form><input></form></main><p>No</p></div>',
    ['main'],
  ],
  ['no box that holds controls alone', '<div><p>No</p></div><form><input></form>', []],
  ['what is seen of a line', '<div><p>One <i hidden>or</i> two.</p><p>No</p></div>', ['One', 'two.']],
  ['never the body', '<p>One.</p>', ['p']],
  ['nothing where nothing belongs', '<p>No</p>', []],
])('gives %s', (_, html, expected) => expect(shown(html)).toEqual(expected));

test('nodes are in document order and none contains another', () => {
  const nodes = collect(
    parse(`<main>A.<p>B.</p><div><p>No</p>C.<ul><li>D.</li><li>E. <b>no</b></li></ul></div><p>F.</p></main>`),
  );
  expect(nodes.map(({ textContent }) => textContent)).toEqual(['A.', 'B.', 'C.', 'D.', 'F.']);
  nodes.slice(1).forEach((node, at) => {
    const FOLLOWING = 4;
    expect(nodes[at]?.compareDocumentPosition(node)).toBe(FOLLOWING);
  });
});

test('a host whose shadow root belongs is one node', () => {
  const document = parse('<x-box></x-box><p>No</p>');
  const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
  const paragraph = document.createElement('p');
  paragraph.textContent = 'One.';
  root?.append(paragraph);
  expect(collect(document).map(show)).toEqual(['x-box']);
  root?.append('No');
  expect(collect(document)).toEqual([paragraph]);
});
