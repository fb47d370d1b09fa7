import createSanitiser, { type Config, type WindowLike } from 'dompurify';
import { safeImage, safeLink } from './safe-address.js';
import { ALLOWED_ATTRIBUTES, BLOCKS, INLINES } from './tags.js';

const CONFIG: Config & { IN_PLACE: true } = {
  ALLOWED_TAGS: ['#text', 'div', 'img', 'br', 'wbr', ...[...BLOCKS, ...INLINES].map((tag) => tag.toLowerCase())],
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // DOMPurify holds each value against this, words as well as addresses; the hook below looks at the addresses again.
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel|file|data):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  // Works on nodes and parses no string, so that a page's Trusted Types policy has nothing to refuse.
  IN_PLACE: true,
  TRUSTED_TYPES_POLICY: null,
};

/** Takes everything out of `root` that is not on the allow-lists. The last gate: whatever comes before may err. */
export function sanitise(root: HTMLElement, window: WindowLike, base: string): void {
  const sanitiser = createSanitiser(window);
  sanitiser.addHook('uponSanitizeAttribute', (_element, attribute) => {
    const { attrName, attrValue } = attribute;
    if (attrName === 'href') attribute.keepAttr = safeLink(attrValue, base) !== null;
    if (attrName === 'src') attribute.keepAttr = safeImage(attrValue, base) !== null;
  });
  sanitiser.sanitize(root, CONFIG);
}
