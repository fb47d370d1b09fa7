// Renders the PNG icons from their SVG masters with the Chromium that is there (CHROME_BIN overrides).
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const SIZES = { 'icon-small.svg': [16, 32], 'icon.svg': [24, 48, 96, 128] };
const folder = new URL('../icons/', import.meta.url);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_BIN ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const [master, sizes] of Object.entries(SIZES)) {
    const svg = await readFile(new URL(master, folder), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const file = new URL(`${size}.png`, folder);
      await writeFile(file, await page.screenshot({ omitBackground: true }));
      console.log(fileURLToPath(file));
    }
  }
} finally {
  await browser.close();
}
