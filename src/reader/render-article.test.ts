import '../../test/stub-browser.js';
import { describe, expect, test } from 'vitest';
import { readerPage, type ReaderPage } from '../../test/reader-page.js';
import { renderArticle } from './render-article.js';

function render({ page, article, regions }: ReaderPage): string {
  return tidy(renderArticle(page, article, regions).body.innerHTML);
}
/** White space that no reader sees. */
function tidy(markup: string): string {
  return markup
    .replace(/(<(?:p|h2)>)\s+/g, '$1')
    .replace(/\s+(?=<\/(?:p|h2)>)/g, '')
    .replace(/ {2,}(?=\S*<\/p>)/g, ' ');
}
const show = (main: string): string => render(readerPage(main));

test.each([
  ['text alone in its container', 'One <b>two</b> three', '<p>One <b>two</b> three</p>'],
  ['two line breaks part paragraphs', 'One<br> <br>Two', '<p>One</p><p>Two</p>'],
  ['one line break stays', 'One<br>Two', '<p>One<br>Two</p>'],
  ['line breaks at the ends go', '<br>One<br><br>', '<p>One</p>'],
  ['text between blocks', '<p>a</p>b<p>c</p>', '<p>a</p><p>b</p><p>c</p>'],
  [
    'groups leave, their paragraphs stay apart',
    '<div><div>a</div>b<section><p>c</p></section></div>',
    '<p>a</p><p>b</p><p>c</p>',
  ],
  ['spans leave, their words stay', '<p>a<span class=x> b</span><font>c</font></p>', '<p>a bc</p>'],
  ['the first heading of a page becomes one of the text', '<h1>a</h1><p>b</p>', '<h2>a</h2><p>b</p>'],
  [
    'lists in lists',
    '<ol start=3><li>a<ul><li><div>b</div></li></ul></li></ol>',
    '<ol start="3"><li>a<ul><li><p>b</p></li></ul></li></ol>',
  ],
  [
    'a figure with its caption',
    '<figure><img src="/a.jpg" alt="A"><figcaption>b</figcaption></figure>',
    '<figure><img src="https://news.example/a.jpg" alt="A" loading="lazy" decoding="async"><figcaption>b</figcaption></figure>',
  ],
  [
    'a table',
    '<table><tr><th>a<td>b<tr><th>c<td>d</table>',
    '<table><tbody><tr><th>a</th><td>b</td></tr><tr><th>c</th><td>d</td></tr></tbody></table>',
  ],
  ['a table that only places things', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', '<p>a</p><p>b</p>'],
  ['a quote of bare text', '<blockquote>a<br><br>b</blockquote>', '<blockquote><p>a</p><p>b</p></blockquote>'],
  ['code keeps its line breaks', '<pre><code>a\n  b<br>c</code></pre>', '<pre><code>a\n  b\nc</code></pre>'],
  ['code whose lines are elements', '<pre><div>a</div><div>  b</div></pre>', '<pre>a\n  b\n</pre>'],
  [
    'links are absolute and tell nobody',
    '<p><a href="../x" class=y target=_blank>a</a></p>',
    '<p><a href="https://news.example/x" rel="noopener noreferrer">a</a></p>',
  ],
  ['a link within the page is only its words', '<p>a<a href="#fn1">1</a></p>', '<p>a1</p>'],
  ['a link that runs something is only its words', '<p><a href="javascript:x()">a</a></p>', '<p>a</p>'],
  ['empty elements go', '<p> </p><h2></h2><p>a<b></b></p><ul><li></li></ul>', '<p>a</p>'],
  ['a sentence with a button in it', '<p>a <button>b</button> c</p>', '<p>a b c</p>'],
  ['an inline element around blocks', '<b><p>a</p><p>b</p></b>', '<p>a</p><p>b</p>'],
  ['list items outside a list', '<li>a</li><li>b</li>', '<p>a</p><p>b</p>'],
  ['right-to-left parts', '<p dir=rtl lang=ar style="direction:rtl">a</p>', '<p lang="ar" dir="rtl">a</p>'],
])('%s', (_, main, view) => expect(show(main)).toBe(view));

describe('of hostile markup only words remain', () => {
  test.each([
    ['script', '<p>a<script>x()</script></p>', '<p>a</p>'],
    [
      'handlers',
      '<p onclick=x()>a <a href="/" onfocus=x()>b</a></p>',
      '<p>a <a href="https://news.example/" rel="noopener noreferrer">b</a></p>',
    ],
    ['svg and math', '<p>a<svg><text>x</text></svg><math><mi>b</mi></math></p>', '<p>ab</p>'],
    ['template and noscript', '<p>a</p><template><p>x</p></template><noscript><p>y</p></noscript>', '<p>a</p>'],
    [
      'forms',
      '<form action="/x"><p>a</p><label>b <input value=c></label><select><option>d</select><textarea>e</textarea></form>',
      '<p>a</p><p>b</p>',
    ],
    [
      'clobbering',
      '<form><input name=firstChild><input name=childNodes><input name=nodeType><input name=getAttribute><p>a</p></form><p>b</p>',
      '<p>a</p><p>b</p>',
    ],
    ['styles', '<style>p{}</style><p style="background:url(//x.example)">a</p>', '<p>a</p>'],
    ['pixels', '<p>a<img src="/x.png" width=1 height=1><img src="/pixel.gif"></p>', '<p>a</p>'],
    [
      'a frame without an address',
      '<p>a</p><iframe srcdoc="<p>x</p>"></iframe><iframe src="about:blank"></iframe>',
      '<p>a</p>',
    ],
    ['a frame that counts', '<p>a</p><iframe src="https://count.example/" width=1 height=1></iframe>', '<p>a</p>'],
  ])('%s', (_, main, view) => expect(show(`${main}<p>end</p>`)).toBe(`${view}<p>end</p>`));

  test('a base that runs something', () => {
    const page = readerPage('<p><a href="x">a</a></p>', { head: '<base href="javascript:x()//">' });
    expect(render(page)).not.toContain('javascript:');
  });

  test('nesting without end keeps its words, but is not followed', () => {
    const view = render(readerPage(`<p>${'<b>'.repeat(400)}bottom</p>`));
    expect(view).toContain('bottom');
    expect(view.split('<b>').length).toBeLessThan(350);
  });
});

test('an embed is a plain link to its address', () => {
  expect(show('<p>a</p><iframe src="//video.example/embed/1" title="The count"></iframe><p>b</p>')).toBe(
    '<p>a</p><p data-added="embed">The count · <a href="https://video.example/embed/1" rel="noopener noreferrer">Shown on video.example</a></p><p>b</p>',
  );
});

test('regions inside an article node are left out, and part the text', () => {
  const main =
    '<div>One <div data-region="donation">Give!</div>two</div><p>three <b data-region="promo">Buy!</b> four</p>';
  expect(render(readerPage(main))).toBe('<p>One</p><p>two</p><p>three four</p>');
});

test('only the article is copied, with the lists and quotes it stands in', () => {
  const source = readerPage('<nav>x</nav><ul><li>a</li><li>ad</li><li>b</li></ul><blockquote><p>c</p>ad</blockquote>');
  const [first, , third] = source.page.querySelectorAll('li');
  const nodes = [first!, third!, source.page.querySelector('blockquote p')!];
  expect(render({ ...source, article: { ...source.article, nodes } })).toBe(
    '<ul><li>a</li><li>b</li></ul><blockquote><p>c</p></blockquote>',
  );
});

test('bare texts on either side of what is no article are two paragraphs', () => {
  const source = readerPage('One<div>ad</div>two <i>three</i> four<br><br>five');
  const nodes = source.article.nodes.filter((node) => node.nodeName !== 'DIV');
  expect(render({ ...source, article: { ...source.article, nodes } })).toBe(
    '<p>One</p><p>two <i>three</i> four</p><p>five</p>',
  );
});

test('text in a closed shadow root is found on the way to it, and inside a node with the help of the caller', () => {
  const source = readerPage('<div id=host></div><div id=outer></div>');
  const host = source.page.querySelector('#host')!.attachShadow({ mode: 'closed' });
  const outer = source.page.querySelector('#outer')!;
  const inner = outer.attachShadow({ mode: 'closed' });
  for (const root of [host, inner]) root.append(source.page.createElement('p'), source.page.createElement('style'));
  host.firstElementChild!.textContent = 'a';
  inner.firstElementChild!.textContent = 'b';
  const article = { ...source.article, nodes: [host.firstElementChild!, outer] };
  const { body } = renderArticle(source.page, article, [], (element) => (element === outer ? inner : null));
  expect(body.innerHTML).toBe('<p>a</p><p>b</p>');
});

test.each([
  ['The headline', true, '<p>a</p>'],
  ['Another headline', false, '<h2>Another headline</h2><p>a</p>'],
])('a text that opens with "%s"', (heading, hadHeadline, view) => {
  const { page, article, regions } = readerPage(`<h1> ${heading} </h1><p>a</p>`);
  const { body, hadHeadline: had } = renderArticle(page, article, regions);
  expect([had, tidy(body.innerHTML)]).toEqual([hadHeadline, view]);
});

test('the page is only read', () => {
  const source = readerPage('<p onclick=x()>a<img src="/a.png"></p><div data-region="promo">b</div>');
  const before = source.page.documentElement.outerHTML;
  render(source);
  expect(source.page.documentElement.outerHTML).toBe(before);
});
