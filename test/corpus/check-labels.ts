import { expect } from 'vitest';
import type { Facts, Region, RegionKind } from '../../src/analysis/index.js';
import type { FactLabels, RegionLabel, Statements } from './labels.js';
import { numberNodes } from './number-nodes.js';
import type { Outcome } from './read-fixture.js';

/** Kinds of which the labels name every box; a further one is a false alarm. */
const APPEALS: readonly RegionKind[] = ['donation', 'paywall', 'newsletter'];
const START_LENGTH = 80;

export function checkArticle({ analysis: { article } }: Outcome, labels: Statements): void {
  if (labels.article === null) return void expect(article).toBeNull();
  if (labels.article) expect(article).toMatchObject(labels.article);
  const text = article?.text ?? '';
  const starts = [labels.articleStarts ?? []].flat();
  if (starts.length > 0 && !starts.some((words) => text.startsWith(words)))
    expect([text.slice(0, START_LENGTH)]).toEqual(starts);
  if (labels.articleEnds) expect(text.slice(-labels.articleEnds.length)).toBe(labels.articleEnds);
  for (const words of labels.articleHas ?? []) expect(text).toContain(words);
  for (const words of labels.articleNever ?? []) expect(text).not.toContain(words);
}

/** Each labelled box is found whole, and no appeal is found where the labels have none. */
export function checkRegions(outcome: Outcome, labels: Statements): void {
  if (!labels.regions) return;
  const texts = readTexts(outcome.page);
  const flagged = new Map(outcome.analysis.regions.map((region) => [region, textsOf(region.elements, texts)]));
  const explained = new Set<Region>();
  for (const label of labels.regions)
    for (const region of findLabelled(label, outcome, texts, flagged)) explained.add(region);
  const alarms = outcome.analysis.regions.filter((region) => APPEALS.includes(region.kind) && !explained.has(region));
  expect(alarms.map(describe)).toEqual([]);
}

export function checkNotFlagged({ page, analysis }: Outcome, { notFlagged = [] }: Statements): void {
  const texts = readTexts(page);
  const flagged = new Set(analysis.regions.flatMap(({ elements }) => textsOf(elements, texts)));
  for (const selector of notFlagged) {
    const inside = textsOf([...page.querySelectorAll(selector)], texts);
    expect(inside, selector).not.toEqual([]);
    expect(
      inside.filter((text) => flagged.has(text)).map(({ data }) => data),
      selector,
    ).toEqual([]);
  }
}

export function checkAccess({ report: { access } }: Outcome, labels: Statements): void {
  expect(access).toMatchObject(labels.access ?? {});
}

export function checkFactLabels({ facts }: Outcome, { facts: labels }: Statements): void {
  if (!labels) return;
  if (!facts) throw new Error('There are no facts, for there is no article.');
  checkNames(facts, labels);
  expect(pickValues(facts.dates, labels.dates)).toEqual(labels.dates ?? {});
  expect(pickValues(facts.figures, labels.figures)).toEqual(labels.figures ?? {});
  for (const words of labels.figuresNever ?? []) expect(facts.figures.map(({ text }) => text)).not.toContain(words);
  for (const [words, speaker] of Object.entries(labels.quotes ?? {}))
    expect(facts.quotes).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining(words), speaker: expect.stringContaining(speaker) }),
    );
  for (const words of labels.keyPointHas ?? [])
    expect(facts.keyPoints.map(({ text }) => text)).toContainEqual(expect.stringContaining(words));
}

function checkNames(facts: Facts, labels: FactLabels): void {
  for (const part of ['who', 'where', 'when'] as const)
    for (const words of labels[part] ?? [])
      expect(
        facts[part].map(({ text }) => text),
        part,
      ).toContainEqual(expect.stringContaining(words));
  for (const words of labels.whoNever ?? [])
    expect(facts.who.map(({ text }) => text)).not.toContainEqual(expect.stringContaining(words));
}

/** The values found for the labelled words; a fact may be a word longer or shorter than its label. */
function pickValues<T>(facts: readonly { text: string; value: T }[], labels: Readonly<Record<string, T>> = {}) {
  const pick = ([words, value]: [string, T]): [string, unknown] => {
    const near = facts.filter(({ text }) => text.includes(words) || words.includes(text)).map((fact) => fact.value);
    const isFound = near.some((found) => JSON.stringify(found) === JSON.stringify(value));
    return [words, isFound ? value : near];
  };
  return Object.fromEntries(Object.entries(labels).map(pick));
}

type Flagged = ReadonlyMap<Region, readonly Text[]>;

function findLabelled(label: RegionLabel, { page }: Outcome, texts: readonly Text[], flagged: Flagged): Region[] {
  const { kind, selector, says = [], verdict } = label;
  const name = `${kind} ${selector ?? says.join(' … ')}`;
  const ofKind = [...flagged].filter(([region]) => region.kind === kind);
  const found = new Set<Region>();
  if (selector) {
    const inside = textsOf([...page.querySelectorAll(selector)], texts);
    expect(inside, `${name} is in the page`).not.toEqual([]);
    const missed = inside.filter((text) => !ofKind.some(([, own]) => own.includes(text)));
    expect(
      missed.map(({ data }) => data.trim()),
      `${name} is found whole`,
    ).toEqual([]);
    for (const [region, own] of ofKind) if (own.some((text) => inside.includes(text))) found.add(region);
  }
  if (says.length > 0) {
    const holding = ofKind.find(([, own]) => says.every((words) => join(own).includes(words)));
    expect(holding?.[0].kind, name).toBe(kind);
    if (holding) found.add(holding[0]);
  }
  if (verdict)
    expect(
      [...found].map((region) => region.verdict),
      name,
    ).toContain(verdict);
  return [...found];
}

const describe = ({ kind, elements, evidence }: Region): string =>
  `${kind}: ${elements
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')} (${evidence.map(({ rule }) => rule).join(', ')})`;

const join = (texts: readonly Text[]): string =>
  texts
    .map(({ data }) => data)
    .join(' ')
    .replace(/\s+/g, ' ');

/** All text that is not white space, in open shadow roots too, in document order. */
function readTexts(page: Document): Text[] {
  return [...numberNodes(page)]
    .filter(([node]) => node.nodeType === node.TEXT_NODE && node.nodeValue?.trim())
    .sort(([, a], [, b]) => a.first - b.first)
    .map(([node]) => node as Text);
}

const textsOf = (nodes: readonly Node[], texts: readonly Text[]): Text[] =>
  texts.filter((text) => nodes.some((node) => contains(node, text)));

/** `contains` that sees through shadow roots and through names that a form takes. */
function contains(node: Node, text: Text): boolean {
  for (let at: Node | null = text; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at === node) return true;
  return false;
}
