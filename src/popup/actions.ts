import type { FactKey } from '../formats/select-facts.js';
import type { AppealsMode, CopyFormat } from '../settings.js';

/** A passage of the article's text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Everything the popup can do for the reader. Each tells by itself when it fails. */
export interface Actions {
  readonly setReader: (on: boolean) => void;
  readonly setHighlight: (on: boolean) => void;
  readonly setAppeals: (mode: AppealsMode) => void;
  /** `index` counts in `report.regions`. */
  readonly showRegion: (index: number) => void;
  readonly showPassage: (passage: Passage) => void;
  /** `kept`: the facts that the reader has chosen, or null where there was no choice. */
  readonly copyFacts: (format: CopyFormat, kept: ReadonlySet<FactKey>) => void;
  readonly openOptions: () => void;
}
