import type { Settings } from '../settings.js';

/** How the view looks: the part of the settings that can be changed in it. */
export type Look = Pick<Settings, 'theme' | 'reader'>;

export type Step = 'smaller' | 'larger' | 'narrower' | 'wider';

/** The ends are those that the settings accept. */
const SIZES = { low: 14, high: 36, step: 2 };
const WIDTHS = { low: 40, high: 100, step: 6 };

/** The look one step on, or null at the end of the scale. */
export function stepLook({ reader }: Look, step: Step): Pick<Look, 'reader'> | null {
  const isSize = step === 'smaller' || step === 'larger';
  const { low, high, step: by } = isSize ? SIZES : WIDTHS;
  const value = isSize ? reader.fontSize : reader.lineWidth;
  const next = Math.min(high, Math.max(low, value + (step === 'larger' || step === 'wider' ? by : -by)));
  if (next === value) return null;
  return { reader: { ...reader, [isSize ? 'fontSize' : 'lineWidth']: next } };
}

/** Sets the look on the view: the theme where the tokens look for it, the rest as custom properties. */
export function applyLook(host: HTMLElement, view: HTMLElement, { theme, reader }: Look): void {
  host.setAttribute('data-theme', theme);
  view.setAttribute('data-font', reader.font);
  view.style.setProperty('--font-size', `${reader.fontSize}px`);
  view.style.setProperty('--line-width', String(reader.lineWidth));
}
