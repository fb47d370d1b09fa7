import { expect, test } from 'vitest';
import type { Figure } from '../analysis/index.js';
import { explainFigure } from './explain-figure.js';

const ARTICLE = 'Exports fell by (3.4 billion) crowns last year. About 300 soldiers left, 40 stayed.';

function makeFigure(text: string, context: string, unit = ''): Figure {
  const start = ARTICLE.indexOf(text);
  return { text, context, unit, value: 1, start, end: start + text.length };
}

test.each([
  [
    'words on both sides',
    '3.4 billion',
    'Exports fell by … crowns last year',
    'Exports fell by (|3.4 billion|) crowns last year',
  ],
  ['words after it', '300', 'soldiers left', '|300| soldiers left'],
  ['words before it', '300', 'About', 'About |300|'],
  ['words that hold it', '300', 'About 300 soldiers', 'About |300| soldiers …'],
  ['no words, a unit', '300', '', '|300 soldiers|', 'soldiers'],
  ['no words, a unit it names itself', '300 soldiers', '', '|300 soldiers|', 'Soldiers'],
  ['no words at all', '300', '', '|300|'],
  ['words from elsewhere', '300', 'in the harbour', '|300| · in the harbour'],
  ['words of which one side is elsewhere', '300', 'About … harbours', '|300| · About … harbours'],
])('%s', (_, text, context, expected, unit = '') => {
  const { words, before, after } = explainFigure(makeFigure(text, context, unit), ARTICLE);
  expect(`${before ?? ''}|${words}|${after ?? ''}`).toBe(expected);
});

const LONG =
  'He spoke. “It helps to keep one channel free,” the Port said; about 40 boats had come in by noon – a record.';

test.each([
  [
    'no further than its quotation',
    'one',
    'helps to keep one channel free,” the Port',
    '… helps to keep |one| channel free',
  ],
  ['no further than its clause', '40', 'the Port said; about 40 boats had', 'about |40| boats had …'],
  ['up to a dash', '40', '40 boats had come in by noon – a record', '|40| boats had come in by noon'],
  ['from the start of a word', '40', 'bout 40 boats had', 'about |40| boats had …'],
  ['a whole sentence', 'one', 'It helps to keep one channel free', 'It helps to keep |one| channel free'],
])('it stands among the words around it, %s', (_, text, context, expected) => {
  const start = LONG.indexOf(text);
  const figure = { text, context, unit: '', value: 1, start, end: start + text.length };
  const { words, before, after } = explainFigure(figure, LONG);
  expect(`${before ?? ''}|${words}|${after ?? ''}`).toBe(expected);
});
