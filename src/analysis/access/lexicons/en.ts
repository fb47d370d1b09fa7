import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'en/account/read-on',
    says: 'account',
    pattern:
      /\b(?:register|sign up|create (?:a|an|your)(?: free)? account|log ?in or register)\b.{0,40}\b(?:free|to (?:continue|keep|read|unlock|finish|view))\b.{0,40}\b(?:read(?:ing)?|articles?|story|access|this post)\b|\b(?:free account|free registration)\b.{0,40}\b(?:read(?:ing)?|articles?|story|access)\b|\bcontinue reading this (?:post|article|story) for free\b/iu,
    hits: [
      'Register for free to continue reading',
      'Create a free account to read this article',
      'Continue reading this post for free',
    ],
    misses: ['Voters must register by May', 'Sign up for our newsletter'],
  },
  {
    id: 'en/counter/articles',
    says: 'counter',
    pattern:
      /\b\d{1,2} (?:of|\/) (?:your )?\d{1,2} (?:free |complimentary )?(?:articles?|stories)\b|\b(?:\d{1,2}|one|two|three|four|five|no|last) (?:more )?(?:free|complimentary) (?:articles?|stories|story|reads?) (?:left|remaining)\b|\byou(?:['’]ve| have)? (?:reached|hit|exceeded|used)\b.{0,30}\blimit\b.{0,30}\b(?:articles?|stories|month)\b|\byou(?:['’]ve| have)? (?:reached|hit|exceeded|used)\b.{0,30}\b(?:free|monthly) (?:articles?|stories|article limit|limit)\b|\bthis is your (?:last|final|first) free (?:article|story)\b/iu,
    hits: [
      '1 of 10 articles read',
      'You have 2 free articles left this month',
      'You’ve reached your limit of free articles',
    ],
    misses: ['The committee read 3 of the 10 reports', 'He reached his limit after a month at sea'],
  },
] as const satisfies readonly AccessPhrase[];
