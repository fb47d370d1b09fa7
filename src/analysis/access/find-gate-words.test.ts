import { expect, test } from 'vitest';
import { findGateWords } from './find-gate-words.js';
import { gateWords } from './gate-words.js';

const rules = (text: string, lang: string) => findGateWords(text, lang).map(({ rule }) => rule);

test.each([
  ['Unlock the full story with a subscription', 'en', 'en/gate/words'],
  ['Haberin devamını okumak için ücretsiz kayıt olun', 'tr', 'tr/account/words'],
  ['Om verder te lezen, maak een account aan', 'nl', 'nl/account/words'],
  ['Du kan läsa 2 gratis artiklar till den här månaden', 'sv', 'sv/counter/words'],
  ['您本月还可以免费阅读2篇文章', 'zh', 'zh/counter/words'],
  ['Щоб дочитати, оформіть передплату', 'uk', 'uk/gate/words'],
  ['أنشئ حسابا لمواصلة القراءة', 'ar', 'ar/account/words'],
  ['Crie uma conta para ler este artigo', 'pt-BR', 'pt/account/words'],
  ['Continua a leggere: crea il tuo account', 'it', 'it/account/words'],
  ['Create a free account to keep reading', 'xx', 'en/account/words'],
])('%s', (text, lang, rule) => {
  expect(rules(text, lang)).toEqual([rule]);
});

test.each([
  ['Subscribe to read our newsletter', 'en'],
  ['Register for free to comment on what you read', 'en'],
  ['Voters must register by May', 'en'],
  ['Read all about it', 'en'],
  ['Kostenlos registrieren und den Newsletter lesen', 'de'],
  ['Yorumları okumak için üye olun', 'tr'],
  [`${'The harbour was quiet. '.repeat(8)} To keep reading, subscribe.`, 'en'],
])('nothing in: %s', (text, lang) => {
  expect(rules(text, lang)).toEqual([]);
});

test('every word list is a pattern', () => {
  for (const words of Object.values(gateWords))
    for (const stems of Object.values(words)) expect(() => new RegExp(stems as string, 'iu')).not.toThrow();
});
