/** Names that a language has beside the one our data has for it. */
const OTHER_NAMES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** The primary language of a BCP 47 tag, as our data names it: `nb-NO` is `no`. English where nothing is said. */
export function primaryLanguage(tag: string | null | undefined): string {
  const primary = tag?.toLowerCase().split(/[-_]/)[0] ?? 'en';
  return Object.hasOwn(OTHER_NAMES, primary) ? (OTHER_NAMES[primary] ?? primary) : primary;
}
