import '../../test/stub-browser.js';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { writePageCss } = await import('./page-css.js');

test('the page gets plain colours for every kind on light and dark, and nothing that matches an unmarked page', () => {
  const tokens = readFileSync(new URL('../../extension/tokens.css', import.meta.url), 'utf8');
  const css = writePageCss(tokens);
  expect(css).toContain('[data-unbury="donation"][data-unbury-as~="light"]{outline:2px solid #b4234b!important}');
  expect(css).toContain('[data-unbury="promo"][data-unbury-as~="dark"]{outline:2px solid #f0bf66!important}');
  expect(css).not.toMatch(/var\(|undefined/);
  for (const selector of css.matchAll(/(?:^|\n|\{)([^{}\n@]+)\{/g))
    expect(selector[1]).toMatch(/^(?:::highlight\(unbury-|\[data-unbury)/);
});
