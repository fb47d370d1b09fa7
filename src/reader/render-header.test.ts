import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sampleArticle } from '../../test/sample-page.js';
import { renderHeader } from './render-header.js';

test('the reading time is written like every other number, whatever language the rest is told in', () => {
  const { document } = new JSDOM('<body>').window;
  const options = { source: 'The Havnby Courier', minutes: 1200, locale: 'de' };
  const header = renderHeader(document, { ...sampleArticle, nodes: [] }, options);
  expect(header.querySelector('.meta')?.textContent).toMatch(/ · 1,200 min$/);
});
