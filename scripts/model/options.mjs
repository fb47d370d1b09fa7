import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the pages are, and which of them to use: the same for fitting and for measuring. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: '../shared/corpus' },
      bench: { type: 'string', default: '../shared/bench' },
      cache: { type: 'string', default: join(tmpdir(), 'unbury-pages.jsonl') },
      only: { type: 'string' },
      'held-out': { type: 'boolean', default: false },
    },
  });
  const { 'held-out': heldOut, ...rest } = values;
  return { ...rest, heldOut };
}
