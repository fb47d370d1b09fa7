/** A page whose clues stand in its markup, for tests of how they are added up: no lexicon has a say. */
import { JSDOM } from 'jsdom';
import type { Clue } from '../src/analysis/boilerplate/clue.js';
import { NO_TOPICS } from '../src/analysis/boilerplate/find-topics.js';
import { createScene, type Scene } from '../src/analysis/boilerplate/scene.js';
import { isBlock, type Block, type Box } from '../src/analysis/page/page.js';
import { readPage } from '../src/analysis/page/read-page.js';

const parser = new new JSDOM().window.DOMParser();

/**
 * `<p><b clue="en/donation/plea 3">…</b></p>` puts a clue on the line, `<div clue="class/donation/box 2">` one on the
 * box. The kind is the rule's second part. What stands in `<main>` is main content.
 */
export function openScene(html: string): Scene {
  const page = readPage(parser.parseFromString(html, 'text/html'), 'https://news.example/a');
  const kept = page.blocks.map(({ box }) => (box.element.closest('main') ? 1 : 0));
  return createScene(page, kept, cluesOf, () => NO_TOPICS);
}

function cluesOf(unit: Box | Block): Clue[] {
  const nodes = isBlock(unit) ? unit.nodes : [unit.element];
  return nodes.flatMap((node) => ('getAttribute' in node ? readClues(node.getAttribute('clue') ?? '') : []));
}

function readClues(words: string): Clue[] {
  return [...words.matchAll(/(\S+) (\d)/g)].map(([, rule = '', weight]) => ({
    ...{ rule, matched: rule, weight: Number(weight), role: 'ask' },
    kind: rule.split('/')[1] as Clue['kind'],
  }));
}
