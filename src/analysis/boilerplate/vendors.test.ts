import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { compileSelector } from '../page/compile-selector.js';
import { splitSelectors } from './find-vendors.js';
import { vendors } from './vendors.js';

const key = ({ kind, name }: { kind: string; name: string }): string => `${kind}/${name.toLowerCase()}`;
const { document } = new JSDOM('<main><p>Text</p></main>').window;
const host = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u;
const link = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w/-]+)?$/u;

test('vendors are sorted by kind and name, and none stands there twice', () => {
  const keys = vendors.map(key);
  expect(keys).toEqual([...new Set(keys)].sort());
});

describe.each(vendors)('$kind: $name', (vendor) => {
  test('has a mark and the day on which it was checked', () => {
    expect(vendor.hosts ?? vendor.links ?? vendor.selector).toBeTruthy();
    expect(vendor.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  test('names hosts without scheme, and link starts without query', () => {
    for (const name of vendor.hosts ?? []) expect(name).toMatch(host);
    for (const start of vendor.links ?? []) expect(start).toMatch(link);
  });

  test('has a selector that parses and matches nothing on an empty page', () => {
    expect(document.querySelector(vendor.selector ?? 'no-vendor')).toBeNull();
  });

  test('asks for nothing in it that is not looked for', () => {
    for (const selector of splitSelectors(vendor.selector ?? '')) expect(compileSelector(selector)).not.toBeNull();
  });
});
