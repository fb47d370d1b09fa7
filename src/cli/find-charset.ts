const PRESCAN_BYTES = 1024;

/**
 * The character set of a page that does not say it the HTML way (byte order mark or meta tag, which the parser reads itself):
 * from an XML declaration, or UTF-8 where the bytes are. Null leaves it to the parser.
 */
export function findCharset(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isMarked =
    (first === 0xef && second === 0xbb) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES));
  if (isMarked || /<meta[^>]{0,200}charset/i.test(head)) return null;
  const declared = /^\s{0,20}<\?xml[^>]{0,200}encoding=["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  if (declared && isKnown(declared)) return declared;
  return isUtf8(bytes) ? 'utf-8' : null;
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
