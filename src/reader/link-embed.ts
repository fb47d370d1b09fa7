import { h } from '../dom.js';
import { text } from '../texts.js';
import { attributeOf, selectFirst, tagOf } from './read-dom.js';
import { safeLink } from './safe-address.js';

const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data'];

/** A paragraph with a plain link to what a frame or player would have shown; null where that has no address. */
export function linkEmbed(embed: Element, doc: Document, base: string): HTMLElement | null {
  const href = findAddress(embed, base);
  if (!href || isTiny(embed)) return null;
  const place = new URL(href).hostname.replace(/^www\./, '');
  const label = tagOf(embed) === 'VIDEO' || tagOf(embed) === 'AUDIO' ? 'readerEmbedMedia' : 'readerEmbed';
  const title = attributeOf(embed, 'title')?.trim();
  const link = h(doc, 'a', { href, rel: 'noopener noreferrer' }, text(label, place));
  return h(doc, 'p', { 'data-added': 'embed' }, title ? `${title} · ` : null, link);
}

function findAddress(embed: Element, base: string): string | null {
  const source = selectFirst(embed, 'source[src]');
  for (const element of source ? [embed, source] : [embed]) {
    for (const name of ADDRESSES) {
      const href = safeLink(attributeOf(element, name), base);
      if (href && /^(?:https?|file):/.test(href)) return href;
    }
  }
  return null;
}

/** Frames of a pixel count readers. */
function isTiny(embed: Element): boolean {
  return ['width', 'height'].some((side) => /^[0-3](?:px)?$/.test(attributeOf(embed, side)?.trim() ?? ''));
}
