import { compileSelector, type Selector } from '../page/compile-selector.js';
import type { Block, Box, Page } from '../page/page.js';
import { isBlock } from '../page/page.js';
import { isElement } from '../page/safe-dom.js';
import { isPlainText, type PlainElement } from '../page/snapshot.js';
import type { Clue } from './clue.js';
import { resolveAddress } from './resolve-address.js';
import type { Vendor } from './vendor.js';
import { vendors } from './vendors.js';

interface Mark {
  readonly selector: string;
  readonly vendor: Vendor;
}

const marks: readonly Mark[] = vendors.flatMap((vendor) =>
  splitSelectors(vendor.selector ?? '').map((selector) => ({ selector, vendor })),
);
const SINGLE_NAME = /^[#.][\w-]+$/u;
/** Most marks are one class or id: a look-up in what the walk has read already. */
const named = new Map(
  marks.flatMap(({ selector, vendor }) => (SINGLE_NAME.test(selector) ? [[selector.slice(1), vendor]] : [])),
);
/** The others by their tag, which few elements of a page have, or by the attribute that they ask for first. */
const byTag = indexSelectors(({ tag }) => tag);
const byAttribute = indexSelectors(({ tag, attribute }) => (tag ? null : attribute));

/** The selectors of a list. */
export function splitSelectors(list: string): string[] {
  return list.split(/,\s*(?![^[]*\])/u).filter(Boolean);
}

interface Compiled extends Selector {
  readonly vendor: Vendor;
  /** Place in the list of all. */
  readonly place: number;
}

function indexSelectors(keyOf: (selector: Selector) => string | null): ReadonlyMap<string, readonly Compiled[]> {
  const index = new Map<string, Compiled[]>();
  for (const [place, { selector, vendor }] of marks.entries()) {
    const compiled = SINGLE_NAME.test(selector) ? null : compileSelector(selector);
    const key = compiled && keyOf(compiled);
    if (key) index.set(key, [...(index.get(key) ?? []), { ...compiled, vendor, place }]);
  }
  return index;
}

/** A function that tells which suppliers' marks a box or block carries: their elements, frames and links. */
export function createVendorFinder({ tree, url }: Page): (unit: Box | Block) => Clue[] {
  const marked = new Map<Element, Vendor>();
  collectMarked(tree, marked);
  const names = new Map<string, Clue[]>();
  return (unit) => {
    if (!isBlock(unit)) return [...nameOf(unit, names), ...markOf(unit.element, marked)];
    const found: Clue[] = [];
    for (const node of unit.nodes) if (isElement(node)) found.push(...markOf(node, marked));
    if (unit.address !== null) found.push(...findByHost(resolveAddress(unit.address, url), 'hosts', 'setting'));
    for (const { href } of unit.links) found.push(...findByHost(href, 'links', 'ask'));
    return found;
  };
}

function collectMarked(element: PlainElement, marked: Map<Element, Vendor>): void {
  const vendor = vendorOf(element);
  if (vendor) marked.set(element.node, vendor);
  for (const child of element.children) if (child && !isPlainText(child)) collectMarked(child, marked);
  for (const child of element.shadow) if (child && !isPlainText(child)) collectMarked(child, marked);
}

function vendorOf(element: PlainElement): Vendor | undefined {
  const tagged = byTag.get(element.tag)?.find((selector) => selector.matches(element));
  if (tagged) return tagged.vendor;
  let first: Compiled | undefined;
  for (const name of element.names) {
    const found = byAttribute.get(name)?.find((selector) => selector.matches(element));
    if (found && found.place < (first?.place ?? Infinity)) first = found;
  }
  return first?.vendor;
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

function markOf(element: Element, marked: ReadonlyMap<Element, Vendor>): Clue[] {
  const vendor = marked.get(element);
  return vendor ? [clueOf(vendor, '', 'setting')] : [];
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
