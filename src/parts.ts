/**
 * Scripts injected into one page share one isolated world. Parts that are injected later (languages, facts, reading
 * view) hand themselves over here, so that a page on which nobody asks for them never loads them.
 */
import type { Article, ArticleText, Facts, Region, SummarizeOptions, View } from './analysis/index.js';
import type { FactLexicon, Lexicon } from './analysis/core.js';
import type { Language } from './languages.js';
import { readOwn } from './read-own.js';
import type { Settings } from './settings.js';

export interface Reader {
  /** Removes the view and gives focus and scroll position back. */
  close(): void;
  /** Scrolls to a passage of `article.text` and lights it up; false where the view does not hold it. */
  showPassage(start: number, end: number): boolean;
}

export interface ReaderOptions {
  readonly document: Document;
  readonly article: Article;
  readonly regions: readonly Region[];
  readonly url: string;
  readonly settings: Settings;
  /** Reads closed shadow roots too, where the caller can. */
  readonly shadowRootOf?: View['shadowRootOf'];
  /** Called when the reader closes the view with Escape or its button. */
  readonly onClose: () => void;
  /** Called with changed settings, to be remembered. */
  readonly onSettings: (change: Partial<Settings>) => void;
}

export interface Parts {
  lexicons?: Partial<Record<Language, Lexicon>>;
  factLexicons?: Partial<Record<Language, FactLexicon>>;
  summarize?: (article: ArticleText, options?: SummarizeOptions) => Facts;
  openReader?: (options: ReaderOptions) => Reader;
}

const world = globalThis as { unburyParts?: Parts };

export const parts: Parts = (world.unburyParts = readOwn(world, 'unburyParts') ?? {});
