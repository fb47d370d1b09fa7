import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../scripts/model/lessons/', import.meta.url));
const LABEL = /^[BMDPNRASKCX]~?$/;

describe.each(readdirSync(folder))('lesson %s', (name) => {
  const { document } = new JSDOM(readFileSync(folder + name, 'utf8')).window;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const labels = new Set<string>();
  const bare: string[] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!data.trim() || parentElement?.closest('script, style, noscript, template')) continue;
    const label = parentElement?.closest('[data-label]')?.getAttribute('data-label') ?? '';
    if (LABEL.test(label)) labels.add(label);
    else bare.push(`${label}: ${data.trim()}`);
  }

  test('labels each of its texts', () => {
    expect(bare).toEqual([]);
  });

  test('says its language and holds an article', () => {
    expect(document.documentElement.lang).toBe(name.slice(0, 2) + document.documentElement.lang.slice(2));
    expect(labels).toContain('B');
    expect(labels).toContain('X');
  });
});
