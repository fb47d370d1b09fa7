import { attributeOf } from './read-dom.js';

/** Pictures this small show nothing. */
const LARGEST_PIXEL = 3;
/** Names that counters give themselves: a host, a file, a last step of the path. */
const COUNTER_HOST = /^(?:pixel|beacon|stats?|analytics|metrics|track(?:er|ing)?|counter|collect(?:or)?)\d*\./i;
const COUNTER_FILE =
  /\/(?:(?:1x1|1px|spacer|blank|clear|transparent|beacon|pixel|count(?:er)?|impression|track(?:ing|er)?|collect|(?:__)?utm)\.(?:gif|png|php|aspx?|cgi|ashx|do)|[a-z]\.gif)$/i;
const COUNTER_STEP = /\/(?:pixel|beacon|collect|impression|track(?:ing|er)?|tr)\/?$/i;

/** Whether an image is there to count readers rather than to show them something. */
export function isTrackingPixel(image: Element, address: string): boolean {
  return isTiny(image, address) || isUnseen(image) || isCounter(address);
}

function isTiny(image: Element, address: string): boolean {
  return (['width', 'height'] as const).some((side) => {
    const size = loadedSize(image, side, address) ?? givenSize(image, side);
    return size !== null && size <= LARGEST_PIXEL;
  });
}

/** The size of the loaded file; null while something else stands in for it. */
function loadedSize(image: Element, side: 'width' | 'height', address: string): number | null {
  if (Reflect.get(image, 'currentSrc') !== address) return null;
  const loaded: unknown = Reflect.get(image, side === 'width' ? 'naturalWidth' : 'naturalHeight');
  return typeof loaded === 'number' && loaded > 0 ? loaded : null;
}

function givenSize(image: Element, side: 'width' | 'height'): number | null {
  const style = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]{1,8})px`, 'i').exec(attributeOf(image, 'style') ?? '');
  const given = style?.[1] ?? attributeOf(image, side);
  return given && /^\s*[\d.]+(?:px)?\s*$/.test(given) ? Number.parseFloat(given) : null;
}

function isUnseen(image: Element): boolean {
  if (attributeOf(image, 'hidden') !== null) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(image, 'style') ?? '');
}

function isCounter(address: string): boolean {
  if (!/^(?:https?|file):/i.test(address)) return false;
  const { hostname, pathname } = new URL(address);
  return COUNTER_HOST.test(hostname) || COUNTER_FILE.test(pathname) || COUNTER_STEP.test(pathname);
}
