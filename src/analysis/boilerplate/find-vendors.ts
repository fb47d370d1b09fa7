import { findMarked } from '../page/find-marked.js';
import type { Block, Box, Page } from '../page/page.js';
import { isBlock } from '../page/page.js';
import { isElement, isMatch, tagOf } from '../page/safe-dom.js';
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
/** Others begin with a tag: few elements of a page have one of these. */
const tagged = indexByTag(marks);
const queried = marks.filter((mark) => !isSingleName(mark) && !tagOfMark(mark));
const selectors = queried.map(({ selector }) => selector);

function isSingleName({ selector }: Mark): boolean {
  return SINGLE_NAME.test(selector);
}

/** Upper case; '' where the selector begins with none. */
function tagOfMark({ selector }: Mark): string {
  return (/^(?:[\w-]|\\:)+/u.exec(selector)?.[0] ?? '').replace('\\', '').toUpperCase();
}

function indexByTag(all: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const index = new Map<string, Mark[]>();
  for (const mark of all) {
    const tag = tagOfMark(mark);
    if (tag) index.set(tag, [...(index.get(tag) ?? []), mark]);
  }
  return index;
}

/** A function that tells which suppliers' marks a box or block carries: their elements, frames and links. */
export function createVendorFinder({ document, url }: Page): (unit: Box | Block) => Clue[] {
  const marked = findMarked(document, selectors);
  const names = new Map<string, Clue[]>();
  return (unit) => {
    if (!isBlock(unit)) return [...nameOf(unit, names), ...markOf(unit.element, unit.tag, marked)];
    return [
      ...unit.nodes.flatMap((node) => (isElement(node) ? markOf(node, tagOf(node), marked) : [])),
      ...(unit.address === null ? [] : findByHost(resolveAddress(unit.address, url), 'hosts', 'setting')),
      ...unit.links.flatMap(({ href }) => findByHost(href, 'links', 'ask')),
    ];
  };
}

/** Names repeat all over a page, so that each is looked up once. */
function nameOf({ words }: Box, known: Map<string, Clue[]>): Clue[] {
  const before = known.get(words);
  if (before) return before;
  const name = words.split(' ').find((word) => named.has(word));
  const vendor = name === undefined ? undefined : named.get(name);
  const clues = vendor ? [clueOf(vendor, '', 'setting')] : [];
  known.set(words, clues);
  return clues;
}

const WEIGHT = 3;

function markOf(element: Element, tag: string, marked: ReadonlyMap<Element, number>): Clue[] {
  const mark =
    tagged.get(tag)?.find(({ selector }) => isMatch(element, selector)) ?? queried[marked.get(element) ?? -1];
  return mark ? [clueOf(mark.vendor, '', 'setting')] : [];
}

/** Hosts, or host and start of the path, by the last two labels of the host: one look-up an address. */
const byDomain = {
  hosts: indexByDomain((vendor) => vendor.hosts),
  links: indexByDomain((vendor) => vendor.links),
};

function findByHost(address: string, list: 'hosts' | 'links', role: Clue['role']): Clue[] {
  const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#:]+)[^/?#]*([^?#]*)/i.exec(address) ?? [];
  const entries = byDomain[list].get(domainOf(host));
  if (!entries) return [];
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
  const lastDot = host.lastIndexOf('.');
  return host.slice(host.lastIndexOf('.', lastDot - 1) + 1).toLowerCase();
}

function clueOf({ name, kind }: Vendor, matched: string, role: Clue['role']): Clue {
  return { rule: `vendor/${name}`, kind, role, matched, weight: WEIGHT };
}
