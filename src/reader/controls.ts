import { renderChoice } from '../controls/render-choice.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import type { ReaderFont, Theme } from '../settings.js';
import { text, type TextKey } from '../texts.js';
import { stepLook, type Look, type Step } from './look.js';

export interface Controls {
  readonly element: HTMLElement;
  /** Folds the second row away; false where it is folded already. */
  readonly foldMore: () => boolean;
}

const THEMES = [
  ['system', 'readerThemeSystem'],
  ['light', 'readerThemeLight'],
  ['sepia', 'readerThemeSepia'],
  ['dark', 'readerThemeDark'],
] as const satisfies readonly (readonly [Theme, TextKey])[];

/** The bar above the text: theme, size and width; what is asked for less often stands behind "More". */
export function createControls(
  doc: Document,
  first: Look,
  onLook: (look: Look) => void,
  onClose: () => void,
): Controls {
  let look = first;
  const change = (part: Partial<Look>): void => {
    look = { ...look, ...part };
    onLook(look);
    for (const { step, element } of steppers) element.setAttribute('aria-disabled', String(!stepLook(look, step)));
  };
  const stepper = (step: Step, label: TextKey, face: Node) => {
    const element = button(doc, label, face, () => change(stepLook(look, step) ?? {}));
    element.setAttribute('aria-disabled', String(!stepLook(look, step)));
    return { step, element };
  };
  const steppers = [
    stepper('smaller', 'readerSmaller', letter(doc, 'small')),
    stepper('larger', 'readerLarger', letter(doc, 'large')),
    stepper('narrower', 'readerNarrower', icon(doc, 'narrower')),
    stepper('wider', 'readerWider', icon(doc, 'wider')),
  ];
  const [smaller, larger, narrower, wider] = steppers.map(({ element }) => element);
  const more = createMore(doc, look.reader.font, (font) => change({ reader: { ...look.reader, font } }));
  const close = button(doc, 'readerClose', icon(doc, 'close'), onClose);

  const element = h(
    doc,
    'div',
    { class: 'bar' },
    h(
      doc,
      'div',
      { class: 'bar-row', role: 'group', 'aria-label': text('readerControls') },
      close,
      h(doc, 'span', { class: 'gap' }),
      renderThemes(doc, look.theme, (theme) => change({ theme })),
      h(doc, 'span', { class: 'pair' }, smaller, larger),
      h(doc, 'span', { class: 'pair widths' }, narrower, wider),
      more.button,
    ),
    more.panel,
  );
  return { element, foldMore: more.fold };
}

function createMore(doc: Document, font: ReaderFont, onFont: (font: ReaderFont) => void) {
  const fonts = renderChoice<ReaderFont>(doc, {
    legend: text('readerFont'),
    name: 'font',
    options: [
      { value: 'serif', label: text('readerFontSerif') },
      { value: 'sans', label: text('readerFontSans') },
    ],
    value: font,
    onChange: onFont,
  });
  const panel = h(doc, 'div', { class: 'more', id: 'more', hidden: true }, fonts);
  const show = (shown: boolean): void => {
    panel.hidden = !shown;
    toggle.setAttribute('aria-expanded', String(shown));
  };
  const toggle = button(doc, 'readerMore', icon(doc, 'settings'), () => show(Boolean(panel.hidden)));
  toggle.setAttribute('aria-controls', 'more');
  show(false);
  const fold = (): boolean => {
    if (panel.hidden) return false;
    show(false);
    toggle.focus();
    return true;
  };
  return { button: toggle, panel, fold };
}

function renderThemes(doc: Document, current: Theme, onTheme: (theme: Theme) => void): HTMLElement {
  const swatches = THEMES.map(([theme, key]) => {
    const radio = h(doc, 'input', { type: 'radio', name: 'theme', value: theme });
    radio.checked = theme === current;
    radio.addEventListener('change', () => onTheme(theme));
    return h(
      doc,
      'label',
      { class: 'swatch', title: text(key) },
      radio,
      h(doc, 'span', { class: `dot dot-${theme}`, 'aria-hidden': 'true' }),
      h(doc, 'span', { class: 'unseen' }, text(key)),
    );
  });
  return h(
    doc,
    'fieldset',
    { class: 'themes' },
    h(doc, 'legend', { class: 'unseen' }, text('readerTheme')),
    ...swatches,
  );
}

function button(doc: Document, label: TextKey, face: Node, onClick: () => void): HTMLButtonElement {
  const element = h(
    doc,
    'button',
    { type: 'button', class: 'tool', 'aria-label': text(label), title: text(label) },
    face,
  );
  element.addEventListener('click', onClick);
  return element;
}

function letter(doc: Document, size: 'small' | 'large'): HTMLElement {
  return h(doc, 'span', { class: `letter ${size}`, 'aria-hidden': 'true' }, 'A');
}
