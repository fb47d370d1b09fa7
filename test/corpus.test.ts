import { describe, expect, test } from 'vitest';
import { checkEvidence, checkFacts, checkOrder, checkText } from './corpus/check-invariants.js';
import { checkAccess, checkArticle, checkFactLabels, checkNotFlagged, checkRegions } from './corpus/check-labels.js';
import { goldenPath, listFixtures, readLabels, readSource, runFixture } from './corpus/read-fixture.js';

const CHECKS = [checkArticle, checkAccess, checkRegions, checkNotFlagged, checkFactLabels];

// `npm run goldens` writes what the code says today into expected.json; what is true stands in labels.json.
describe.each(listFixtures())('%s', (name) => {
  const labels = readLabels(name);
  const outcome = runFixture(name);
  const { facts } = outcome;
  const { article } = outcome.analysis;

  test('says where it comes from', () => {
    const { origin, date, licence, url } = readSource(name);
    expect([origin, licence]).not.toContain('');
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(new URL(url).hostname).toMatch(/\.(?:example|test)$/);
  });

  test('is left as it was', () => expect(outcome.markupAfter).toBe(outcome.markupBefore));
  test('has its regions and its article in order and apart', () => checkOrder(outcome));
  test('gives evidence for every region', () => checkEvidence(outcome));
  test('is reported in plain JSON', () =>
    expect(JSON.parse(JSON.stringify(outcome.report))).toStrictEqual(outcome.report));
  if (article) test('has an article made of its nodes', () => checkText(article));
  if (article && facts) test('has facts that stand in it', () => checkFacts(facts, article));

  test('has the article that a person sees', () => checkArticle(outcome, labels));
  test('has the access that a person sees', () => checkAccess(outcome, labels));
  test('has the boxes that a person sees', () => checkRegions(outcome, labels));
  test('has nothing flagged that a person would not flag', () => checkNotFlagged(outcome, labels));
  test('has the facts that a person finds', () => checkFactLabels(outcome, labels));

  for (const { because, labels: wished } of labels.open ?? []) {
    const regions = wished.regions && [...(labels.regions ?? []), ...wished.regions];
    test.fails(`is still wrong: ${because}`, () => {
      for (const check of CHECKS) check(outcome, { ...wished, ...(regions && { regions }) });
    });
  }

  test('gives the report that was last agreed on', async () => {
    await expect(`${JSON.stringify(outcome.report, null, 2)}\n`).toMatchFileSnapshot(goldenPath(name));
  });
});
