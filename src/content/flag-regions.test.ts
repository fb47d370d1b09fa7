import '../../test/stub-browser.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Region } from '../analysis/index.js';
import { APPEALS_MODES, type AppealsMode } from '../settings.js';

const { createFlags } = await import('./flag-regions.js');
const { createOverlay } = await import('./overlay.js');

const PAGE = `<body class="b"  style="" data-x='1'><p>Before</p>
<section  id=one style=" color: red ;" data-unbury-as="page's own">Give <b>now</b></section>
<div id=two>First line<br>Second <i>line</i><br>Please give<br><a href="/give">Give</a></div>
<ul><li id=three>Read also</li></ul><table><tbody><tr id=four><td>Subscribe</td></tr></tbody></table>
<div id=five>Sign in to read on</div></body>`;
const KINDS = ['donation', 'paywall', 'newsletter', 'related', 'promo'] as const;

function makeRegion(kind: Region['kind'], elements: Region['elements'], change: Partial<Region> = {}): Region {
  const evidence = [{ rule: 'asks for money', matched: 'give now', weight: 4 }];
  return { kind, elements, verdict: 'sure', evidence, asksFor: null, ...change };
}

function setUp() {
  const { window } = new JSDOM(PAGE);
  const { document } = window;
  // jsdom has no layout, and its styles cost milliseconds each.
  window.Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
  const style = {
    position: 'static',
    overflow: 'visible',
    color: 'rgb(0, 0, 0)',
    backgroundColor: 'rgb(255, 255, 255)',
  };
  window.getComputedStyle = () => style as CSSStyleDeclaration;
  const find = (id: string) => document.getElementById(id)!;
  const letter = [...find('two').childNodes].slice(5) as (Element | Text)[];
  const regions = [
    makeRegion('donation', [find('one')]),
    makeRegion('donation', letter),
    makeRegion('related', [find('three')]),
    makeRegion('newsletter', [find('four')]),
    makeRegion('paywall', [find('five')]),
    makeRegion('promo', [find('one'), find('two').querySelector('i')!], { verdict: 'likely' }),
    makeRegion('comments', [document.querySelector('p')!]),
  ];
  const gates = new Set([regions[4]!]);
  const flags = createFlags({
    document,
    regions,
    gates,
    overlay: createOverlay(document),
    style: { ensure() {} },
  });
  return { document, find, flags, regions, html: () => document.documentElement.outerHTML };
}

/** A small generator, so that a failing order can be repeated. */
function* pickNumbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

describe('createFlags', () => {
  test.each(APPEALS_MODES.filter((mode) => mode !== 'off'))(
    '%s flags the boxes of the kinds, and off undoes it',
    (mode) => {
      const { flags, html, find } = setUp();
      const before = html();
      flags.setMode(mode, KINDS);
      expect(find('three').getAttribute('data-unbury')).toBe('related');
      expect(html()).not.toBe(before);
      flags.setMode('off', KINDS);
      expect(html()).toBe(before);
    },
  );

  test('any order of modes, single marks and kinds ends as it began', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const { flags, html, regions } = setUp();
      const before = html();
      const nodes = regions.flatMap(({ elements }) => elements);
      const parents = nodes.map((node) => node.parentNode);
      const numbers = pickNumbers(seed);
      const pick = <T>(items: readonly T[]): T => items[Math.floor(numbers.next().value * items.length)]!;
      for (let step = 0; step < 12; step += 1) {
        if (numbers.next().value < 0.3) flags.show(pick(regions));
        else
          flags.setMode(pick<AppealsMode>(APPEALS_MODES), pick([KINDS, ['donation'], ['promo', 'related']] as const));
      }
      flags.setMode('off', []);
      expect(html(), `seed ${seed}`).toBe(before);
      expect(nodes.map((node) => node.parentNode)).toEqual(parents);
    }
  });

  test('bare text is hidden without being split or copied', () => {
    const { flags, find, regions } = setUp();
    const [text] = regions[1]!.elements;
    const children = [...find('two').childNodes];
    flags.setMode('hide', KINDS);
    expect(text!.parentElement?.getAttribute('data-unbury-as')).toBe('hide');
    flags.setMode('off', KINDS);
    expect([...find('two').childNodes]).toEqual(children);
  });

  test.each(['fade', 'hide'] as const)('%s leaves a gate and what is only likely in sight, marked', (mode) => {
    const { flags, find } = setUp();
    flags.setMode(mode, KINDS);
    expect(find('five').getAttribute('data-unbury-as')).toMatch(/^outline/);
    expect(find('two').querySelector('i')?.getAttribute('data-unbury')).toBe('promo');
    expect(find('two').querySelector('i')?.hasAttribute('data-unbury-as')).toBe(false);
    expect(find('three').getAttribute('data-unbury-as')).toBe(mode);
  });

  test('kinds that are not asked for stay as they are', () => {
    const { flags, find } = setUp();
    flags.setMode('hide', ['newsletter']);
    expect(find('three').hasAttribute('data-unbury')).toBe(false);
    expect(find('four').getAttribute('data-unbury')).toBe('newsletter');
  });

  test('a stub never stands where a table allows no such child', () => {
    const { flags, document } = setUp();
    flags.setMode('hide', ['newsletter']);
    expect(document.querySelector('table')?.previousElementSibling?.nodeName).toBe('UNBURY-STUB');
    expect(document.querySelector('table unbury-stub')).toBeNull();
  });

  test('showing a hidden region brings it back, marked', () => {
    const { flags, find, regions, document } = setUp();
    flags.setMode('hide', ['related']);
    flags.show(regions[2]!);
    expect(find('three').getAttribute('data-unbury-as')).toMatch(/^outline/);
    expect(document.querySelector('unbury-stub')).toBeNull();
  });

  test('while all is off, only the last region shown is marked', () => {
    const { flags, find, regions } = setUp();
    flags.show(regions[0]!);
    flags.show(regions[2]!);
    expect(find('one').hasAttribute('data-unbury')).toBe(false);
    expect(find('three').getAttribute('data-unbury')).toBe('related');
  });
});
