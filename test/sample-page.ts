/** A page as the content script reports it, for tests of what shows it. */
import type { ArticleText, Extract, Facts, ReportRegion } from '../src/analysis/index.js';
import type { PageState } from '../src/messages.js';

const TEXT = [
  'The chiefs of two armies spoke by telephone on Thursday to avoid a mistake, as 130,000 soldiers gather at the border.',
  '“This is a dangerous moment,” said Jon Aarsen of the Northern Alliance.',
].join('\n');

export function findExtract(words: string): Extract & { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the sample`);
  return { text: words, start, end: start + words.length };
}

export const sampleFacts: Facts = {
  headline: 'Army Chiefs Speak by Telephone',
  byline: 'Ines Okafor',
  siteName: 'The Havnby Courier',
  publishedTime: '2022-02-11T23:30:00-11:00',
  readingMinutes: 2,
  who: [findExtract('Jon Aarsen'), { text: 'Army Chiefs', start: null, end: null }],
  what: [findExtract('spoke by telephone')],
  when: [findExtract('on Thursday')],
  where: [],
  why: [findExtract('to avoid a mistake')],
  how: [],
  keyPoints: [findExtract(TEXT.split('\n')[0] ?? '')],
  figures: [{ ...findExtract('130,000'), value: 130000, unit: 'soldiers', context: 'as 130,000 soldiers gather' }],
  quotes: [
    { ...findExtract('This is a dangerous moment,'), speaker: 'Jon Aarsen', speakerStart: null, speakerEnd: null },
  ],
  dates: [{ ...findExtract('Thursday'), value: '2022-02-10' }],
};

export function makeRegion(change: Partial<ReportRegion> = {}): ReportRegion {
  const evidence = [{ rule: 'en/donation/support', matched: 'Support us', weight: 3 }];
  return { kind: 'donation', verdict: 'sure', evidence, asksFor: null, text: 'Support us today', ...change };
}

export const sampleArticle: ArticleText = {
  title: sampleFacts.headline,
  byline: sampleFacts.byline,
  siteName: sampleFacts.siteName,
  publishedTime: sampleFacts.publishedTime,
  excerpt: null,
  lang: 'en',
  dir: null,
  text: TEXT,
};

export type ReadyPage = globalThis.Extract<PageState, { status: 'ready' }>;

export const samplePage: ReadyPage = {
  status: 'ready',
  url: 'https://news.example/world/chiefs',
  marks: { highlight: false, appeals: 'off', reader: false },
  report: {
    article: sampleArticle,
    regions: [makeRegion()],
    access: { level: 'free', declaredPaid: false, wallShown: false, cutOff: false, evidence: [] },
    facts: sampleFacts,
  },
};
