import { firstMeta, type Metas } from '../page/read-metas.js';
import { selectFirst, textOf } from '../page/safe-dom.js';
import type { StructuredArticle } from '../page/structured-data.js';
import { similarity, wordsOf } from './similarity.js';
import { stripSiteName } from './strip-site-name.js';

const SAME_TITLE = 0.8;
const FEWEST_WORDS = 3;
/** Where two statements agree, and where there is one only. */
const LEAST_LIKENESS = { agreed: 0.3, alone: 0.2 };
const NEWS_TYPE = /News|Reportage/;

export interface StatedTitles {
  /** The document's own title. */
  readonly head: string;
  /** The title for other sites' previews. */
  readonly shared: string;
}

/** The titles that the page's head states, as they are written. */
export function readStatedTitles(document: Document, metas: Metas): StatedTitles {
  const head = selectFirst(document, 'head > title') ?? selectFirst(document, 'title');
  return {
    head: head ? textOf(head) : '',
    shared:
      firstMeta(metas, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title') ??
      '',
  };
}

/**
 * The article's title without the site's name: a newspaper's own headline where it differs from the title made for
 * search engines, else the heading that readers see, else what the head states.
 */
export function readTitle(
  { head, shared }: StatedTitles,
  article: StructuredArticle | null,
  headline: Element | null,
  siteNames: readonly string[],
): string {
  const strip = (title: string) => stripSiteName(title, siteNames);
  const structured = article?.isArticle && article.headline ? strip(article.headline) : '';
  const isNews = NEWS_TYPE.test(article?.type ?? '');
  if (structured && isNews && similarity(structured, strip(head)) < SAME_TITLE) return structured;
  const shown = headline ? strip(textOf(headline)) : '';
  if (shown && isOther(shown, [strip(head), strip(shared), structured])) return strip(shared) || strip(head);
  return shown || structured || strip(shared) || strip(head) || article?.headline || '';
}

/** Whether a heading has hardly a word in common with any title that the page states: it belongs to something else. */
function isOther(shown: string, [head = '', shared = '', structured = '']: readonly string[]): boolean {
  const isStated = wordsOf(shared || head).length >= FEWEST_WORDS;
  const isAgreed = !shared || similarity(head, shared) >= SAME_TITLE;
  const limit = shared ? LEAST_LIKENESS.agreed : LEAST_LIKENESS.alone;
  return isStated && isAgreed && [head, shared, structured].every((title) => similarity(shown, title) < limit);
}

/** What the document's title says beyond the shared one is the site's name: "Title - Site" against "Title". */
export function inferSiteName({ head, shared }: StatedTitles): string | null {
  const rest = head.startsWith(shared)
    ? head.slice(shared.length)
    : head.endsWith(shared)
      ? head.slice(0, -shared.length)
      : '';
  const name = rest.replace(/^[\s|\-–—:•·»«~]+|[\s|\-–—:•·»«~]+$/gu, '');
  return shared && name && name !== rest && wordsOf(name).length <= 5 ? name : null;
}
