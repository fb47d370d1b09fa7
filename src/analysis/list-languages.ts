import { listStatedLanguages, readRootLanguage } from './article/read-language.js';
import { detectLanguage } from './facts/detect-language.js';
import { isElement, isText, native, rawTextOf, rootOf, tagOf, walkFrom } from './page/safe-dom.js';
import { readStructuredData } from './page/structured-data.js';
import { SKIPPED_TAGS } from './page/tags.js';
import { primaryLanguage } from './primary-language.js';

/** Menus and buttons are short, and often English where the text is not. */
const SHORTEST_TEXT = 40;
const SAMPLE_LENGTH = 2_500;

/**
 * The primary languages whose phrases an analysis of the page may ask for: what it says of itself and what its longer
 * texts are in. Cheap, since it runs before anything is shown.
 */
export function listLanguages(document: Document): string[] {
  const root = readRootLanguage(document);
  const stated = root ? [root] : listStatedLanguages(readStructuredData(document));
  const sample = readSample(document);
  const detected = (stated.length ? stated : [null]).map((tag) => detectLanguage(sample, tag));
  return [...new Set([...stated, ...detected].map(primaryLanguage))];
}

function readSample(document: Document): string {
  const body = native(document, 'body') ?? rootOf(document);
  if (!body) return '';
  const walker = walkFrom(document, body, (node) => !isElement(node) || !SKIPPED_TAGS.has(tagOf(node)));
  let sample = '';
  for (let node = walker.nextNode(); node && sample.length < SAMPLE_LENGTH; node = walker.nextNode()) {
    if (!isText(node)) continue;
    const text = rawTextOf(node).trim();
    if (text.length >= SHORTEST_TEXT) sample += `${text}\n`;
  }
  return sample;
}
