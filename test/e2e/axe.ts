import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

interface Result {
  readonly passedRuleCount: number;
  readonly violations: readonly Violation[];
}

/**
 * Runs axe on all of a document or on what `scope` selects; returns one line for each problem. `run` evaluates in the
 * document: the extension's CSP lets no script element in.
 */
export async function findProblems(run: (source: string) => Promise<unknown>, scope?: string): Promise<string[]> {
  const isLoaded = await run(`'axe' in window`);
  if (isLoaded !== true) await run(`(() => { ${AXE_SOURCE}; })()`);
  const context = scope === undefined ? 'document' : JSON.stringify(scope);
  const json = await run(
    `axe.run(${context}, { resultTypes: ['violations'] }).then(({ passes, violations }) =>
      JSON.stringify({ passedRuleCount: passes.length, violations }))`,
  );
  const { passedRuleCount, violations } = JSON.parse(String(json)) as Result;
  const problems = violations.flatMap(nameProblems);
  // Where a shadow root stays shut, axe is content with the nothing that it sees.
  return passedRuleCount === 0 && problems.length === 0 ? [`axe sees nothing in ${scope ?? 'the document'}`] : problems;
}

function nameProblems({ id, help, nodes }: Violation): string[] {
  return nodes.map(
    ({ target, failureSummary }) => `${id}: ${help} | ${target.flat().join(' ')} | ${failureSummary ?? ''}`,
  );
}
