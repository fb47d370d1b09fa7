/** Numbers that decide what is a region. Set on the labelled pages: docs/decisions/0007-judging-boxes.md. */

/**
 * Weight a region needs where the article stands, and elsewhere: one strong clue or two independent ones. Paragraphs
 * of the main content need more to be called something else, and so do links in a menu to be called related.
 */
export const ENOUGH = { near: 3, far: 4, mainText: 5, menu: 6 } as const;

/** Below this weight of clues and these log-odds of the model, a group is none. */
export const FAINT = { weight: 3, score: 1 } as const;

/** From which weight of clues and log-odds of the model the verdict is 'sure'. */
export const SURE = { weight: 5, score: 2 } as const;

/** Characters that may stand in a box without a clue of their own. */
export const STRANGE = {
  /** Beside a single child with clues: a heading, a line of small print. */
  beside: 90,
  /** Among several children with clues, plus a share of their text. */
  among: 80,
  amongShare: 0.5,
  /** For each weight above enough, where money is asked for: the more is asked, the longer the pitch. */
  perWeight: 25,
  /** In a box whose own name says what it is. */
  named: 450,
  /** A link without a clue, however short, is probably an entry of a menu. */
  menuItem: 45,
  /** A linked headline is longer than an entry of a menu. */
  shortLink: 15,
  /** Summaries stand under linked headlines; longer texts are paragraphs. */
  summaryShare: 0.4,
  longestSummary: 220,
  /** The site's name or logo in its header leads home, and is no part of what is asked beside it. */
  logo: 120,
  /** The page's headline stands in no box but the article's, whatever the box is called. */
  headline: 2000,
  /** Headings, buttons and small print count less than paragraphs. */
  shortShare: 0.6,
} as const;

/** A text of this length or more, hardly linked, is a paragraph. */
export const PARAGRAPH = { length: 90, linkDensity: 0.35 } as const;

/** A paragraph of the main content counts this many times in a box that has no other reason for it. */
export const MAIN_CONTENT_FACTOR = 4;

/** Added where a box holds strong clues for another kind. */
export const OTHER_KIND_LENGTH = 250;

/** Longest text of a link that is only a way to an asking page. */
export const LONE_LINK_LENGTH = 30;
