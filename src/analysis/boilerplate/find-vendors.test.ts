import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { createVendorFinder } from './find-vendors.js';

/** Much cheaper than a window for each page. */
const parser = new new JSDOM().window.DOMParser();

/** Looks at the first block and the boxes around it. */
function find(html: string) {
  const page = readPage(parser.parseFromString(html, 'text/html'), 'https://news.example/a');
  const finder = createVendorFinder(page);
  const [block] = page.blocks;
  const found = block ? finder(block) : [];
  for (let box = block?.box ?? null; box; box = box.parent) found.push(...finder(box));
  return found.map(({ rule, role, kind }) => `${rule} ${role} ${kind}`);
}

describe('links to a supplier', () => {
  const DONATION = ['vendor/PayPal ask donation'];

  test.each([
    ['https://paypal.com/donate', DONATION],
    ['https://www.paypal.com/donate/?id=1', DONATION],
    ['//paypal.me/someone', DONATION],
    ['HTTPS://WWW.PAYPAL.COM/DONATE', DONATION],
    ['https://paypal.com/newsroom', []],
    ['https://notpaypal.com/donate', []],
    ['https://paypal.com.news.example/donate', []],
    ['https://news.example/?to=paypal.com/donate', []],
    ['https://news.example/paypal.com/donate', []],
    ['/paypal.com/donate', []],
    ['https://constructor/', []],
  ])('%s', (href, expected) => expect(find(`<p><a href="${href}">Give</a></p>`)).toEqual(expected));
});

describe('frames and elements of a supplier', () => {
  test.each([
    ['a frame', '<iframe src="https://donorbox.org/embed/x"></iframe>', /donation/],
    ['an element', '<div class="mailpoet_form"><p>Stay</p></div>', /vendor\/MailPoet setting newsletter/],
    ['a tag', '<amp-ad><p>Buy</p></amp-ad>', /promo/],
    ['a tag and an attribute', '<form action="https://x.list-manage.com/s"><p>Stay</p></form>', /newsletter/],
    ['a tag with a colon', '<fb:comments><p>Talk</p></fb:comments>', /comments/],
    ['the beginning of an id', '<div id="taboola-below"><p>More</p></div>', /related/],
  ])('%s', (_, html, expected) => expect(find(html).join()).toMatch(expected));

  test.each([
    ['a frame of the page itself', '<iframe src="/embed/x"></iframe>'],
    ['an element with a similar name', '<div class="mailpoet_formal"><p>Stay</p></div>'],
    ['a link to where only frames come from', '<p><a href="https://list-manage.com/x">List</a></p>'],
  ])('not %s', (_, html) => expect(find(html)).toEqual([]));
});

test('hostile addresses take bounded time', () => {
  const start = performance.now();
  for (const unit of ['paypal.com/', 'paypal.com.', '/', 'a.'])
    find(`<p><a href="https://${unit.repeat(100_000 / unit.length)}">Give</a></p>`);
  expect(performance.now() - start).toBeLessThan(2000);
});
