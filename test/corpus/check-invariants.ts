import { expect } from 'vitest';
import type { Article, Facts } from '../../src/analysis/index.js';
import { numberNodes, type Span } from './number-nodes.js';
import type { Outcome } from './read-fixture.js';

const KEY_POINT_WORDS = 120;

/** Regions and article nodes stand in document order, each clear of the one before it and of one another. */
export function checkOrder({ page, analysis }: Outcome): void {
  const spans = numberNodes(page);
  const spanOf = (node: Node): Span => {
    const span = spans.get(node);
    if (!span) throw new Error(`A node of the analysis is not in the page: ${node.nodeName}`);
    return span;
  };
  const boxes = analysis.regions.map(({ elements }) => elements.map(spanOf));
  const own = analysis.article?.nodes.map(spanOf) ?? [];

  expect(boxes.filter((box) => box.length === 0)).toEqual([]);
  for (const run of [...boxes, own]) expect(findDisorder(run)).toEqual([]);
  expect(findDisorder(boxes.flatMap((box) => box[0] ?? []).map(({ first }) => ({ first, last: first })))).toEqual([]);
  expect(findDisorder([...boxes.flat(), ...own].sort((a, b) => a.first - b.first))).toEqual([]);
}

export function checkEvidence({ analysis }: Outcome): void {
  for (const { kind, evidence } of analysis.regions) {
    expect(evidence, kind).not.toEqual([]);
    for (const piece of evidence)
      expect(piece).toEqual({
        rule: expect.stringMatching(/./),
        matched: expect.any(String),
        weight: expect.any(Number),
      });
    expect(evidence.map(({ weight }) => weight)).toEqual(evidence.map(({ weight }) => weight).sort((a, b) => b - a));
  }
}

/** Nothing in the article's text but what stands in its nodes, and the other way round. */
export function checkText({ nodes, text }: Article): void {
  const written = nodes.map((node) => node.textContent ?? '').join('');
  expect(text.replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
  expect(text).toBe(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n'),
  );
}

/** Every fact is there to be read at its offsets, or stands in the title or the page's description. */
export function checkFacts(facts: Facts, { text, title, excerpt }: Article): void {
  const { who, what, when, where, why, how, keyPoints, figures, quotes, dates } = facts;
  const extracts = [who, what, when, where, why, how, keyPoints, figures, quotes, dates].flat();
  for (const { text: words, start, end } of extracts) {
    expect(words).not.toBe('');
    if (start === null || end === null) expect(`${title}\n${excerpt ?? ''}`).toContain(words);
    else expect(text.slice(start, end)).toBe(words);
  }
  for (const { speaker, speakerStart, speakerEnd } of quotes)
    if (speakerStart !== null && speakerEnd !== null) expect(text.slice(speakerStart, speakerEnd)).toBe(speaker);
  for (const list of [keyPoints, figures, quotes, dates])
    expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
  const words = keyPoints.flatMap((point) => point.text.split(/\s+/)).length;
  expect(words).toBeLessThanOrEqual(KEY_POINT_WORDS);
}

const findDisorder = (spans: readonly Span[]): Span[] =>
  spans.filter(({ first }, at) => first <= (spans[at - 1]?.last ?? -1));
