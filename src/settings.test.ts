import { stubBrowser } from '../test/stub-browser.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, mendSettings, readSettings, writeSettings, type Settings } from './settings.js';

const CHOSEN: Settings = {
  version: 1,
  flaggedKinds: ['donation', 'promo'],
  appeals: 'fade',
  highlight: true,
  theme: 'sepia',
  copyFormat: 'json',
  maxWords: 150,
  reader: { font: 'sans', fontSize: 24, lineWidth: 80 },
};

beforeEach(() => stubBrowser.storage.local.clear());
afterEach(() => {
  stubBrowser.extension.inIncognitoContext = false;
});

describe('mendSettings', () => {
  test('keeps what is sound', () => expect(mendSettings(CHOSEN)).toEqual(CHOSEN));

  test.each([
    undefined,
    null,
    '',
    'settings',
    0,
    NaN,
    true,
    [],
    [CHOSEN],
    {},
    { reader: null },
    { reader: [] },
    { version: 99 },
    { unknown: { deep: [] } },
  ])('falls back to the defaults for %j', (stored) => expect(mendSettings(stored)).toEqual(DEFAULT_SETTINGS));

  test.each<[keyof Settings, unknown]>([
    ['flaggedKinds', 'donation'],
    ['flaggedKinds', { 0: 'donation', length: 1 }],
    ['appeals', 'delete'],
    ['appeals', ['hide']],
    ['appeals', { toString: 'hide' }],
    ['highlight', 'true'],
    ['highlight', 1],
    ['theme', 'neon'],
    ['theme', null],
    ['copyFormat', '__proto__'],
    ['maxWords', '90'],
    ['maxWords', 29],
    ['maxWords', 301],
    ['maxWords', -0.5],
    ['maxWords', null],
    ['reader', 'serif'],
    ['reader', { font: 'comic', fontSize: 13, lineWidth: 101 }],
    ['reader', { font: {}, fontSize: '20', lineWidth: [66] }],
  ])('takes the default where %s is %j, and keeps the rest', (key, value) => {
    expect(mendSettings({ ...CHOSEN, [key]: value })).toEqual({ ...CHOSEN, [key]: DEFAULT_SETTINGS[key] });
  });

  test('keeps only kinds it knows, and no kind is a choice', () => {
    expect(mendSettings({ flaggedKinds: ['promo', 'spam', 7, null, 'toString'] }).flaggedKinds).toEqual(['promo']);
    expect(mendSettings({ flaggedKinds: [] }).flaggedKinds).toEqual([]);
  });

  test('a stored __proto__ reaches neither the settings nor any other object', () => {
    const mended = mendSettings(JSON.parse('{"__proto__":{"theme":"dark","polluted":1},"theme":"light"}'));
    expect(mended).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('what it gives survives itself and JSON', () => {
    const mended = mendSettings({ appeals: 'hide', maxWords: 60, reader: { fontSize: 30 } });
    expect(mendSettings(JSON.parse(JSON.stringify(mended)))).toEqual(mended);
  });
});

describe('stored settings', () => {
  test('are the defaults before anything is chosen', async () =>
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS));

  test('a change is kept and leaves the others alone', async () => {
    await writeSettings({ theme: 'dark' });
    await writeSettings({ maxWords: 60 });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', maxWords: 60 });
  });

  test('in a private window a change is returned and not stored', async () => {
    stubBrowser.extension.inIncognitoContext = true;
    expect((await writeSettings({ theme: 'dark' })).theme).toBe('dark');
    expect((await readSettings()).theme).toBe('system');
  });

  test('a broken store gives the defaults', async () => {
    await stubBrowser.storage.local.set({ settings: '{"theme":' });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
