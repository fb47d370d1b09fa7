import type messages from '../extension/_locales/en/messages.json';
import { browser } from './browser.js';

export type TextKey = keyof typeof messages;

/** A text of the interface in the browser's language. All of them stand in `extension/_locales`. */
export function text(key: TextKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}
