/** Every pair of text and ground that the style sheets use, checked on the tokens themselves (WCAG 2.2 AA). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../extension/tokens.css', import.meta.url), 'utf8');

type Colours = Readonly<Record<string, string>>;

function readTokens(theme: 'light' | 'dark'): Colours {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g);
  return Object.fromEntries([...pairs].map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]));
}

function readSepia(): Colours {
  const block = /\[data-theme='sepia'\][^{]*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const own = [...block.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name, value]) => [name, value]);
  return { ...readTokens('light'), ...Object.fromEntries(own) };
}

function readLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function measureContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [readLuminance(one), readLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'raised'];
const TEXTS = ['ink', 'soft-ink', 'accent'];
const KINDS = ['donation', 'paywall', 'newsletter', 'related', 'promo'];

test('the measure is right where the answer is known', () => {
  expect(measureContrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(measureContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', readTokens('light')],
  ['dark', readTokens('dark')],
  ['sepia', readSepia()],
])('%s', (_, colours) => {
  const contrast = (one: string, other: string): number => {
    const [a, b] = [colours[one], colours[other]];
    if (!a || !b) throw new Error(`no colour for ${a ? other : one}`);
    return measureContrast(a, b);
  };
  const on = (names: readonly string[]) => names.flatMap((name) => GROUNDS.map((ground) => [name, ground] as const));

  test.each([...on([...TEXTS, ...KINDS]), ['ink', 'marker'], ['paper', 'accent']] as const)(
    'text in %s on %s: 4.5',
    (text, ground) => expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  test.each(on(['outline', 'accent', ...KINDS]))('outline in %s on %s: 3', (outline, ground) =>
    expect(contrast(outline, ground)).toBeGreaterThanOrEqual(3),
  );
});
