import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { listLanguages } from './list-languages.js';

const parser = new new JSDOM().window.DOMParser();
const list = (html: string) => listLanguages(parser.parseFromString(html, 'text/html'));

const TEXTS = {
  en: 'The boats came back in the evening, and nobody on the quay asked where they had been all day.',
  de: 'Die Boote kamen am Abend zurück, und niemand auf dem Kai fragte, wo sie den ganzen Tag gewesen waren.',
  fr: 'Les bateaux sont revenus le soir, et personne sur le quai ne leur a demandé où ils avaient passé la journée.',
  no: 'Båtene kom tilbake om kvelden, og ingen på kaia spurte hvor de hadde vært hele dagen lang.',
  sv: 'Båtarna kom tillbaka på kvällen, och ingen på kajen frågade var de hade varit under hela dagen.',
  el: 'Οι βάρκες γύρισαν το βράδυ και κανείς στην προβλήτα δεν ρώτησε πού βρίσκονταν όλη την ημέρα.',
  ja: '船は夕方に戻ってきたが、岸壁にいた人は誰も、それが一日中どこにいたのかを尋ねなかった。港はその朝から静かだった。',
};
const pageIn = (lang: keyof typeof TEXTS, attributes = '', head = '') =>
  `<html ${attributes}><head>${head}</head><body>${`<p>${TEXTS[lang]}</p>`.repeat(5)}</body></html>`;
const jsonLd = (inLanguage: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', inLanguage })}</script>`;

describe('languages that a page may ask for', () => {
  test.each([
    ['what the root states', pageIn('de', 'lang="de-AT"'), ['de']],
    ['another name of the same', pageIn('no', 'lang="nb-NO"'), ['no']],
    ['the text where the root is wrong', pageIn('fr', 'lang="en"'), ['en', 'fr']],
    ['the text where nothing is stated', pageIn('de'), ['de']],
    ['a script where nothing is stated', pageIn('ja'), ['ja']],
    ['what a meta tag states', pageIn('sv', '', '<meta property="og:locale" content="sv_SE">'), ['sv']],
    ['what structured data state', pageIn('el', '', jsonLd('el')), ['el']],
    ['each article of structured data', pageIn('fr', '', jsonLd('fr') + jsonLd('pt-BR')), ['fr', 'pt']],
    ['English where there is no text', '<p>1</p>', ['en']],
  ])('%s', (_, html, expected) => expect(list(html)).toEqual(expected));

  test.each([
    ['a hostile name', pageIn('en', 'lang="../../content"'), ['en']],
    ['structured data that contradict the root', pageIn('en', 'lang="en"', jsonLd('fr')), ['en']],
    ['scripts', `<html lang="en"><script>"${TEXTS.fr.repeat(9)}"</script><p>${TEXTS.en}</p>`, ['en']],
    ['short texts', `<html lang="en">${'<a>Die Boote und der Kai</a>'.repeat(50)}<p>${TEXTS.en}</p>`, ['en']],
    ['clobbered members', `<html lang="en"><form name="body"><input name="lang"></form><p>${TEXTS.en}</p>`, ['en']],
  ])('not %s', (_, html, expected) => expect(list(html)).toEqual(expected));
});

test('a long page is not read to its end', () => {
  const { document } = new JSDOM(pageIn('de', 'lang="de"') + `<p>${TEXTS.de}</p>`.repeat(3000)).window;
  listLanguages(document);
  const start = performance.now();
  listLanguages(document);
  expect(performance.now() - start).toBeLessThan(100);
});
