import { expect, test } from 'vitest';
import { imprint, isImprint } from './imprint.js';

test.each(imprint.hits)('%s is an imprint', (text) => expect(isImprint(text)).toBe(true));
test.each(imprint.misses)('%s is none', (text) => expect(isImprint(text)).toBe(false));
test('a paragraph is none', () => expect(isImprint(`${'The harbour was quiet. '.repeat(9)} ©`)).toBe(false));
