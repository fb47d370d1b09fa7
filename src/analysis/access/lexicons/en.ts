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
      /\b\d{1,2} (?:of|\/) (?:your )?\d{1,2} (?:(?:free|complimentary) (?:articles?|stories)|(?:articles?|stories) (?:read|left|viewed|this month))\b|\b(?:\d{1,2}|one|two|three|four|five|no|last) (?:more )?(?:free|complimentary) (?:articles?|stories|story|reads?) (?:left|remaining)\b|\byou(?:['’]ve| have)? (?:reached|hit|exceeded|used)\b(?!.{0,80}\bsaved\b).{0,30}\blimit\b.{0,30}\b(?:articles?|stories|month)\b|\byou(?:['’]ve| have)? (?:reached|hit|exceeded|used)\b.{0,30}\b(?:free|monthly) (?:articles?|stories|article limit|limit)\b|\b(?:article|story) \d{1,2} (?:of|\/) \d{1,2} (?:this month|for free)\b|\bthis is your (?:last|final|first) free (?:article|story)\b/iu,
    hits: [
      '1 of 10 articles read',
      'You have 2 free articles left this month',
      'You’ve reached your limit of free articles',
    ],
    misses: [
      'The committee read 3 of the 10 reports',
      'You’ve reached the 20 article limit. Manage saved articles',
      'He reached his limit after a month at sea',
    ],
  },
  {
    id: 'en/gate/read-on',
    says: 'gate',
    pattern:
      /\b(?:you need|requires?|with|get|buy|start|become|choose) an? (?:active |paid |digital )?(?:subscription|subscriber|membership|member)\b.{0,40}\b(?:to (?:read|continue|keep|access|unlock|see)|to view)\b|\bto (?:read|continue|keep reading|finish|access|unlock|see|view)\b.{0,40}\b(?:subscribe|become an? (?:subscriber|member)|buy a subscription|choose a plan)\b/iu,
    hits: ['You need a subscription to read on', 'To read the full story, become a subscriber'],
    misses: ['Members of the club need a permit to read the meters', 'To read the meter, open the lid'],
  },
  {
    id: 'en/counter/left',
    says: 'counter',
    pattern:
      /\b(?:free|complimentary) (?:articles?|stories) (?:left|remaining)\b.{0,12}\b\d{1,2}\b|\b\d{1,2} (?:free |complimentary )?(?:articles?|stories) (?:left|remaining) (?:this|before|until)\b|\b(?:enjoy|get|read) \d{1,2} (?:more )?free (?:articles|stories) (?:per|a|each|every|this) month\b|\byour (?:last|final) (?:free|complimentary) (?:article|story|read)\b/iu,
    hits: [
      'Free articles left: 2',
      '3 articles left this month',
      'Enjoy 2 more free articles this month',
      'Your last free article',
    ],
    misses: ['Three articles of the treaty were left', 'Free articles of clothing'],
  },
] as const satisfies readonly AccessPhrase[];
