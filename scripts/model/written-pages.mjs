// Pages without structure, as readers copy and paste them and old sites write them: the labelled texts of a page, one
// after the other in one box. Made of the pages' own texts for the fitting alone; nothing of it is kept.
import { JSDOM } from 'jsdom';
import { analysis, LABELS, preparePage } from './appeal-pages.mjs';

const ASKS = new Set([LABELS.donation, LABELS.paywall, LABELS.newsletter]);
const MOST_RELATED = 12;
const REACH = 30;

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
  const stored = JSON.parse(JSON.stringify(analysis.collectPage(document, 'https://www.example.org/', [])));
  const known = new Map(lines.map(({ text, label }) => [text, label]));
  const labels = new Map();
  stored.blocks.forEach((block, at) => {
    block.leaves = [at];
    const label = known.get(block.text);
    if (label) labels.set(at, label);
  });
  return { ...preparePage({ ...stored, id: `${page.id}#${mode}`, url: '' }, labels), fold: page.fold, isFlat: true };
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
