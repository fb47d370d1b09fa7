import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/** Source of axe, evaluated in the document: the extension's CSP lets no script element in. */
export const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Expression that runs axe, once its source has been evaluated, on all of the document or on what `scope` selects. */
export function axeExpression(scope?: string): string {
  const context = scope === undefined ? 'document' : JSON.stringify(scope);
  return `axe.run(${context}, { resultTypes: ['violations'] }).then(result => JSON.stringify(result.violations))`;
}

export function readViolations(json: string): string[] {
  return (JSON.parse(json) as Violation[]).flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} | ${target.flat().join(' ')} | ${failureSummary ?? ''}`),
  );
}
