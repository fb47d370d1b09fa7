import { writeLocalDay } from '../formats/citation/write-local-day.js';
import { formatFacts } from '../formats/format-facts.js';
import { readLabels } from '../formats/labels.js';
import { FORMAT_LABELS } from '../option-labels.js';
import type { CopyFormat } from '../settings.js';
import { text } from '../texts.js';
import { copyToClipboard } from './copy-to-clipboard.js';
import type { Look } from './look.js';
import type { PageNotice } from './page-notice.js';

/** Copies the facts, says so, and where the browser wants a click first, offers a button for it. */
export async function copyFacts(
  doc: Document,
  { report, url }: Look,
  format: CopyFormat,
  notice: PageNotice,
): Promise<boolean> {
  const copied = formatFacts(report, format, {
    url,
    labels: readLabels(text),
    accessed: writeLocalDay(new Date()),
  });
  if (!copied) {
    notice.say(text('contentNoArticle'));
    return false;
  }
  const done = text('labelCopied', text(FORMAT_LABELS[format]));
  if (await copyToClipboard(doc, copied)) {
    notice.say(done);
    return true;
  }
  notice.offer(text('contentCopyRefused'), text('contentCopyFacts'), async () =>
    (await copyToClipboard(doc, copied)) ? done : text('contentCopyFailed'),
  );
  return false;
}
