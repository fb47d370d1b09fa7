import { version } from '../../package.json';
import { analyze, report, summarize } from '../analysis/index.js';
import { cliText } from './cli-text.js';
import { CliProblem, EXIT } from './exit-status.js';
import { openPage } from './open-page.js';
import { parseOptions } from './parse-options.js';
import { readInput } from './read-input.js';
import { writeReport } from './write-report.js';

interface Output {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs one command. What can go wrong for the user comes back as a sentence and a status. */
export async function runCli(args: readonly string[], isTerminal: boolean): Promise<Output> {
  try {
    return await answer(args, isTerminal);
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    return { status: error.status, out: '', error: `${error.message}\n` };
  }
}

async function answer(args: readonly string[], isTerminal: boolean): Promise<Output> {
  const { file, url, format, wants } = parseOptions(args);
  if (wants === 'help') return { status: EXIT.done, out: `${cliText('cliHelp')}\n`, error: '' };
  if (wants === 'version') return { status: EXIT.done, out: `${version}\n`, error: '' };
  if (file === null && isTerminal) throw new CliProblem(cliText('cliNothingToRead'), EXIT.usage);

  const page = await openPage(await readInput(file), url);
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
