import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { analyze, report, summarize, type Analysis, type Facts, type Report } from '../../src/analysis/index.js';
import type { Labels } from './labels.js';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

export interface Source {
  readonly origin: string;
  readonly date: string;
  readonly licence: string;
  readonly url: string;
}

export interface Outcome {
  readonly page: Document;
  readonly markupBefore: string;
  readonly markupAfter: string;
  readonly analysis: Analysis;
  readonly facts: Facts | null;
  readonly report: Report;
}

export const listFixtures = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const goldenPath = (name: string): string => join(FIXTURES, name, 'expected.json');
export const readLabels = (name: string): Labels => readJson(name, 'labels.json') as Labels;
export const readSource = (name: string): Source => readJson(name, 'source.json') as Source;

/** Loads the page of a fixture and does with it what the extension and the command line do. */
export function runFixture(name: string): Outcome {
  const { url } = readSource(name);
  const dom = new JSDOM(readFileSync(join(FIXTURES, name, 'page.html'), 'utf8'), { url });
  const page = dom.window.document;
  attachShadowRoots(page);
  const markupBefore = dom.serialize();
  const analysis = analyze(page, { url });
  const facts = analysis.article && summarize(analysis.article);
  return { page, markupBefore, markupAfter: dom.serialize(), analysis, facts, report: report(analysis, facts) };
}

/** What browsers do while parsing and jsdom does not. */
function attachShadowRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content);
    template.remove();
    if (root) attachShadowRoots(root);
  }
}

const readJson = (name: string, file: string): unknown => JSON.parse(readFileSync(join(FIXTURES, name, file), 'utf8'));
