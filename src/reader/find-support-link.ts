import type { Region } from '../analysis/index.js';
import { attributeOf, isElement, selectAll, tagOf, textOf } from './read-dom.js';
import { safeLink } from './safe-address.js';

/** Addresses are English nearly everywhere; for the rest, what the link says or the analysis found counts. */
const GIVES =
  /donat|contribut|support|member|subscri|patreon|gift|give|pledge|join|spende|unterst|abonn|abo\b|mitglied|don(?:s|er|ar|ativo)?\b|soutenir|adh[ée]r|apoy|suscri|asin|doa[rç]|doneer|steun|wspar|wspier|поддерж|пожертв|підтрим|destek|تبرع|ادعم|捐|支持|寄付|支援/iu;
const GIVING_KINDS = ['donation', 'paywall'] as const;

/** Where the publisher itself asks to be supported: the first such link in a donation appeal, else in a subscription offer. */
export function findSupportLink(regions: readonly Region[], base: string): string | null {
  for (const wanted of GIVING_KINDS) {
    for (const region of regions) {
      const link = region.kind === wanted ? findLink(region, base) : null;
      if (link) return link;
    }
  }
  return null;
}

function findLink({ elements }: Region, base: string): string | null {
  for (const link of elements.filter(isElement).flatMap(linksOf)) {
    const href = safeLink(attributeOf(link, 'href'), base);
    if (!href || !/^https?:/.test(href) || attributeOf(link, 'href')?.startsWith('#')) continue;
    const { pathname, search, hostname } = new URL(href);
    if (GIVES.test(`${hostname}${pathname}${search}`) || GIVES.test(textOf(link))) return href;
  }
  return null;
}

function linksOf(element: Element): Element[] {
  return tagOf(element) === 'A' ? [element] : selectAll(element, 'a[href]');
}
