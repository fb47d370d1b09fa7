import type { Evidence } from '../types.js';

/** What the page's structured data or a meta tag says about who may read the article. */
export interface AccessStatement {
  readonly says: 'free' | 'metered' | 'registration' | 'paid';
  /** Where it says so: "json-ld/isAccessibleForFree", "meta/article:content_tier". */
  readonly source: string;
  /** As the page writes it. */
  readonly written: string;
}

/** A box or line that sells or gates access. */
export interface Gate {
  /** Its text and what follows it, white space folded; the beginning is enough. */
  readonly text: string;
  /** Its own texts, block by block. */
  readonly lines: readonly string[];
  /** Within the article's text, right after it, or anywhere else on the page. */
  readonly place: 'inside' | 'after' | 'elsewhere';
  /** The last line of the article above it; '' where it stands elsewhere. */
  readonly above: string;
  readonly isShown: boolean;
  readonly evidence: readonly Evidence[];
}

/** All that `classifyAccess` judges by: texts, numbers and names, no nodes. */
export interface AccessSignals {
  readonly statements: readonly AccessStatement[];
  readonly gates: readonly Gate[];
  /** Notices anywhere on the page that count or limit free articles. */
  readonly counters: readonly Evidence[];
  /** Whether the page has something to read: a gate may stand above a text too short to be an article. */
  readonly hasArticle: boolean;
  /** The main content as far as a reader sees it; null where there is none. */
  readonly text: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  /** What the structured data says about the length of the whole article. */
  readonly statedWordCount: number | null;
  readonly statedLength: number | null;
}
