import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Reply {
  readonly type: string;
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs code in the browser's own window, with all its rights: Firefox's toolbar is out of a page's reach. */
export interface FirefoxChrome {
  run<R, A extends unknown[]>(callback: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Sends a WebDriver BiDi command. */
  send(method: string, params: object): Promise<unknown>;
}

export async function attachToChrome(browser: Browser): Promise<FirefoxChrome> {
  // Not public in puppeteer, which is why its version is pinned.
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, params: object): Promise<unknown> =>
    (await connection.send(method, params)).result;
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;

  return {
    send,
    async run(callback, ...args) {
      const reply = (await send('script.callFunction', {
        functionDeclaration: `async json => JSON.stringify(await (${String(callback)})(...JSON.parse(json)))`,
        awaitPromise: true,
        target: { context },
        resultOwnership: 'none',
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
      })) as Reply;
      if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text ?? 'Firefox threw.');
      return (reply.result.value === undefined ? undefined : JSON.parse(reply.result.value)) as never;
    },
  };
}
