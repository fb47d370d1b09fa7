/**
 * Lets modules that import browser.ts run outside a browser: import this first. Texts are the real English ones; a
 * test replaces single functions as it needs them.
 */
import messages from '../extension/_locales/en/messages.json' with { type: 'json' };

const texts: Record<string, { message: string }> = messages;
const store = new Map<string, unknown>();

export const stubBrowser = {
  runtime: {
    id: 'unbury',
    sendMessage: async (): Promise<unknown> => undefined,
    onMessage: { addListener() {}, removeListener() {} },
  },
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) =>
      (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? ''),
  },
  extension: { inIncognitoContext: false },
  storage: {
    local: {
      get: async (key: string): Promise<Record<string, unknown>> => (store.has(key) ? { [key]: store.get(key) } : {}),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) store.set(key, value);
      },
      clear: async () => store.clear(),
    },
  },
  tabs: { sendMessage: async (): Promise<unknown> => undefined, get: async (): Promise<unknown> => ({}) },
  scripting: { executeScript: async (): Promise<unknown> => [] },
};

Object.assign(globalThis, { chrome: stubBrowser, browser: stubBrowser });
