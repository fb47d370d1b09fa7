import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.js';

const ENGLISH = 'The river rose in the night and the people of the town were not able to go back to their homes.';
const GERMAN = 'Der Fluss ist in der Nacht gestiegen und die Leute konnten nicht mehr zu ihren Häusern zurück.';

test.each([
  ['en', ENGLISH, null],
  ['de', GERMAN, null],
  ['de', GERMAN, 'en'],
  ['en', ENGLISH, 'en-GB'],
  ['fr', 'La rivière est montée dans la nuit et les gens de la ville ne peuvent pas rentrer chez eux.', null],
  ['ru', 'Река поднялась ночью, и люди не могли вернуться в свои дома, потому что дороги были закрыты.', null],
  ['uk', 'Річка піднялася вночі, і люди не могли повернутися до своїх домівок, бо дороги були закриті.', null],
  ['ja', '川は夜のうちに増水し、町の人々は家に帰れなかった。', 'en'],
  ['ar', 'ارتفع النهر ليلا ولم يتمكن الناس من العودة', null],
  ['fa', 'رودخانه در شب بالا آمد و مردم نتوانستند', 'fa'],
  ['no', 'Elva steg om natten, og folk kunne ikke dra hjem', 'nb-NO'],
  ['he', 'הנהר עלה בלילה והאנשים לא יכלו לחזור', 'iw'],
  ['en', ENGLISH, 'english'],
  ['en', 'Qqq zzz.', 'x-default'],
  ['en', 'Qqq zzz.', ''],
  ['sw', 'Mto ulipanda usiku na watu hawakuweza kurudi nyumbani', 'sw'],
])('%s for "%s" declared as %s', (expected, text, declared) => {
  expect(detectLanguage(text, declared)).toBe(expected);
});
