/**
 * The languages whose phrases are a file each, injected where a page asks for them; English is part of content.js. The
 * build makes one file for each, and the background injects no other.
 */
export const LANGUAGES = [
  'ar',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fi',
  'fr',
  'hi',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh',
] as const;

export type Language = (typeof LANGUAGES)[number];
