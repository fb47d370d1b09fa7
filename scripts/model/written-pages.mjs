// Pages that teach what the corpus has too little of: those of test/fixtures, and pages without structure, as readers copy
// and paste them and old sites write them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { analysis, preparePage } from './appeal-pages.mjs';
import { LABELS } from './flag-labels.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const fixtures = join(here, '../../test/fixtures');
const lessons = join(here, 'lessons');
const ALL_LABELS = { ...LABELS, promo: 'A', share: 'S', consent: 'K', comments: 'C' };
const ASKS = new Set([LABELS.donation, LABELS.paywall, LABELS.newsletter]);
const MOST_RELATED = 12;
const REACH = 30;

/** The pages that we wrote to teach, labelled in their markup: the nearest `data-label` around a text is its label. */
export function readLessons() {
  return readdirSync(lessons)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const { document } = new JSDOM(readFileSync(join(lessons, name), 'utf8')).window;
      const [leaves, labels] = [[], new Map()];
      for (const node of textNodesOf(document.body)) {
        const label = node.parentElement.closest('[data-label]')?.getAttribute('data-label');
        if (!label || !node.data.trim()) continue;
        labels.set(leaves.length, label);
        leaves.push({ nodes: [node] });
      }
      for (const element of document.querySelectorAll('[data-label]')) element.removeAttribute('data-label');
      return { ...preparePage({ ...collect(document, leaves), id: name, url: '' }, labels), isLesson: true };
    });
}

/** The pages of our tests, as test/fixtures labels them. */
export function readFixtures() {
  return readdirSync(fixtures)
    .filter((name) => !name.startsWith('hostile'))
    .map((name) => {
      const { document } = new JSDOM(readFileSync(join(fixtures, name, 'page.html'), 'utf8')).window;
      const { regions = [], notFlagged = [] } = JSON.parse(readFileSync(join(fixtures, name, 'labels.json'), 'utf8'));
      const [leaves, labels] = [[], new Map()];
      const label = (selector, letterOf) => {
        for (const element of document.querySelectorAll(selector)) {
          for (const node of textNodesOf(element)) {
            labels.set(leaves.length, letterOf(node));
            leaves.push({ nodes: [node] });
          }
        }
      };
      for (const { kind, selector } of regions) label(selector, () => ALL_LABELS[kind]);
      for (const selector of notFlagged) label(selector, ({ parentElement }) => (isOutside(parentElement) ? 'X' : 'B'));
      const stored = collect(document, leaves);
      return { ...preparePage({ ...stored, id: name, url: '' }, labels), isWritten: true };
    });
}

function isOutside(element) {
  return element.closest('header, footer, nav') !== null;
}

function textNodesOf(element) {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** Each labelled page with appeals in or after its text, once as bare paragraphs and once as text with line breaks. */
export function flattenPages(pages) {
  return pages.flatMap((page) => {
    const lines = chooseLines(page);
    if (!lines) return [];
    return ['p', 'br'].map((mode) => flatten(page, lines, mode));
  });
}

function chooseLines({ view, labelOf }) {
  const labelled = view.texts.map((block) => ({ text: block.text, label: labelOf(block) }));
  const body = labelled.flatMap(({ label }, at) => (label === 'B' ? [at] : []));
  if (body.length < 5) return null;
  let related = 0;
  const lines = labelled.slice(Math.max(0, body[0] - 2), body.at(-1) + REACH).filter(({ label }) => {
    if (label === LABELS.related) return (related += 1) <= MOST_RELATED;
    return label === 'B' || ASKS.has(label);
  });
  const asks = lines.filter(({ label }) => ASKS.has(label)).length;
  return asks || (related && related <= MOST_RELATED) ? lines : null;
}

function flatten(page, lines, mode) {
  const [title, ...rest] = lines;
  const texts = rest.map(({ text }) => escape(text));
  const body = mode === 'p' ? texts.map((text) => `<p>${text}</p>`).join('\n') : texts.join('<br><br>\n');
  const head = `<!doctype html><html><head><title>${escape(title.text)}</title></head>`;
  const { document } = new JSDOM(`${head}<body><h1>${escape(title.text)}</h1><div>${body}</div></body></html>`).window;
  const stored = collect(document, []);
  const known = new Map(lines.map(({ text, label }) => [text, label]));
  const labels = new Map();
  stored.blocks.forEach((block, at) => {
    block.leaves = [at];
    const label = known.get(block.text);
    if (label) labels.set(at, label);
  });
  const { fold, isWritten } = page;
  return { ...preparePage({ ...stored, id: `${page.id}#${mode}`, url: '' }, labels), fold, isWritten, isFlat: true };
}

function collect(document, leaves) {
  return JSON.parse(JSON.stringify(analysis.collectPage(document, 'https://www.example.org/', leaves)));
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
