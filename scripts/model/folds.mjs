// Folds by site. One fifth of the sites is held out: no model, feature or threshold may be chosen by it.
import { createHash } from 'node:crypto';

export const FOLDS = 5;

/** Whether the page's site is one of the fifth that nobody looks at before the end. */
export function isHeldOut(url) {
  return URL.canParse(url) && hashOf(new URL(url).host) % 5n === 0n;
}

/** 0 to 4, the same for all pages of one site, and as good as independent of which are held out. */
export function foldOf(url) {
  return Number((hashOf(siteOf(url)) / 5n) % BigInt(FOLDS));
}

/** The host without the parts that only tell a publisher's sections and editions apart; else what stands for a site. */
export function siteOf(url) {
  if (!URL.canParse(url)) return url;
  const labels = new URL(url).hostname.split('.');
  const hasCountry = labels.length > 2 && labels.at(-1).length === 2 && labels.at(-2).length <= 3;
  return labels.slice(hasCountry ? -3 : -2).join('.');
}

function hashOf(text) {
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
}
