import type { Readable } from 'node:stream';
import { version } from '../../package.json';
import { cliText } from './cli-text.js';
import { CliProblem, EXIT } from './exit-status.js';
import { openPage } from './open-page.js';
import { parseOptions } from './parse-options.js';
import { readInput } from './read-input.js';

/** Standard input; where it is a terminal nobody has given a page. */
export type Input = Readable & { readonly isTTY?: boolean };

interface Output {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs one command. What can go wrong for the user comes back as a sentence and a status. */
export async function runCli(args: readonly string[], stdin: Input): Promise<Output> {
  try {
    return await answer(args, stdin);
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    return { status: error.status, out: '', error: `${error.message}\n` };
  }
}

async function answer(args: readonly string[], stdin: Input): Promise<Output> {
  const { file, url, format, wants } = parseOptions(args);
  if (wants === 'help') return { status: EXIT.done, out: `${cliText('cliHelp')}\n`, error: '' };
  if (wants === 'version') return { status: EXIT.done, out: `${version}\n`, error: '' };
  if (file === null && stdin.isTTY) throw new CliProblem(cliText('cliNothingToRead'), EXIT.usage);

  const bytes = await readInput(file, stdin);
  // The lexicons take a third of a second to load, which --help and a missing file need not wait for
  const [{ analyze, report, summarize }, { writeReport }] = await Promise.all([
    import('../analysis/index.js'),
    import('./write-report.js'),
  ]);
  const page = await openPage(bytes, url);
  const analysis = analyze(page.document, { url: page.url });
  const { article } = analysis;
  const result = report(analysis, article && summarize(article));
  if (article) return { status: EXIT.done, out: writeReport(result, page.url, format), error: '' };
  return {
    status: EXIT.noArticle,
    out: format === 'json' ? writeReport(result, page.url, format) : '',
    error: `${cliText('cliNoArticle', file ?? cliText('cliStandardInput'))}\n`,
  };
}
