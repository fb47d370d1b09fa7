import type { Region, RegionKind } from '../analysis/index.js';
import { isFlaggable, type FlaggableKind } from '../describe-kind.js';
import { h } from '../dom.js';
import type { AppealsMode } from '../settings.js';
import { createAttributeClaims } from './attribute-claims.js';
import { readGround } from './ground.js';
import { isTight } from './is-tight.js';
import type { Overlay } from './overlay.js';
import { FLAG, STATE } from './page-css.js';
import type { PageStyle } from './page-style.js';
import { insertStub, type Stub } from './region-stub.js';
import { renderTag } from './region-tag.js';
import { wrapTexts } from './wrap-texts.js';

type FlaggableRegion = Region & { readonly kind: FlaggableKind };
type Treatment = Exclude<AppealsMode, 'off'>;

export interface FlagOptions {
  readonly document: Document;
  readonly regions: readonly Region[];
  readonly gates: ReadonlySet<Region>;
  readonly overlay: Overlay;
  readonly style: PageStyle;
}

/** What happens to the appeals of one analysis. */
export interface Flags {
  readonly setMode: (mode: AppealsMode, kinds: readonly RegionKind[]) => void;
  /** Marks one region, whatever the mode, and brings it back if it is hidden. */
  readonly show: (region: Region) => void;
}

const claims = createAttributeClaims();

export function createFlags({ document, regions, gates, overlay, style }: FlagOptions): Flags {
  const shown = new Map<Region, AbortController>();
  const stubs = new WeakMap<Region, Stub>();
  const tags = new WeakMap<Region, HTMLElement>();
  let single: Region | null = null;

  const clear = (region: Region): void => {
    shown.get(region)?.abort();
    shown.delete(region);
  };
  const treat = (region: FlaggableRegion, treatment: Treatment): void => {
    clear(region);
    const controller = new AbortController();
    shown.set(region, controller);
    TREATMENTS[treatment](region, controller.signal);
  };

  const bringBack = (region: FlaggableRegion): void => {
    treat(region, 'mark');
    tags.get(region)?.querySelector('button')?.focus();
  };

  const TREATMENTS: Record<Treatment, (region: FlaggableRegion, signal: AbortSignal) => void> = {
    mark(region, signal) {
      const { elements, kind } = region;
      const ground = readGroundOf(elements);
      const [only] = elements;
      const isOne = elements.length === 1 && only !== undefined && isElement(only);
      const tight = isOne && isTight(only);
      for (const element of elements.filter(isElement)) {
        style.ensure(element.getRootNode());
        claims.set(element, FLAG, kind, signal);
        if (isOne) claims.set(element, STATE, `outline ${ground}${tight ? ' inset' : ''}`, signal);
      }
      const hide = (): void => {
        treat(region, 'hide');
        stubs.get(region)?.focus();
      };
      const tag = renderTag(document, { region, ground, isGate: gates.has(region), onHide: hide });
      tags.set(region, tag);
      const frame = isOne ? null : h(document, 'div', { class: `frame ${kind} ${ground}` });
      overlay.add({ nodes: elements, tag, frame, isTight: tight }, signal);
    },
    fade(region, signal) {
      for (const element of wrapTexts(region.elements, signal)) {
        style.ensure(element.getRootNode());
        claims.set(element, FLAG, region.kind, signal);
        claims.set(element, STATE, 'fade', signal);
      }
    },
    hide(region, signal) {
      const ground = readGroundOf(region.elements);
      const elements = wrapTexts(region.elements, signal);
      const [first] = elements;
      if (!first) return;
      const stub = insertStub(first, region.kind, ground, () => bringBack(region), signal);
      stubs.set(region, stub);
      for (const element of elements) {
        style.ensure(element.getRootNode());
        claims.set(element, FLAG, region.kind, signal);
        claims.set(element, STATE, 'hide', signal);
      }
    },
  };

  return {
    setMode(mode, kinds) {
      single = null;
      for (const region of regions) {
        clear(region);
        if (mode === 'off' || !kinds.includes(region.kind) || !isFlaggableRegion(region)) continue;
        treat(region, isMarkedOnly(region, gates) ? 'mark' : mode);
      }
    },
    show(region) {
      if (single) clear(single);
      single = null;
      if (!isFlaggableRegion(region)) return;
      if (!shown.has(region)) single = region;
      treat(region, 'mark');
    },
  };
}

/** What gates the page, and what is only likely, is never faded or hidden by a mode. */
function isMarkedOnly(region: Region, gates: ReadonlySet<Region>): boolean {
  return gates.has(region) || region.verdict === 'likely';
}

function isFlaggableRegion(region: Region): region is FlaggableRegion {
  return isFlaggable(region.kind);
}

function readGroundOf(nodes: readonly (Element | Text)[]) {
  const [first] = nodes;
  const element = first && (isElement(first) ? first : first.parentElement);
  return element ? readGround(element) : 'light';
}

function isElement(node: Element | Text): node is Element {
  return node.nodeType === 1;
}
