import { expect, test } from 'vitest';
import { isImprint } from './imprint.js';

test.each([
  '© 2026 Tidewell News',
  'Copyright Meridian Review. All rights reserved.',
  'Le Courrier de Valoise, société coopérative. Tous droits réservés.',
  '記事・写真の無断転載を禁じます。',
])('%s is an imprint', (text) => expect(isImprint(text)).toBe(true));

test.each([
  'The court upheld the copyright of the choir',
  'Donate to the legal fund',
  'Read more about rights',
  `${'The harbour was quiet. '.repeat(9)} ©`,
])('%s is none', (text) => expect(isImprint(text)).toBe(false));
