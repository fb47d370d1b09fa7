import type { Evidence } from '../types.js';
import type { AccessSignals, Gate } from './access-signals.js';

const ELLIPSIS = /(?:…|\.\.\.)["”»“]?$/u;
/** Within a sentence: a heading, name or place without a full stop ends in a word that may be capitalised. */
const UNFINISHED = /(?:(?<!\p{L})\p{Ll}[\p{L}\p{M}]*|[,;–-])$/u;
const SHORTEST_PARAGRAPH = 80;
const LEAST_STATED = { words: 250, length: 1500 };
const LARGEST_SHARE = 0.4;

/** Every sign that the text breaks off. */
export function findCuts({ text, statedLength, statedWordCount }: AccessSignals, gates: readonly Gate[]): Evidence[] {
  if (text === null) return [];
  const cuts: Evidence[] = [];
  const add = (rule: string, matched: string, weight: number) => cuts.push({ rule, matched, weight });
  for (const { above, place, evidence } of gates) {
    const rest = evidence.find(({ rule, matched }) => rule.endsWith('/paywall/article-limit') && matched.includes('%'));
    if (rest) add('text/rest', rest.matched, 4);
    // Within the article the text goes on below the gate.
    if (place === 'inside') continue;
    if (above.length >= SHORTEST_PARAGRAPH && (ELLIPSIS.test(above) || UNFINISHED.test(above)))
      add('text/breaks-off', above.slice(-60), 3);
  }
  const last = text.slice(text.lastIndexOf('\n') + 1);
  if (last.length >= SHORTEST_PARAGRAPH && ELLIPSIS.test(last)) add('text/breaks-off', last.slice(-60), 3);
  const wordCount = text.split(/\s+/).length;
  if (statedWordCount !== null && statedWordCount >= LEAST_STATED.words && wordCount < statedWordCount * LARGEST_SHARE)
    add('text/shorter-than-stated', `${wordCount} / ${statedWordCount}`, 2);
  if (statedLength !== null && statedLength >= LEAST_STATED.length && text.length < statedLength * LARGEST_SHARE)
    add('text/shorter-than-stated', `${text.length} / ${statedLength}`, 2);
  return cuts;
}
