import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../page/read-page.js';
import { readStructuredData } from '../page/structured-data.js';
import { readMetadata } from './read-metadata.js';

const BODY = '<p>The harbour was quiet that morning. Nobody on the quay could say when the boats would come back.</p>';
function read(html: string, url = 'https://www.harbourpost.example/news/a') {
  const { document } = new JSDOM(`<title>Boats return to the harbour</title>${html}`).window;
  return readMetadata(readPage(document, url), readStructuredData(document));
}
const HEADLINE = '<h1>Boats return to the harbour</h1>';

test.each([
  ['a list of names', `${HEADLINE}<div>Jane Doe, Max Roe, Ann Poe</div>${BODY}`, 'Jane Doe, Max Roe, Ann Poe'],
  [
    'the line rather than an account',
    `<meta name="author" content="jdoe">${HEADLINE}<div>By Jane Doe</div>`,
    'Jane Doe',
  ],
  ['the name before what belongs to none', `${HEADLINE}<div>By A. J. Doe View In Print</div>${BODY}`, 'A. J. Doe'],
  ['one who signs with a first name', `${HEADLINE}<div>by jane</div>${BODY}`, 'jane'],
  ['the end of the article', `${HEADLINE}${BODY.repeat(12)}<h3>Written by Jane Doe</h3>`, 'Jane Doe'],
  ['a sentence about the post', `${HEADLINE}<p>This post was written by Jane Doe, MD, of the clinic.</p>`, 'Jane Doe'],
  ['no words of the title', `${HEADLINE}<div>The Harbour Boats</div><div>May 4, 2024</div>${BODY}`, null],
  ['no picture’s author', `${HEADLINE}<figure><figcaption>By Jane Doe</figcaption></figure>${BODY}`, null],
])('the byline is %s', (_, html, byline) => {
  expect(read(html).byline).toBe(byline);
});

test.each([
  ['before the change', `${HEADLINE}<p class="date">May 4, 2024. <i>Updated: May 9, 2024</i></p>`, '2024-05-04'],
  ['never that of a change', `${HEADLINE}<p>Last updated: May 9, 2024</p>`, null],
  ['as machines read it', `${HEADLINE}<time datetime="2024-05-04T10:00Z">4 May 2024</time>`, '2024-05-04T10:00Z'],
  ['labelled in a side column', `${HEADLINE}${BODY}<aside><h4>Published</h4><p>4 May 2024</p></aside>`, '2024-05-04'],
  ['not a caption’s', `${HEADLINE}<p>Fishing boats at the quay in the old harbour, 1 May 2024</p>${BODY}`, null],
])('the date is %s', (_, html, date) => {
  expect(read(html).publishedTime).toBe(date);
});

test('a day in figures is read as the address says', () => {
  const html = `<html lang="en">${HEADLINE}<div>03/10/2023</div>${BODY}`;
  expect(read(html, 'https://www.harbourpost.example/2023/october/03/a').publishedTime).toBe('2023-10-03');
  expect(read(html).publishedTime).toBe('2023-03-10');
});

test('a stated moment is given in the zone in which the page shows it', () => {
  const head = '<meta property="article:published_time" content="2024-05-05T03:05:00+00:00">';
  const html = `${head}${HEADLINE}<time datetime="2024-05-04T20:05:00-07:00">May 4, 2024</time>${BODY}`;
  expect(read(html).publishedTime).toBe('2024-05-04T20:05:00-07:00');
});

test('a heading with hardly a word of the stated title is not the title', () => {
  const head = '<meta property="og:title" content="Boats return to the harbour">';
  expect(read(`${head}<h1>A message from our founder</h1>${BODY}`).title).toBe('Boats return to the harbour');
});
