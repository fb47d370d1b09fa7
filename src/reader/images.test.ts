import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { copyImage } from './copy-image.js';
import { findImageSource } from './find-image-source.js';
import { isTrackingPixel } from './is-tracking-pixel.js';

const BASE = 'https://news.example/a/';
const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function image(markup: string): Element {
  return new JSDOM(markup, { url: BASE }).window.document.querySelector('img')!;
}

test.each([
  ['its own', '<img src="b.jpg">', 'https://news.example/a/b.jpg'],
  ['its own, though others wait', '<img src="b.jpg" data-src="c.jpg">', 'https://news.example/a/b.jpg'],
  ['the lazy one behind a placeholder', `<img src="${GIF}" data-src="c.jpg">`, 'https://news.example/a/c.jpg'],
  [
    'the lazy one behind a blank file',
    '<img src="/i/blank.gif" data-original="c.jpg">',
    'https://news.example/a/c.jpg',
  ],
  ['the lazy one without another', '<img data-lazy-src="c.jpg">', 'https://news.example/a/c.jpg'],
  [
    'the one of a set that is wide enough',
    '<img srcset="a.jpg 400w, b.jpg 1600w, c.jpg 3000w">',
    'https://news.example/a/b.jpg',
  ],
  ['the widest of a set', '<img data-srcset="a.jpg 400w, b.jpg 800w">', 'https://news.example/a/b.jpg'],
  [
    'an address with commas in a set',
    '<img srcset="/w,1,h/a.jpg 1x, /w,2,h/a.jpg 2x">',
    'https://news.example/w,2,h/a.jpg',
  ],
  [
    'the one of a picture',
    '<picture><source data-srcset="d.webp 1500w"><img></picture>',
    'https://news.example/a/d.webp',
  ],
  [
    'a large image in the page',
    `<img src="data:image/png;base64,${'A'.repeat(3000)}">`,
    `data:image/png;base64,${'A'.repeat(3000)}`,
  ],
  ['none', '<img alt=x>', null],
  ['none that runs', '<img src="javascript:x()" data-src="javascript:y()">', null],
  ['no drawing that can run', '<img src="data:image/svg+xml,<svg/>">', null],
])('finds %s', (_, markup, source) => expect(findImageSource(image(markup), BASE)).toBe(source));

describe('pixels that count readers', () => {
  test.each([
    ['<img width=1 height=1>', 'https://a.example/x.png'],
    ['<img width=600 height=0>', 'https://a.example/x.png'],
    ['<img style="width: 1px; height:1px">', 'https://a.example/x.png'],
    ['<img style="display:none">', 'https://a.example/x.png'],
    ['<img hidden>', 'https://a.example/x.png'],
    ['<img>', 'https://pixel.example/x.png'],
    ['<img>', 'https://stats.example/a?b'],
    ['<img>', 'https://a.example/img/1x1.gif?x=1'],
    ['<img>', 'https://a.example/__utm.gif?x'],
    ['<img>', 'https://a.example/b.gif?x'],
    ['<img>', 'https://a.example/tr?id=1&ev=PageView'],
    ['<img>', 'https://a.example/v1/collect'],
  ])('%s of %s', (markup, address) => expect(isTrackingPixel(image(markup), address)).toBe(true));

  test.each([
    ['<img width=640 height=360>', 'https://a.example/x.png'],
    ['<img width="100%">', 'https://a.example/x.png'],
    ['<img>', 'https://a.example/new-pixel-phone.jpg'],
    ['<img>', 'https://a.example/pixel/phone.jpg'],
    ['<img>', 'https://a.example/tracking-shot.jpg'],
    ['<img>', 'https://statesman.example/photo.jpg'],
    ['<img>', 'data:image/png;base64,AAAA'],
  ])('but not %s of %s', (markup, address) => expect(isTrackingPixel(image(markup), address)).toBe(false));
});

test.each([
  [
    'words and proportions',
    '<img src=b.jpg alt="A bay" width=640 height=360 class=x onload=x() srcset="c.jpg 2x">',
    { alt: 'A bay', width: '640', height: '360' },
  ],
  [
    'a sign within the text',
    '<img src=b.jpg width=16 height=16>',
    { alt: '', width: '16', height: '16', 'data-glyph': '' },
  ],
  ['half a size is none', '<img src=b.jpg width=640>', { alt: '' }],
])('copies %s and nothing else', (_, markup, attributes) => {
  const source = image(markup);
  const copy = copyImage(source, source.ownerDocument, BASE)!;
  expect(Object.fromEntries([...copy.attributes].map(({ name, value }) => [name, value]))).toEqual({
    src: 'https://news.example/a/b.jpg', loading: 'lazy', decoding: 'async', ...attributes,
  }); // prettier-ignore
});
