import type { Access, RegionKind, Verdict } from '../../src/analysis/index.js';

/** What a person says is true of a fixture page. Written by hand from the page, never from what the code says. */
export interface Labels extends Statements {
  /** What is true and the code cannot do yet. A statement that has come true fails the test, so that it is moved up. */
  readonly open?: readonly { readonly because: string; readonly labels: Statements }[];
}

export interface Statements {
  /** What the page states; null where there is no article. */
  readonly article?: {
    readonly title?: string;
    readonly byline?: string;
    readonly siteName?: string;
    readonly publishedTime?: string;
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
  } | null;
  /** First words of the article's text; several where the standfirst may count as its first paragraph. */
  readonly articleStarts?: string | readonly string[];
  /** Its last words. */
  readonly articleEnds?: string;
  readonly articleHas?: readonly string[];
  readonly articleNever?: readonly string[];
  readonly access?: Partial<Omit<Access, 'evidence'>>;
  /** All boxes that ask for money, a subscription or an address, and those others that have to be found. */
  readonly regions?: readonly RegionLabel[];
  /** What has to stay unflagged, as selectors. */
  readonly notFlagged?: readonly string[];
  readonly facts?: FactLabels;
}

export interface RegionLabel {
  readonly kind: RegionKind;
  /** All that is in the box: every word in it has to be in regions of this kind. */
  readonly selector?: string;
  /** Words that one region has to hold together; for boxes without an element of their own. */
  readonly says?: readonly string[];
  readonly verdict?: Verdict;
}

/** Names, passages and values by words that stand in the article. */
export interface FactLabels {
  readonly who?: readonly string[];
  readonly whoNever?: readonly string[];
  readonly where?: readonly string[];
  readonly when?: readonly string[];
  readonly dates?: Readonly<Record<string, string>>;
  readonly figures?: Readonly<Record<string, number | readonly [number, number]>>;
  readonly figuresNever?: readonly string[];
  /** First words of a quote, and who said it. */
  readonly quotes?: Readonly<Record<string, string>>;
  readonly keyPointHas?: readonly string[];
}
