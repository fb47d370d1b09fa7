import { isBlock, type Box, type Page } from '../page/page.js';
import { collectMarked, isElsewhere } from './collect-marked.js';
import type { Place } from './read-lines.js';

export const LONGEST_BYLINE = 150;
const MARKED = { words: /author|byline|writer/i, longest: LONGEST_BYLINE, most: 60 };
/** What stands beside an author's name, and cards that name the authors of other articles. */
const BESIDE =
  /bio|desc|about|image|img|avatar|photo|role|job|position|social|card|bookmark|quote|tag|date|time|categor/i;
const RANKS = [/(?:^|\s)author(?:\s|$)/, /byline/i, /author|writer/i];
const AUTHOR_PAGE = /\/(?:authors?|people|profile|staff|autor(?:en|es|i)?|auteurs?)\/[^/]/i;
const MOST_LINKS = 12;

/** The texts of elements that are marked as an author's, the surest mark first, each in document order. */
export function collectBylines(page: Page, headline: Place | null): string[] {
  const marked = collectMarked(page, headline, MARKED).filter(({ words }) => !BESIDE.test(words));
  const rankOf = (words: string) => RANKS.findIndex((rank) => rank.test(words));
  const ranked = RANKS.flatMap((_, rank) => marked.filter(({ words }) => rankOf(words) === rank));
  return [...new Set([...ranked.map(({ text }) => text), ...collectLinks(page, headline)])];
}

/** The texts of links to a page about a person. */
function collectLinks(page: Page, headline: Place | null): string[] {
  const found: string[] = [];
  const visit = (box: Box): void => {
    if (box.hidden || isElsewhere(box, page, headline)) return;
    for (const unit of box.units) {
      if (!isBlock(unit)) visit(unit);
      else for (const { href, text } of unit.links) if (text && AUTHOR_PAGE.test(href)) found.push(text);
    }
  };
  visit(page.root);
  return found.filter((text) => text.length <= LONGEST_BYLINE).slice(0, MOST_LINKS);
}
