import { linkDensity, type Box } from '../../page/page.js';
import { HEADING_TAGS } from '../../page/tags.js';
import type { RegionKind } from '../../types.js';
import { isImprint } from '../imprint.js';
import { isLogo } from '../measure-strangeness.js';
import { topicFeatures } from './describe-topics.js';
import type { Feature, Features } from './feature.js';
import { BOX_FEATURES, describeBox } from './describe-box.js';
import { claimOf, rivalOf, type Survey } from './survey.js';
import type { BlockView } from './view-page.js';

const log = (value: number) => Math.log2(1 + value);
const flag = (value: boolean) => (value ? 1 : 0);
const share = (part: number, whole: number) => part / (whole || 1);

/** The block by itself. */
const own: Features = {
  'own-said': ({ own }, kind) => claimOf(own, kind).said,
  'own-linked': ({ own }, kind) => claimOf(own, kind).linked,
  'own-strongest': ({ own }, kind) => claimOf(own, kind).strongest,
  'own-asks': ({ own }, kind) => flag(claimOf(own, kind).asks),
  'own-rival': ({ own }, kind) => rivalOf(own, kind),
  'own-length': ({ block }) => log(block.text.length),
  'own-links': ({ block }) => linkDensity(block),
  'own-link-count': ({ block }) => block.links.length,
  'own-heading': ({ block }) => (HEADING_TAGS.has(block.box.tag) ? Number(block.box.tag[1]) : 0),
  'own-main': ({ block, page }) => flag(page.scene.isMain(block)),
  'own-hidden': ({ block }) => flag(block.hidden),
  'own-button': ({ block }) => flag(block.box.tag === 'BUTTON' || block.box.tag === 'A'),
  'own-paragraph': ({ block }) => flag(block.box.tag === 'P'),
  'own-item': ({ block }) => flag(block.box.tag === 'LI'),
  'own-headline': ({ own }) => own.headlines,
  'own-stops': ({ block }) => (block.text.match(/[.!?。！？؟]/g) ?? []).length,
  'own-ends': ({ block }) => (/[.!?…。！？؟"”»]$/.test(block.text) ? 1 : /[:：]$/.test(block.text) ? 2 : 0),
  'own-digits': ({ block }) => share((block.text.match(/\d/g) ?? []).length, block.text.length),
  'own-money': ({ block }) => flag(/[$€£¥₹₽₴₺]|\b(?:EUR|USD|GBP|CHF|PLN)\b/.test(block.text)),
  'own-repeats': ({ block, page }) => page.counts.get(block.text) ?? 1,
};

/** The boxes around the block, from its own to the largest without main content. */
export const BOX_SIZES = ['parent', 'small', 'medium', 'large', 'island'] as const;

export type BoxSize = (typeof BOX_SIZES)[number];

const around: Features = Object.fromEntries(
  BOX_SIZES.flatMap((size) =>
    BOX_FEATURES.map((name, at): [string, Feature] => [
      `${size}-${name}`,
      ({ [size]: survey }, kind) => describeBox(survey, kind)[at] ?? 0,
    ]),
  ),
);

/** What is said right before and after the block, and in the heading over it. */
const context: Features = {
  'before-distance': ({ page, at }, kind) => page.kind(kind).before[at]?.distance ?? 0,
  'before-said': ({ page, at }, kind) => page.kind(kind).before[at]?.said ?? 0,
  'before-gap': ({ page, at }, kind) => log(page.kind(kind).before[at]?.gap ?? 0),
  'after-distance': ({ page, at }, kind) => page.kind(kind).after[at]?.distance ?? 0,
  'after-said': ({ page, at }, kind) => page.kind(kind).after[at]?.said ?? 0,
  'after-gap': ({ page, at }, kind) => log(page.kind(kind).after[at]?.gap ?? 0),
  'label-distance': ({ page, at }, kind) => page.kind(kind).label[at] ?? 0,
  'heading-distance': ({ heading, at }) => (heading ? Math.min(41, at - heading.at) : 41),
  'heading-said': ({ heading }, kind) => (heading ? totalOf(heading.own, kind) : 0),
  'heading-rival': ({ heading }, kind) => (heading ? rivalOf(heading.own, kind) : 0),
  'heading-main': ({ heading, page }) => flag(heading !== null && page.scene.isMain(heading.block)),
};

function totalOf(survey: Survey, kind: RegionKind): number {
  const { said, linked, named } = claimOf(survey, kind);
  return said + linked + named;
}

/** The smallest box that its makers call by the kind's name. */
const name: Features = {
  'name-weight': (view, kind) => nameOf(view, kind)?.weight ?? 0,
  'name-length': (view, kind) => log(nameOf(view, kind)?.box.textLength ?? 99999),
  'name-main': (view, kind) => {
    const found = nameOf(view, kind);
    return found ? share(view.page.surveys.ofBox(found.box).mainLength, found.box.textLength) : -1;
  },
  'name-rival': (view, kind) => {
    let best = 0;
    for (const [other, { weight }] of view.names) if (other !== kind) best = Math.max(best, weight);
    return best;
  },
};

function nameOf({ names }: BlockView, kind: RegionKind): { weight: number; box: Box } | undefined {
  return names.get(kind);
}

/** The texts before and after. */
function beside(label: string, step: number): Features {
  const of = (read: (other: BlockView, kind: RegionKind, view: BlockView) => number): Feature => {
    return (view, kind) => {
      const other = view.page.views[view.at + step];
      return other ? read(other, kind, view) : -1;
    };
  };
  return {
    [`${label}-said`]: of((other, kind) => claimOf(other.own, kind).said + claimOf(other.own, kind).linked),
    [`${label}-rival`]: of((other, kind) => rivalOf(other.own, kind)),
    [`${label}-length`]: of(({ block }) => log(block.text.length)),
    [`${label}-links`]: of(({ block }) => linkDensity(block)),
    [`${label}-main`]: of(({ block, page }) => flag(page.scene.isMain(block))),
    [`${label}-sibling`]: of(({ block }, _kind, view) => flag(block.box.parent === view.block.box.parent)),
  };
}

/** Where on the page the block stands. */
const place: Features = {
  'place-near': ({ block, page }) => flag(page.scene.isNear(block)),
  'place-menu': ({ block, page }) => flag(page.scene.isMenu(block)),
  'place-after-main': ({ at, page }) => (page.lastMain < 0 ? 99 : clamp(at - page.lastMain, -20, 60)),
  'place-before-main': ({ at, page }) => (page.firstMain < 0 ? 99 : clamp(page.firstMain - at, -20, 60)),
  'place-share': ({ at, page }) => at / page.texts.length,
  'place-depth': ({ block }) => block.box.depth,
  'in-nav': (view) => flag(view.isIn('NAV')),
  'in-footer': (view) => flag(view.isIn('FOOTER')),
  'in-header': (view) => flag(view.isIn('HEADER')),
  'in-aside': (view) => flag(view.isIn('ASIDE')),
  'in-form': (view) => flag(view.isIn('FORM')),
  'in-list': (view) => flag(view.isIn('UL') || view.isIn('OL')),
  'in-article': (view) => flag(view.isIn('ARTICLE') || view.isIn('MAIN')),
  'in-link': ({ block }) => flag(block.box.link !== null),
  'in-overlay': ({ page, block }) => flag(page.isOverlay(block.box)),
  'page-length': ({ page }) => log(page.texts.length),
};

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** What the rules made of the block, and which kind is asked for. */
const guess: Features = {
  'rules-same': ({ block, page }, kind) => flag(page.guess(block) === kind),
  'rules-other': ({ block, page }, kind) => flag((page.guess(block) ?? kind) !== kind),
  'is-donation': (_view, kind) => flag(kind === 'donation'),
  'is-paywall': (_view, kind) => flag(kind === 'paywall'),
  'medium-donation': (view) => claimOf(view.medium, 'donation').said,
  'medium-paywall': (view) => claimOf(view.medium, 'paywall').said,
  'medium-newsletter': (view) => claimOf(view.medium, 'newsletter').said,
  'medium-related': (view) => claimOf(view.medium, 'related').said,
  'medium-comments': (view) => claimOf(view.medium, 'comments').said,
  'medium-consent': (view) => claimOf(view.medium, 'consent').said,
  'medium-promo': (view) => claimOf(view.medium, 'promo').said,
};

export const features: Features = {
  ...own,
  ...around,
  ...context,
  ...name,
  ...beside('previous-2', -2),
  ...beside('previous', -1),
  ...beside('next', 1),
  ...beside('next-2', 2),
  ...place,
  ...guess,
  ...topicFeatures,
};

/** Whether anything near the block speaks for the kind: no other block can be one of its regions. */
export function isCandidate(view: BlockView, kind: RegionKind): boolean {
  const { block, own, page } = view;
  return isClaimed(view, kind) && !isImprint(block.text) && (own.tallies.has(kind) || !isLogo(block, page.scene));
}

function isClaimed(view: BlockView, kind: RegionKind): boolean {
  const { before, after } = view.page.kind(kind);
  if (isNear(before[view.at]?.distance) || isNear(after[view.at]?.distance)) return true;
  return view.large.tallies.has(kind);
}

const isNear = (distance = Infinity) => distance <= 6;
