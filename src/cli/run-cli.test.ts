import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import messages from '../../extension/_locales/en/messages.json';
import { version } from '../../package.json';
import { runCli } from './run-cli.js';

// What is read and answered is tested in this process; the last tests run the built command line in its own, since standard
// streams, the exit status and what the bundle loads late only show there. The bundle is written into the project, so that it
// finds jsdom, and away from dist/, so that it needs no build before the tests.
const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
let program = '';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command in this process; arguments that name a file of the folder find it there. */
async function unbury(args: readonly string[], input: Buffer | string = ''): Promise<Run> {
  const paths = args.map((arg) => (/\.html\b|^folder$/.test(arg) ? join(folder, arg) : arg));
  const { status, out, error } = await runCli(paths, Readable.from([Buffer.from(input)]));
  return { status, out, error: error.replaceAll(folder + sep, '') };
}

function runProgram(args: readonly string[], input: Buffer | string = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.on('close', (status) => resolve({ status, out, error }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

const page = (head: string, title: string, paragraphs: readonly string[], lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head>${head}<title>${title}</title></head><body><nav><a href="/">Home</a></nav>` +
  `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const HARBOUR = [
  'The harbour council of Eastmouth voted on Tuesday to rebuild the old ferry pier, ending a dispute that had divided the small town for almost four years.',
  'Mayor Ruth Calder said the work would cost 4.2 million pounds and take eighteen months, with most of the money coming from a regional fund for coastal towns.',
  '“We have waited long enough for this,” Calder told reporters after the meeting, which was attended by more than two hundred residents and fishermen.',
  'Opponents of the plan had argued that the pier should be moved further north, where the water is deeper and larger ships could land in the winter months.',
];
const RUSSIAN = [
  'Городской совет Приозёрска во вторник утвердил план восстановления старого речного вокзала, который простоял закрытым почти двенадцать лет.',
  'По словам мэра Ирины Лебедевой, работы обойдутся в 120 миллионов рублей и займут полтора года, а первые теплоходы вернутся к причалу следующей весной.',
  'Жители города несколько лет собирали подписи за сохранение здания, построенного в середине прошлого века по проекту местного архитектора.',
  'Противники проекта считали, что деньги лучше потратить на ремонт дорог и школ, но на заседании большинство депутатов их не поддержало.',
];
// "The town rebuilt its pier …" in Shift_JIS; Node can read the encoding, but not write it
const JAPANESE = Buffer.from('92ac82cd8ac293728df78be082cc8d5082c990568aab82b582a282d382cb82f08c9a82c482bd8142', 'hex');

beforeAll(async () => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'unbury-cli-'));
  const out = mkdtempSync(join(cache, 'unbury-cli-'));
  program = join(out, 'cli/unbury.mjs');
  await promisify(execFile)(process.execPath, [join(root, 'build.mjs'), '--out', out, '--only', 'commandLine']);
  write('page.html', page('<meta charset="utf-8">', 'Eastmouth votes to rebuild its ferry pier', HARBOUR));
  write('plain.html', page('', 'Café and pier', [...HARBOUR, 'The café “Möwe” stays open — it has 12 seats.']));
  write('empty.html', '');
  write('blank.html', ' \n\t\n');
  write('binary.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  write('none.html', '<!doctype html><title>Search</title><form><input name="q"><button>Search</button></form>');
  mkdirSync(join(folder, 'folder'));
  return () => rmSync(out, { recursive: true, force: true });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('prints facts, access and appeals of a saved page', async () => {
  const { status, out, error } = await unbury(['page.html']);
  expect(error).toBe('');
  expect(status).toBe(0);
  expect(out).toMatch(/^Eastmouth votes to rebuild its ferry pier\n/);
  expect(out).toContain('Key points\n- ');
  expect(out).toContain('\nAccess\n');
  expect(out).toContain('\nAppeals\nNo appeal was found.');
});

test('writes Markdown with a link where the address is given', async () => {
  const { out } = await unbury(['page.html', '--format', 'markdown', '--url', 'https://news.example/pier']);
  expect(out).toMatch(/^# \[Eastmouth votes to rebuild its ferry pier\]\(https:\/\/news\.example\/pier\)\n/);
  expect(out).toContain('\n## Access\n');
});

test('writes JSON that holds article, regions, access and facts', async () => {
  const { out } = await unbury(['--format=json', 'page.html']);
  const result: unknown = JSON.parse(out);
  expect(result).toMatchObject({
    url: '',
    article: { lang: 'en' },
    regions: [],
    facts: { quotes: [{ speaker: 'Ruth Calder' }] },
  });
});

test.each([[['-']], [[]]])('reads standard input with the arguments %j', async (args) => {
  const { status, out } = await unbury(args, page('', 'A pier', HARBOUR));
  expect(status).toBe(0);
  expect(out).toContain('Ruth Calder');
});

test.each([
  ['missing.html', 3, 'There is no file missing.html.\n'],
  ['page.html/x', 3, 'There is no file page.html/x.\n'],
  ['folder', 3, 'folder is a folder; name the page in it.\n'],
  ['empty.html', 4, 'empty.html is empty.\n'],
  ['blank.html', 4, 'blank.html is empty.\n'],
  ['binary.html', 4, 'binary.html is no web page: it holds binary data.\n'],
  ['none.html', 1, 'No article was found in none.html.\n'],
])('says in one sentence what is wrong with %s', async (file, status, error) => {
  expect(await unbury([file])).toEqual({ status, out: '', error });
});

test.each([
  [['--format', 'xml', 'page.html'], 'There is no format "xml"; choose text, markdown or json.\n'],
  [['--url', 'ftp://x', 'page.html'], '"ftp://x" is no web address; it has to begin with http:// or https://.\n'],
  [['page.html', 'plain.html'], 'Name one page at a time.\n'],
  [['--colour'], "Unknown option '--colour'; unbury --help lists the options.\n"],
])('refuses %j', async (args, error) => {
  expect(await unbury(args)).toEqual({ status: 2, out: '', error });
});

test('tells its version and how to use it', async () => {
  expect(await unbury(['--version'])).toEqual({ status: 0, out: `${version}\n`, error: '' });
  const { status, out } = await unbury(['--help']);
  expect(status).toBe(0);
  expect(out).toMatch(/^Usage: unbury .*\n(.*\n)+.*Exit status: 0 done, 1 no article/);
});

test.each([
  ['a meta tag', '<meta charset="windows-1251">', ''],
  ['the old meta tag', '<meta http-equiv="content-type" content="text/html; charset=windows-1251">', ''],
  ['an XML declaration', '', '<?xml version="1.0" encoding="windows-1251"?>'],
])('reads Cyrillic in windows-1251 as %s says', async (_, head, before) => {
  const { out } = await unbury([], encodeCyrillic(before + page(head, 'Вокзал восстановят', RUSSIAN, 'ru')));
  expect(out).toMatch(/^Вокзал восстановят\n/);
  expect(out).toContain('120 миллионов рублей');
});

test('reads Shift_JIS', async () => {
  const [before = '', after = ''] = page('<meta charset="shift_jis">', 'Pier', ['@@']).split('@@');
  const bytes = Buffer.concat([Buffer.from(before), ...Array.from({ length: 12 }, () => JAPANESE), Buffer.from(after)]);
  const { out } = await unbury(['--format', 'json'], bytes);
  expect(out).toContain(new TextDecoder('shift_jis').decode(JAPANESE));
});

test.each([
  ['a UTF-8 mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(page('', 'Café', HARBOUR))])],
  ['a UTF-16 mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page('', 'Café', HARBOUR), 'utf16le')])],
  ['no word about it in UTF-8', Buffer.from(page('', 'Café', HARBOUR))],
  [
    'no word about it in windows-1252',
    Buffer.from(
      page(
        '',
        'Café',
        HARBOUR.map((text) => text.replace(/[“”]/g, '"')),
      ),
      'latin1',
    ),
  ],
])('reads a page with %s', async (_, bytes) => {
  expect((await unbury([], bytes)).out).toMatch(/^Café\n/);
});

test('does not run the scripts of the page', async () => {
  const script = '<script>document.title = "Changed"; document.querySelector("h1").textContent = "Changed"</script>';
  const { out } = await unbury([], page('', 'Unchanged', HARBOUR).replace('</body>', `${script}</body>`));
  expect(out).toMatch(/^Unchanged\n/);
});

test('a terminal as standard input has no page', async () => {
  const terminal = Object.assign(Readable.from([]), { isTTY: true });
  expect(await runCli([], terminal)).toEqual({ status: 2, out: '', error: `${messages.cliNothingToRead.message}\n` });
});

test.each([
  ['a missing file', ['missing.html'], { status: 3, out: '', error: 'There is no file missing.html.\n' }],
  ['a page without an article', ['none.html'], { status: 1, out: '', error: 'No article was found in none.html.\n' }],
  ['the version', ['--version'], { status: 0, out: `${version}\n`, error: '' }],
])('the built program tells status and streams of %s', async (_, args, expected) => {
  expect(await runProgram(args)).toEqual(expected);
});

test('the built program reads bytes of another character set from a pipe', async () => {
  const bytes = encodeCyrillic(page('<meta charset="windows-1251">', 'Вокзал восстановят', RUSSIAN, 'ru'));
  const { status, out, error } = await runProgram([], bytes);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(out).toMatch(/^Вокзал восстановят\n/);
  expect(out).toContain('120 миллионов рублей');
});

test('a reader that closes the pipe early is no failure', async () => {
  const child = spawn(process.execPath, [program, '--format', 'json', 'page.html'], { cwd: folder });
  child.stdout.destroy();
  let error = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, error }).toEqual({ status: 0, error: '' });
});

/** Node writes no windows-1251: letters А to я lie in one row, Ё and ё apart. */
function encodeCyrillic(text: string): Buffer {
  const byteOf = (char: string) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (char === 'Ё') return 0xa8;
    if (char === 'ё') return 0xb8;
    return code - 0x410 + 0xc0;
  };
  return Buffer.from(Array.from(text, byteOf));
}
