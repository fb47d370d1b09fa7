import { describe, expect, test } from 'vitest';
import { countFlags, rateBody, rateFlags } from '../scripts/model/measure-flags.mjs';

interface TestBlock {
  readonly text: string;
  readonly leaves: readonly number[];
  readonly kind: string | null;
}

/** One block a label, each of ten characters; `kinds` says what each is taken for. */
function count(labels: string, kinds: readonly (string | null)[], inBody: readonly number[] = []) {
  const blocks: TestBlock[] = kinds.map((kind, at) => ({ text: 'x'.repeat(10), leaves: [at], kind }));
  const page = { page: { blocks }, labels: new Map(labels.split(' ').map((label, at) => [at, label])) };
  return countFlags(
    page,
    ({ kind }: TestBlock) => kind,
    ({ leaves }: TestBlock) => inBody.includes(leaves[0] ?? -1),
  );
}

describe('countFlags', () => {
  test('counts hits, wrong and missed leaves by kind', () => {
    const counts = count('D D X B', ['donation', null, 'donation', null]);
    expect(counts['donation']).toMatchObject({ hits: 1, missed: 1, wrong: 1 });
    expect(rateFlags([counts], 'donation')).toMatchObject({ precision: 0.5, recall: 0.5, f: 0.5 });
  });

  test('leaves minor labels out', () =>
    expect(count('D~ X~', [null, 'donation'])['donation']).toMatchObject({ hits: 0, missed: 0, wrong: 0 }));

  test.each([
    ['half of it', ['donation', null], 1],
    ['less', [null, null], 0],
  ])('a box is found by %s', (_, kinds, found) =>
    expect(count('D D', kinds)['donation']).toMatchObject({ boxes: 1, found }),
  );

  test('leaves of a kind in the article leak', () =>
    expect(count('P P', [null, null], [1])['paywall']).toMatchObject({ leaked: 1 }));

  test('a body leaf is wrongly flagged as whatever kind', () =>
    expect(rateBody([count('B B B B', ['share', null, null, null])])).toBe(0.25));
});
