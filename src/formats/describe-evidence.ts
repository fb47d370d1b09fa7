import type { Evidence } from '../analysis/index.js';
import { EVIDENCE_KEYS, type EvidenceKey } from './evidence-keys.js';

/** Looks a message up and fills it in: `text` of texts.ts in the extension, the English messages on the command line. */
export type EvidenceText = (key: EvidenceKey, ...substitutions: string[]) => string;

const MOST_REASONS = 3;
const LONGEST = 80;

/**
 * The strongest reasons in words that continue "because it …", each in other terms: "links to a donation page", "asks for
 * money: “support us monthly”". What is only the setting (a class name, an amount) is left out where there is better.
 */
export function describeReasons(evidence: readonly Evidence[], text: EvidenceText, most = MOST_REASONS): string[] {
  const strong = evidence.filter((piece) => !isSetting(piece));
  const byKey = new Map<EvidenceKey, Evidence>();
  for (const piece of strong.length > 0 ? strong : evidence) {
    const key = keyOf(piece);
    if (!byKey.has(key)) byKey.set(key, piece);
  }
  return [...byKey.values()].slice(0, most).map((piece) => describeEvidence(piece, text));
}

/** One reason in words that continue "because it …". Rules are named as boilerplate/clue.ts and access/ name them. */
export function describeEvidence(evidence: Evidence, text: EvidenceText): string {
  const key = keyOf(evidence);
  const { rule, matched } = evidence;
  const name = rule.slice(rule.indexOf('/') + 1);
  if (key === 'evidenceVendor') return text(key, name);
  if (key.startsWith('evidenceLink')) return text(key, shorten(readAddress(matched)));
  if (key === 'evidenceBreaksOff') return text(key, shortenFront(matched));
  if (key === 'evidenceDeclared') return text(key, shorten(matched), name.slice(name.lastIndexOf('/') + 1));
  if (key === 'evidenceFormEmail' || key === 'evidenceShapeTeasers') return text(key);
  return text(key, shorten(matched));
}

function keyOf({ rule, matched }: Evidence): EvidenceKey {
  if (/^declared\/.*isAccessibleForFree$/i.test(rule))
    return /^(?:true|yes|1)$/i.test(matched.trim()) ? 'evidenceDeclaredFree' : 'evidenceDeclaredPaid';
  return EVIDENCE_KEYS.find(([pattern]) => pattern.test(rule))?.[1] ?? 'evidencePhrase';
}

/** What would not convince anyone alone. */
const isSetting = ({ rule, weight }: Evidence): boolean => weight <= 1 && /^(?:class|shape|link)\//.test(rule);

function shorten(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}

const LAST_WORDS = 40;

/** The end of a text, from a whole word on. */
function shortenFront(words: string): string {
  return words.length > LAST_WORDS ? `…${words.slice(-LAST_WORDS).replace(/^\S*\s/, '')}` : words;
}

/** Host and path: the rest of an address tells a reader nothing, and may tell too much. */
function readAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/?(?:[?#].*)?$/s, '');
}
