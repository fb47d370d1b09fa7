import type { Author } from './split-author.js';

interface KeyParts {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly source: string | null;
  readonly year: number | null;
}

/** Shorter words of a title are mostly articles and prepositions. */
const SHORTEST_WORD = 4;

/** "okafor2022chiefs": the same for the same article, in letters that every reference manager takes. */
export function makeCitationKey({ title, authors, source, year }: KeyParts): string {
  const [first] = authors;
  const name = first && ('literal' in first ? first.literal : first.family);
  const words = toLatin(title).split(/[^a-z\d]+/);
  const word = words.find(({ length }) => length >= SHORTEST_WORD) ?? words.find(Boolean) ?? '';
  const who = [name ?? '', source ?? ''].map((part) => toLatin(part).replace(/[^a-z\d]/g, '')).find(Boolean);
  return `${who ?? ''}${year ?? ''}${word}` || 'article';
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
};

function toLatin(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþ]/g, (letter) => LETTERS[letter] ?? '');
}
