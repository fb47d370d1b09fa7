/**
 * Letters and digits for a class in a pattern, spelled out: an engine takes milliseconds to compile a property class
 * among many alternatives without regard to case. The scripts of the lexicons, letters with the marks between them,
 * without the punctuation between them.
 */
export const LETTERS_OF_PARTED_WORDS =
  'a-zA-Z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0300-\\u036f\\u0370-\\u0374\\u0376-\\u037d\\u037f-\\u0386\\u0388-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u0659\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u06ff\\u0750-\\u07bf\\u08a0-\\u0963\\u0971-\\u1fff\\u2c00-\\u2dff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a';

const LETTERS_OF_UNPARTED_WORDS =
  '\\u3005-\\u3006\\u3031-\\u3035\\u3041-\\u309a\\u309d-\\u30fa\\u30fc-\\ud7ff\\uff66-\\uffdc';

export const LETTERS = `${LETTERS_OF_PARTED_WORDS}${LETTERS_OF_UNPARTED_WORDS}`;

export const DIGITS =
  '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070-\\u2079\\u2150-\\u218b\\u2460-\\u249b\\uff10-\\uff19';
