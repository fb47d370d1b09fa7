import type { LexiconEntry } from '../lexicon.js';
import { lexicon as ar } from './ar.js';
import { lexicon as ca } from './ca.js';
import { lexicon as cs } from './cs.js';
import { lexicon as da } from './da.js';
import { lexicon as de } from './de.js';
import { lexicon as el } from './el.js';
import { lexicon as en } from './en.js';
import { lexicon as es } from './es.js';
import { lexicon as fi } from './fi.js';
import { lexicon as fr } from './fr.js';
import { lexicon as hi } from './hi.js';
import { lexicon as hu } from './hu.js';
import { lexicon as it } from './it.js';
import { lexicon as ja } from './ja.js';
import { lexicon as ko } from './ko.js';
import { lexicon as nl } from './nl.js';
import { lexicon as no } from './no.js';
import { lexicon as pl } from './pl.js';
import { lexicon as pt } from './pt.js';
import { lexicon as ro } from './ro.js';
import { lexicon as ru } from './ru.js';
import { lexicon as sv } from './sv.js';
import { lexicon as tr } from './tr.js';
import { lexicon as uk } from './uk.js';
import { lexicon as zh } from './zh.js';

/** By BCP 47 primary language. */
export const lexicons: Readonly<Record<string, readonly LexiconEntry[]>> = {
  ar,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hi,
  hu,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh,
};
