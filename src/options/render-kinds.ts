import type { RegionKind } from '../analysis/index.js';
import { describeKind, FLAGGABLE_KINDS } from '../describe-kind.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import type { Settings } from '../settings.js';
import { text } from '../texts.js';

/** Which kinds are marked on the page. */
export function renderKinds(
  doc: Document,
  flagged: readonly RegionKind[],
  onChange: (makeChange: (current: Settings) => Partial<Settings>) => void,
): HTMLElement {
  const boxes = FLAGGABLE_KINDS.map((kind) => {
    const box = h(doc, 'input', { type: 'checkbox', value: kind });
    box.checked = flagged.includes(kind);
    box.addEventListener('change', () =>
      onChange(({ flaggedKinds }) => {
        const others = flaggedKinds.filter((other) => other !== kind);
        return { flaggedKinds: box.checked ? [...others, kind] : others };
      }),
    );
    const name = h(doc, 'span', {}, describeKind(kind, 'sure'));
    return h(doc, 'label', { class: `check kind-${kind}` }, box, icon(doc, kind), name);
  });
  return h(
    doc,
    'fieldset',
    { class: 'checks' },
    h(doc, 'legend', { class: 'visually-hidden' }, text('optionsFlagged')),
    ...boxes,
  );
}
