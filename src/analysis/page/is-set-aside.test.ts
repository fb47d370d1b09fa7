import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findMainContent } from '../article/find-main-content.js';
import { isSetAside, isStreamed } from './is-set-aside.js';
import { readPage } from './read-page.js';
import { PlainElement } from './snapshot.js';

const PROSE = `<p>${'The ferry came in late, and nobody on the quay asked why. '.repeat(12)}</p>`;
const open = (body: string) => new JSDOM(`<title>Ferry</title><body>${body}</body>`).window.document;
const VIEW = { isRendered: (element: Element) => !element.closest('[hidden]'), shadowRootOf: () => null };

describe('what React streams', () => {
  const page = `<main><template id="B:0"></template></main><div hidden id="S:0"><article>${PROSE}</article></div>`;

  test('is of the page where that was saved before its scripts ran', () => {
    const document = open(page);
    expect(readPage(document, '').blocks.map(({ hidden }) => hidden)).toEqual([false]);
    expect(findMainContent(readPage(document, '')).size).toBeGreaterThan(0);
  });

  test('is hidden where a reader does not see it', () => {
    expect(readPage(open(page), '', VIEW).blocks.map(({ hidden }) => hidden)).toEqual([true]);
  });

  test.each(['<div hidden id="S:teaser"></div>', '<p hidden id="S:0"></p>', '<div hidden id="more"></div>'])(
    '%s is not',
    (markup) => {
      const element = open(markup).body.firstElementChild as Element;
      expect(isStreamed(new PlainElement(element, element.tagName))).toBe(false);
    },
  );
});

describe('markup that hides an element', () => {
  const isHidden = (markup: string, isLive = false) => {
    const element = open(markup).body.firstElementChild as Element;
    return isSetAside(new PlainElement(element, element.tagName), isLive);
  };

  test.each(['<p hidden></p>', '<p style="color:red;display: none"></p>', '<p style="VISIBILITY:hidden"></p>'])(
    '%s',
    (markup) => expect(isHidden(markup)).toBe(true),
  );
  test.each(['<p></p>', '<p style="display:block"></p>', '<p style="overflow:hidden"></p>'])('not %s', (markup) =>
    expect(isHidden(markup)).toBe(false),
  );
  test('a streamed piece is set aside only in a live page', () => {
    const markup = '<div hidden id="S:0"></div>';
    expect([isHidden(markup), isHidden(markup, true)]).toEqual([false, true]);
  });
});
