import { expect, test } from 'vitest';
import { escapeMarkdown, writeLinkTarget } from './escape-markdown.js';

test.each([
  ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
  ['links and images', '![a](b) [c]', '!\\[a\\](b) \\[c\\]'],
  ['HTML', '<b onclick=x>', '\\<b onclick=x\\>'],
  ['entities', '&lt;b&gt; &#60;', '\\&lt;b\\&gt; \\&#60;'],
  ['bare addresses', 'https://a.example www.a.example', 'https\\://a.example www\\.a.example'],
  ['mail addresses', 'me@a.example mailto:x', 'me\\@a.example mailto\\:x'],
  ['headings and tags', '# a #tag', '\\# a \\#tag'],
  ['bullets', '- a', '\\- a'],
  ['numbered lists', '2024. A year', '2024\\. A year'],
  ['money is no formula', '$5 and $6', '\\$5 and \\$6'],
  ['backslashes', 'a\\*b', 'a\\\\\\*b'],
  ['lines', 'a\n\n# b\u0000c', 'a \\# b c'],
])('%s are written as plain text', (_, text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

test.each(['AT&T rose 3 - 4 %, she said: "No" (again).', 'At 9:30 a.m. #', 'a = b + c'])(
  'plain text stays: %s',
  (text) => expect(escapeMarkdown(text).replace('\\#', '#')).toBe(text),
);

test.each([
  ['https://a.example/x_(y)?q=a b', 'https://a.example/x_%28y%29?q=a%20b'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['', null],
])('%j as a target', (url, target) => expect(writeLinkTarget(url)).toBe(target));
