import { parseArgs } from 'node:util';
import { cliText } from './cli-text.js';
import { CliProblem, EXIT } from './exit-status.js';

export const FORMATS = ['text', 'markdown', 'json'] as const;
export type CliFormat = (typeof FORMATS)[number];

export interface CliOptions {
  /** Null for standard input. */
  readonly file: string | null;
  readonly url: string | null;
  readonly format: CliFormat;
  readonly wants: 'report' | 'help' | 'version';
}

export function parseOptions(args: readonly string[]): CliOptions {
  const { values, positionals } = readArguments(args);
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new CliProblem(cliText('cliTooManyFiles'), EXIT.usage);
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new CliProblem(cliText('cliUnknownFormat', values.format), EXIT.usage);
  if (values.url !== undefined && !isWebAddress(values.url))
    throw new CliProblem(cliText('cliBadAddress', values.url), EXIT.usage);
  const wants = values.help ? 'help' : values.version ? 'version' : 'report';
  return { file: file === '-' ? null : file, url: values.url ?? null, format, wants };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [sentence] = error instanceof Error ? error.message.split(/\.? To specify|\n/u) : [''];
    throw new CliProblem(cliText('cliBadOption', sentence ?? ''), EXIT.usage);
  }
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
