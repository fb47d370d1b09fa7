import type { Report } from '../analysis/index.js';

export type AccessKey =
  | 'labelAccessFree'
  | 'labelAccessMarkedWhole'
  | 'labelAccessMetered'
  | 'labelAccessRegistration'
  | 'labelAccessSubscriber'
  | 'labelAccessPreview'
  | 'labelAccessPreviewWords'
  | 'labelAccessPreviewRegistration';

/** Key and numbers of one honest sentence. */
export interface AccessSentence {
  readonly key: AccessKey;
  readonly numbers: readonly number[];
}

/** Says what the reader can read, not what the publisher wants; null where nothing is known. */
export function describeAccess({ access, article }: Report): AccessSentence | null {
  const { level, declaredPaid, wallShown, cutOff } = access;
  const words = roundWords(countWords(article?.text ?? ''));
  if (cutOff && level === 'registration') return { key: 'labelAccessPreviewRegistration', numbers: [words] };
  if (cutOff)
    return words > 0
      ? { key: 'labelAccessPreviewWords', numbers: [words] }
      : { key: 'labelAccessPreview', numbers: [] };
  if (level === 'metered') return { key: 'labelAccessMetered', numbers: [] };
  if (level === 'registration') return { key: 'labelAccessRegistration', numbers: [] };
  if (level === 'subscriber' && wallShown) return { key: 'labelAccessSubscriber', numbers: [] };
  if (declaredPaid && article) return { key: 'labelAccessMarkedWhole', numbers: [] };
  if (level === 'subscriber') return { key: 'labelAccessSubscriber', numbers: [] };
  return level === 'free' ? { key: 'labelAccessFree', numbers: [] } : null;
}

function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1;
  }
  return count;
}

/** "About": to ten below two hundred, to fifty above. */
function roundWords(count: number): number {
  const step = count < 200 ? 10 : 50;
  return Math.round(count / step) * step;
}
