import { expect, test } from 'vitest';
import { writeLocalDay } from './write-local-day.js';

test('writes the day of the local clock', () => {
  expect(writeLocalDay(new Date(2022, 1, 3, 23, 59))).toBe('2022-02-03');
  expect(writeLocalDay(new Date(2022, 11, 31, 0, 1))).toBe('2022-12-31');
});
