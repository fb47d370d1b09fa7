import type messages from '../extension/_locales/en/messages.json';
import { browser } from './browser.js';

export type TextKey = keyof typeof messages;

/** A text of the interface in the browser's language, numbers as that language writes them. All stand in `extension/_locales`. */
export function text(key: TextKey, ...substitutions: (string | number)[]): string {
  const written = substitutions.map((value) => (typeof value === 'number' ? formatNumber(value) : value));
  return browser.i18n.getMessage(key, written);
}

let format: Intl.NumberFormat | null = null;

function formatNumber(value: number): string {
  format ??= createFormat(browser.i18n.getMessage('labelLocale'));
  return format.format(value);
}

/** Without the message, or with one that names no language, numbers are at least written. */
function createFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
