import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What stands in backticks and is a path of the repository; what the build makes is not there on a fresh checkout. */
const OWN_PATH =
  /`((?:\.ci|docs|examples|extension|icons|scripts|src|test)\/[\w./-]*|[\w.-]+\.(?:config\.[jt]s|json|md|mjs))`/g;
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
const NPM_SCRIPT = /npm (?:run )?(build|start|test|lint|format|types|unit|icons|screenshots|new|[a-z]+)\b/g;
const NPM_OWN = ['ci', 'install', 'run'];

describe.each(listDocs())('%s', (path) => {
  const words = readFileSync(join(ROOT, path), 'utf8');

  test('names only files that exist', () => {
    expect(findDeadPaths(words, dirname(path))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const named = [...words.matchAll(NPM_SCRIPT)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts) && !NPM_OWN.includes(name))).toEqual([]);
  });
});

test('a dead path is found', () => {
  const words = 'See `src/analysis/`, `src/gone.ts`, [this](README.md), [that](docs/gone.png) and `npm test`.';
  expect(findDeadPaths(words, '.')).toEqual(['src/gone.ts', 'docs/gone.png']);
});

function findDeadPaths(words: string, folder: string): string[] {
  const named = [...words.matchAll(OWN_PATH)].map(([, path = '']) => path);
  const linked = [...words.matchAll(LINK)].map(([, path = '']) => join(folder, path));
  return [...named, ...linked].filter((path) => !existsSync(join(ROOT, path)));
}

function listDocs(): string[] {
  const root = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  return [...root, ...docs.map((name) => join('docs', name))];
}
