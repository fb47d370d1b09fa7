import { expect, test } from 'vitest';
import { countMinutes } from './count-minutes.js';

test.each([
  ['nothing', '', 1],
  ['a short text', 'word '.repeat(40), 1],
  ['230 words a minute', 'word '.repeat(920), 4],
  ['500 characters a minute', '鱼'.repeat(1500), 3],
  ['both', `${'word '.repeat(460)}${'鱼'.repeat(500)}`, 3],
])('%s', (_, text, minutes) => expect(countMinutes(text)).toBe(minutes));
