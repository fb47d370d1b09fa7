import { expect, test } from 'vitest';
import { summarize, type Figure } from '../analysis/index.js';
import { sampleArticle } from '../../test/sample-page.js';
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

/** The figure as it is shown, among the words that the analysis finds around it. */
function read(text: string, words: string) {
  const figure = summarize({ ...sampleArticle, text, lang: 'en' }).figures.find((item) => item.text === words);
  const { before = '', after = '' } = figure ? explainFigure(figure, text) : {};
  return `${before}|${figure?.text ?? ''}|${after}`;
}

test.each([
  [
    'Milley said the U.S. Army had moved 8,500 troops to the U.S. Embassy in Kyiv.',
    'Milley said the U.S. Army had moved |8,500 troops| to the U.S. …',
  ],
  ['Mr. Holm gave $3 million to St. Helens Hospital.', 'Mr. Holm gave |$3 million| to St. Helens Hospital'],
  ['J. F. Arlen led 12 men to Mt. Corran.', 'J. F. Arlen led |12 men| to Mt. Corran'],
  ['They counted approx. 40 boats.', 'They counted approx. |40 boats|'],
  ['At No. 10 there lay 7 boats.', 'At No. 10 there lay |7 boats|'],
  ['They brought 60 boats to the U.S.', 'They brought |60 boats| to the U.S'],
])('a full stop behind an abbreviation ends nothing: %s', (text, expected) => {
  expect(read(text, expected.split('|')[1] ?? '')).toBe(expected);
});

test.each([
  ['They brought 60 boats to the U.S. The Port was shut.', 'They brought |60 boats| to the U.S'],
  ['The storm took 12. Officials said so.', 'The storm took |12|'],
  ['They are 40. The Port said 12 boats sank.', 'The Port said |12 boats| sank'],
  ['Half came in. He said 30 boats stayed.', 'He said |30 boats| stayed'],
  ['He left at noon, 5 p.m. He said 30 boats stayed.', 'He said |30 boats| stayed'],
  ['The drill was finished. 30 boats stayed.', '|30 boats| stayed'],
  ['Is it so? Did 25 boats go? No.', 'Did |25 boats| go'],
])('that of a sentence ends the clause: %s', (text, expected) => {
  expect(read(text, expected.split('|')[1] ?? '')).toBe(expected);
});
