/** Lower case, character by character as long as the text: the Turkish capital İ becomes i, without the dot it keeps. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : lower.replaceAll('i\u0307', 'i');
}
