const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that come over under their own name, each with a line box or layout of its own. */
export const BLOCKS = set(
  'P H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE FIGURE FIGCAPTION TABLE CAPTION THEAD TBODY TFOOT TR TD TH HR ASIDE DETAILS SUMMARY',
);

/** Of those, the ones whose text stands in paragraphs of its own. */
export const FLOWS = set('BLOCKQUOTE ASIDE DETAILS');

/** Of those, the ones that hold a single line of text and no blocks. */
export const LINES = set('P H2 H3 H4 H5 H6 DT CAPTION SUMMARY PRE');

/** Of those, the ones that hold blocks and no text: white space in them is layout of the source. */
export const FRAMES = set('UL OL DL TABLE THEAD TBODY TFOOT TR');

/** Of those, the ones that mean something when they are empty. */
export const EMPTY_BLOCKS = set('HR TD TH');

/** Blocks that mean nothing outside of these; elsewhere they only group. */
export const PARENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['LI', set('UL OL')],
  ['DT', set('DL')],
  ['DD', set('DL')],
  ['CAPTION', set('TABLE')],
  ['THEAD', set('TABLE')],
  ['TBODY', set('TABLE')],
  ['TFOOT', set('TABLE')],
  ['TR', set('TABLE THEAD TBODY TFOOT')],
  ['TD', set('TR')],
  ['TH', set('TR')],
  ['FIGCAPTION', set('FIGURE')],
  ['SUMMARY', set('DETAILS')],
]);

/** Elements within a line that come over under their own name. */
export const INLINES = set(
  'A EM STRONG B I U S DEL INS SUB SUP SMALL MARK Q CITE CODE KBD SAMP VAR ABBR TIME RUBY RT RP BDI BDO DFN',
);

export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['H1', 'H2'],
  ['TT', 'CODE'],
  ['STRIKE', 'S'],
  ['ACRONYM', 'ABBR'],
  ['ADDRESS', 'P'],
  ['LISTING', 'PRE'],
  ['XMP', 'PRE'],
]);

/** Elements that leave with all that is in them. */
export const DROPPED = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD LINK META BASE TITLE CANVAS INPUT SELECT OPTION OPTGROUP DATALIST TEXTAREA MAP PARAM SOURCE TRACK',
);

/** Elements that leave a plain link to what they would have shown. */
export const EMBEDS = set('IFRAME OBJECT EMBED VIDEO AUDIO FRAME');

/** Elements that never have layout of their own: their content is taken over into the line. */
export const TRANSPARENT = set('SPAN FONT BIG LABEL BUTTON DATA NOBR PICTURE SLOT MATH BLINK OUTPUT LEGEND');

/** What the finished view may hold at all; `data-added` and `data-glyph` are our own. */
export const ALLOWED_ATTRIBUTES = [
  'alt',
  'colspan',
  'data-added',
  'data-glyph',
  'datetime',
  'decoding',
  'dir',
  'height',
  'href',
  'lang',
  'loading',
  'open',
  'rel',
  'reversed',
  'rowspan',
  'scope',
  'src',
  'start',
  'title',
  'type',
  'value',
  'width',
];
