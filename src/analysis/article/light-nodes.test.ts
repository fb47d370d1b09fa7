import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { findMainContent } from './find-main-content.js';
import { LightElement, LightText } from './light-nodes.js';

const owner = {};
const element = (tag: string, ...children: (LightElement | LightText | string)[]) => {
  const node = new LightElement(tag, owner);
  for (const child of children) node.appendChild(typeof child === 'string' ? new LightText(child, null) : child);
  return node;
};

test('text follows each change, however deep', () => {
  const inner = element('B', 'two');
  const root = element('DIV', 'one ', element('P', inner), ' three');
  expect(root.textContent).toBe('one two three');
  inner.appendChild(new LightText('!', null));
  expect(root.textContent).toBe('one two! three');
  inner.remove();
  expect(root.textContent).toBe('one  three');
});

test('nodes that move leave their place in order', () => {
  const [a, b, c] = [element('A'), element('B'), element('I')];
  const from = element('DIV', a, 'x', b, c);
  const to = element('P');
  from.replaceChild(to, b);
  to.appendChild(a);
  expect(from.children).toEqual([to, c]);
  expect(from.firstElementChild).toBe(to);
  expect(to.nextElementSibling).toBe(c);
  expect(c.nextElementSibling).toBeNull();
  expect(b.parentNode).toBeNull();
  expect(to.children).toEqual([a]);
});

test('tags are found in document order', () => {
  const root = element('DIV', element('P', element('A')), element('UL', element('A')));
  expect(root.querySelectorAll('ul,a').map(({ tagName }) => tagName)).toEqual(['A', 'UL', 'A']);
  expect(root.getElementsByTagName('ol')).toEqual([]);
});

test('the body written back is as it was when it was read, with texts of the same originals', () => {
  const { document } = new JSDOM('text').window;
  const original = document.body.firstChild as Text;
  const body = element('BODY', element('P', new LightText('text', original)));
  const html = body.innerHTML;
  body.firstElementChild?.remove();
  body.innerHTML = html;
  expect(body.textContent).toBe('text');
  expect(body.firstElementChild?.firstChild).toMatchObject({ original });
});

const fixtures = new URL('../../../test/fixtures/', import.meta.url);
const slugs = readdirSync(fixtures).filter((slug) => !slug.startsWith('hostile--'));

test.each(slugs)('Readability keeps the same words of %s as on a real document', (slug) => {
  const { document } = new JSDOM(readFileSync(new URL(`${slug}/page.html`, fixtures), 'utf8')).window;
  const found = [...findMainContent(readPage(document, ''))].map(({ data }) => data);
  for (const pruned of document.querySelectorAll('nav, aside, footer, button, select, textarea')) pruned.remove();
  const kept = new Readability(document, { disableJSONLD: true }).parse()?.textContent ?? '';
  expect(wordsOf(found.join(' '))).toEqual(wordsOf(kept));
});

const wordsOf = (text: string) => text.replace(/\s+/g, '');
