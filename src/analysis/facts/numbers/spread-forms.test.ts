import { expect, test } from 'vitest';
import { spreadForms } from './spread-forms.js';

test.each([
  ['тысяч(а/и/)', 'тысяча|тысячи|тысяч'],
  ['сто|ста двест(и/а)|двухсот', 'сто|ста двести|двеста|двухсот'],
  ['рабоч(ий день/их дней)', 'рабочий день|рабочих дней'],
])('%s reads as %s', (forms, spread) => {
  expect(spreadForms(forms)).toBe(spread);
});

test.each(['', 'км/ч', 'one two|three'])('leaves %j alone', (forms) => {
  expect(spreadForms(forms)).toBe(forms);
});
