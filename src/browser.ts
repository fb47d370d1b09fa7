/**
 * The one place that imports the WebExtension API. Everything else asks here, so that the polyfill can go
 * when the oldest Chrome we support has a native `browser`.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Tabs, Menus, Runtime } from 'webextension-polyfill';
