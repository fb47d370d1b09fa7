import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'en/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:[\d.,]+k? |no |show |view |see |read |hide |load |all |post |add |go to |jump to |join |more |the |leave |open |expand |sign in to |recent |latest )*(?:\(?[\d.,]+\)? )?(?:comments?|replies|responses|discussions?|conversations?|reader comments|full comment)(?: ?\(?[\d.,]+\)?)?(?: (?:on|to|about|so far|are closed|off|section|policy|below|yet|loading)(?: .{0,60})?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 comments', 'Show comments (34)', 'Comments are closed'],
    misses: ['The comments drew fire from the left', 'No comment was given by the palace'],
  },
  {
    id: 'en/comments/comment-rules',
    kind: 'comments',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bcomments? (?:policy|rules|guidelines|are (?:moderated|closed|subject)|may be|will be (?:moderated|reviewed|published)|must)\b|\bcommunity (?:guidelines|standards|rules)\b|\b(?:before|when|while) (?:you )?comment(?:ing)?\b|\b(?:e-?mail address|email) will not be (?:published|shared)\b|\bsave my name,? e-?mail\b|\brequired fields are marked\b|\buses akismet\b/iu,
    hits: [
      'Your email address will not be published',
      'Please read our comment policy before commenting',
      'Required fields are marked *',
    ],
    misses: ['He declined to comment', 'The rules were published'],
  },
  {
    id: 'en/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:leave|post|write|add|submit|join|share|have|enter) (?:a|your|the|an?) (?:public |first )?(?:comments?|reply|replies|discussions?|conversations?|thoughts|opinion|views? (?:below|in the))\b(?! (?:of|that)\b)|\b(?:be the first to|cancel|click (?:here )?to) (?:comment|reply|respond)\b|\blet (?:us|me) know (?:what you think|your thoughts|in the comments?)\b|\b(?:in the|your) comments? (?:section|below|box)\b|\bwhat do you think\?|\bhave your say\b/iu,
    hits: ['Leave a comment', 'Join the conversation', 'Be the first to comment', 'Let us know in the comments below'],
    misses: ['She left a comment on the door and went away as it rained', 'They would not reply'],
  },
  {
    id: 'en/comments/log-in-to-comment',
    kind: 'comments',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:log|sign)(?:ged)?[ -]?in\b[^.?!]{0,25}\bto (?:comment|reply|post|leave|join|participate|recommend|report|respond)\b|\b(?:register|subscribe|create an account) to (?:comment|join the conversation)\b|\bonly (?:registered|paid|paying|logged-in)? ?(?:users|members|subscribers) (?:can|may) (?:comment|post)\b/iu,
    hits: ['You must be logged in to post a comment', 'Sign in to comment'],
    misses: ['He signed in to the hotel', 'They can comment'],
  },
  {
    id: 'en/comments/reply-button',
    kind: 'comments',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:reply|report|respond|like reply share|flag|upvote|downvote|restacks|report (?:this )?(?:comment|abuse)|(?:sort by )?(?:newest|oldest|top|best|most liked)(?: first| comments)?|view (?:more )?repl(?:y|ies)|(?:post|submit) comment|log in to reply))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Reply', 'Newest first', 'Post comment'],
    misses: ['Report says water is low', 'Reply to the crown'],
  },
  {
    id: 'en/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:i |yes,? i |yes,? )?(?:(?:accept|agree|allow|reject|decline|refuse|deny|disagree)(?: (?:to|and))?(?: (?:all|only|non-essential|essential|necessary|optional|cookies?|close|continue|selected|proceed|the|site|to site|selection)){0,5}|got it|only (?:necessary|essential)(?: cookies)?|(?:use )?necessary (?:cookies )?only|save (?:my )?(?:preferences|settings|choices)|i understand))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Accept all cookies', 'Reject all', 'Got it!'],
    misses: ['Accept it as a fact', 'Allow two hours for the dough'],
  },
  {
    id: 'en/consent/age-check',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:you must be|are you|i am|i['’]m) (?:over |at least |of )?(?:\d\d|legal (?:drinking )?age)(?: (?:years|or))?\b[^.?!]{0,40}\b(?:enter|older|over|site|view|continue|age)\b|\b(?:verify|confirm) your age\b|\bthis (?:site|content) (?:is|contains)[^.?!]{0,20}\badult/iu,
    hits: ['You must be 18 or older to enter this site', 'Please verify your age'],
    misses: ['He is at least 50 years older than her', 'Their age was confirmed'],
  },
  {
    id: 'en/consent/by-continuing',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /\bby (?:continuing|using|browsing|closing|clicking|scrolling)\b[^.?!]{0,70}\b(?:you (?:are )?(?:agree|consent|accept)\w*|cookies?|privacy policy)\b/iu,
    hits: [
      'By continuing to use this website, you agree to our use of cookies',
      'By clicking accept, you consent to tracking',
    ],
    misses: ['By continuing the war, he lost support', 'By using steel they agreed'],
  },
  {
    id: 'en/consent/embedded-content',
    kind: 'consent',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:this|external|third[- ]party) (?:content|video|embed|post|tweet|map)\b[^.?!]{0,40}\b(?:is hosted by|is provided by|may use cookies|blocked|requires (?:your )?consent|cookies|personal data)\b|\bto (?:view|see|watch|display|load) this (?:content|video|embed|post|tweet|map|media)\b[^.?!]{0,40}\b(?:accept|enable|allow|cookies|consent)\b|\ballow [\w. ]{2,20} content\?/iu,
    hits: ['To view this video please accept marketing cookies', 'This content is hosted by a third party'],
    misses: ['This video shows the blast', 'To see this, look up'],
  },
  {
    id: 'en/consent/manage',
    kind: 'consent',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:manage|change|update|edit|review|view|your|set|customi[sz]e|open)? ?(?:my |your |the )?(?:cookies?|consent|privacy|tracking|ad|gdpr|data)(?: (?:settings?|preferences?|choices?|options?|center|centre|overview|manager|banner|categories))+)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:manage|strictly necessary|functional|analytics|performance|marketing|targeting|always active|essential|necessary|third-party)(?: (?:cookies?|preferences|options|services|vendors|active|storage))+)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Manage cookie preferences', 'Your privacy choices', 'Strictly necessary cookies'],
    misses: ['Privacy fears grow over new law', 'Manage your money'],
  },
  {
    id: 'en/consent/partners-store-data',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /\b(?:we|our|us)\b[^.?!]{0,30}\bpartners\b[^.?!]{0,60}\b(?:store|access|process|use|cookies?|personal data|identifiers?)\b|\b(?:store|access) (?:and\/or|and|or) (?:access )?information on (?:a|your) device\b|\blegitimate interests?\b[^.?!]{0,60}\b(?:consent|vendors?|partners?|object)\b/iu,
    hits: ['We and our 800 partners store and access personal data', 'Store and/or access information on a device'],
    misses: ['Trading partners use the port', 'The law protects legitimate interests of the state'],
  },
  {
    id: 'en/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /\b(?:we|this (?:web)?site|our (?:web)?site|our partners|this page)\b[^.?!]{0,40}\b(?:uses?|using|employs?|places?|stores?|sets?)\b[^.?!]{0,30}\b(?:cookies|similar technologies|tracking technologies)\b|\buse of cookies\b|\bcookies (?:help|enable|allow|are (?:small|used|necessary|essential))\b/iu,
    hits: ['We use cookies to improve your experience', 'This website uses cookies'],
    misses: ['We use cookie dough for this cake', 'Cookies and milk'],
  },
  {
    id: 'en/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:choose|select|enter|pick|set) (?:an|your|a|the) (?:[\w-]+ ){0,2}(?:amount|contribution|donation level|gift amount)\b|\bhow much would you like to (?:give|donate|contribute)\b|\b(?:other|custom|different) amount\b|^[^\p{L}\p{N}]{0,5}(?:(?:give|donate) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))(?: (?:monthly|a month|once))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Choose your amount', 'How much would you like to give?', 'Other amount', 'Donate $25 monthly'],
    misses: ['A certain amount of luck was involved', 'Donate blood at 25 clinics'],
  },
  {
    id: 'en/donation/bare-amount',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^(?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?(?:\/ ?|per |a )?(?:month|year|week|mo|yr)?[ ,|/·]{0,3}){1,8}$/iu,
    hits: ['€10.00', '$5 $10 $25', '€2.50 / month'],
    misses: ['$10 million', '50 people'],
  },
  {
    id: 'en/donation/become-a-member',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /\bbecome (?:a|an|our) (?:[\w-]+ ){0,3}(?:member|supporter|patron|donor|friend|sustainer|backer|contributor)\b(?! of| state| in\b| at\b)/iu,
    hits: ['Become a member today', 'Become a sustaining supporter from $5', 'Become a Patron!'],
    misses: ['Finland applied to become a member of NATO', 'She became a member in 1998'],
  },
  {
    id: 'en/donation/buy-a-coffee',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /\bbuy (?:me|us) (?:a|another) (?:coffee|beer|tea|drink|pizza|book)\b|\b(?:support|back|tip|sponsor|join|find) (?:me|us|my|our|this)\b[^.?!]{0,30}\b(?:patreon|ko-?fi|liberapay|open collective|paypal|steady|github sponsors)\b/iu,
    hits: ['You can buy me a coffee if you liked this', 'Support us on Patreon', 'Join my Ko-fi for extra posts'],
    misses: ['She offered to buy him a coffee', 'The podcaster earns most of her income on Patreon'],
  },
  {
    id: 'en/donation/by-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bby (?:supporting (?:us|our|my|the|this|independent|free)|donating|contributing|giving (?:today|now|monthly|what)|chipping in|becoming a (?:[\w-]+ )?(?:member|supporter|patron|donor|subscriber))\b[^.?!]{0,70}\byou(?:['’]re| are|['’]ll| will| help| make| can| enable| defend| ensure| protect)\b/iu,
    hits: [
      "By supporting the paper, you're defending open reporting",
      'By donating today you help us stay independent',
    ],
    misses: ['By supporting the bill, the senator angered voters', 'By supporting local farmers, you get better food'],
  },
  {
    id: 'en/donation/chip-in',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern: /\b(?:chip|pitch|kick) in (?:what(?:ever)? you can|today|now|a few|[$£€]\s?\d)/iu,
    hits: ['Please pitch in what you can', 'Can you chip in $5 today?'],
    misses: ['Neighbours would pitch in to mend the roof', 'The state will chip in millions'],
  },
  {
    // "consider donating" alone stays although health articles say it of blood: rare, and asks the reader anyway.
    id: 'en/donation/consider-giving',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:consider|think about) (?:(?:making|giving|leaving|sending) (?:us )?(?:an?|your) (?:[\w-]+,? ){0,3}(?:donation|contribution|gift|tip)\b|donating\b|contributing (?:to (?:us|our|my)|today|now|financially|[$£€])|becoming (?:a|an|our) (?:[\w-]+ ){0,2}(?:member|supporter|patron|donor|friend|subscriber|sustainer)\b|(?:supporting|helping) (?:us|me|our|my|this|the (?:site|blog|paper|project))\b|(?:chipping|pitching) in\b)/iu,
    hits: [
      'Please consider making a small donation',
      'Would you consider becoming a monthly supporter?',
      'If you enjoyed this, please consider supporting our work',
    ],
    misses: [
      'Voters should consider supporting candidates who vote early',
      'They consider making a film about a rich donor',
    ],
  },
  {
    id: 'en/donation/contribution-terms',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:change|cancel|adjust|manage) (?:how much you give|your (?:monthly |recurring )?(?:contributions?|donations?|gifts?))\b|\b(?:set up|make|start|give) (?:an? )?(?:recurring|monthly|regular|ongoing) (?:donation|gift|support|contribution)\b/iu,
    hits: ['You can cancel your contributions at any time', 'Set up a recurring donation'],
    misses: ['They cancel your flight without notice', 'A monthly donation limit was agreed'],
  },
  {
    id: 'en/donation/defend-press-freedom',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:defend|protect|stand up for|fight for|stand with|safeguard)(?:ing)? (?:a |the |our )?(?:free|independent|open|fearless)(?:,? (?:and )?(?:independent|honest|open|critical|fearless))* (?:journalism|press|media|reporting)\b/iu,
    hits: ['Help us defend free and independent journalism', 'Stand with independent media'],
    misses: ['The court protected the press baron', 'Independent journalism has a long history here'],
  },
  {
    id: 'en/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:please |yes,? )?(?:donate|contribute|give|donate monthly)(?: (?:now|today|here|online|monthly|once|securely|to us|via paypal|with paypal|by card|what you can|a gift))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Donate now', 'Give monthly', 'Please donate today!'],
    misses: ['How to donate a kidney', 'Donate to the Red Cross, the mayor asked residents'],
  },
  {
    id: 'en/donation/donate-to-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\bdonat(?:e|ing|ions?) (?:to|towards?) (?:us|our (?:journalism|newsroom|work|reporting|site|campaign|fund|cause|appeal|project|team)|this (?:site|blog|project|newsroom))\b/iu,
    hits: ['You can donate to us by card or bank transfer', 'Donations to our newsroom are welcome'],
    misses: ['He urged fans to donate to the relief fund', 'She donated to her old school'],
  },
  {
    id: 'en/donation/donate-today',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?:^|[.!?:] |[–—] ?)(?:please )?donate (?:now|today|here|online)\b|\bplease (?:donate|contribute|give (?:today|generously|what))\b|\bplease (?:help )?support (?:us|me|our|my|this|independent)\b|\b(?:ask|asking|urge|invite) you to (?:support|donate|contribute|give)\b/iu,
    hits: ['Help us save more lives. Donate today', 'Please support us so we can keep telling stories'],
    misses: ['People can donate today at the town hall', 'The mayor said please support the police'],
  },
  {
    id: 'en/donation/double-your-gift',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:double|triple|match)(?:d|es|s|ing)? (?:my|your) (?:donation|gift|contribution|impact|money)\b|\byour (?:donation|gift|contribution)s? (?:will|can) be (?:doubled|matched|tripled)\b|\bevery (?:dollar|pound|euro|gift|donation)\b[^.?!]{0,25}\b(?:doubled|matched|tripled)\b/iu,
    hits: ['Double my donation', 'Your gift will be matched until Friday'],
    misses: ['The company doubled the price', 'His donation was matched by none'],
  },
  {
    id: 'en/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bif you(?:['’]ve| have)? (?:just )?(?:enjoy|like|value|appreciate|read|found|rely|believe|want|think)[\w-]*\b[^.?!]{0,90}\b(?:donat|contribut(?:e|ing|ion)|chip in|pitch in|supporting (?:us|our|my)|support (?:us|our|my)|a member|tip jar)/iu,
    hits: [
      'If you enjoyed this article, please support us',
      'If you value what we do, a small contribution keeps it going',
    ],
    misses: ['If you like soup, you will enjoy this recipe', 'If you want more detail, read the report'],
  },
  {
    id: 'en/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:every|each|any) (?:single )?(?:dollar|cent|penny|euro|pound|little bit|bit|amount|contribution|donation|gift)(?:,? (?:big or small|large or small|no matter (?:how (?:small|big|large|little)|the (?:size|amount))),?)? (?:you give )?(?:counts?|helps?|matters?|makes? a (?:\w+ )?(?:difference|impact)|is (?:greatly |much )?appreciated|goes|brings)\b|\bwhatever (?:the (?:size|amount)|you can (?:afford|give|spare))\b/iu,
    hits: [
      'Every dollar counts',
      'Any donation, no matter how small, makes a difference',
      'Give whatever you can afford',
    ],
    misses: ['Every vote counts, the candidate said', 'Every euro counted twice in the audit'],
  },
  {
    id: 'en/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:small|quick|big|little|one) favou?r to ask\b|\bwe(?:['’]ve| have)(?: got)? a favou?r to ask\b|\b(?:now|since|while) you(?:['’]re| are) here\b|\bbefore you (?:go|close this (?:tab|page))\b|\bbefore you leave,? (?:may|might|can|could|we|please|would you)\b|\b(?:may|might|can|could) we ask (?:you )?(?:for )?(?:something|a (?:small |quick )?favou?r|your (?:help|support))\b/iu,
    hits: [
      'Dear readers, we have a favour to ask of you',
      'We have a small favour to ask',
      "Since you're here, we'd like to tell you how we are funded",
      'Before you leave, could you help?',
      'May we ask you for something?',
    ],
    misses: [
      'He did her a small favour',
      'Before you leave the house, check the stove',
      'We could ask for a recount, he said',
    ],
  },
  {
    id: 'en/donation/fundraising-drive',
    kind: 'donation',
    role: 'pitch',
    weight: 1,
    pattern:
      /\b(?:fundrais(?:ing|er)|membership|donation|pledge|year-end|end-of-year|spring|fall|winter|summer) (?:drive|campaign|appeal|goal)\b/iu,
    hits: ['We are in the middle of our year-end campaign', 'Help us reach our fundraising goal'],
    misses: ['The election campaign began on Monday', 'A pledge was signed in the fall'],
  },
  {
    id: 'en/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:help|helps|helping|let|allows?|allowing|enables?) us (?:to )?(?:keep|continue|stay|remain|carry on|bring|grow|reach our|tell|publish|produce|do more|fight|hold|survive|build|report|investigate|maintain|fund)\b/iu,
    hits: ['Your gift helps us stay independent', 'Help us keep our reporting free for everyone'],
    misses: ['The map helps users find water', 'It will help farmers to keep their land'],
  },
  {
    id: 'en/donation/keep-free',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:help|please help|helps|helping) (?:to )?keep (?:[\w'’-]+ ){1,5}(?:free|independent|alive|running|online|open to all|ad-free|going)\b/iu,
    hits: ['Help keep this site free and independent', 'It helps keep our newsroom running'],
    misses: ['They help keep the streets clean', 'Walking helps keep the body fit'],
  },
  {
    id: 'en/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:give |donate )?(?:one[- ]time|once|one-off|just once|monthly|every month|annual(?:ly)?|yearly|recurring|single)(?:[ /|,]+(?:or )?)?){1,3}(?:gift|donation|contribution|payment)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['One-time', 'Monthly donation', 'Once Monthly Annual'],
    misses: ['The monthly report', 'Monthly rents fell'],
  },
  {
    id: 'en/donation/no-matter-how-small',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:your (?:support|help|gift|donation|contribution)|contributions?|donations?|gifts?)\b[^.?!]{0,25}\bno matter (?:how (?:small|big|large|little|modest)|the (?:size|amount))\b/iu,
    hits: ['Your support, no matter how small, matters a great deal', 'All donations, no matter the size, are welcome'],
    misses: ['Any change, no matter how small, is noticed by bees', 'No matter the size of the town'],
  },
  {
    id: 'en/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:nobody|no one|no (?:billionaires?|corporations?|company|owners?|party|government)) (?:owns|pays|funds|controls|tells) us\b|\bwe (?:have|answer to|are owned by) no (?:owners?|shareholders?|billionaires?|paymasters?|proprietors?|advertisers?|one but (?:you|our readers))\b/iu,
    hits: ['Nobody owns us, and nobody pays us but you', 'We have no shareholders and no billionaire behind us'],
    misses: ['Nobody owns the moon', 'The company said it had no shareholders abroad'],
  },
  {
    id: 'en/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:pay ?pal|patreon|ko-?fi|git ?hub sponsors(?:hip)?|liberapay|stripe|apple pay|google pay|credit card|debit card|bank transfer|direct debit|sepa(?:-lastschrift)?|iban|bic|swift|klarna|kreditkarte|bitcoin|other payment|venmo|swish|bizum|twint|pix|blik)(?:[ ,|/·-]{1,3}(?:code)?|$|(?=[^\p{L}\p{N}]{0,8}$))){1,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['PayPal', 'Credit card / PayPal'],
    misses: ['PayPal shares fell', 'Bitcoin dropped below its yearly low'],
  },
  {
    id: 'en/donation/readers-fund-us',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:funded|supported|powered|sustained|financed|made possible|kept alive|paid for)(?:,? (?:\w+ )?(?:entirely|only|solely|mostly|largely|primarily))? (?:by|through|thanks to) (?:our |your |the generosity of |donations from |contributions from )*(?:readers|reader|members|listeners|viewers|supporters|people like you|you|donations)\b|\b(?:reader|member|listener|viewer|community|user)[- ](?:funded|supported)\b/iu,
    hits: [
      'We are funded by readers like you',
      'A reader-supported magazine without advertising',
      'Made possible by our members',
    ],
    misses: ['The road was paid for by the state', 'The study was funded by donors in the car trade'],
  },
  {
    id: 'en/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:remind me (?:later|next (?:month|week|year)|in (?:a|an|one|two)?[ \p{L}]{2,12})|i(?:['’]ve| have)? already (?:donated?|gave|given|contributed?|support(?:ed)?)(?: us)?|not (?:ready|able) to (?:donate|give|support)(?: (?:today|now|yet))?(?:\? remind me later)?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Remind me next month', "I've already donated", 'Not ready to support today? Remind me later.'],
    misses: ['The photos remind me of home', 'I already have one'],
  },
  {
    id: 'en/donation/support-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:please |yes,? i(?:['’]ll| will) )?(?:support|fund|sponsor|back) (?:us|me|our (?:work|journalism|mission)|my work|this (?:site|blog|project|podcast|channel|newsletter|author|writer))(?: (?:now|today|here|monthly|on patreon))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Support us', 'Support our work today', 'Sponsor this project'],
    misses: ['They support us in every way they can', 'Support the weary walls'],
  },
  {
    id: 'en/donation/support-independent-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?:^|[.!?:;–—] ?|\b(?:please|consider|you|today,|now,|and|want to|time to|help|help us) )(?:support|fund|back|sustain|power|supporting|invest in) (?:fearless |free |local |quality |nonprofit |high-quality |investigative |trusted |honest |our ){0,2}(?:independent|local|fearless|nonprofit|quality|public[- ]interest|investigative|free)(?:,? (?:and )?[a-z-]+){0,3}? (?:journalism|reporting|newsroom|news|media|press|publishing|writing)\b/iu,
    hits: [
      'Support independent journalism',
      'Will you fund independent reporting?',
      'Please support local, investigative journalism that matters here',
    ],
    misses: [
      'The fund supports local journalism schools',
      'A grant to support independent media in the region was cut',
    ],
  },
  {
    id: 'en/donation/support-monthly',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:support|back|fund|join) us (?:monthly|every month|each month|regularly|with (?:a|just|as little|your)|for (?:just|as little)|starting (?:from|at)|from (?:just )?[$£€])/iu,
    hits: ['Please support us monthly starting from just $2', 'Back us with a one-off gift'],
    misses: ['They support us with great patience, he said', 'Join us for dinner'],
  },
  {
    id: 'en/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:support|supports|supporting|fund|funds|funding|back|sustain|sustains|power|powers|defend|strengthen|invest in) our (?:[\w-]+,? ){0,3}?(?:journalism|reporting|newsroom|journalists|publication|magazine|newspaper|reporters|podcast|coverage|writers|editorial)\b/iu,
    hits: ['Support our journalism from £1', 'Your gift will fund our independent reporting'],
    misses: ['The fund supports local journalism schools', 'He vowed to defend our way of life'],
  },
  {
    id: 'en/donation/support-our-work',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /\b(?:support|supports|supporting|fund|funding|sustain|back) (?:our|my|this) (?:[\w-]+ ){0,2}?(?:work|mission|project|site|website|blog|channel|efforts?|cause)\b/iu,
    hits: ['You can support our work with a gift', 'Thank you for supporting this project'],
    misses: ['The bill supports workers', 'They back our troops'],
  },
  {
    id: 'en/donation/support-the-name',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern: /^(?:please )?support (?:the )?[\p{L}\d'’. -]{3,40}[.!]?$/iu,
    hits: ['Support The Daily Example', 'Support Five Hills'],
    misses: [
      'Support for the government fell sharply in all of the regions that were polled this week',
      'Supporters of the club met the manager',
    ],
  },
  {
    id: 'en/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:donations?|gifts?|contributions?|support|giving|membership)\b[^.?!]{0,60}\btax[- ](?:deductible|exempt|free)\b|\btax[- ]deductible (?:donation|gift|contribution)s?\b|\b501\(?c\)?[- ]?\(?3\)?/iu,
    hits: ['Your gift is tax-deductible', 'We are a registered 501(c)(3) nonprofit'],
    misses: ['Mortgage interest is tax-deductible in some countries', 'Charities lost their status'],
  },
  {
    id: 'en/donation/thank-you-for-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\bthank(?:s| you)(?: so much| very much)? for (?:your (?:generous |continued |kind )?(?:support|donation|generosity|contribution)|supporting (?:us|our|the|my|independent)|donating|being a (?:member|supporter|patron))/iu,
    hits: ['Thank you for your generous support', 'Thanks for supporting our newsroom'],
    misses: ['Thanks for reading', 'He thanked them for the ride'],
  },
  {
    id: 'en/donation/under-threat',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:criminali[sz]|threaten|endanger|jeopardi[sz]|attack|silenc)(?:es|e|ing|s) our (?:work|staff|journalis\w+|newsroom|journalists|reporting|independence|voice)\b|\bwe,? the (?:journalists|editors|reporters|staff|team) (?:of|at|here)\b|\brefuse to be silenced\b|\bwe(?:['’]re| are) (?:facing|up against) (?:unprecedented|enormous|serious|financial|huge|growing)\b/iu,
    hits: ['A new law is threatening our work', 'We, the journalists of this paper, refuse to be silenced'],
    misses: ['The strike threatens our supply of coal', 'The reporters of the town met'],
  },
  {
    id: 'en/donation/ways-to-give',
    kind: 'donation',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:more |other )?(?:ways (?:to (?:give|donate|support)|you can (?:give|help))|monthly giving|planned giving|start a fundraiser|make a (?:gift|donation|contribution)|(?:give|donate) (?:by (?:mail|check|phone|card)|in memory|stock|crypto|a car)|donate car))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ways to give', 'Make a gift'],
    misses: ['Ways to give your garden a lift', 'He made a gift of the painting'],
  },
  {
    id: 'en/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bwe (?:urgently |really |still |also )?(?:need|rely on|depend on|count on|are counting on|can['’]t do (?:this|it) without|cannot do (?:this|it) without|ask for) (?:your (?:help|support|contribution|donation|generosity)|you(?: to (?:help|support|join|donate|give))|(?:our )?readers(?: like you)?|(?:the )?(?:support|generosity|donations|contributions) (?:of|from) (?:our )?(?:readers|people|members|supporters|you))\b|\b(?:needs?|braucht) your (?:help|support)\b/iu,
    hits: [
      'To continue our work, we need your help',
      'We rely on readers like you',
      'Independent reporting needs your support',
    ],
    misses: ['We need your passport number', 'We depend on oil from abroad, the minister said'],
  },
  {
    id: 'en/donation/your-support-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\byour (?:(?:generous|monthly|continued|regular|tax-deductible|kind|financial|one-time|annual|ongoing) )?(?:donation|support|contribution|gift|generosity|membership|pledge)s?(?:,? (?:no matter|whether|however|whatever|big|large|today|now|of any)[^.?!]{0,30}?)? (?:will |can |directly |also |really |truly )?(?:helps?|makes?|keeps?|allows?|enables?|funds?|ensures?|means|goes|powers?|pays?|sustains?|matters?|counts?|supports?|protects?|is (?:vital|crucial|essential|what|important|needed))\b/iu,
    hits: ['Your donation helps us stay open', 'Your support, no matter how small, makes a world of difference'],
    misses: ['Your contribution to the pension plan may change', 'Her support makes a difference to the party'],
  },
  {
    id: 'en/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bby (?:signing up|subscribing|submitting|entering|providing|registering|ticking|checking|clicking [“"'‘]?(?:submit|sign|subscribe))\b[^.?!]{0,80}\byou(?:['’]re| are|['’]ll| will)? (?:agree|agreeing|accept|consent|confirm|acknowledge|opt|understand|receive)\b|\b(?:this site|this form|form) is protected by reCAPTCHA\b|\bi (?:agree|consent|would like) to (?:receive|receiving|be (?:contacted|emailed))\b|\bi(?:['’]ve| have) read and (?:agree|accept|understood)\b/iu,
    hits: [
      'By signing up you agree to our privacy policy',
      'I agree to receive marketing emails',
      'This site is protected by reCAPTCHA',
    ],
    misses: ['By submitting to the court he lost face', 'They agree to receive aid'],
  },
  {
    id: 'en/newsletter/all-newsletters',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:our |all |more |free |explore |browse |view |see |manage |choose |select |my )*(?:our |all |your )?(?:[\p{L}&'’.-]+ ){0,3}(?:e-?)?newsletters?(?: & alerts| sign[- ]?up| signup| subscription| archive)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Explore all newsletters', 'The Morning Newsletter sign-up'],
    misses: [
      'He wrote about it in his newsletter last week while on leave',
      'Newsletters are read by few, a study of offices found',
    ],
  },
  {
    id: 'en/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /\b(?:download|get|install|try|open in|read in|view in) (?:our|the|it in the)(?: [\p{L}'’-]+){0,3} app\b(?! store)|^[^\p{L}\p{N}]{0,5}(?:(?:(?:download|available|get it)(?: it)? (?:on|from) )(?:the )?(?:app ?store|google play|apple app store|play store|appgallery)(?: (?:app ?store|google play))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:get|open|download) (?:the |our )?app)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Download our free app', 'Get it on Google Play', 'Get the app'],
    misses: ['The app tracks the weather', 'Google Play removed the game from its store'],
  },
  {
    // Lists of apps within articles link to both shops as well.
    id: 'en/newsletter/app-store',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:the )?(?:app ?store|google play|apple app store|play store|appgallery)(?: (?:app ?store|google play))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['App Store', 'Google Play'],
    misses: ['Google Play removed the game', 'App stores compete'],
  },
  {
    id: 'en/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:check|confirm) your (?:in-?box|e-?mail|spam|subscription)\b|\bthank(?:s| you) for (?:subscribing|signing up|your (?:submission|subscription))\b|\byou(?:['’]re| are|['’]ve| have)? (?:now |already |successfully |been )*subscribed\b|\b(?:enter|provide|invalid|incorrect)(?: a)?(?: valid)? e-?mail(?: address)?\b|\bsomething went wrong while submitting\b/iu,
    hits: [
      'Please check your inbox to confirm your subscription',
      'Thank you for signing up!',
      'Please enter a valid email address',
    ],
    misses: ['He had to confirm his identity', 'They enter a valid claim'],
  },
  {
    id: 'en/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:enter |type |your |please )*e-?mail(?: address)?(?: ?\(?(?:required|optional)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Email address *', 'Enter your email'],
    misses: ['Email addresses leaked', 'Your emails tell a story'],
  },
  {
    id: 'en/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /\b(?:in|to|into|inside|for) your (?:e-?mail |own )?in-?box(?:es)?\b|\b(?:sent|delivered|emailed) (?:straight |right |directly )?to your e-?mail\b(?=[^.?!]{0,30}\b(?:daily|weekly|every|morning|day|week|free)\b)/iu,
    hits: ['The best stories, delivered to your inbox', 'Every morning in your in-box'],
    misses: ['The inbox of the senator was full', 'Delivered to your local hospital'],
  },
  {
    id: 'en/newsletter/join-readers',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /\bjoin (?:over |more than |our |the |nearly )*(?:\d[\d.,]*\+?(?: ?[km]\b)?(?: million)?|thousands(?: of)?|hundreds(?: of thousands)?(?: of)?|millions(?: of)?)\+? (?:other |fellow |happy |smart |of )?(?:others?|readers?|subscribers?|people|members?|guys|followers|professionals|folks|fans|women|leaders)\b/iu,
    hits: ['Join 30,000 other readers', 'Join thousands of subscribers'],
    misses: ['Three new states will join the union', 'They join 20 ministers'],
  },
  {
    id: 'en/newsletter/never-miss',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:never|don['’]t|do not) miss (?:a|an|another|out on|our|any)(?: [\w-]+)? ?(?:post|story|stories|update|article|episode|issue|news|beat|scoop|edition|headline)s?\b|\b(?:receive|get) (?:my |our |all )?(?:new|latest) (?:posts|stories|articles|updates|episodes)\b|\bemail me when\b/iu,
    hits: ['Never miss a story', 'Subscribe for free to receive new posts'],
    misses: ['He did not miss a penalty all season', 'Students receive new books'],
  },
  {
    id: 'en/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:get|receive|enable|turn on|allow|activate|sign up for|want|set up) (?:[\w-]+ ){0,3}(?:notifications|push alerts|news alerts|email alerts|breaking alerts|alerts (?:on|for|about|from))\b|\bget notified (?:when|of|about|by)\b|^[^\p{L}\p{N}]{0,5}(?:(?:notify me|enable notifications|allow notifications))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Get breaking news alerts', 'Turn on notifications'],
    misses: ['The phone lost all notifications', 'The police were notified'],
  },
  {
    id: 'en/newsletter/our-newsletter',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:our|my) (?:free |daily |weekly |monthly )?(?:[\w'’&-]+,? ){0,2}?(?:e-?)?newsletters?\b|\b(?:get|receive|read|try|via) (?:our|the|my|this) (?:[\w'’&-]+ ){0,4}?(?:e-?)?newsletters?\b/iu,
    hits: ['Our free weekly newsletter has it all', 'Get the morning newsletter'],
    misses: ["The bank's newsletter warned investors", 'His newsletter has few readers'],
  },
  {
    id: 'en/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:sign[- ]?up|sign me up|signing up|subscribe|subscribing|register|join|opt in|click here)\b[^.?!]{0,45}\b(?:e?-?newsletters?|mailing list|e-?mail (?:list|updates?|alerts?|insider|newsletter|series|course)|(?:free|daily|weekly|regular|our) e-?mails?|for (?:our )?(?:e-?mail|emails)|daily digest|digest|briefing|bulletin|mailing)\b/iu,
    hits: [
      'Sign up for our daily newsletter',
      'Subscribe to The Briefing, our morning newsletter',
      'Join our mailing list',
    ],
    misses: [
      'When you sign up for the service, they ask for your phone number',
      'Many subscribe to the view that it is over',
    ],
  },
  {
    id: 'en/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:yes,? |please )?(?:sign (?:me )?up)(?: (?:now|here|today|for free|for newsletter|free))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sign up', 'Sign me up now'],
    misses: ['The sign up ahead says stop', 'Subscribe to a view'],
  },
  {
    // "stay informed of" fires in text too: a second piece of evidence is wanted, hence weight 2.
    id: 'en/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:stay|keep|be) (?:up[- ]to[- ]date|informed|in the (?:loop|know)|updated|connected|ahead) (?:with|on|about|of|by|and)\b|^[^\p{L}\p{N}]{0,5}(?:(?:stay (?:informed|connected|in touch|up to date|in the loop|updated|in the know)|get updates|email updates|get connected|follow by e-?mail))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Stay up to date with the latest research', 'Stay informed'],
    misses: ['He kept in touch with her'],
  },
  {
    id: 'en/newsletter/subscribe-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern: /^[^\p{L}\p{N}]{0,5}(?:(?:yes,? )?subscribe(?: (?:now|here|today|for free|free))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Subscribe', 'Subscribe for free'],
    misses: ['Subscribe to a view'],
  },
  {
    id: 'en/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bunsubscribe\b[^.?!]{0,20}\b(?:any ?time|at any|link|whenever|with one click)\b|\b(?:opt[- ]?out|withdraw) (?:at )?any ?time\b|\byou can (?:always )?(?:unsubscribe|opt[- ]?out)\b|\b(?:no|zero|without|never) spam\b|\bspam[- ]free\b|\bwe (?:respect|value|care about|protect) (?:your privacy|the protection of your)\b|\b(?:never|not|won['’]t) (?:share|sell|spam)(?: or (?:share|sell))? (?:you|your)\b/iu,
    hits: ['Unsubscribe at any time', 'No spam, ever. We respect your privacy.'],
    misses: ['The spam folder was full', 'Users could not unsubscribe'],
  },
  {
    id: 'en/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:daily|weekly|monthly|morning|evening|weekend|biweekly|fortnightly|free) (?:[\w-]+ )?(?:briefing|digest|round-?up|e-?mails?|dispatch|news summary|e-?newsletter|bulletin)\b/iu,
    hits: ['A weekly roundup of science news', 'Our morning briefing explains the day'],
    misses: ['The weekly market was busy', 'Morning prayers began'],
  },
  {
    id: 'en/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\balready (?:(?:a|an|our|have (?:a|an|your))\b[^.?!]{0,30}\b(?:subscriber|member|subscription|account|customer|registered user|supporter)\b|subscribed|registered|signed up|subscribe)(?: ?\?|[^.?!]{0,12}\b(?:sign|log)[ -]?in)|\bnot (?:yet )?an? (?:subscriber|member)(?: yet)? ?\?|\bif you(?:['’]re| are) (?:already )?a (?:\w+ )?(?:subscriber|member),? (?:you can |please )?(?:sign|log)[ -]?in/iu,
    hits: [
      'Already a subscriber? Sign in',
      'Already have an account? Log in here',
      'If you are a print subscriber, please log in',
    ],
    misses: ['He is already a member of the club', 'They already have an account of the battle'],
  },
  {
    id: 'en/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\byou(?:['’]ve| have)? (?:now |already )?(?:read|used|reached|viewed|hit|exceeded|got|have)\b[^.?!]{0,40}\b(?:(?:free|complimentary|remaining|last|monthly|\d+) (?:[\w-]+ )?(?:articles?|stories|story|views?|limit|reads)|articles? limit|limit (?:of|for))\b|\b\d+ (?:of|\/) \d+ (?:free )?(?:articles?|stories)\b|\b(?:\d+|one|two|three|four|five|no|last) (?:more )?(?:free|complimentary) (?:articles?|stories|story|reads?) (?:left|remaining|this month)\b|\bthis is your (?:last|final|first) free (?:article|story)\b/iu,
    hits: [
      'You have 2 free articles left this month',
      "You've reached your monthly limit of free stories",
      '1 of 5 free articles',
    ],
    misses: ['You have three children left at home', 'The paper published two articles about the limit'],
  },
  {
    id: 'en/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bcancel (?:at )?any ?time\b|\bno (?:commitment|contract|credit card)(?: (?:required|needed))?\b[.,!]|\b(?:auto-?renews?|renews automatically|billed (?:monthly|annually|yearly|every|as))\b|\b(?:introductory|limited[- ]time|special) (?:offer|rate|price)\b|\bthen (?:just )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?(?:a|per|\/) ?(?:month|week|year)/iu,
    hits: ['Cancel anytime', 'Special offer for new readers', 'Billed annually, renews automatically'],
    misses: ['She had to cancel at the last minute', 'The offer was special to him'],
  },
  {
    id: 'en/paywall/continue-reading-with',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:continue|keep) reading (?:this (?:article|post|story) )?(?:for free|for (?:just|only|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))))|with (?:a|an|your) (?:[\w-]+ ){0,2}(?:account|subscription|trial|membership|plan)|by (?:subscribing|signing|creating))|\bthe rest of this (?:article|story|post|content) is\b|\bto (?:(?:continue|keep|finish|go on) reading|(?:view|read|see|access) (?:the|this) (?:full |rest of the |rest of this |whole |entire )?(?:story|article|post|content))\b[^.?!]{0,25}\b(?:subscribe|register|sign|log|create|start|buy|join|become)\b|\bread the (?:rest|full (?:story|article)|entire (?:story|article)) (?:of this (?:story|article) )?with (?:a|your)\b/iu,
    hits: [
      'Continue reading for free',
      'To continue reading, please register or sign in',
      'The rest of this article is for members',
    ],
    misses: ['I could not keep reading in all that noise', 'To finish reading took an hour'],
  },
  {
    id: 'en/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:this|the full|our) (?:article|story|post|content|page|report|piece|feature|episode|video|archive)s? (?:is|are) (?:only |now |exclusively |currently )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|restricted to|limited to|locked) ?(?:our |paid |paying |digital |premium |registered |logged-in )*(?:subscribers?|members?|users?|customers)\b|^[^\p{L}\p{N}]{0,5}(?:(?:this (?:content|article|story) is )?(?:(?:for|reserved for|exclusive to|exclusively for) )?(?:our |paid |paying |digital |premium )*(?:subscribers?|members?)['s]*[- ](?:only|exclusives?)(?: (?:content|article|story|access))?)[^\p{L}\p{N}]{0,8}$|\b(?:reserved|exclusively|exclusive|only available) (?:for|to) (?:our )?(?:paid |paying |digital |premium )?subscribers\b/iu,
    hits: [
      'This article is for subscribers only',
      'Subscriber-only content',
      'This content is reserved for subscribers',
    ],
    misses: ['The gym is open to members', 'Members only club raided by police'],
  },
  {
    id: 'en/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:forgot(?:ten)? )?(?:your )?password|create (?:a |an |your )?(?:free )?account|(?:choose|confirm) (?:a |your )?password|don['’]t have an account(?: yet)?|(?:please )?(?:sign|log)[ -]?in(?: (?:here|now|\/|or|\||with|to your account|create|register|sign up|join|an|your|account))*))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sign in', 'Log in or register'],
    misses: ['Sign in the window of a shop', 'The log in the fire cracked'],
  },
  {
    id: 'en/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /\b(?:view|see|choose|compare|explore|pick|discover|check out|browse) (?:all |our |your |a |the |more |other )*(?:subscription|membership|digital|print|reading)? ?(?:subscriptions?|offers|packages|membership options|subscription options|(?:subscription |your )plans?)\b|^[^\p{L}\p{N}]{0,5}(?:(?:subscription|membership|subscriber) (?:offers?|plans?|options|benefits|deals))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['View subscription offers', 'Choose your plan', 'Subscription options'],
    misses: ['The council will see more plans next week as builders queue', 'Membership of the union fell'],
  },
  {
    id: 'en/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium(?: (?:content|article|story))?|plus|subscribers?|members|exclusive(?: content)?|locked))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Premium content'],
    misses: ['Premium grade petrol rose', 'Exclusive: minister to resign'],
  },
  {
    id: 'en/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:just|only|for|from|as (?:low|little) as|starting (?:at|from)|pay|get|try|subscribe|join|access|off)\b[^.?!]{0,20}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?(?:\/|an? |per |each |every |for )(?:your |the |an? )?(?:first |\d+ )?(?:entire )?(?:week|month|year|mo|wk|yr|day|quarter)s?\b|\bas low as (?:just )?\d+ ?(?:¢|cents|pence)|\b(?:your )?first (?:week|month|year) (?:is |for )?free\b/iu,
    hits: ['Just $1 a week', 'Try it for £1 for the first month', 'Your first month is free'],
    misses: ['The index rose by 3 points in a month', 'Rents cost $900 to build per unit'],
  },
  {
    id: 'en/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:register|sign up|create (?:a|an|your) (?:free )?account|log ?in|sign ?in)\b[^.?!]{0,25}\bto (?:continue|keep|read|unlock|access|view|finish|see|enjoy|get)\b[^.?!]{0,25}\b(?:reading|articles?|story|stories|content|access|post|more|full)\b|\b(?:free|with (?:a|your)) registration\b[^.?!]{0,30}\b(?:read|articles?|access)\b/iu,
    hits: ['Register for free to continue reading', 'Sign in or create an account to unlock more articles'],
    misses: ['Voters must register to take part', 'Users sign in to see the weather'],
  },
  {
    id: 'en/paywall/subscribe-button',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern: /^[^\p{L}\p{N}]{0,5}(?:subscribe(?:d)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Subscribe', 'SUBSCRIBE »'],
    misses: ['Subscribe to the theory', 'Few subscribe'],
  },
  {
    id: 'en/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:subscribe (?:now|today|here|for (?:just |only )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))).{0,20}|and save.{0,20}|from .{0,20}|for (?:full|unlimited|complete|instant) access|for more.{0,20}))[^\p{L}\p{N}]{0,8}$|\bsubscribe (?:now |today )?(?:for|from|at) (?:just |only |as little as )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))/iu,
    hits: ['Subscribe now', 'Subscribe for $1.25/week'],
    misses: ['Many subscribe to the view that taxes are high', 'They subscribe for life'],
  },
  {
    id: 'en/paywall/subscribe-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:subscribe|upgrade|join (?:us|now|today|for|or)|become a (?:\w+ )?(?:subscriber|member)|start (?:a|your) (?:free )?(?:trial|subscription))\b[^.?!]{0,30}\bto (?:continue|keep|read (?:the|this|more|all|full|on)|unlock|access|view (?:the|this)|finish|see the|get (?:full|unlimited|access)|enjoy)\b/iu,
    hits: [
      'Subscribe to continue reading',
      'Upgrade to premium to read the full story',
      'Become a member to unlock this post',
    ],
    misses: ['They join forces to continue the search for water', 'Many upgrade to newer phones'],
  },
  {
    id: 'en/paywall/support-by-subscribing',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:support|supporting)\b[^.?!]{0,40}\b(?:journalism|reporting|newsroom|work|writing|newspaper)\b[^.?!]{0,20}\b(?:by subscribing|with a subscription|subscribe)\b/iu,
    hits: ['Support quality journalism by subscribing', 'Support our reporting with a subscription'],
    misses: ['They support the work of subscribers abroad', 'The fund supports reporting'],
  },
  {
    id: 'en/paywall/trial',
    kind: 'paywall',
    role: 'pitch',
    weight: 1,
    pattern:
      /\b(?:start|try|begin|claim|get|activate)\b[^.?!]{0,25}\b(?:free|\d+[- ](?:day|week|month)|one[- ]month|risk-free)\b[^.?!]{0,12}\btrial\b|\btry (?:us|it|premium|digital)(?: \w+)? (?:free|for (?:free|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))|\d+ (?:days|weeks|months)))\b/iu,
    hits: ['Start your free 30-day trial', 'Try it free for a month'],
    misses: ['The trial started on Monday free of protest', 'They try it once'],
  },
  {
    id: 'en/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:unlimited|unrestricted|all[- ]access|ad-free) (?:[\w-]+ ){0,2}?(?:access|articles?|reading|digital|content|stories)\b|\bget (?:(?:full|instant|digital|complete|immediate|exclusive) )?(?:digital |online )?access (?:to|for) (?:all|our|print|digital|everything|every|the (?:full|whole|entire)|exclusive|premium)\b|\b(?:fewer|no|without) ads\b[^.]{0,25}\b(?:member|subscrib|upgrade)|\baccess (?:to )?(?:all|every|thousands of|exclusive) (?:of )?(?:our )?(?:premium |exclusive )?(?:articles?|stories|content|coverage|subscriber)\b/iu,
    hits: ['Unlimited access to all articles', 'Get full digital access to our archive'],
    misses: ['The spies had full access to the building', 'Limited access to care'],
  },
  {
    id: 'en/paywall/unlock',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /\bunlock (?:this|the (?:full|rest|whole)|more|full|all|unlimited|your|premium|these|every)\b[^.?!]{0,15}\b(?:article|story|stories|content|access|articles|post|posts|reading|report|episode|archive|video)s?\b/iu,
    hits: ['Unlock this article', 'Unlock unlimited reading'],
    misses: ['Scientists unlock the secret of the cave', 'Unlock your phone with a code'],
  },
  {
    id: 'en/promo/ad-blocker',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /\b(?:disable|turn off|pause|using an?|whitelist|detected an?|your) ad[- ]?block(?:er|ing)?\b|\bwe (?:depend|rely) on (?:ad|advertising)\b|\badvertis(?:ing|ements?) (?:helps|help|allows|keeps?)\b[^.?!]{0,40}\b(?:free|us|our)\b/iu,
    hits: ['Please turn off your ad blocker', 'Advertising helps us keep this site free'],
    misses: ['The ad was blocked by the court', 'Ad-blocking software is on the rise'],
  },
  {
    id: 'en/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:advertisements?|advertising|ads?|advert|advertorial|sponsored(?: (?:content|post|links?|stories|ad|by|advertisement|message))?|paid (?:content|post|partnership|promotion|partner content|advertisement)|promoted(?: (?:content|stories|links|post))?(?: by [\p{L} ]{2,20})?|promotions?|partner (?:content|offers)|ad feedback|skip (?:ad|advertisement)|remove ads|close ad|ad choices|affiliate links?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Advertisement', 'Sponsored content', 'PROMOTED LINKS BY EXAMPLE'],
    misses: ['Sponsored walks raise money', 'Advertising fell by a tenth'],
  },
  {
    id: 'en/promo/affiliate-disclosure',
    kind: 'promo',
    role: 'pitch',
    weight: 4,
    pattern:
      /\b(?:we|i|this (?:site|post|article|page)|the publisher|links?)\b[^.?!]{0,40}\b(?:may |might |can )?(?:earns?|receives?|get|collect|makes?|contains?) (?:a |an |some )?(?:small |affiliate |share of )*(?:commissions?|affiliate links?|compensation|fee|sales)\b|\baffiliate (?:links?|commission|partner|disclosure|program)\b|\bas an amazon associate\b/iu,
    hits: ['We may earn a commission if you buy through our links', 'This post contains affiliate links'],
    misses: ['The broker earned a commission of five percent', "The club's affiliate won"],
  },
  {
    id: 'en/promo/book-a-demo',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:get|request|book|schedule|start|try|download|claim|grab|watch) (?:a |an |the |your |my |our )?(?:free |live |full )?(?:demo|trial|quote|consultation|e-?book|guide|whitepaper|report|started|started for free|pricing|catalog|it for free|free)(?: now| today| here)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:enroll|shop|buy|order|book|register|apply|try|join|enrol|pre-?order|play) (?:now|today|here|free|it free|for free))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:add to (?:cart|basket|bag)|buy tickets|get tickets|see (?:price|deal)|view (?:deal|offer)|check price|learn why|get (?:deal|offer|discount)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Book a demo', 'Get started for free', 'Shop now', 'Add to cart'],
    misses: ['Book now in print tells the story', 'Order now restored in the city'],
  },
  {
    // "Contact us" and "Advertise with us" stand in every footer.
    id: 'en/promo/contact-sales',
    kind: 'promo',
    role: 'ask',
    weight: 1,
    pattern:
      /\b(?:talk|speak) (?:to|with) (?:an? |our )?(?:expert|sales|team|specialist|advisor)\b|^[^\p{L}\p{N}]{0,5}(?:(?:contact sales|request (?:info|information|a callback|an appointment)|make an appointment|find a (?:store|dealer)|sponsor (?:us|this)|work with (?:us|me)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Talk to an expert today', 'Contact sales'],
    misses: ['Contact us', 'Contact was lost on Friday', 'She will talk with the president'],
  },
  {
    id: 'en/promo/continues-below',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:the )?(?:article|story|post|text|content|report|page) (?:continues|resumes) (?:below|after)(?: (?:the |this )?(?:ad|advertisement|advert|video|promotion|newsletter|image))?|(?:continue|keep) reading (?:the main story|below)|scroll (?:down )?(?:for more|to continue|to keep reading)|advertisement\W{1,4}(?:continue reading|scroll|article continues)[\p{L} ]{0,30}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Article continues below', 'Story continues after advertisement', 'Continue reading the main story'],
    misses: ['The story continues tomorrow', 'The article continues a series'],
  },
  {
    id: 'en/promo/discount-code',
    kind: 'promo',
    role: 'pitch',
    weight: 1,
    pattern:
      /\b(?:promo|coupon|discount|voucher) codes?\b|\buse (?:the )?code\b|\b(?:save|get|take|enjoy)\b[^.?!]{0,20}\b\d{1,2} ?% off\b|\b(?:sale|offer|deal) ends\b|\bfree (?:shipping|delivery|returns)\b|\bwhile (?:stocks|supplies) last\b/iu,
    hits: ['Use the code SPRING for 20% off', 'Free shipping on all orders'],
    misses: ['Code written by students', 'Shares fell 20% off the peak'],
  },
  {
    id: 'en/promo/event',
    kind: 'promo',
    role: 'ask',
    weight: 1,
    pattern:
      /\b(?:register|rsvp|book|save|secure|reserve|claim|get) (?:now |here |today )?(?:for |your )(?:free )?(?:the |our |this |a )?(?:[\w-]+ )?(?:webinar|event|seat|spot|ticket|place|pass|workshop|conference|summit)s?\b|\bjoin us (?:at|in|for|on|live)\b|\bupcoming (?:events?|webinars?)\b|\bsave the date\b/iu,
    hits: ['Register now for our webinar', 'Join us at the spring summit', 'Upcoming events'],
    misses: ['The conference opened in May', 'They registered a company'],
  },
  {
    id: 'en/promo/listen-on',
    kind: 'promo',
    role: 'ask',
    weight: 1,
    pattern:
      /\b(?:listen|subscribe|watch|follow)(?: to (?:us|the podcast|our podcast))? (?:on|in|via) (?:apple|spotify|itunes|google podcasts|youtube|stitcher|android|soundcloud|amazon music|audible|your favou?rite)\b|\bwherever you (?:get|listen to) your podcasts\b/iu,
    hits: ['Listen on Apple Podcasts', 'Subscribe to our podcast on Spotify'],
    misses: ['The band is popular on Spotify', 'They watch on in silence'],
  },
  {
    id: 'en/promo/own-products',
    kind: 'promo',
    role: 'pitch',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:today['’]s |daily )?(?:crossword|sudoku|puzzles?|horoscopes?|games|webinars|courses|coupons|deals|classifieds|lottery))(?: (?:&|and|\|) [\p{L} ]{3,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Daily crossword', 'Sudoku'],
    misses: ['Jobs were lost', 'Deals fell through'],
  },
  {
    id: 'en/promo/sponsored-by',
    kind: 'promo',
    role: 'label',
    weight: 3,
    pattern:
      /^(?:this (?:article|story|post|episode|section|newsletter|content) (?:is|was) )?(?:sponsored|presented|supported|produced|brought to you|powered|paid for|created) (?:by|with|in (?:partnership|association) with)\b.{0,60}$|\b(?:sponsored|paid|branded|partner) (?:content|post|partnership|message) (?:by|from|with|for)\b|\bfrom our (?:sponsors?|partners?)\b|\bbrought to you by\b/iu,
    hits: ['Sponsored by Example Bank', 'A word from our sponsor', 'Supported by'],
    misses: [
      'The rebels, supported by tanks, took the town and then moved on to the capital in the north',
      'He was supported by his wife',
    ],
  },
  {
    id: 'en/related/by-the-same-author',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:more (?:from|by) (?:this|the|our|same) [\p{L} ]{3,20}|more by [\p{L}. '’-]{3,40}|(?:other|all|more) (?:posts|articles|stories) by [\p{L}. '’-]{3,40}|also by [\p{L}. '’-]{3,40}|view all (?:posts|articles)(?: by [\p{L}. '’-]{3,40})?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['More by Jane Example', 'More from this author'],
    misses: [
      'More by luck than judgment, he won the long race at the end',
      'More by the sea later, and less by the river in the evening of the day',
    ],
  },
  {
    id: 'en/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:read (?:the )?(?:full |whole |original )?(?:article|story|post|more|on|now)|full story|learn more|see more|view more|view all|see all|load more|show more|find out more|more info(?:rmation)?|continue reading|more))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Read more', 'See all »'],
    misses: ['Read more widely, she told pupils', 'More rain is due'],
  },
  {
    id: 'en/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:also |must |now )?read(?: (?:more|also|next|this|now|the full (?:story|article)|our (?:review|guide|explainer)))?|related(?: (?:articles?|stor(?:y|ies)|posts?|reading|links?|coverage|content|video|news))?|see also|also see|see more|more on (?:this|that)(?: (?:story|topic))?|don['’]t miss|don’t miss|you (?:may|might) also like|(?:further|suggested|recommended|related) reading|watch(?: (?:also|more|now|next))?|recommended|explainer|opinion|analysis|more|in case you missed it|icymi|previously|editor['’]s pick)\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"“‘'«])/iu,
    hits: [
      'Read more: The bridge that nobody crossed',
      'RELATED: Storm closes the harbour',
      'See also – Five ways to cook a turnip',
    ],
    misses: ['Read the label: it lists the sugar', 'He read: "Nobody may pass"', 'Analysis of the data shows a rise'],
  },
  {
    id: 'en/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:the )?(?:latest|recent|top|new|breaking|today['’]s (?:top)?|this week['’]s|newest|more|featured|hot) ?(?:news|stories|articles|posts|headlines|updates|videos|episodes|press releases|content|topics)?(?: (?:in|on|from) [\p{L} &]{2,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Latest news', 'Recent Posts', 'Top stories in Politics'],
    misses: ['Latest figures show a fall in births across the whole of the northern region', 'New rules for pilots'],
  },
  {
    id: 'en/related/more-on',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:more (?:on|from|in|about|of|like) (?:the )?[\p{L}\p{N} &'’,.-]{2,40}|(?:explore|read|see|view|discover) more (?:on|from|in|about|of|like)(?: the)?[\p{L}\p{N} &'’,.-]{0,40}|more (?:stories|articles|news|posts|coverage|headlines|reading|to read|topics|like this|from around the web)(?: (?:on|from|in|about|by|like) [\p{L}\p{N} &'’,.-]{2,40})?|explore (?:related )?(?:topics|more)|in this (?:series|section)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['More on this story', 'More from Culture', 'More stories'],
    misses: [
      'More from the north came to the fair than the organisers of the three-day event had ever hoped to see',
      'More than half',
    ],
  },
  {
    id: 'en/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:the )?most (?:read|popular|viewed|shared|commented|recent|watched|discussed|emailed)|trending(?: (?:now|today|topics|stories|news|posts|on [\p{L} ]{2,30}))?|popular(?: (?:now|posts|stories|articles|topics|reads|on [\p{L} ]{2,30}|right now|this week))?|top (?:stories|reads|posts|trending)|best of [\p{L} ]{2,30}|what (?:others|people|everyone) (?:are|is) reading|readers['’] (?:picks|favou?rites)|editors?['’]?s?['’]? (?:picks?|choice)|(?:most (?:read|popular)|trending|popular)(?: (?:in|on|from|stories in|all over) [\p{L} &]{2,30}| stories| articles| posts| news)+))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Most read', 'Trending now', 'Most popular in Science', "Editors' picks"],
    misses: ['The most read poet of her age', 'Popular protests grew'],
  },
  {
    id: 'en/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:read |up )?next|prev(?:ious)?|newer|older)(?: (?:article|story|post|page|entry|up|read|in [\p{L} ]{2,30}))?s?(?:[ |/«»←→]+(?:next|prev(?:ious)?|all)(?: (?:article|story|post))?)?)[^\p{L}\p{N}]{0,8}$|^(?:next|previous) (?:article|story|post)\s?[:»→-]/iu,
    hits: ['Next article', 'Previous Post', 'Up next', 'Previous article: The long road'],
    misses: ['Next year it will rain', 'Previous owners sold it'],
  },
  {
    // Opens this text as often as it heads a list of others.
    id: 'en/related/read-more',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern: /^[^\p{L}\p{N}]{0,5}(?:read more|more (?:stories|news|articles))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Read more', 'More stories:'],
    misses: ['Read more about: Ships, Harbours', 'I read more than ever'],
  },
  {
    id: 'en/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:also |must[- ])?read (?:also|next|more (?:on|about|from)[\p{L} ]{0,30})|related(?: (?:articles?|stor(?:y|ies)|posts?|readings?|links?|coverage|contents?|videos?|news|topics?|reads|products|resources|items|to this (?:story|article)))?|see also|similar (?:articles?|posts?|stories|news)|(?:further|suggested|recommended|additional|extended) (?:readings?|reads?|articles?|stories|posts|content|links|viewing)|(?:you|we think you)(?:['’]ll| may| might| could| would| will)? (?:also )?(?:be )?(?:like|love|enjoy|interested in)(?: (?:this|these|reading))?|recommended(?: (?:for you|videos?|stories))?|(?:picked|selected|chosen|just) for you|(?:if|because) you (?:liked|read|enjoyed) this|don['’]t miss|keep (?:reading|exploring|learning)|what to read next|in case you missed it|around the web|from (?:around|across) the web|from our partners|elsewhere on (?:the|this) [\p{L} ]{2,20}|discover more|go deeper|dive deeper|explore more|on the same (?:topic|subject)|articles? (?:in|from) this (?:issue|series)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Related articles', 'You might also like', 'Recommended for you', 'What to read next'],
    misses: ['Related to the king by marriage', 'You may like it or not, he said to the press'],
  },
  {
    id: 'en/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:print|copy|e-?mail|save|download|bookmark|gift|resize|reuse)(?: (?:this|the|article|page|story|post|link|url|as pdf|pdf|for later|to a friend|text|content|to clipboard|here|as|a copy))*(?:copied)?|(?:link |url )?copied(?: to clipboard)?|copy(?: the)? link(?: to clipboard)?|send (?:this )?(?:to a friend|by e-?mail|feedback)|read later|saved?|text size|font size|printable (?:page|version)|print mode|request (?:permissions|reprints)|reprints|listen(?: to this (?:article|story))?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Print this article', 'Copy link', 'Link copied'],
    misses: ['Print sales fell', 'Copy of the letter'],
  },
  {
    id: 'en/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /\bfollow (?:us|me|our|\w+ on (?:twitter|x|facebook|instagram|linkedin|tiktok|youtube|bluesky|threads|mastodon|telegram))\b|\b(?:like|find|join|connect with|chat with) (?:us|me) on (?:twitter|x|facebook|instagram|linkedin|tiktok|youtube|bluesky|threads|telegram|whatsapp|google news|discord|social)\b|^[^\p{L}\p{N}]{0,5}(?:(?:follow|following|connect(?: with us)?|get social|social(?: media| links)?|let['’]s connect(?: online)?|stay connected|our socials))[^\p{L}\p{N}]{0,8}$|\b(?:add|prefer|set|make) (?:us )?(?:as )?(?:a )?preferred source\b|\b(?:join|follow|subscribe to) our (?:whatsapp|telegram|youtube|facebook|signal|discord)(?: \w+)?\b/iu,
    hits: ['Follow us on Instagram', 'Join our WhatsApp channel', 'Connect with us'],
    misses: ['The dog will follow him on walks', 'Reporters followed the car'],
  },
  {
    id: 'en/share/helpful',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /\bwas this (?:article|page|content|post|helpful|information|story|issue|answer)\b|\bhow was this (?:issue|article|post)\b|\brate this (?:article|post|page|recipe)\b|\bdid you (?:find this|like this (?:article|post|story))\b|\bthanks for (?:your feedback|sharing)\b/iu,
    hits: ['Was this page helpful?', 'Rate this article'],
    misses: ['Was this the end, she asked', 'The rate this year'],
  },
  {
    id: 'en/share/network-names',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:facebook|twitter|x|x \(twitter\)|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|tumblr|e-?mail|mail|print|pocket|flipboard|bluesky|threads|mastodon|messenger|rss|tiktok|vk|snapchat|copy link|sms|line|google\+|google news|share|more|url|icon|digg|stumbleupon|feedly|discord)(?:[ ,|/•·]{1,3}|$|(?=facebook|twitter|linkedin|whatsapp|mail|e-?mail|print|reddit))){1,14})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Facebook Twitter WhatsApp Email', 'LinkedIn'],
    misses: ['Facebook said on Monday it would appeal', 'Reddit users'],
  },
  {
    id: 'en/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:please )?(?:re-?)?(?:share|tweet|pin|post|send|save|like)(?:s|d)?(?: (?:this|it|the|our))?(?: (?:article|story|post|page|link|full article|news|video|option|options|recipe|on|via|with|by|to|in|it|facebook|twitter|x|linkedin|e-?mail|whatsapp|pinterest|reddit|telegram|tumblr|messenger|bluesky|threads|mastodon|sms|friends?|others?|a friend|your friends|your network|social media|google plus|line|flipboard|pocket)){0,6}(?: ?\(opens in (?:a )?new (?:window|tab)\)(?: \p{L}+)?)?)[^\p{L}\p{N}]{0,8}$|\bclick to (?:share|print|email)\b|^[^\p{L}\p{N}]{0,5}(?:[\d.,]+ ?k? ?(?:shares?|likes?|claps|tweets|retweets))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:show |close |more |open )?(?:more |extra )?(?:sharing options|share (?:options|drawer|menu)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:sharing is caring)[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Share this article',
      'Share on Facebook',
      '2.4k shares',
      'Click to share on LinkedIn (opens in new window)',
    ],
    misses: ['Share prices rose on the news', 'Tweets by the president'],
  },
];
