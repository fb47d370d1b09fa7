import type { Overlay } from './overlay.js';
import type { Rect } from './read-rect.js';
import { readColour, type Ground } from './tokens.js';

/** The part of the CSS Custom Highlight API that works from a content script in both browsers: no iteration. */
export interface HighlightRegistry {
  set(name: string, highlight: unknown): unknown;
  delete(name: string): boolean;
}

export interface Painter {
  /** Paints the ranges until `signal` aborts. One name is one colour, and in use once at a time. */
  readonly paint: (
    names: Readonly<Record<Ground, string>>,
    ranges: readonly GroundedRange[],
    signal: AbortSignal,
  ) => void;
}

export interface GroundedRange {
  readonly range: Range;
  readonly ground: Ground;
}

export interface PainterOptions {
  /** Undefined where the browser has none: then our own layer is tinted instead. */
  readonly highlights: HighlightRegistry | undefined;
  readonly createHighlight: (ranges: readonly Range[]) => unknown;
  readonly overlay: Overlay;
}

const GROUNDS = ['light', 'dark'] as const;

export function createPainter({ highlights, createHighlight, overlay }: PainterOptions): Painter {
  return {
    paint(names, ranges, signal) {
      for (const ground of GROUNDS) {
        const own = ranges.filter((item) => item.ground === ground).map(({ range }) => range);
        if (own.length === 0) continue;
        if (!highlights) {
          overlay.tint(own.flatMap(readRects), ground, readColour('marker', ground), signal);
          continue;
        }
        highlights.set(names[ground], createHighlight(own));
        signal.addEventListener('abort', () => highlights.delete(names[ground]), { once: true });
      }
    },
  };
}

/** The browser's own registry, as a content script sees it. */
export function findHighlights(): Pick<PainterOptions, 'highlights' | 'createHighlight'> {
  const world = globalThis as {
    CSS?: { highlights?: HighlightRegistry };
    Highlight?: new (...ranges: Range[]) => unknown;
  };
  const { Highlight: create } = world;
  const highlights = create ? world.CSS?.highlights : undefined;
  return { highlights, createHighlight: (ranges) => create && new create(...ranges) };
}

function readRects(range: Range): Rect[] {
  return [...range.getClientRects()];
}
