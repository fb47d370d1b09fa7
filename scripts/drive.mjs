// What npm start and the screenshots have in common: a browser with the built extension, and a way to look at a page.
import { join } from 'node:path';
import { importTypescript } from './import-typescript.mjs';

const LAUNCHERS = { chromium: ['chrome', 'launchChromium'], firefox: ['firefox', 'launchFirefox'] };

/** Starts a browser with the extension loaded; `options` are those of the driver. */
export async function launchBrowser(engine, executable, dist, options = {}) {
  const [build, launcher] = LAUNCHERS[engine];
  const module = await importTypescript(`test/e2e/${engine}.ts`);
  return module[launcher]({ executable, extension: join(dist, build), ...options });
}

/** Opens the popup and waits for its contents; `hasArticle` tells whether there are facts and switches. */
export async function openPopup(driver, tab) {
  const popup = await driver.openPopup(tab);
  const isReady = async () => (await popup.texts({ css: 'h1' })).length > 0;
  await waitUntil(isReady, 'The popup stays empty.');
  await pause(300);
  const hasArticle = (await popup.texts({ role: 'switch' })).length > 0;
  return { popup, hasArticle };
}

/** Leaves pictures of the popup, the marked page and the reading view; returns what each shows and where it is. */
export async function takeScreenshots(driver, tab, nameFile) {
  const shots = [];
  const shoot = async (what, surface) => {
    const path = nameFile(what);
    await surface.screenshot(path);
    shots.push({ what, path });
  };

  const { popup, hasArticle } = await openPopup(driver, tab);
  await shoot('popup', popup);
  if (!hasArticle) {
    await driver.closePopup();
    await shoot('page', tab);
    return shots;
  }
  await popup.click({ role: 'switch', name: 'Highlight article' });
  await popup.click({ role: 'radio', name: 'Mark' });
  await waitUntil(() => popup.isChecked({ role: 'radio', name: 'Mark' }), 'The page takes no marks.');
  await pause(500);
  await shoot('page', tab);
  await popup.click({ role: 'switch', name: 'Clean reading view' });
  const isOpen = () => tab.evaluate(({ document }) => document.querySelector('unbury-reader') !== null);
  await waitUntil(isOpen, 'The reading view does not open.');
  await driver.closePopup();
  await pause(500);
  await shoot('reading-view', tab);
  await tab.press('Escape');
  return shots;
}

export async function waitUntil(condition, complaint) {
  for (let left = 400; !(await condition()); left -= 1) {
    if (left === 0) throw new Error(complaint);
    await pause(80);
  }
}

export function pause(ms) {
  return new Promise((resume) => setTimeout(resume, ms));
}
