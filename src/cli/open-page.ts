import { findCharset } from './find-charset.js';

export interface OpenPage {
  readonly document: Document;
  /** '' where neither the user nor the page says it. */
  readonly url: string;
}

/** Parses a saved page as a browser would. Its scripts do not run and nothing is loaded. */
export async function openPage(bytes: Buffer, url: string | null): Promise<OpenPage> {
  // jsdom takes most of a second to load, which --help and a missing file need not wait for
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const charset = findCharset(bytes);
  // A console nobody listens to: what is wrong with a page's styles is no news to its reader
  const dom = new JSDOM(bytes, {
    virtualConsole: new VirtualConsole(),
    contentType: charset ? `text/html; charset=${charset}` : 'text/html',
    ...(url && { url }),
  });
  const { document } = dom.window;
  const address = url ?? readOwnAddress(document);
  if (address && !url) dom.reconfigure({ url: address });
  return { document, url: address };
}

function readOwnAddress(document: Document): string {
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return stated.find((address) => address && /^https?:\/\//i.test(address) && URL.canParse(address)) ?? '';
}
