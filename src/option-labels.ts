import type { AppealsMode, CopyFormat } from './settings.js';
import type { TextKey } from './texts.js';

/** Names of what the reader can choose, wherever it is offered. */
export const APPEALS_LABELS = {
  off: 'labelAppealsOff',
  mark: 'labelAppealsMark',
  fade: 'labelAppealsFade',
  hide: 'labelAppealsHide',
} as const satisfies Record<AppealsMode, TextKey>;

export const FORMAT_LABELS = {
  text: 'labelFormatText',
  markdown: 'labelFormatMarkdown',
  'markdown-links': 'labelFormatMarkdownLinks',
  json: 'labelFormatJson',
  'csl-json': 'labelFormatCsl',
  bibtex: 'labelFormatBibtex',
} as const satisfies Record<CopyFormat, TextKey>;
