import type { Region } from '../analysis/index.js';
import { describeKind, type FlaggableKind } from '../describe-kind.js';
import { h } from '../dom.js';
import { describeReasons } from '../formats/describe-evidence.js';
import { icon } from '../icons.js';
import { text } from '../texts.js';
import type { Ground } from './tokens.js';

export interface TagOptions {
  readonly region: Region & { readonly kind: FlaggableKind };
  readonly ground: Ground;
  /** A box that gates the page is marked and nothing else. */
  readonly isGate: boolean;
  readonly onHide: () => void;
}

/** The small label at a box: what it is, why we say so, and a way to hide it. */
export function renderTag(doc: Document, { region, ground, isGate, onHide }: TagOptions): HTMLElement {
  const name = describeKind(region.kind, region.verdict);
  const why = h(doc, 'div', { class: 'why', hidden: true }, ...renderReasons(doc, region, isGate));
  const ask = h(doc, 'button', { type: 'button', 'aria-expanded': 'false' }, text('contentWhy'));
  const unfold = (isOpen: boolean): void => {
    why.hidden = !isOpen;
    ask.setAttribute('aria-expanded', String(isOpen));
  };
  ask.addEventListener('click', () => unfold(ask.getAttribute('aria-expanded') !== 'true'));
  const hide = h(doc, 'button', { type: 'button' }, text('contentHide'));
  hide.addEventListener('click', onHide);

  const line = h(doc, 'div', { class: 'tag-line' }, icon(doc, region.kind), h(doc, 'span', {}, name), ask);
  if (!isGate) line.append(hide);
  const attributes = { class: `tag ${region.kind} ${ground}`, role: 'group', 'aria-label': name };
  const tag = h(doc, 'div', attributes, line, why);
  tag.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') unfold(false);
  });
  return tag;
}

function renderReasons(doc: Document, { evidence, asksFor }: Region, isGate: boolean): HTMLElement[] {
  const reasons = describeReasons(evidence, text).map((reason) => h(doc, 'li', { dir: 'auto' }, reason));
  const notes = [asksFor && text('contentAsksFor', asksFor), isGate && text('contentGate')];
  return [
    h(doc, 'div', {}, text('contentBecause')),
    h(doc, 'ul', {}, ...reasons),
    ...notes.filter(Boolean).map((note) => h(doc, 'p', {}, note)),
  ];
}
