import { h } from '../dom.js';
import { findImageSource } from './find-image-source.js';
import { isTrackingPixel } from './is-tracking-pixel.js';
import { attributeOf } from './read-dom.js';

/** Taller pictures get a line of their own; smaller ones (emoji, signs, formulas) stay within the text. */
const TALLEST_GLYPH = 40;

/** A fresh image with nothing of the page's but address, words and proportions; null where it shows nothing. */
export function copyImage(image: Element, doc: Document, base: string): HTMLImageElement | null {
  const src = findImageSource(image, base);
  if (!src || isTrackingPixel(image, src)) return null;
  const { width, height } = measure(image, src);
  return h(doc, 'img', {
    src,
    alt: attributeOf(image, 'alt') ?? '',
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
    'data-glyph': height !== null && height <= TALLEST_GLYPH,
  });
}

/** The file's own size where it is known, so that nothing jumps when the copy is drawn. */
function measure(image: Element, src: string): { width: number | null; height: number | null } {
  const isLoaded = Reflect.get(image, 'currentSrc') === src;
  const [naturalWidth, naturalHeight] = [Reflect.get(image, 'naturalWidth'), Reflect.get(image, 'naturalHeight')];
  const given = { width: whole(attributeOf(image, 'width')), height: whole(attributeOf(image, 'height')) };
  if (!isLoaded || !naturalWidth || !naturalHeight) return given.width && given.height ? given : NO_SIZE;
  // A small sign is often drawn from a larger file: what the page shows says how large it is meant.
  if (given.width && given.height && given.height <= TALLEST_GLYPH) return given;
  return { width: Number(naturalWidth), height: Number(naturalHeight) };
}

const NO_SIZE = { width: null, height: null };

function whole(value: string | null): number | null {
  return value && /^\d{1,5}$/.test(value) ? Number(value) : null;
}
