import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { clearShadowingNames } from './clear-shadowing-names.js';

const parser = new new JSDOM().window.DOMParser();
function clear(html: string) {
  const document = parser.parseFromString(html, 'text/html');
  clearShadowingNames(document);
  return document.body.innerHTML;
}

test.each([
  [
    'members of the form',
    '<form><input name="firstChild"><select id="parentNode"></select></form>',
    '<form><input><select></select></form>',
  ],
  [
    'of a form elsewhere',
    '<form id="f"></form><input form="f" name="children">',
    '<form id="f"></form><input form="f">',
  ],
  ['of the document', '<img name="body"><form name="cloneNode"></form>', '<img><form></form>'],
])('takes away names that shadow %s', (_, html, expected) => expect(clear(html)).toBe(expected));

test.each([
  ['no member has', '<form id="search"><input name="query" id="q"></form><img name="logo">'],
  ['stand on what shadows nothing', '<p id="title">A</p><a name="body">B</a><div id="firstChild">C</div>'],
])('leaves names that %s', (_, html) => expect(clear(html)).toBe(html));
