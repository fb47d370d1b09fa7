const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const IMAGE_PROTOCOLS = new Set(['http:', 'https:']);
/** SVG is left out: it can hold scripts and pull in more. */
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[\w+/=\s]+$/i;

/** The absolute address of a link, or null where it is not one to follow: `javascript:`, `data:`, `blob:` and the like. */
export function safeLink(address: string | null, base: string): string | null {
  return resolve(address, base, LINK_PROTOCOLS);
}

/** The absolute address of a picture, or null. */
export function safeImage(address: string | null, base: string): string | null {
  if (address && RASTER.test(address.trim())) return address.trim();
  return resolve(address, base, IMAGE_PROTOCOLS);
}

function resolve(address: string | null, base: string, protocols: ReadonlySet<string>): string | null {
  if (!address?.trim()) return null;
  const url = parse(address.trim(), base);
  // A saved page's own pictures and links stand beside it.
  const isBeside = url?.protocol === 'file:' && base.startsWith('file:');
  return url && (protocols.has(url.protocol) || isBeside) ? url.href : null;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
