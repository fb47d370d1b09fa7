import type { Region } from '../analysis/index.js';
import type { PageMarks } from '../messages.js';
import type { AppealsMode, Settings } from '../settings.js';
import { createFlags, type Flags } from './flag-regions.js';
import { highlightArticle } from './highlight-article.js';
import type { Look } from './look.js';
import type { Overlay } from './overlay.js';
import type { PageStyle } from './page-style.js';
import type { Painter } from './paint-ranges.js';
import { readRect } from './read-rect.js';
import { scrollToUpperThird } from './scroll-to.js';
import { showPassage } from './show-passage.js';

export interface PageMarkerOptions {
  readonly document: Document;
  readonly overlay: Overlay;
  readonly painter: Painter;
  readonly style: PageStyle;
}

/** Everything that is drawn on the page itself, for one look at a time. */
export interface PageMarker {
  readonly marks: () => Omit<PageMarks, 'reader'>;
  /** Takes the marks of the last look off; from now on they are those of this one. */
  readonly follow: (look: Look) => void;
  readonly setHighlight: (on: boolean) => void;
  readonly setAppeals: (mode: AppealsMode, settings: Settings) => void;
  readonly showRegion: (region: Region) => boolean;
  readonly showPassage: (start: number, end: number) => boolean;
  readonly clear: () => void;
}

export function createPageMarker({ document, overlay, painter, style }: PageMarkerOptions): PageMarker {
  let look: Look | null = null;
  let flags: Flags | null = null;
  let appeals: AppealsMode = 'off';
  let highlight: AbortController | null = null;
  let passage: AbortController | null = null;

  const setHighlight = (on: boolean): void => {
    highlight?.abort();
    highlight = null;
    const article = look?.analysis.article;
    if (!on || !look || !article) return;
    highlight = new AbortController();
    style.ensure(document);
    const ranges = highlightArticle(article, look.map, painter, highlight.signal);
    for (const { startContainer } of ranges) style.ensure(startContainer.getRootNode());
  };

  const setAppeals = (mode: AppealsMode, { flaggedKinds }: Pick<Settings, 'flaggedKinds'>): void => {
    if (mode !== 'off') style.ensure(document);
    flags?.setMode(mode, flaggedKinds);
    appeals = mode;
  };

  const clear = (): void => {
    passage?.abort();
    setHighlight(false);
    setAppeals('off', { flaggedKinds: [] });
  };

  return {
    marks: () => ({ highlight: highlight !== null, appeals }),
    follow(next) {
      clear();
      look = next;
      flags = createFlags({ document, regions: next.analysis.regions, gates: next.gates, overlay, style });
    },
    setHighlight,
    setAppeals,
    showRegion(region) {
      if (!region.elements.some((node) => node.isConnected)) return false;
      style.ensure(document);
      flags?.show(region);
      return scrollToRegion(region);
    },
    showPassage(start, end) {
      const range = look?.map.rangeOf(start, end);
      if (!range) return false;
      passage?.abort();
      passage = new AbortController();
      style.ensure(document);
      style.ensure(range.startContainer.getRootNode());
      showPassage(range, painter, passage.signal);
      return true;
    },
    clear,
  };
}

/** False where nothing of it shows. */
function scrollToRegion({ elements }: Region): boolean {
  const first = elements.find((node) => readRect([node]));
  const element = first?.nodeType === 1 ? (first as Element) : first?.parentElement;
  if (!element) return false;
  scrollToUpperThird(element, () => readRect(elements) ?? { top: 0 });
  return true;
}
