// Makes the folder of a new fixture with a page to fill in: npm run new -- de--metered
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*--[a-z0-9]+(?:-[a-z0-9]+)*$/;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const name = process.argv[2] ?? '';
const folder = join(root, 'test', 'fixtures', name);

if (!NAME.test(name))
  stop('Name the fixture <language or topic>--<what>, in small letters: npm run new -- de--metered');
if (existsSync(folder)) stop(`There is a test/fixtures/${name} already.`);

await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'page.html'), makePage());
await writeFile(join(folder, 'source.json'), toJson(makeSource()));
await writeFile(join(folder, 'labels.json'), toJson(makeLabels()));
console.log(`Made test/fixtures/${name}. Next:
  1. page.html: build the structure of the real page; the prose, names and addresses your own, no script.
  2. labels.json: write down what is true of it, before you look at what the code says. test/corpus/labels.ts has the words.
  3. npm run goldens writes expected.json. Read it like code.
  4. npm run unit -- test/corpus.test.ts. Where a label fails, correct the code.`);

function stop(why) {
  console.error(why);
  process.exit(1);
}

function makeSource() {
  const date = new Date().toISOString().slice(0, 10);
  const url = 'https://www.some-gazette.example/news/some-story';
  return { origin: 'written for Unbury', date, licence: 'Apache-2.0', url };
}

function makeLabels() {
  return {
    article: { title: 'Some story', byline: 'Some Author', publishedTime: '2026-01-31T08:00:00+00:00', lang: 'en' },
    articleStarts: 'First words of the first paragraph',
    articleEnds: 'last words of the last one.',
    articleHas: [],
    articleNever: ['Sign up for our newsletter'],
    access: { level: 'free', wallShown: false, cutOff: false },
    regions: [{ kind: 'newsletter', selector: '.sign-up' }],
    notFlagged: ['.text', 'h1'],
    facts: { who: [], where: [], when: [], dates: {}, figures: {}, quotes: {}, keyPointHas: [] },
  };
}

function makePage() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Some story - Some Gazette</title>
    <meta property="og:site_name" content="Some Gazette">
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-01-31T08:00:00+00:00">
    <meta name="author" content="Some Author">
  </head>
  <body>
    <header><a href="/">Some Gazette</a><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
    <main>
      <article>
        <h1>Some story</h1>
        <div class="text">
          <p>First words of the first paragraph, and so on for five paragraphs at least, up to the last words of the last one.</p>
        </div>
        <section class="sign-up">
          <h2>Sign up for our newsletter</h2>
          <form action="/newsletter" method="post"><input type="email" name="email"><button>Sign up</button></form>
        </section>
      </article>
    </main>
    <footer><p>© Some Gazette</p></footer>
  </body>
</html>
`;
}

function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
