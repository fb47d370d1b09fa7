import { AUXILIARIES, IRREGULAR_VERBS, NOUN_LIKE, VERBS } from './lexicons/verbs.js';
import { wordSet } from './word-sets.js';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing' | 'auxiliary';

const forms = new Map<string, Set<VerbForm>>();
const nounLike = wordSet(NOUN_LIKE);

function learn(word: string, form: VerbForm): void {
  const known = forms.get(word);
  if (known) known.add(form);
  else forms.set(word, new Set([form]));
}

const doublesFinal = (verb: string): boolean => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function stemBefore(verb: string, ending: 'ed' | 'ing'): string {
  if (/[^aeiou]y$/.test(verb) && ending === 'ed') return `${verb.slice(0, -1)}i`;
  if (/[^eoy]e$/.test(verb)) return verb.slice(0, -1);
  return doublesFinal(verb) ? verb + verb.slice(-1) : verb;
}

function learnAll(): void {
  const irregular = new Map(IRREGULAR_VERBS.split(' ').map((entry) => [entry.split(':')[0] ?? '', entry.split(':')]));
  for (const verb of new Set([...VERBS.split(' '), ...irregular.keys()])) {
    const [, past, participle] = irregular.get(verb) ?? [];
    learn(verb, 'base');
    learn(thirdPerson(verb), 's');
    learn(`${stemBefore(verb, 'ing')}ing`, 'ing');
    learn(past ?? `${stemBefore(verb, 'ed')}ed`, 'past');
    learn(participle ?? `${stemBefore(verb, 'ed')}ed`, 'participle');
  }
  for (const word of AUXILIARIES.split(' ')) learn(word, 'auxiliary');
}

/** The forms of English verbs that `word` can be; none where it is no verb we know. */
export function verbForms(word: string): ReadonlySet<VerbForm> {
  if (!forms.size) learnAll();
  return forms.get(word) ?? NONE;
}
const NONE: ReadonlySet<VerbForm> = new Set();

/** Whether `word` can be the verb of a finished clause ("met", "meets", "was"). */
export function isFinite(word: string): boolean {
  const found = verbForms(word);
  return found.has('s') || found.has('past') || found.has('auxiliary');
}

/** Whether the word is at least as often a noun ("attack", "talks"). */
export const isOftenNoun = (word: string): boolean => nounLike.has(word);
