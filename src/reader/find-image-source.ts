import { attributeOf, parentOf, selectAll, isElement, tagOf } from './read-dom.js';
import { safeImage } from './safe-address.js';

/** Where pages keep the address of a picture that they load later. */
const LAZY_SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'data-hi-res-src'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];
/** Wide enough for the widest column on a dense screen; wider pictures only cost the reader's data. */
const WANTED_WIDTH = 1400;

/** The address of the picture that an image shows, or will show once the page loads it; null where there is none. */
export function findImageSource(image: Element, base: string): string | null {
  const shown = safeImage(currentSourceOf(image) || attributeOf(image, 'src'), base);
  if (shown && !isPlaceholder(shown)) return shown;
  return findLazySource(image, base) ?? findInSets(image, base) ?? shown;
}

function findLazySource(image: Element, base: string): string | null {
  for (const name of LAZY_SOURCES) {
    const source = safeImage(attributeOf(image, name), base);
    if (source) return source;
  }
  return null;
}

function findInSets(image: Element, base: string): string | null {
  const parent = parentOf(image);
  const picture = parent && isElement(parent) && tagOf(parent) === 'PICTURE' ? selectAll(parent, 'source') : [];
  for (const element of [image, ...picture]) {
    for (const name of [...LAZY_SETS, 'srcset']) {
      const source = safeImage(pickFromSet(attributeOf(element, name) ?? ''), base);
      if (source) return source;
    }
  }
  return null;
}

/** The smallest candidate that is wide enough, or the widest. */
function pickFromSet(set: string): string | null {
  const candidates = [...set.matchAll(/(\S*[^\s,])(?:\s+([\d.]{1,10})([wx]))?\s*(?:,|$)/g)]
    .map(([, address = '', size = '1', unit = 'x']) => ({ address, width: Number(size) * (unit === 'x' ? 700 : 1) }))
    .sort((a, b) => a.width - b.width);
  const enough = candidates.find(({ width }) => width >= WANTED_WIDTH);
  return (enough ?? candidates.at(-1))?.address ?? null;
}

function currentSourceOf(image: Element): string {
  return 'currentSrc' in image && typeof image.currentSrc === 'string' ? image.currentSrc : '';
}

/** What stands in for a picture until it is loaded: a drawing of a few bytes in the page itself, or an empty file. */
function isPlaceholder(address: string): boolean {
  if (address.startsWith('data:')) return address.length < 2000;
  return /(?:^|[/._-])(?:placeholder|blank|spacer|transparent|loading|lazy)[^/]{0,20}\.(?:gif|png|svg)(?:$|[?#])/i.test(
    address,
  );
}
