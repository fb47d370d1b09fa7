import type { RegionKind } from './analysis/index.js';
import { browser } from './browser.js';

export type AppealsMode = 'off' | 'mark' | 'fade' | 'hide';
export type Theme = 'system' | 'light' | 'sepia' | 'dark';
/** The article named as a source, for reference managers. */
export type CitationFormat = 'csl-json' | 'bibtex';
export type CopyFormat = 'text' | 'markdown' | 'markdown-links' | 'json' | CitationFormat;
export type ReaderFont = 'serif' | 'sans';

export const APPEALS_MODES = ['off', 'mark', 'fade', 'hide'] as const satisfies readonly AppealsMode[];
export const COPY_FORMATS = [
  'text',
  'markdown',
  'markdown-links',
  'json',
  'csl-json',
  'bibtex',
] as const satisfies readonly CopyFormat[];
/** The kinds that ask the reader for something: what the badge counts and the popup lists first. */
export const APPEAL_KINDS = ['donation', 'paywall', 'newsletter'] as const satisfies readonly RegionKind[];

export interface Settings {
  /** Shape of the stored object; raised with each migration. */
  version: 1;
  /** Kinds that are marked on the page. */
  flaggedKinds: RegionKind[];
  /** What happens to the appeals as soon as the popup looks at a page. */
  appeals: AppealsMode;
  /** Whether the article is highlighted as soon as the popup looks at a page. */
  highlight: boolean;
  theme: Theme;
  copyFormat: CopyFormat;
  /** Word budget of the key points. */
  maxWords: number;
  reader: {
    font: ReaderFont;
    /** Pixels. */
    fontSize: number;
    /** Characters a line. */
    lineWidth: number;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  flaggedKinds: ['donation', 'paywall', 'newsletter', 'related', 'promo'],
  appeals: 'off',
  highlight: false,
  theme: 'system',
  copyFormat: 'text',
  maxWords: 90,
  reader: { font: 'serif', fontSize: 20, lineWidth: 66 },
};

const KEY = 'settings';

/** The reader's settings; anything missing or of the wrong shape falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return mendSettings(stored[KEY]);
}

/** Stores a change. In private windows nothing is stored: the change is only returned. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  if (!browser.extension.inIncognitoContext) await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Takes what is sound from any stored value. */
export function mendSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const reader = isRecord(given['reader']) ? given['reader'] : {};
  const defaults = DEFAULT_SETTINGS;
  return {
    version: 1,
    flaggedKinds: Array.isArray(given['flaggedKinds'])
      ? given['flaggedKinds'].filter((kind): kind is RegionKind => ALL_KINDS.includes(kind as RegionKind))
      : defaults.flaggedKinds,
    appeals: oneOf(APPEALS_MODES, given['appeals'], defaults.appeals),
    highlight: typeof given['highlight'] === 'boolean' ? given['highlight'] : defaults.highlight,
    theme: oneOf(['system', 'light', 'sepia', 'dark'], given['theme'], defaults.theme),
    copyFormat: oneOf(COPY_FORMATS, given['copyFormat'], defaults.copyFormat),
    maxWords: within(given['maxWords'], 30, 300, defaults.maxWords),
    reader: {
      font: oneOf(['serif', 'sans'], reader['font'], defaults.reader.font),
      fontSize: within(reader['fontSize'], 14, 36, defaults.reader.fontSize),
      lineWidth: within(reader['lineWidth'], 40, 100, defaults.reader.lineWidth),
    },
  };
}

const ALL_KINDS: readonly RegionKind[] = [
  'donation',
  'paywall',
  'newsletter',
  'related',
  'promo',
  'share',
  'consent',
  'comments',
];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, fallback: T): T {
  return allowed.includes(value as T) ? (value as T) : fallback;
}

function within(value: unknown, low: number, high: number, fallback: number): number {
  return typeof value === 'number' && value >= low && value <= high ? value : fallback;
}
