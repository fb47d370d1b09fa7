import { COUNTRY_CODES, PLACES } from './lexicons/places.js';
import { lazily } from './word-sets.js';

const places = new Set(PLACES.split(','));
/** Case endings of the Slavic languages hide the last letters of a country's name. */
const INFLECTED = new Set(['pl', 'ru', 'uk']);
const MIN_STEM = 4;

const countriesIn = lazily((lang: string): ReadonlySet<string> => {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  const found = COUNTRY_CODES.split(' ').map((code) => names.of(code)?.toLowerCase() ?? '');
  return new Set(INFLECTED.has(lang) ? found.map(stemOf) : found);
});

const placeStems = lazily((_: string): ReadonlySet<string> => new Set([...places].map(stemOf)));

function stemOf(name: string): string {
  const cut = name.replace(/(?:ого|ому|ой|ий|ый|ии|ия|ию|ією|єю|ie[jm]?|ego|em|ach|ów|[аяуюеєиіїоыьйaąęyiueo])$/u, '');
  return cut.length >= MIN_STEM ? cut : name;
}

/** Whether a lower-case name is a place that we know: a country in `lang`, a state, a city. */
export function isPlaceName(name: string, lang: string): boolean {
  if (places.has(name) || places.has(name.replace(/\.$/, '')) || countriesIn(lang).has(name)) return true;
  return INFLECTED.has(lang) && (countriesIn(lang).has(stemOf(name)) || placeStems('').has(stemOf(name)));
}
