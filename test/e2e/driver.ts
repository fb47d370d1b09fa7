/** What the scenarios ask of a browser; each browser answers in its own way. */
import type { Query } from './find-in-page.js';

export type ColorScheme = 'light' | 'dark';
export type PageWindow = Window & typeof globalThis;

/** A document that can be looked at and worked with: a page, the popup, a page of the extension. */
export interface Surface {
  /** Runs `callback` in the document, where closed shadow roots are not readable. Only its arguments are known there. */
  evaluate<R, A extends unknown[]>(
    callback: (window: PageWindow, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Text a reader sees of the elements that match, closed shadow roots included, in document order. */
  texts(query: Query): Promise<string[]>;
  /** Clicks the first match; fails where there is none. */
  click(query: Query): Promise<void>;
  isChecked(query: Query): Promise<boolean>;
  press(key: string): Promise<void>;
  /** Runs axe, closed shadow roots included, on all of the document or what `scope` selects; returns one line each. */
  findA11yProblems(scope?: string): Promise<string[]>;
  screenshot(path: string): Promise<void>;
}

export interface Tab extends Surface {
  readonly url: string;
  /** Puts the tab in front, which closes the popup. */
  show(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: string;
  readonly version: string;
  /** Opens a page in a new tab in front. */
  openTab(url: string): Promise<Tab>;
  /** Opens a page of the extension in a new tab in front. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Clicks the toolbar button on the tab in front, as a reader would, and waits for the popup. */
  openPopup(tab: Tab): Promise<Surface>;
  isPopupOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  readBadge(tab: Tab): Promise<string>;
  runCommand(tab: Tab, name: string): Promise<void>;
  /** Titles of the extension's entries in the page's context menu are given by its identifiers. */
  runMenuEntry(tab: Tab, id: string): Promise<void>;
  readClipboard(): Promise<string>;
  writeClipboard(text: string): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  whenClosed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** `host:port` through which every request goes. */
  readonly proxy?: string;
  /** Shows a window; headless otherwise. */
  readonly headed?: boolean;
}
