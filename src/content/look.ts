import type { analyze, listLanguages, report as makeReport } from '../analysis/core.js';
import type { Analysis, Article, Facts, Region, Report, View } from '../analysis/index.js';
import { LANGUAGES } from '../languages.js';
import type { Part } from '../messages.js';
import type { Parts } from '../parts.js';
import type { Settings } from '../settings.js';
import { findGates } from './find-gates.js';
import { mapOffsets, type TextMap } from './map-offsets.js';

/** What one look at the page has found. */
export interface Look {
  readonly url: string;
  readonly analysis: Analysis;
  readonly report: Report;
  readonly gates: ReadonlySet<Region>;
  readonly map: TextMap;
}

export interface LookOptions {
  readonly document: Document;
  readonly analyze: typeof analyze;
  /** Primary languages that the page may be in. */
  readonly listLanguages: typeof listLanguages;
  readonly report: typeof makeReport;
  readonly createView: (document: Document) => View;
  /** Injects a part into this page. */
  readonly loadPart: (part: Part) => Promise<boolean>;
  readonly parts: Parts;
}

/** Reads the page as it is now. */
export async function takeLook(options: LookOptions, { maxWords }: Settings): Promise<Look> {
  const { document, parts } = options;
  await loadLanguages(options);
  const url = document.location.href;
  const view = options.createView(document);
  const analysis = options.analyze(document, { url, view, lexicons: { ...parts.lexicons } });
  const gates = findGates(analysis);
  const map = analysis.article ? mapOffsets(analysis.article, view) : { rangeOf: () => null };
  const facts = analysis.article ? await findFacts(analysis.article, options, maxWords) : null;
  return { url, analysis, gates, map, report: options.report(analysis, facts, view) };
}

/** What cannot be loaded is done without: English phrases, names, links and shapes are always there. */
async function loadLanguages({ document, listLanguages, loadPart, parts }: LookOptions): Promise<void> {
  const wanted = new Set(listLanguages(document));
  const missing = LANGUAGES.filter((lang) => wanted.has(lang) && !parts.lexicons?.[lang]);
  await Promise.all(missing.map((lang) => loadPart(`languages/${lang}`)));
}

async function findFacts(article: Article, { parts, loadPart }: LookOptions, maxWords: number): Promise<Facts> {
  if (!parts.summarize) await loadPart('facts');
  if (!parts.summarize) throw new Error('the facts part could not be loaded');
  return parts.summarize(article, { maxWords });
}

/** Whether two addresses show the same page: a fragment only scrolls, unless a script reads its way from it. */
export function isSamePage(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

function withoutFragment(url: string): string {
  return url.replace(/#(?![/!]).*$/, '');
}
