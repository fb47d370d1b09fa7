import { browser } from '../browser.js';
import type { Notice } from '../controls/notice.js';
import { writeLocalDay } from '../formats/citation/write-local-day.js';
import { formatFacts, isCitation } from '../formats/format-facts.js';
import { readLabels } from '../formats/labels.js';
import { listKeys, type FactKey } from '../formats/select-facts.js';
import { askTab, type ContentMessages, type PageMarks, type Reply } from '../messages.js';
import { FORMAT_LABELS } from '../option-labels.js';
import type { CopyFormat } from '../settings.js';
import { text } from '../texts.js';
import type { Actions } from './actions.js';
import type { ReadyPage } from './look-at-tab.js';

export interface ActionsOptions {
  readonly tabId: number;
  readonly page: ReadyPage;
  readonly notice: Notice;
  /** Called with what is switched on in the page, after each attempt to change it. */
  readonly onMarks: (marks: PageMarks) => void;
  /** Called when the reader has been led to the page itself. */
  readonly onLeave: () => void;
  readonly onLookAgain: () => void;
}

/** What the popup's controls do: ask the page, and say so where it fails. */
export function createActions({ tabId, page, notice, onMarks, onLeave, onLookAgain }: ActionsOptions): Actions {
  let marks = page.marks;

  const ask = async <N extends keyof ContentMessages>(
    name: N,
    request: ContentMessages[N]['request'],
  ): Promise<ContentMessages[N]['response'] | null> => {
    const reply: Reply<N> = await askTab(tabId, name, request);
    if (reply.ok) return reply.value;
    if (reply.reason === 'no-receiver') {
      notice.warn(text('popupPageGone'), { label: text('popupLookAgain'), act: onLookAgain });
    } else {
      notice.warn(text('popupActionFailed', reply.detail));
    }
    return null;
  };
  const change = async <N extends 'setReader' | 'setHighlight' | 'setAppeals'>(
    name: N,
    request: ContentMessages[N]['request'],
  ): Promise<boolean> => {
    const changed = await ask(name, request);
    if (changed) marks = changed;
    onMarks(marks);
    return changed !== null;
  };
  const show = async (shown: Promise<{ shown: boolean } | null>): Promise<void> => {
    const answer = await shown;
    if (answer?.shown) onLeave();
    if (answer?.shown === false) notice.warn(text('popupNotShown'));
  };

  return {
    setReader: async (on) => {
      if ((await change('setReader', { on })) && on) onLeave();
    },
    setHighlight: (on) => void change('setHighlight', { on }),
    setAppeals: (mode) => void change('setAppeals', { mode }),
    showRegion: (index) => void show(ask('showRegion', { index })),
    showPassage: (passage) => void show(ask('showPassage', passage)),
    copyFacts: async (format, kept) => {
      const copied = formatFacts(page.report, format, {
        url: page.url,
        labels: readLabels(text),
        kept,
        accessed: writeLocalDay(new Date()),
      });
      try {
        await navigator.clipboard.writeText(copied);
        notice.confirm(describeCopy(page, format, kept));
      } catch (error) {
        notice.warn(text('popupCopyFailed', String(error)));
      }
    },
    openOptions: async () => {
      try {
        await browser.runtime.openOptionsPage();
        window.close();
      } catch (error) {
        notice.warn(text('popupActionFailed', String(error)));
      }
    },
  };
}

function describeCopy({ report: { facts } }: ReadyPage, format: CopyFormat, kept: ReadonlySet<FactKey>): string {
  const name = text(FORMAT_LABELS[format]);
  const all = facts ? listKeys(facts).length : 0;
  return kept.size < all && !isCitation(format)
    ? text('popupCopiedSome', name, kept.size, all)
    : text('labelCopied', name);
}
