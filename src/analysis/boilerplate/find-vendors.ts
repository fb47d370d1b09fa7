import { findMarked } from '../page/find-marked.js';
import type { Block, Box, Page } from '../page/page.js';
import { isBlock } from '../page/page.js';
import type { Clue } from './clue.js';
import { resolveAddress } from './resolve-address.js';
import type { Vendor } from './vendor.js';
import { vendors } from './vendors.js';

interface Mark {
  readonly selector: string;
  readonly vendor: Vendor;
}

const marks: readonly Mark[] = vendors.flatMap((vendor) =>
  (vendor.selector ?? '').split(/,\s*(?![^[]*\])/u).flatMap((selector) => (selector ? [{ selector, vendor }] : [])),
);
const SINGLE_NAME = /^[#.][\w-]+$/u;
/** Most marks are one class or id: a look-up in what the walk has read already, where a query would cost ten times more. */
const named = new Map(marks.filter(isSingleName).map(({ selector, vendor }) => [selector.slice(1), vendor]));
const queried = marks.filter((mark) => !isSingleName(mark));
const selectors = queried.map(({ selector }) => selector);

function isSingleName({ selector }: Mark): boolean {
  return SINGLE_NAME.test(selector);
}

/** A function that tells which suppliers' marks a box or block carries: their elements, frames and links. */
export function createVendorFinder({ document, url }: Page): (unit: Box | Block) => Clue[] {
  const marked = findMarked(document, selectors);
  return (unit) => {
    if (!isBlock(unit)) return [...nameOf(unit), ...markOf(unit.element, marked)];
    const elements = marked.size ? unit.nodes.filter((node): node is Element => node.nodeType === 1) : [];
    return [
      ...elements.flatMap((element) => markOf(element, marked)),
      ...(unit.address === null ? [] : findByHost(resolveAddress(unit.address, url), 'hosts', 'setting')),
      ...unit.links.flatMap(({ href }) => (isAbsolute(href) ? findByHost(href, 'links', 'ask') : [])),
    ];
  };
}

function nameOf({ words }: Box): Clue[] {
  if (!words) return [];
  for (const word of words.split(' ')) {
    const vendor = named.get(word);
    if (vendor) return [clueOf(vendor, '', 'setting')];
  }
  return [];
}

const WEIGHT = 3;

function markOf(element: Element, marked: ReadonlyMap<Element, number>): Clue[] {
  const mark = queried[marked.get(element) ?? -1];
  return mark ? [clueOf(mark.vendor, '', 'setting')] : [];
}

/** Hosts, or host and start of the path, by the last two labels of the host: one look-up an address. */
const byDomain = {
  hosts: indexByDomain((vendor) => vendor.hosts),
  links: indexByDomain((vendor) => vendor.links),
};

function findByHost(address: string, list: 'hosts' | 'links', role: Clue['role']): Clue[] {
  const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#:]+)[^/?#]*([^?#]*)/iu.exec(address) ?? [];
  const entries = byDomain[list].get(domainOf(host)) ?? [];
  const place = `${host}${path}`.toLowerCase();
  const found = entries.find(({ target }) => place === target || startsAtLabel(place, target));
  return found ? [clueOf(found.vendor, address, role)] : [];
}

/** Whether `place` begins with `target` or with a subdomain of it. */
function startsAtLabel(place: string, target: string): boolean {
  const at = place.indexOf(target);
  if (at < 0 || (at > 0 && place[at - 1] !== '.') || place.lastIndexOf('/', at) >= 0) return false;
  return /^(?:$|[/?.-])/.test(place.slice(at + target.length)) || target.endsWith('/');
}

function indexByDomain(pick: (vendor: Vendor) => readonly string[] | undefined) {
  const index = new Map<string, { target: string; vendor: Vendor }[]>();
  for (const vendor of vendors) {
    for (const target of pick(vendor) ?? []) {
      const domain = domainOf(target.split('/')[0] ?? '');
      index.set(domain, [...(index.get(domain) ?? []), { target: target.toLowerCase(), vendor }]);
    }
  }
  return index;
}

function domainOf(host: string): string {
  return host.toLowerCase().split('.').slice(-2).join('.');
}

function isAbsolute(href: string): boolean {
  return /^\s*(?:https?:)?\/\//iu.test(href);
}

function clueOf({ name, kind }: Vendor, matched: string, role: Clue['role']): Clue {
  return { rule: `vendor/${name}`, kind, role, matched, weight: WEIGHT };
}
