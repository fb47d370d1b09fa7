import type { Access, AccessLevel, Evidence } from '../types.js';
import type { AccessSignals, AccessStatement, Gate } from './access-signals.js';
import { findGateWords, isAboutOther } from './find-gate-words.js';
import { findAccessPhrases } from './find-phrases.js';
import { findCuts } from './find-cuts.js';

/**
 * Points of the things a gate says, by the family of the rule that found them: docs/decisions/0005-access.md. A family
 * counts once, however often the page repeats it.
 */
const POINTS: readonly { readonly family: RegExp; readonly points: number }[] = [
  { family: /\/paywall\/(?:continue-(?!with-account)|subscribe-to-read|register-to-|unlock)|\/gate\//, points: 3 },
  { family: /^rest$/, points: 4 },
  { family: /\/account\//, points: 3 },
  { family: /\/paywall\/already-a-subscriber/, points: 2 },
  { family: /^vendor\//, points: 2 },
  { family: /\/paywall\/for-subscribers-only/, points: 2 },
  { family: /^class\/paywall\//, points: 1 },
  {
    family:
      /\/paywall\/(?:price-|unlimited-|offers|cancel-|trial|billing|plan-|subscribe-now|subscribe-button|log-in|subscribe$)/,
    points: 1,
  },
];
const WALL = 5;
const BREAKS_OFF = 'text/breaks-off';
const DECLARED_POINTS = 1;
const CUT_POINTS = 2;
/** A teaser: two or three sentences, or paragraphs of one. */
const BRIEF_POINTS = 2;
const LONGEST_BRIEF = 700;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTERS_PER_CJK = 3;

/** Puts three separate findings together: what the publisher declares, whether a wall stands here, whether the text breaks off. */
export function classifyAccess(signals: AccessSignals): Access {
  const declaredPaid = readDeclaration(signals.statements);
  const here = signals.gates.filter(({ place, isShown }) => isShown && place !== 'elsewhere');
  const signs = findCuts(signals, here);
  const words = here.flatMap(({ lines }) => lines.flatMap((line) => findGateWords(line, signals.lang)));
  const accounts = [
    ...here.flatMap(({ text }) => findAccessPhrases(text, 'account', signals.lang)),
    ...words.filter(({ rule }) => rule.includes('/account/')),
  ];
  const asks = [
    ...here.flatMap(({ text }) => findAccessPhrases(text, 'gate', signals.lang)),
    ...words.filter(({ rule }) => rule.includes('/gate/')),
  ];
  const evidence = [...here.flatMap((gate) => gateEvidence(gate, signals.lang)), ...accounts, ...asks];
  const points = countPoints(evidence);
  const isBrief = weigh(signals.text ?? '') < LONGEST_BRIEF;
  const support =
    (declaredPaid ? DECLARED_POINTS : 0) + (signs.length > 0 ? CUT_POINTS : 0) + (isBrief ? BRIEF_POINTS : 0);
  // Beside a text that is whole, an offer with a count of free articles stops nobody yet.
  const isCounted = signals.counters.length > 0 && signs.length === 0;
  const wallShown = points > 0 && !isCounted && points + support >= WALL;
  // A long text that nobody asks anything for ends as it likes: with a list, a name, three dots.
  const cuts = wallShown || declaredPaid || isBrief ? signs : signs.filter(({ rule }) => rule !== BREAKS_OFF);
  const cutOff = cuts.length > 0;
  return {
    level: decide({ signals, declaredPaid, wallShown, cutOff, asksAccount: accounts.length > 0 }),
    declaredPaid,
    wallShown,
    cutOff,
    evidence: unique([
      ...signals.statements.map(({ source, written }) => ({ rule: `declared/${source}`, matched: written, weight: 1 })),
      ...(wallShown ? evidence : []),
      ...cuts,
      ...signals.counters,
    ]),
  };
}

interface Findings {
  readonly signals: AccessSignals;
  readonly declaredPaid: boolean | null;
  readonly wallShown: boolean;
  readonly cutOff: boolean;
  readonly asksAccount: boolean;
}

function decide({ signals, declaredPaid, wallShown, cutOff, asksAccount }: Findings): AccessLevel {
  if (signals.text === null && !wallShown) return 'unknown';
  const isCounted = signals.counters.length > 0;
  if (isCounted && !(wallShown && cutOff)) return 'metered';
  if (wallShown) return asksAccount ? 'registration' : 'subscriber';
  if (!cutOff) return signals.hasArticle ? 'free' : 'unknown';
  if (signals.statements.some(({ says }) => says === 'registration')) return 'registration';
  return declaredPaid ? 'subscriber' : 'unknown';
}

/** A paid part outweighs a free whole: publishers mark the teaser as free. */
function readDeclaration(statements: readonly AccessStatement[]): boolean | null {
  if (statements.some(({ says }) => says === 'paid')) return true;
  return statements.some(({ says }) => says === 'free') ? false : null;
}

const ACCOUNT = /\/paywall\/(?:register-to-read|create-account|continue-with-account)$/;

/** "89 % of this article left" is no counter: it says that the text goes on. */
function gateEvidence({ evidence, lines }: Gate, lang: string | null): readonly Evidence[] {
  const isOther = ({ rule, matched }: Evidence) =>
    ACCOUNT.test(rule) && lines.some((line) => line.includes(matched) && isAboutOther(line, lang));
  return evidence
    .filter((piece) => !isOther(piece))
    .map((piece) =>
      piece.rule.endsWith('/paywall/article-limit') && piece.matched.includes('%') ? { ...piece, rule: 'rest' } : piece,
    );
}

function countPoints(evidence: readonly Evidence[]): number {
  return POINTS.reduce(
    (sum, { family, points }) => sum + (evidence.some(({ rule }) => family.test(rule)) ? points : 0),
    0,
  );
}

/** The text's length in letters; a CJK character says what three letters say. */
function weigh(text: string): number {
  return text.length + (LETTERS_PER_CJK - 1) * (text.match(CJK)?.length ?? 0);
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const piece of evidence)
    if (!seen.has(`${piece.rule} ${piece.matched}`)) seen.set(`${piece.rule} ${piece.matched}`, piece);
  return [...seen.values()].sort((a, b) => b.weight - a.weight);
}
