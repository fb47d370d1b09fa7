/** The vocabulary shared by every part of the analysis. The terms are defined in ARCHITECTURE.md. */
import type { Lexicons } from './boilerplate/lexicon.js';

export const REGION_KINDS = [
  'donation',
  'paywall',
  'newsletter',
  'related',
  'promo',
  'share',
  'consent',
  'comments',
] as const;

export type RegionKind = (typeof REGION_KINDS)[number];

/** 'likely' regions are marked, but never hidden by default. */
export type Verdict = 'sure' | 'likely';

/** Why we believe it: the rule that fired, the words or address it fired on, and how much it counts. */
export interface Evidence {
  readonly rule: string;
  readonly matched: string;
  readonly weight: number;
}

/** A run of boilerplate of one kind. Its nodes never overlap the article's. */
export interface Region {
  readonly kind: RegionKind;
  /** Live elements or text nodes in document order; together the whole box. */
  readonly elements: readonly (Element | Text)[];
  readonly verdict: Verdict;
  /** Never empty; strongest first. */
  readonly evidence: readonly Evidence[];
  /** Whom the money or address is for, as the page says it, or null. */
  readonly asksFor: string | null;
}

/** What a page and its structured data state about the article. */
export interface Metadata {
  readonly title: string;
  /** Names joined by ", ", without "By", roles and links. */
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 with the page's own zone; the date alone where the page gives no time. */
  readonly publishedTime: string | null;
  /** The page's own description. */
  readonly excerpt: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** What `summarize` needs: the article without its nodes. */
export interface ArticleText extends Metadata {
  /** One line a block, joined by "\n": exactly the text of the article's nodes, white space folded. */
  readonly text: string;
}

export interface Article extends ArticleText {
  /** Live elements or text nodes in document order; none contains another. */
  readonly nodes: readonly (Element | Text)[];
}

export type AccessLevel = 'free' | 'metered' | 'registration' | 'subscriber' | 'unknown';

/** Three separate findings, since a marker is not a wall, and what they add up to. */
export interface Access {
  readonly level: AccessLevel;
  /** Whether the publisher says the article is paid; null where the page says nothing. */
  readonly declaredPaid: boolean | null;
  /** Whether a box on the page now asks to pay or sign in before reading on. */
  readonly wallShown: boolean;
  /** Whether the text breaks off. */
  readonly cutOff: boolean;
  readonly evidence: readonly Evidence[];
}

export interface Analysis {
  /** Null where the page has no article. */
  readonly article: Article | null;
  /** In document order. */
  readonly regions: readonly Region[];
  readonly access: Access;
}

/** What only a live page can tell. Absent, the analysis knows `hidden`, inline `display:none` and the like. */
export interface View {
  isRendered(element: Element): boolean;
  /** Open or closed shadow root of `element`, or null. */
  shadowRootOf(element: Element): ShadowRoot | null;
}

export interface AnalyzeOptions {
  /** The address the page was loaded from; links are resolved against the document's base. */
  readonly url: string;
  readonly view?: View;
  /** The phrases that appeals are known by, by BCP 47 primary language, beside those of English. By default all we have. */
  readonly lexicons?: Lexicons;
}

/**
 * A verbatim piece of the article: `article.text.slice(start, end) === text`, in UTF-16 units.
 * Both offsets are null for words taken from the title or excerpt, where they stand literally.
 */
export interface Extract {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A whole sentence of the article. */
export interface KeyPoint {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Figure {
  readonly text: string;
  /** A number, or `[low, high]` for ranges and for words like "dozens" ([12, 120]). */
  readonly value: number | readonly [number, number];
  /** What the number is measured in or counts ("%", "US dollars", "soldiers"); '' where there is none. */
  readonly unit: string;
  /** The words around it that say what it is about, at most 12. */
  readonly context: string;
  readonly start: number;
  readonly end: number;
}

export interface Quote {
  /** Without its quotation marks; each unbroken piece is one item. */
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly start: number;
  readonly end: number;
}

export interface DateFact {
  readonly text: string;
  /** ISO 8601: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, with `THH:MM` where a time is given, or an interval `a/b`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Facts {
  readonly headline: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  /** At 230 words (or 500 CJK characters) a minute, at least 1. */
  readonly readingMinutes: number;
  /** Ranked, best first. */
  readonly who: readonly Extract[];
  readonly what: readonly Extract[];
  readonly when: readonly Extract[];
  readonly where: readonly Extract[];
  readonly why: readonly Extract[];
  readonly how: readonly Extract[];
  /** Document order; together never above the word budget. */
  readonly keyPoints: readonly KeyPoint[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateFact[];
}

export interface SummarizeOptions {
  /** Word budget of the key points; 120 by default. */
  readonly maxWords?: number;
}

/** A region without its live nodes. Its place in `Report.regions` is its place in `Analysis.regions`. */
export interface ReportRegion {
  readonly kind: RegionKind;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly asksFor: string | null;
  /** The box's own text, white space folded. */
  readonly text: string;
}

/** Plain JSON: no nodes, null instead of undefined. What messages, the command line and the goldens carry. */
export interface Report {
  readonly article: ArticleText | null;
  readonly regions: readonly ReportRegion[];
  readonly access: Access;
  readonly facts: Facts | null;
}
