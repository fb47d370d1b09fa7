import { renderChoice } from '../controls/render-choice.js';
import { renderRange } from '../controls/render-range.js';
import { renderSelect } from '../controls/render-select.js';
import { renderSwitch } from '../controls/render-switch.js';
import { h } from '../dom.js';
import { APPEALS_LABELS, FORMAT_LABELS } from '../option-labels.js';
import { APPEALS_MODES, COPY_FORMATS, type ReaderFont, type Settings, type Theme } from '../settings.js';
import { text, type TextKey } from '../texts.js';
import { renderKinds } from './render-kinds.js';

export type Change = Partial<Settings>;

/** Every default as a control that saves at once. `current` is asked anew at each change. */
export function renderOptions(
  doc: Document,
  settings: Settings,
  onChange: (makeChange: (current: Settings) => Change) => void,
): HTMLElement[] {
  const section = (heading: TextKey, ...children: HTMLElement[]): HTMLElement =>
    h(doc, 'section', { class: 'card' }, h(doc, 'h2', {}, text(heading)), ...children);
  const note = (key: TextKey): HTMLElement => h(doc, 'p', { class: 'note' }, text(key));

  return [
    section(
      'optionsAtOnce',
      note('optionsAtOnceNote'),
      renderChoice(doc, {
        legend: text('labelAppeals'),
        name: 'appeals',
        options: APPEALS_MODES.map((value) => ({ value, label: text(APPEALS_LABELS[value]) })),
        value: settings.appeals,
        onChange: (appeals) => onChange(() => ({ appeals })),
      }),
      renderSwitch(doc, {
        label: text('popupHighlight'),
        checked: settings.highlight,
        onChange: (highlight) => onChange(() => ({ highlight })),
      }),
    ),
    section('optionsFlagged', note('optionsFlaggedNote'), renderKinds(doc, settings.flaggedKinds, onChange)),
    section('popupCoreFacts', ...renderFactsOptions(doc, settings, onChange)),
    section('optionsReader', ...renderReaderOptions(doc, settings, onChange)),
    section('optionsAppearance', renderThemes(doc, settings.theme, onChange)),
  ];
}

type OnChange = Parameters<typeof renderOptions>[2];

function renderFactsOptions(doc: Document, settings: Settings, onChange: OnChange): HTMLElement[] {
  return [
    renderRange(doc, {
      label: text('optionsMaxWords'),
      min: 30,
      max: 300,
      step: 10,
      value: settings.maxWords,
      write: (value) => text('optionsWords', value),
      onChange: (maxWords) => onChange(() => ({ maxWords })),
    }),
    renderSelect(doc, {
      legend: text('optionsCopyFormat'),
      options: COPY_FORMATS.map((value) => ({ value, label: text(FORMAT_LABELS[value]) })),
      value: settings.copyFormat,
      onChange: (copyFormat) => onChange(() => ({ copyFormat })),
    }),
  ];
}

const FONT_LABELS = { serif: 'labelFontSerif', sans: 'labelFontSans' } as const satisfies Record<ReaderFont, TextKey>;

function renderReaderOptions(doc: Document, { reader }: Settings, onChange: OnChange): HTMLElement[] {
  const change = (part: Partial<Settings['reader']>): void =>
    onChange((current) => ({ reader: { ...current.reader, ...part } }));
  return [
    renderChoice(doc, {
      legend: text('optionsFont'),
      name: 'font',
      options: (['serif', 'sans'] as const).map((value) => ({ value, label: text(FONT_LABELS[value]) })),
      value: reader.font,
      onChange: (font) => change({ font }),
    }),
    renderRange(doc, {
      label: text('optionsFontSize'),
      min: 14,
      max: 36,
      step: 1,
      value: reader.fontSize,
      write: (value) => text('optionsPixels', value),
      onChange: (fontSize) => change({ fontSize }),
    }),
    renderRange(doc, {
      label: text('optionsLineWidth'),
      min: 40,
      max: 100,
      step: 2,
      value: reader.lineWidth,
      write: (value) => text('optionsCharacters', value),
      onChange: (lineWidth) => change({ lineWidth }),
    }),
  ];
}

const THEME_LABELS = {
  system: 'labelThemeSystem',
  light: 'labelThemeLight',
  sepia: 'labelThemeSepia',
  dark: 'labelThemeDark',
} as const satisfies Record<Theme, TextKey>;

function renderThemes(doc: Document, theme: Theme, onChange: OnChange): HTMLElement {
  return renderChoice(doc, {
    legend: text('optionsTheme'),
    name: 'theme',
    options: (['system', 'light', 'sepia', 'dark'] as const).map((value) => ({
      value,
      label: text(THEME_LABELS[value]),
    })),
    value: theme,
    onChange: (chosen) => onChange(() => ({ theme: chosen })),
  });
}
