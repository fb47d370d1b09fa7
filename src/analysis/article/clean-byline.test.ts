import { expect, test } from 'vitest';
import { cleanByline, isByAlone, startsWithBy } from './clean-byline.js';
import { isAccount, isTeam, looksLikeName } from './looks-like-name.js';

test.each([
  ['By Jane Doe', ['Jane Doe']],
  ['By Jane Doe, Staff Writer', ['Jane Doe']],
  ['Written by Jane Doe and Max Roe', ['Jane Doe', 'Max Roe']],
  ['Von Anna Beispiel und Otto Muster', ['Anna Beispiel', 'Otto Muster']],
  ['Par Jeanne Exemple', ['Jeanne Exemple']],
  ['Por Ana Pérez y Luis Gil', ['Ana Pérez', 'Luis Gil']],
  ['di Maria Rossi', ['Maria Rossi']],
  ['Автор: Иван Иванов', ['Иван Иванов']],
  ['作者：王小明', ['王小明']],
  ['بقلم: أحمد علي', ['أحمد علي']],
  ['Jane Doe, MD, FACP', ['Jane Doe', 'FACP']],
  ['Posted by Jane Doe on Tuesday, August 29, 2023', ['Jane Doe']],
  ['Jane Doe | May 22, 2025', ['Jane Doe']],
  ['Dec 26, 2025 • Jane Doe in Project Management', ['Jane Doe']],
  ['May 28 Written By Jane Doe', ['Jane Doe']],
  ['Jane Doe (Paper) jane@paper.example https://paper.example/jane', ['Jane Doe']],
  ['Jane Doe, Jane Doe', ['Jane Doe']],
  ['Linda Inman', ['Linda Inman']],
  ['Published March 4, 2021', []],
  ['Staff writer', []],
  ['', []],
])('cleans %j', (line, names) => {
  expect(cleanByline(line)).toEqual(names);
});

test('a line that starts with "by" is told from one that is "by" alone and one that only holds it', () => {
  expect(startsWithBy('By Jane Doe')).toBe(true);
  expect(startsWithBy('Bystanders saw it')).toBe(false);
  expect(isByAlone('Written by:')).toBe(true);
  expect(isByAlone('By Jane Doe')).toBe(false);
});

test.each(['Jane Doe', 'Ludwig van Beethoven', 'Anne-Marie O’Neill', 'J. R. Roe', '王小明', 'Иван Иванов', 'أحمد علي'])(
  '%s looks like a name',
  (name) => {
    expect(looksLikeName(name)).toBe(true);
  },
);

test.each([
  'Share this',
  'jane',
  'Table of Contents',
  'JANE DOE',
  'the house on the hill',
  'Read More Stories',
  'Top 10 Tips',
])('%s does not look like a name', (text) => {
  expect(looksLikeName(text)).toBe(false);
});

test('accounts and teams are told from people', () => {
  expect(['admin', 'jdoe', 'jane.doe', 'JaneD3'].every(isAccount)).toBe(true);
  expect(isAccount('Jane Doe')).toBe(false);
  expect(['Example Team', 'Redaktion', 'News Staff'].every(isTeam)).toBe(true);
  expect(isTeam('Jane Doe')).toBe(false);
});
