#!/usr/bin/env node
import { cliText } from './cli-text.js';
import { EXIT } from './exit-status.js';
import { runCli } from './run-cli.js';

// `unbury page.html | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.unreadable);
});

try {
  const { status, out, error } = await runCli(process.argv.slice(2), process.stdin);
  process.exitCode = status;
  if (error) process.stderr.write(error);
  if (out) process.stdout.write(out);
} catch (error) {
  process.exitCode = EXIT.broken;
  process.stderr.write(`${cliText('cliBroken', error instanceof Error ? error.message : String(error))}\n`);
}
