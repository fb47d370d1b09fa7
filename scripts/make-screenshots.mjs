// Takes the pictures of the documentation: npm run screenshots
import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_NAMES, ensureBrowsers } from './browsers.mjs';
import { launchBrowser, pause, takeScreenshots, waitUntil } from './drive.mjs';
import { importTypescript } from './import-typescript.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs/screenshots');

const { paths, reasons } = ensureBrowsers(ENGINE_NAMES);
const { startServer } = await importTypescript('test/e2e/server.ts');
const server = await startServer([join(root, 'examples')]);
await mkdir(folder, { recursive: true });
for (const reason of Object.values(reasons)) console.log(reason);
for (const engine of ENGINE_NAMES) if (paths[engine]) await takeAll(engine, paths[engine]);
await server.close();

async function takeAll(engine, executable) {
  const driver = await launchBrowser(engine, executable, join(root, 'dist'));
  try {
    for (const scheme of ['light', 'dark']) {
      await driver.setColorScheme(scheme);
      const nameFile = (what) => join(folder, `${what}-${engine}-${scheme}.png`);
      const tab = await driver.openTab(`${server.origin}/reference.html`);
      const shots = await takeScreenshots(driver, tab, nameFile);
      await tab.close();
      const options = await driver.openExtensionPage('options.html');
      await waitUntil(async () => (await options.texts({ role: 'radio' })).length > 0, 'The options stay empty.');
      await pause(300);
      await options.screenshot(nameFile('options'));
      await options.close();
      for (const { path } of [...shots, { path: nameFile('options') }]) console.log(relative(process.cwd(), path));
    }
  } finally {
    await driver.close();
  }
}
