/**
 * The absolute form of an address, good enough to be matched against patterns. `new URL` for each of a page's thousand
 * links would cost more than the rest of the search.
 */
export function resolveAddress(href: string, base: string): string {
  const address = href.trim();
  if (/^[a-z][a-z+.-]*:/iu.test(address)) return address;
  const origin = /^https?:\/\/[^/?#]+/iu.exec(base)?.[0] ?? 'https://page.invalid';
  if (address.startsWith('//')) return `https:${address}`;
  if (address.startsWith('/')) return origin + address;
  if (address.startsWith('#') || address === '') return base.replace(/#.*$/u, '') + address;
  const folder = /^https?:\/\/[^?#]*\//iu.exec(base)?.[0] ?? `${origin}/`;
  return folder.length > origin.length ? folder + address : `${origin}/${address}`;
}
