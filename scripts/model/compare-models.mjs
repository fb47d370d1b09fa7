// The same rows, judged by other kinds of models, cross-validated by site:  npm run compare [-- --cache FILE]
// Its table stands in docs/decisions/0009-judging-blocks.md.
import { existsSync } from 'node:fs';
import { readAppealPages } from './appeal-pages.mjs';
import { collectPages } from './collect-pages.mjs';
import { crossValidate, report } from './evaluate-flags.mjs';
import { GROUPS } from './fit-appeals.mjs';
import * as logistic from './logistic.mjs';
import { readOptions } from './options.mjs';

const STUMPS = { depth: 1, leaves: 2, trees: 400 };

const RIVALS = {
  'logistic regression, one look': ({ kinds }) => ({ kinds, learner: logistic, first: {} }),
  'logistic regression over a sequence: two looks': ({ kinds }) => ({
    ...{ kinds, learner: logistic, first: {}, second: {} },
  }),
  'trees of one split, one look: additive': ({ kinds, first }) => ({ kinds, first: { ...first, ...STUMPS } }),
  'trees, one look': ({ kinds, first }) => ({ kinds, first }),
  'trees, two looks (ships)': (group) => group,
};

const options = readOptions();
if (!existsSync(options.cache)) await collectPages(options);
const pages = await readAppealPages(options.cache);
for (const [name, change] of Object.entries(RIVALS)) {
  const groups = Object.fromEntries(Object.entries(GROUPS).map(([key, group]) => [key, change(group)]));
  report(name, pages, crossValidate(pages, groups));
}
