import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { cliText } from './cli-text.js';
import { CliProblem, EXIT } from './exit-status.js';
import { isBinary } from './is-binary.js';

/** The bytes of the page; what cannot be a page is refused with a plain sentence. */
export async function readInput(file: string | null, stdin: Readable): Promise<Buffer> {
  const bytes = file === null ? await buffer(stdin) : await readPageFile(file);
  const name = file ?? cliText('cliStandardInput');
  if (bytes.every((byte) => byte <= 0x20)) throw new CliProblem(cliText('cliEmpty', name), EXIT.notAPage);
  if (isBinary(bytes)) throw new CliProblem(cliText('cliBinary', name), EXIT.notAPage);
  return bytes;
}

async function readPageFile(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CliProblem(cliText('cliMissing', file), EXIT.unreadable);
    if (code === 'EISDIR') throw new CliProblem(cliText('cliDirectory', file), EXIT.unreadable);
    throw new CliProblem(cliText('cliUnreadable', file), EXIT.unreadable);
  }
}
