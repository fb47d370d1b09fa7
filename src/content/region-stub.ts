import { describeKind, type FlaggableKind } from '../describe-kind.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { text } from '../texts.js';
import { createHost } from './own-host.js';
import type { Ground } from './tokens.js';

/** Where only certain children may stand, the stub stands before the whole. */
const STRICT_PARENT = /^(?:table|thead|tbody|tfoot|tr|colgroup|select|optgroup|picture|svg)$/i;

export interface Stub {
  readonly focus: () => void;
}

/** One line in the place of a hidden box, which brings the box back. */
export function insertStub(
  before: Element,
  kind: FlaggableKind,
  ground: Ground,
  onShow: () => void,
  signal: AbortSignal,
): Stub {
  const doc = before.ownerDocument;
  const { host, root } = createHost(doc, 'stub', ground);
  const show = h(doc, 'button', { type: 'button' }, text('contentShow'));
  // The box may have stood in a link or a label.
  host.addEventListener('click', (event) => event.preventDefault());
  show.addEventListener('click', onShow);
  const words = h(doc, 'span', {}, text('contentHidden', describeKind(kind, 'sure')));
  root.append(h(doc, 'div', { class: `stub ${kind} ${ground}` }, icon(doc, kind), words, show));

  let place = before;
  while (place.parentElement && STRICT_PARENT.test(place.parentElement.nodeName)) place = place.parentElement;
  place.before(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { focus: () => show.focus() };
}
