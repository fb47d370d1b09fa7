const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand within a line of text. */
export const INLINE_TAGS = set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK MATH Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE',
);

/** Elements whose text is not the page's text. */
export const SKIPPED_TAGS = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED SELECT OPTION HEAD CANVAS VIDEO AUDIO TEXTAREA LINK META',
);

/** Elements that show something other than text. */
export const MEDIA_TAGS = set('IMG PICTURE VIDEO AUDIO CANVAS MATH');

export const HEADING_TAGS = set('H1 H2 H3 H4 H5 H6');
