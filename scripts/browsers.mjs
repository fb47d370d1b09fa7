// Finds the browsers of this machine and, on Debian and Ubuntu, installs them where nothing has to be asked.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean);

/** Where each engine may be: an environment variable that names it, commands, and usual places. */
const ENGINES = {
  chromium: {
    variable: 'CHROME_BIN',
    package: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    package: 'firefox-esr',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

export const ENGINE_NAMES = Object.keys(ENGINES);

/** Path of an installed browser, or null. */
export function findBrowser(engine) {
  const { variable, commands, mac, windows } = ENGINES[engine];
  const named = env[variable];
  if (named) return isProgram(named) ? named : null;
  return candidates(commands, mac, windows).find((path) => isProgram(path) && starts(path)) ?? null;
}

/**
 * Finds the browsers wanted and installs those that are missing, if that needs no question.
 * Returns the paths (null where there is none) and, for each that is missing, one line that says why.
 */
export function ensureBrowsers(engines, { log = console.log } = {}) {
  const missing = engines.filter((engine) => !findBrowser(engine));
  const installable = missing.filter((engine) => !env[ENGINES[engine].variable]);
  const problem = installable.length > 0 ? installPackages(installable, log) : null;
  const paths = Object.fromEntries(engines.map((engine) => [engine, findBrowser(engine)]));
  const reasons = Object.fromEntries(
    missing.filter((engine) => !paths[engine]).map((engine) => [engine, explain(engine, problem)]),
  );
  return { paths, reasons };
}

function explain(engine, problem) {
  const { variable } = ENGINES[engine];
  if (env[variable])
    return `No ${engine}: ${variable} is ${env[variable]}, where no program is. Set it to the path of one, or unset it.`;
  return `No ${engine} found: ${problem ?? 'the package brought none'}. Install one, or set ${variable} to its path.`;
}

function candidates(commands, mac, windows) {
  if (platform === 'win32') return programs.flatMap((folder) => windows.map((file) => join(folder, file)));
  const folders = (env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
  return applications.flatMap((folder) => mac.map((file) => join(folder, file))).concat(onPath);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's packages are stand-ins for snaps that do not start without a snap service. Elsewhere it would open a window. */
function starts(path) {
  return platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Installs with apt-get; returns a reason where it cannot. */
function installPackages(engines, log) {
  if (!isDebianLike()) return 'only on Debian and Ubuntu can it be installed from here';
  const prefix = adminPrefix();
  if (!prefix) return 'installing it needs root, or sudo without a password';
  const names = engines.map((engine) => ENGINES[engine].package);
  log(`Installing ${names.join(' and ')} with apt-get; this can take some minutes.`);
  const updated = runAptGet(prefix, ['update']);
  if (updated) return `apt-get update failed (${updated})`;
  // One by one, so that a package that does not exist here does not keep the other away.
  const failed = names.map((name) => runAptGet(prefix, ['install', '-y', '--no-install-recommends', name]));
  const reason = failed.find(Boolean);
  return reason ? `apt-get install failed (${reason})` : null;
}

function runAptGet(prefix, args) {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  const { status, stderr, error } = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status === 0) return null;
  const lines = (stderr ?? '').split('\n').filter((line) => line.startsWith('E: '));
  return error?.message ?? lines.at(-1)?.slice(3) ?? `exit status ${String(status)}`;
}

function isDebianLike() {
  if (platform !== 'linux') return false;
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
  } catch {
    return false;
  }
}

/** What to put before a command that needs root: nothing, sudo, or null where neither works. */
function adminPrefix() {
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return null;
  }
}
