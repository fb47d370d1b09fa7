const LOOKED_AT = 8192;
const SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '\u001f\u008b', '\u00ff\u00d8\u00ff', 'RIFF'];

/** Whether bytes are an image, a document or a program rather than text in any character set. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  const start = String.fromCharCode(...head.subarray(0, 8));
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  return head.includes(0) && !isWide(head);
}

/** UTF-16 text is full of zero bytes, and says so in its first two. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
