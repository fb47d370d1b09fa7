/** What Firefox's own window offers, as far as the driver uses it. */
interface FirefoxBrowserElement extends HTMLElement {
  readonly currentURI: { readonly filePath: string };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: never }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: never }) => void): void;
    sendAsyncMessage(name: string, data: string): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
  readonly browsingContext: {
    prefersColorSchemeOverride: string;
    readonly currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface FirefoxAction {
  triggerAction(window: Window): Promise<void>;
  readonly action: { getContextData(tab: unknown): { badgeText: string | null } };
}

interface FirefoxServices {
  readonly prefs: {
    setIntPref(name: string, value: number): void;
  };
  readonly clipboard: {
    readonly kGlobalClipboard: number;
    getData(transferable: FirefoxTransferable, where: number): void;
    setData(transferable: FirefoxTransferable, owner: null, where: number): void;
  };
}

interface FirefoxTransferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(flavor: string, data: object): void;
  setTransferData(flavor: string, data: unknown): void;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: unknown): FirefoxAction } } };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
declare const gBrowser: { readonly selectedTab: unknown; readonly selectedBrowser: FirefoxBrowserElement };
declare const Services: FirefoxServices;
declare const Cc: Record<string, { createInstance(type: unknown): never }>;
declare const Ci: Record<string, unknown>;
