import type { ArticleText, Extract, Facts, SummarizeOptions } from '../types.js';
import type { FactLexicons } from './fact-lexicon.js';
import { chooseKeyPoints } from './choose-key-points.js';
import { countCaptionSentences } from './count-caption-sentences.js';
import { countMinutes } from './count-minutes.js';
import { detectLanguage } from './detect-language.js';
import { findDates } from './find-dates.js';
import { findFigures } from './find-figures.js';
import { findQuotes } from './find-quotes.js';
import { rankHow, rankWhy } from './find-reasons.js';
import { groupNames } from './group-names.js';
import { lookUp } from './look-up.js';
import { rankWhen } from './rank-when.js';
import { rankWhere } from './rank-where.js';
import { rankWho } from './rank-who.js';
import { readHeadline, type Headline } from './read-headline.js';
import { countPerSentence, readText } from './read-text.js';
import { scoreSentences } from './score-sentences.js';
import { measureOverlap, type Story } from './story.js';

const DEFAULT_MAX_WORDS = 120;

/**
 * Selects the core facts of an article from its text alone. Needs no DOM. In a language that is not among `lexicons`, dates
 * and numbers in words are not read.
 */
export function summarize(
  article: ArticleText,
  lexicons: FactLexicons,
  { maxWords = DEFAULT_MAX_WORDS }: SummarizeOptions = {},
): Facts {
  const { title, byline, siteName, publishedTime, text } = article;
  const lang = detectLanguage(text, article.lang);
  const lexicon = lookUp(lexicons, lang);
  const model = readText(text, lang, lexicon);
  const names = groupNames(model);
  const quotes = findQuotes(model, names);
  const dates = findDates(text, lexicon, publishedTime);
  // Without a day to count from, "Friday" is no date, but it is no figure either: then they are looked for once more.
  const figures = publishedTime ? findFigures(text, lang, lexicon, dates) : findFigures(text, lang, lexicon);
  const headline = readHeadline(title, lang, siteName);
  const captions = countCaptionSentences(model);
  const eventOverlap = measureOverlap(model, headline);
  const story: Story = { model, headline, names, dates, eventOverlap, publishedTime, captions };
  const scores = scoreSentences(model, title, {
    captions,
    figures: countPerSentence(model, [...figures, ...dates]),
    names: countPerSentence(
      model,
      names.flatMap(({ mentions }) => mentions),
    ),
  });

  return {
    headline: title,
    byline,
    siteName,
    publishedTime,
    readingMinutes: countMinutes(text),
    who: rankWho(story, ownNames(article)),
    what: whatHappens(headline),
    when: rankWhen(story),
    where: rankWhere(story),
    why: rankWhy(story),
    how: rankHow(story),
    keyPoints: chooseKeyPoints(model, scores, maxWords),
    figures,
    quotes,
    dates,
  };
}

/** The publisher and the authors: who tells the story is not who it is about. */
const ownNames = ({ byline, siteName }: ArticleText): string[] =>
  [siteName, ...(byline?.split(/,\s|\sand\s|\s\/\s/) ?? [])].flatMap((name) => name?.trim() || []);

function whatHappens({ clause, event }: Headline): Extract[] {
  const texts = [...new Set([clause, event])].filter((text): text is string => Boolean(text));
  return texts.map((text) => ({ text, start: null, end: null }));
}
