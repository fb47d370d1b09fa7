import { expect, test } from 'vitest';
import type { Figure } from '../analysis/index.js';
import { joinFigures } from './join-figures.js';

const ARTICLE = 'It took eleven months after engineers had begun a £4.2m repair of the piers. Then 40 boats came by.';

function makeFigure(text: string, context: string): Figure {
  const start = ARTICLE.indexOf(text);
  return { text, context, unit: '', value: 1, start, end: start + text.length };
}
const write = (...figures: Figure[]) => joinFigures(figures, ARTICLE).map(({ text }) => text);

test('figures that share their words share a line', () => {
  const months = makeFigure('eleven', 'took eleven months after engineers had');
  const repair = makeFigure('£4.2m', 'engineers had begun a £4.2m repair of');
  const boats = makeFigure('40', 'Then 40 boats');
  expect(write(months, repair, boats)).toEqual([
    '… took eleven months after engineers had begun a £4.2m repair of …',
    'Then 40 boats …',
  ]);
  const [line] = joinFigures([months, repair], ARTICLE);
  expect(ARTICLE.slice(line?.start ?? 0, line?.end ?? 0)).toBe('eleven months after engineers had begun a £4.2m');
});

test('figures that do not share words stand apart', () => {
  const months = makeFigure('eleven', 'took eleven months');
  const repair = makeFigure('£4.2m', 'begun a £4.2m repair');
  expect(write(months, repair)).toEqual(['… took eleven months …', '… begun a £4.2m repair …']);
  expect(write(makeFigure('40', 'from elsewhere'), months)).toEqual(['40 · from elsewhere', '… took eleven months …']);
});
