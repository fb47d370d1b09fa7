import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

const { createView } = await import('./page-view.js');
const { createHost } = await import('./own-host.js');

interface Layout {
  style?: Record<string, string>;
  /** Top, bottom; the width is always 100. */
  at?: [number, number];
  scrollHeight?: number;
}

const STYLE = {
  ...{ display: 'block', opacity: '1', filter: 'none', color: 'rgb(0, 0, 0)', textShadow: 'none', position: 'static' },
  ...{ overflowX: 'visible', overflowY: 'visible', clipPath: 'none', transitionDuration: '0s', animationName: 'none' },
};

/** A page with a layout told by hand, since jsdom has none. */
function setUp(html: string, layouts: Record<string, Layout>, onTop: (x: number, y: number) => string = () => 'body') {
  const { window } = new JSDOM(`<body id="body">${html}</body>`);
  const { document } = window;
  const layoutOf = (element: Element): Layout => layouts[element.id] ?? {};
  window.getComputedStyle = (element) => ({ ...STYLE, ...layoutOf(element).style }) as unknown as CSSStyleDeclaration;
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const [top, bottom] = layoutOf(this).at ?? [0, 20];
    return { left: 0, right: 100, top, bottom, width: 100, height: bottom - top } as DOMRect;
  };
  for (const element of document.querySelectorAll('*')) {
    const [top, bottom] = layoutOf(element).at ?? [0, 20];
    const scrollHeight = layoutOf(element).scrollHeight ?? bottom - top;
    Object.defineProperties(element, { clientHeight: { value: bottom - top }, scrollHeight: { value: scrollHeight } });
  }
  document.elementFromPoint = (x, y) => document.getElementById(onTop(x, y));
  const view = createView(document);
  return { document, view, shows: (id: string) => view.isRendered(document.getElementById(id)!) };
}

describe('isRendered', () => {
  test.each<[string, Layout, boolean]>([
    ['plain', {}, true],
    ['blurred', { style: { filter: 'blur(6px)' } }, false],
    ['not blurred at all', { style: { filter: 'blur(0px)' } }, true],
    ['written in nothing but a shadow', { style: { color: 'rgba(0, 0, 0, 0)', textShadow: '0 0 8px black' } }, false],
    ['transparent', { style: { opacity: '0' } }, false],
    [
      'waiting to be faded in below the window',
      { style: { opacity: '0', transitionDuration: '0.3s' }, at: [900, 950] },
      true,
    ],
    ['faded out within the window', { style: { opacity: '0', transitionDuration: '0.3s' }, at: [100, 150] }, false],
    [
      'squeezed to a point for screen readers',
      { style: { overflowX: 'hidden', overflowY: 'hidden' }, at: [0, 1] },
      false,
    ],
    ['flat, but clipping nothing', { at: [0, 0] }, true],
    ['without a box of its own', { style: { display: 'contents' }, at: [0, 0] }, true],
  ])('%s', (_, layout, is) => expect(setUp('<p id="p">One</p>', { p: layout }).shows('p')).toBe(is));

  const fold = { style: { overflowY: 'hidden' }, at: [0, 300] as [number, number], scrollHeight: 900 };
  const cut = '<div id="cut"><div id="in"><p id="a">A</p><p id="b">B</p><p id="c">C</p></div></div>';
  const places: Record<string, Layout> = {
    in: { at: [0, 900] },
    a: { at: [0, 200] },
    b: { at: [250, 600] },
    c: { at: [600, 900] },
  };

  test('text under the edge of a box that clips is hidden, what holds it is not', () => {
    const { shows } = setUp(cut, { ...places, cut: fold });
    expect(['in', 'a', 'b', 'c'].map(shows)).toEqual([true, true, false, false]);
  });

  test.each<[string, string, Layout]>([
    ['scrolls', cut, { ...fold, style: { overflowY: 'auto' } }],
    ['clips next to nothing', cut, { ...fold, scrollHeight: 305 }],
    ['everyone may unfold', `${cut}<button aria-controls="cut" aria-expanded="false">Continue</button>`, fold],
  ])('text in a box that %s is not', (_, html, layout) => {
    expect(setUp(html, { ...places, cut: layout }).shows('c')).toBe(true);
  });

  const walled = '<p id="a">A</p><p id="b">B</p><p id="far">C</p><div id="wall"><p id="ask">Pay</p></div>';
  const wall: Record<string, Layout> = {
    body: { at: [0, 3000], style: { overflowY: 'hidden' } },
    a: { at: [0, 100] },
    b: { at: [400, 500] },
    far: { at: [2000, 2100] },
    wall: { at: [300, 768], style: { position: 'fixed' } },
    ask: { at: [350, 400] },
  };
  const overLower = (_: number, y: number) => (y > 300 ? 'wall' : 'body');

  test('while a wall holds the page, what lies under it or out of reach is hidden, the wall is not', () => {
    const { shows } = setUp(walled, wall, overLower);
    expect(['a', 'b', 'far', 'wall', 'ask'].map(shows)).toEqual([true, false, false, true, true]);
  });

  test.each<[string, Record<string, Layout>, typeof overLower]>([
    ['the page scrolls', { ...wall, body: { at: [0, 3000] } }, overLower],
    ['nothing lies over it', wall, () => 'body'],
  ])('nothing is hidden where %s', (_, layouts, onTop) => {
    const { shows } = setUp(walled, layouts, onTop);
    expect(['a', 'b', 'far'].map(shows)).toEqual([true, true, true]);
  });

  test('our own boxes are no part of the page', () => {
    const { document, view } = setUp('', {});
    const { host } = createHost(document, 'stub');
    expect(view.isRendered(host)).toBe(false);
    expect(view.shadowRootOf(host)).toBeNull();
  });
});
