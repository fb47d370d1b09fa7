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
      /\b(?:choose|select|enter|pick|set) (?:an|your|a) (?:[\w-]+ ){0,2}?(?:amount|contribution|donation level|gift amount|giving level)\b(?! of)|\bhow much (?:would you like|do you want|can you afford) to (?:give|donate|contribute)\b|^[^\p{L}\p{N}]{0,5}(?:(?:or )?(?:(?:enter|choose|give|add) )?(?:an? |your |my )?(?:other|custom|different|own) (?:donation |gift )?amount(?: ?\(?[$£€]\)?)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:give|donate|contribute|yes,? i['’]ll (?:give|donate)) (?:just )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))(?: (?:monthly|a month|per month|once|now|today|a week|a year))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:i (?:want|would like|['’]d like) to (?:give|donate|contribute)|my (?:donation|gift|contribution)|donation amount|gift amount|(?:select|choose) (?:a |your )?(?:frequency|payment (?:method|option|type|frequency))))[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Choose your amount',
      'How much would you like to give?',
      'Other amount',
      'Donate $25 monthly',
      'I want to give',
    ],
    misses: [
      'A certain amount of luck was involved',
      'Donate blood at 25 clinics',
      'Choose an appropriate amount of salt',
    ],
  },
  {
    // Prices in tables have more digits than what readers are asked for.
    id: 'en/donation/bare-amount',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^(?:(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) ?(?:\/ ?|per |a )?(?:month|year|week|mo|yr)?[ ,|/·]{0,3}){1,8}$|^(?:\d{1,4} ?\/ ?(?:mo|month)[ ,|]{0,3}){1,8}$/iu,
    hits: ['€10.00', '$5 $10 $25', '€2.50 / month', '10/mo 20/mo 40/mo'],
    misses: ['$10 million', '50 people', '$15,750'],
  },
  {
    id: 'en/donation/be-part-of',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /\bbe(?:come)? (?:a )?part of (?:our|this) (?:[\w-]+ )?(?:community|movement|mission|story|solution|family|work|effort|future)\b|(?:^|[.!?:;–—|»] ?)(?:stand with (?:us|our)|join us in our)\b|(?:^|[.!?:;–—|»] ?)join us in (?:the fight|this fight|defend|protect|support|keep|our mission|build)\w*|(?:^|[.!?:;–—|»] ?)(?:stand up|fight) for (?:[\w’'-]+ ){1,3}(?:journalism|reporting|press|media|rights|democracy|truth)\b|^[^\p{L}\p{N}]{0,5}(?:(?:join|be part of|support) the (?:[\w-]+ )?(?:movement|cause|fight|resistance|mission))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Be part of our community', 'Stand with us', 'Join us in defending the truth', 'Join the movement'],
    misses: [
      'The region could be part of a deal',
      'They stand with the strikers, he said',
      'Hundreds joined the movement last year',
    ],
  },
  {
    id: 'en/donation/become-a-member',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\b(?:has|had|have|would|could|may|might|must|not|he|she|they|never|soon|applied to|hopes to|hoping to|wants to) )(?<!\b(?:fewer|no|without|zero) (?:ads|adverts|advertising)[^\n]{0,40})\bbecome (?:a|an|our) (?:(?!organ|blood|egg|sperm|kidney|plasma)[\w-]+ ){0,3}(?:member|supporter|patron|donor|friend|sustainer|backer|contributor|ally|champion|monthly giver|partner in)\b(?! of (?!the (?:site|magazine|community|family)\b)| state| in\b| at\b| nation| countr|[^\n]{0,60}\b(?:fewer|no|without|zero) (?:ads|adverts|advertising)\b)|\bjoin (?:as a|our (?:growing )?(?:community|family|circle|team|network|group)(?: of)?(?: [\w-]+)?) (?:members?|supporters?|donors|patrons|sustainers|contributors)\b|^[^\p{L}\p{N}]{0,5}(?:(?:please |help us,? )?join (?:us as a member|the (?:[\p{L}’'-]+ ){1,4}(?:community|family|movement)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Become a member today',
      'Become a sustaining supporter from $5',
      'Become a Patron!',
      'Join our growing community of monthly donors',
      'Join The Daily Example community!',
    ],
    misses: [
      'Want to see fewer ads? Become a Member.',
      'Become a member and read with no ads',
      'Finland applied to become a member of NATO',
      'She became a member in 1998',
      'How to become an organ donor',
      'He would become a friend of the king',
    ],
  },
  {
    id: 'en/donation/buy-a-coffee',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /\bbuy (?:me|us) (?:a|another) (?:coffee|beer|tea|drink|pizza|book)\b|\b(?:support|back|tip|sponsor|join|find) (?:me|us|my|our|this)\b[^.?!]{0,30}\b(?:patreon|ko-?fi|liberapay|open collective|paypal|steady|github sponsors|substack)\b|^[^\p{L}\p{N}]{0,5}(?:(?:leave|send|give) (?:me |us )?a tip)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:our |my )?(?:virtual )?tip jar)[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'You can buy me a coffee if you liked this',
      'Support us on Patreon',
      'Join my Ko-fi for extra posts',
      'Leave a tip',
    ],
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
      /\b(?:consider|think about) (?:(?:making|giving|leaving|sending) (?:us )?(?:an?|your) (?:[\w-]+,? ){0,3}(?:donation|contribution|gift|tip)\b|donating\b(?! blood| plasma| organs)|contributing (?:to (?:us|our|my)|today|now|financially|[$£€])|becoming (?:a|an|our) (?:[\w-]+ ){0,2}(?:member|supporter|patron|donor|friend|subscriber|sustainer)\b|(?:supporting|helping) (?:us|me|our|my|this|the (?:site|blog|paper|project))\b|(?:chipping|pitching) in\b)|\b(?:please|ask you to|would you|will you|could you|can you)\b[^.?!]{0,15}\bconsider (?:supporting|a (?:[\w-]+ )?(?:gift|donation|contribution|subscription)|liking|subscribing|joining)\b/iu,
    hits: [
      'Please consider making a small donation',
      'Would you consider becoming a monthly supporter?',
      'If you enjoyed this, please consider supporting our work',
      'Will you consider a gift today?',
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:please |yes,? |i want to |click here to |click to )?(?:donate|contribute|give|donate monthly|donations?|make a donation|give now|continue to donate)(?: (?:now|today|here|online|monthly|once|securely|to us|money|via paypal|with paypal|by card|with (?:a )?card|what you can|a gift|via bank transfer|with crypto|to support us|and help|subscribe))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Donate now', 'Give monthly', 'Please donate today!', 'Donate money'],
    misses: ['How to donate a kidney', 'Donate to the Red Cross, the mayor asked residents'],
  },
  {
    id: 'en/donation/donate-to-the-name',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:please )?(?:donate|give|contribute) to (?:the )?(?!charity)(?:[\p{L}\d'’&.-]+ ?){1,5}(?: (?:today|now))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Donate to The Daily Example', 'Give to Five Hills'],
    misses: [
      'Donate to the Red Cross, the mayor asked residents',
      'Many give to charity at the end of the year because taxes are due',
    ],
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
      /(?:^|[.!?:;–—|»] ?)(?:please |and )?donate (?:now|today|here|online|any amount|what you can)\b|\bplease (?:donate|contribute|give (?:today|generously|what|now))\b|\bplease (?:help )?support (?:us|me|our|my|this|independent)\b|\b(?:ask|asking|urge|invite) (?:you|our readers) to (?:support|donate|contribute|give|help us|join us)\b|\bclick here to (?:donate|give|contribute|support (?:us|our))\b|\b(?:you can|to) donate(?:,? (?:please )?click)?\b[^.?!]{0,20}\b(?:click|by clicking|on our website|via paypal|at this link)\b/iu,
    hits: [
      'Help us save more lives. Donate today',
      'Please support us so we can keep telling stories',
      'Click here to donate',
    ],
    misses: ['People can donate today at the town hall', 'The mayor said please support the police'],
  },
  {
    id: 'en/donation/double-your-gift',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:double|triple|match)(?:d|es|s|ing)? (?:my|your|every) (?:donation|gift|contribution|impact|money|dollar)\b|\byour (?:monthly |one-time |new )?(?:donation|gift|contribution)s? (?:will|can|is|are) (?:be )?(?:doubled|matched|tripled)\b|\b(?:every|all|each|new) (?:dollar|pound|euro|gift|donation|contribution)s?\b[^.?!]{0,25}\b(?:doubled|matched|tripled)\b|\b(?:matching|match) (?:gift|donation|challenge|campaign|fund)s?\b[^.?!]{0,30}\b(?:you|your|our|today|now|midnight|double)\b/iu,
    hits: ['Double my donation', 'Your gift will be matched until Friday', 'A matching gift means you give twice'],
    misses: ['The company doubled the price', 'His donation was matched by none'],
  },
  {
    id: 'en/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bif you(?:['’]ve| have)? (?:just )?(?:enjoy|like|value|appreciate|read|found|rely|believe|want|think|care|love|can(?!['’])|are able|agree|share)[\w-]*\b[^.?!]{0,90}\b(?:donat|contribut(?:e|ing|ion)|chip in|pitch in|supporting (?:us|our|my)|support (?:us|our|my|this)|a member|tip jar|become a (?:patron|supporter|subscriber)|ask for your support)/iu,
    hits: [
      'If you enjoyed this article, please support us',
      'If you value what we do, a small contribution keeps it going',
      'If you can, please support us with a gift',
    ],
    misses: ['If you like soup, you will enjoy this recipe', 'If you want more detail, read the report'],
  },
  {
    id: 'en/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:every|each|any) (?:single )?(?:dollar|cent|penny|euro|pound|little bit|amount|contribution|donation|gift)(?:,? (?:big or small|large or small|no matter (?:how (?:small|big|large|little)|the (?:size|amount))),?)? (?:you give )?(?:counts?|helps?(?! (?:him|her|them|to explain))|matters?|makes? a (?:\w+ )?(?:difference|impact)|is (?:greatly |much |deeply )?appreciated|goes (?:directly|straight|towards?|a long way)|brings us)\b|\bevery little (?:bit )?helps\b(?! the)|\b(?:whatever|as (?:little|much) as) you can (?:afford|give|spare)\b|\b(?:big or small|large or small|even (?:a|the) small(?:est)?)[^.?!]{0,15}\b(?:donation|gift|contribution|amount)s?\b/iu,
    hits: [
      'Every dollar counts',
      'Any donation, no matter how small, makes a difference',
      'Give whatever you can afford',
      'Even a small gift helps',
    ],
    misses: [
      'Every vote counts, the candidate said',
      'Every euro counted twice in the audit',
      'You will know where every dollar goes and what it returns',
    ],
  },
  {
    id: 'en/donation/every-amount-of-coffee',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:less than|for|about|just|equivalent (?:of|to)) (?:the )?(?:price|cost) of (?:a|one|your) (?:daily |weekly |single |cup of |cups? of )?(?:coffee|latte|newspaper|pint|sandwich)\b|\btakes? (?:just|only|less than|under) (?:a|one|two) minutes?\b(?=[^.?!]{0,60}\b(?:support|donat|give|gift|contribut|subscri))|\b(?:support\w*|donat\w+|contribut\w+|give|giving)\b[^.?!]{0,40}\b(?:takes?|in) (?:just|only|less than|under) (?:a|one|two) minutes?\b/iu,
    hits: ['For less than the price of a coffee a month', 'Supporting us takes just a minute'],
    misses: ['The price of coffee rose again', 'The train takes only two minutes'],
  },
  {
    id: 'en/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:small|quick|big|little|one) favou?r to ask\b|\bwe(?:['’]ve| have)(?: got)? a favou?r to ask\b|\b(?:now|since|while) you(?:['’]re| are) here\b(?!,? (?:visit|try|check|take))|(?:^|[.!?:;–—|»] ?)before you (?:go|close this (?:tab|page)|leave|continue|scroll|read on|move on)(?:\.\.\.|…|,| ?$|[!—–-])|\bbefore you leave,? (?:may|might|can|could|we|please|would you)\b|\b(?:may|might|can|could) we ask (?:you )?(?:for )?(?:something|a (?:small |quick )?favou?r|your (?:help|support))\b/iu,
    hits: [
      'Dear readers, we have a favour to ask of you',
      'We have a small favour to ask',
      "Since you're here, we'd like to tell you how we are funded",
      'Before you leave, could you help?',
      'Before you go...',
      'May we ask you for something?',
    ],
    misses: [
      'He did her a small favour',
      'Before you leave the house, check the stove',
      'We could ask for a recount, he said',
      'Learn some phrases before you go to the market',
    ],
  },
  {
    id: 'en/donation/favour-why-we-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\bwhy (?:we|are we|do we|we['’]re|we are|i) (?:ask(?:ing)?|need(?:ing)?|fundrais(?:e|ing))\b[^.?!]{0,15}\b(?:you|your|readers|money|support|donations|help)\b|^[^\p{L}\p{N}]{0,5}(?:why (?:support|donate to|give to|donate|your support matters|we need you)(?: (?:us|now|[\p{L}\d’'-]+){0,4})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:an? (?:(?:personal|special|important|urgent|short|brief|quick) )?(?:message|note|letter|word|appeal|request) (?:from|to) (?:our|the|your|us) ?(?:[\p{L}’'-]+ ?){0,4})[^\p{L}\p{N}]{0,8}$|(?:^|[.!?:;–—|»] ?)dear (?:reader|readers|friend of|friends,|supporter)s?\b[^.?!]{0,90}\b(?:we|our|us|you)\b/iu,
    hits: ['Why we are asking for your support', 'A message from our editor', 'Why donate?'],
    misses: ['Why we need rain', 'A message from the pilot was found in the wreck of the plane'],
  },
  {
    id: 'en/donation/fundraising-drive',
    kind: 'donation',
    role: 'pitch',
    weight: 1,
    pattern:
      /\b(?:our|your|we['’]re|this year['’]s|this|the (?:\d{4}|annual)|join) (?:in (?:the middle of )?)?(?:[\w-]+ ){0,3}(?:fundrais(?:ing|er)|membership|donation|pledge|giving|year-end|end-of-year|spring|fall|winter|summer) (?:drive|campaign|appeal|goal|deadline|week|day)\b|\b(?:in (?:the middle of )?(?:our|a)) (?:[\w-]+ ){0,2}(?:campaign|drive)\b(?=[^.?!]{0,60}\b(?:give|gift|donat|support|help us))|^[^\p{L}\p{N}]{0,5}(?:(?:spring|fall|winter|summer|year-end|end-of-year|annual|membership|giving tuesday|our) (?:fund ?rais(?:er|ing)|membership|giving|campaign|drive)(?: (?:drive|campaign|appeal|\d{4}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'We are in the middle of our year-end campaign',
      'Help us reach our fundraising goal',
      'Spring membership drive',
    ],
    misses: [
      'The election campaign began on Monday',
      'A pledge was signed in the fall',
      'Part of the money will be raised in a fundraising campaign',
    ],
  },
  {
    id: 'en/donation/fundraising-goal',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:help us |to )(?:reach|hit|meet|raise|get to) our (?:[\w-]+ ){0,2}(?:goal|target)\b|\bwe(?:['’]ve| have| need to| must| still need to|['’]re trying to| are trying to)? ?(?:raised?|raise) (?:more than |over |at least |another )?[$£€]\s?\d|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) (?:raised(?: so far)?|to go|of (?:our )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))|(?:raised )?of (?:our|the|a) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))))|\b\d{1,3} ?% (?:of (?:our|the) (?:[\w-]+ )?(?:goal|target)|(?:funded|raised))\b|^[^\p{L}\p{N}]{0,5}(?:(?:our |fundraising |campaign )?goal:? (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))))[^\p{L}\p{N}]{0,8}$|\b\d[\d,]* (?:donors|supporters|backers|members|readers|people) (?:have (?:already )?(?:joined|given|donated|contributed|stepped up)|so far|today|this (?:week|month))\b|\b(?:\d+|one|two|three) (?:days|hours) (?:left|to go|remaining)\b(?=[^.?!]{0,60}\b(?:give|gift|donat|support|goal|match|campaign))/iu,
    hits: [
      'Help us reach our monthly goal',
      '$12,400 raised of $20,000',
      '62% of our goal',
      '1,240 readers have already joined',
    ],
    misses: [
      'The firm raised prices by a fifth',
      'They scored a goal after two minutes',
      'Two days left before the vote',
    ],
  },
  {
    id: 'en/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\b(?:that|which|who|it|they|tools?|data|this|map|technology) )\b(?:help|helps|helping|let|allows?|enables?) us (?:to )?(?:keep(?! (?:track|pace|warm|safe))|continue|stay|remain|carry on|bring (?:you|more|our|quality)|grow our|reach our|tell|publish|produce|do more|fight (?:for|back)|hold|survive|report|investigate|maintain|fund|defend|cover|sustain|serve)\b|\b(?:so (?:that )?|and )we can (?:continue|keep (?:bringing|doing|reporting|publishing|providing|telling|covering|fighting|going|this))\b|(?:^|[.!?:;–—|»] ?)(?:please )?help us\b(?! (?:understand|see|find))/iu,
    hits: [
      'Your gift helps us stay independent',
      'Help us keep our reporting free for everyone',
      'Support us so we can continue reporting',
    ],
    misses: [
      'The map helps users find water',
      'It will help farmers to keep their land',
      'A tool that helps us keep track of cattle',
    ],
  },
  {
    id: 'en/donation/keep-free',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:help|please help) (?:to |us )?keep (?:(?!your)[\w'’-]+ ){1,5}(?:free|independent|alive|running|online|open to all|ad-free|going|strong)\b|\bkeeps? (?:our|this) (?:[\w'’-]+ ){1,3}(?:free|independent|alive|running|online|open to all|ad-free|going|strong)\b|\bkeeps? (?:independent|local|our|quality|free) (?:journalism|reporting|news|newsroom|media) (?:alive|free|strong|independent|going|open|available)\b|\b(?:our|all (?:of )?our|this) (?:[\w-]+ )?(?:journalism|reporting|articles|work|content|site|stories|news|website|coverage) (?:is|are|will (?:always )?(?:be|remain)|remains?|stays?)(?: always| completely| entirely)? (?:free|open|accessible)\b|\b(?:no|without(?: a)?|never (?:had|put up)(?: a)?|don['’]t (?:have|believe in) (?:a )?) ?pay ?walls?\b/iu,
    hits: [
      'Help keep this site free and independent',
      'It helps keep our newsroom running',
      'Our journalism will always be free for everyone',
      'No paywall, no ads',
    ],
    misses: [
      'They help keep the streets clean',
      'Walking helps keep the body fit',
      'You can help keep your vehicle running safely',
    ],
  },
  {
    id: 'en/donation/make-a-gift',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?:^|[.!?:;,–—|] ?|\b(?:please|now|today|here|you|me|and|or) (?:to )?)(?:make|making|give|send|leave) (?:us )?(?:a|an|your|my) (?:[\w-]+,? ){0,3}(?:donation|contribution|gift)\b(?=\s*(?:[.!?,]|$|today|now|here|to (?:us|our|support|help|keep|sustain|fund|this)|so (?:we|that)|and|at|via|by|online|of (?:just|any|as|[$£€]))| before)/iu,
    hits: [
      'Make a tax-deductible gift today',
      'Please make a donation to support our work',
      'Click here to make a one-time contribution.',
    ],
    misses: ['He made a gift of the painting', 'The firm can make a donation of computers to schools'],
  },
  {
    id: 'en/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:give |donate |make (?:this|it|my gift)(?: a| an)? |yes,? |make this )?(?:one[- ]time|once|one-off|just once|only once|monthly|every month|each month|annual(?:ly)?|yearly|every year|recurring|single|weekly|per month|quarterly)(?:[ /|,]+(?:or )?)?){1,4}(?:gift|donation|contribution|payment|support|amount|giving)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:donation |giving |gift |payment )?frequency)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:i['’]d like to |please )?(?:make (?:this|my|it) (?:a )?(?:gift )?(?:recurring|monthly)(?: donation| gift)?|cover (?:the )?(?:transaction |processing )?(?:fees?|costs?))(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['One-time', 'Monthly donation', 'Once Monthly Annual', 'Make this a monthly gift'],
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
      /\b(?:nobody|no one|no (?:billionaires?|corporations?|company|owners?|party|government)) (?:owns|pays|funds|controls|tells) us\b|\bwe (?:have|answer to|are owned by) no (?:owners?|shareholders?|billionaires?|paymasters?|proprietors?|advertisers?|one but (?:you|our readers))\b|\bwe (?:do(?:n['’]t| not)|never|have never|refuse to) (?:have|take|taken|accept|accepted|answer to|rely on|run|receive|been) (?:any )?(?:[\w-]+,? (?:or )?){0,4}(?:ads|advertis(?:ing|ers|ements)|shareholders?|billionaires?|owners?|corporate|government|funding|sponsors|backers|money)\b|\b(?:we|we['’]re|we are|our (?:\w+ )?(?:journalism|newsroom|site|paper|work|magazine) is) (?:not |never |fully |wholly |proudly |100% )*(?:been )?(?:owned|funded|bankrolled|beholden|controlled|backed|independent of) (?:by |to |from )?(?:(?:any|a|the) )?(?:[\w-]+ ){0,2}(?:billionaires?|corporat\w+|shareholders?|government|advertisers?|owners?|part(?:y|ies)|interests|money)\b|\bno (?:shareholders?|billionaire(?: owner)?s?|corporate (?:owners?|backers|money|sponsors)|rich owners?|wealthy (?:owners?|backers))(?:,|\.| and| or|!)[^.?!]{0,40}\b(?:just|only|you|readers?|us|we|our|no|paywalls?)\b/iu,
    hits: [
      'Nobody owns us, and nobody pays us but you',
      'We have no shareholders and no billionaire behind us',
      "We don't take corporate money",
      'No billionaire owner, no paywall. Just readers.',
    ],
    misses: ['Nobody owns the moon', 'The company said it had no shareholders abroad', 'We do not have any pets'],
  },
  {
    id: 'en/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:donate |pay |give |support us )?(?:with |via |by )?(?:pay ?pal|patreon|ko-?fi|git ?hub sponsors(?:hip)?|liberapay|stripe|apple pay|google pay|credit(?: or debit|\/debit)? card|debit card|bank transfer|direct debit|sepa(?:-lastschrift)?|iban|bic|swift|klarna|kreditkarte|bitcoin|other payment|venmo|swish|bizum|twint|pix|blik|vipps|mobile ?pay|cash ?app|zelle)(?:[ ,|/·-]{1,3}(?:code)?|$|(?=[^\p{L}\p{N}]{0,8}$))){1,6})[^\p{L}\p{N}]{0,8}$|\bwe accept\b[^.?!]{0,20}\b(?:credit cards?|visa|pay ?pal|apple pay|checks|cheques)\b|^[^\p{L}\p{N}]{0,5}(?:(?:secure|safe) (?:online )?(?:payment|checkout|donation)s?(?: (?:powered )?(?:by|with|via) .{2,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:payment (?:method|details|information)|(?:credit )?card (?:number|details)|billing (?:address|details)|name on card|expir(?:y|ation) date))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['PayPal', 'Credit card / PayPal', 'We accept credit cards and Apple Pay', 'Secure checkout'],
    misses: ['PayPal shares fell', 'Bitcoin dropped below its yearly low', 'We accept the result, he said'],
  },
  {
    id: 'en/donation/readers-fund-us',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:funded|supported|powered|sustained|financed|made possible|kept alive|paid for)(?:,? (?:\w+ )?(?:entirely|only|solely|mostly|largely|primarily))? (?:by|through|thanks to) (?:our |your |the generosity of |the support of |donations from |contributions from |gifts from )*(?:readers|reader|members|listeners|viewers|supporters|people like you|you|readers like you|donations)\b|\b(?:reader|member|listener|viewer|community|user|donor)[- ](?:funded|supported)\b(?![^!?]{0,90}\b(?:links?|commissions?|buy)\b)|\b(?:we|us)\b[^.?!]{0,20}\b(?:rely|depend|survive|run|live|exist)s? (?:entirely |solely |largely |only |mostly )?(?:on|because of|thanks to) (?:the )?(?:support|donations|contributions|generosity|kindness|subscriptions|members|readers|supporters)\b/iu,
    hits: [
      'We are funded by readers like you',
      'A reader-supported magazine without advertising',
      'Made possible by our members',
      'We rely entirely on donations',
    ],
    misses: [
      'The road was paid for by the state',
      'The study was funded by donors in the car trade',
      'We are reader-supported: we earn a commission if you buy through our links',
    ],
  },
  {
    id: 'en/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:remind me (?:later|tomorrow|next (?:month|week|year)|again|in (?:a|an|one|two)?[ \p{L}]{2,12})|(?:i(?:['’]ve| have)?|no,? i(?:['’]ve| have)?) already (?:donated?|gave|given|contributed?|support(?:ed)?|a (?:member|supporter|subscriber))(?: us)?|(?:i['’]m|i am) already a (?:member|supporter|donor)|i['’]ll (?:donate|give|do it|support you) later|(?:not (?:ready|able) to (?:donate|give|support)|can['’]t (?:donate|give|contribute)|not in a position to (?:give|donate))(?: (?:today|now|yet|right now))?(?:\? remind me later)?|please (?:don['’]t|do not) (?:show|ask)(?: me)? (?:this |again)+))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Remind me next month', "I've already donated", 'Not ready to support today? Remind me later.'],
    misses: ['The photos remind me of home', 'I already have one'],
  },
  {
    id: 'en/donation/support-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:please |yes,? i(?:['’]ll| will) |yes,? i want to |i want to |ways to |how to |click here to )?(?:support|fund|back|help) (?:us|me|our (?:work|journalism|mission|team|newsroom|cause)|my work|this (?:site|blog|project|podcast|channel|author|writer|work))(?: (?:now|today|here|monthly|on patreon|with a donation))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:sponsor (?:us|me|our work|this (?:site|blog|project|channel|author|writer)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Support us', 'Support our work today', 'Sponsor this project', 'Yes, I want to support us'],
    misses: ['They support us in every way they can', 'Support the weary walls', 'Sponsor this newsletter'],
  },
  {
    id: 'en/donation/support-independent-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?:^|^(?:on|why) |[.!?:;–—] ?|\b(?:please|consider|you|today,|now,|and|want to|time to|help|help us|importance of|thanks for|by) )(?:support|fund|back|sustain|power|supporting|invest in|save|protect|defend) (?:fearless |free |local |quality |nonprofit |high-quality |investigative |trusted |honest |science |real |our ){0,2}(?:independent|local|fearless|nonprofit|quality|public[- ]interest|investigative|free|science|trusted|critical|community)(?:,? (?:and )?[a-z-]+){0,3}? (?:journalism|reporting|newsroom|news|media|press|publishing|writing)\b/iu,
    hits: [
      'Support independent journalism',
      'Will you fund independent reporting?',
      'Please support local, investigative journalism that matters here',
      'On supporting community journalism',
    ],
    misses: [
      'A talk on supporting local journalism drew sixty people',
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
      /\b(?:support|back|fund|join|help) us (?:monthly|every month|each month|regularly|financially|with (?:a|just|as little|your)|for (?:just|as little)|starting (?:from|at)|from (?:just )?[$£€]|by (?:donating|giving|becoming|making))/iu,
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
    pattern:
      /^(?:please |help |please help )?support (?:the )?(?!(?:can|could|and|for|is|are|was|were|tickets?|teams?|cent(?:er|re)|forums?|top|menu|nav|options|staff|desk|requests?|documentation|docs|hours|groups?|from|among|to|of|in|has|grows?|growing|falls?|fell|services?|page|with|within|your|these|their|workers|systems?|community)(?!\p{L}))["“”‘’'\p{L}\d. -]{3,40}[.!]?$/iu,
    hits: ['Support The Daily Example', 'Help support Five Hills in 2025'],
    misses: [
      'Support for the government fell sharply in all of the regions that were polled this week',
      'Supporters of the club met the manager',
      'Support and Resources',
      'Support can be slow',
    ],
  },
  {
    id: 'en/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:donations?|gifts?|contributions?|support|giving|membership)\b[^.?!]{0,60}\btax[- ](?:deductible|exempt|free)\b(?! (?:status|savings|accounts?))|\btax[- ]deductible (?:\w+ )?(?:donation|gift|contribution)s?\b|\bdeductible to the (?:full(?:est)? )?extent\b|\bclaim gift aid\b|\bgift aid (?:your|my|it)\b/iu,
    hits: ['Your gift is tax-deductible', 'Make a tax-deductible donation', 'Gift Aid your donation'],
    misses: ['Mortgage interest is tax-deductible in some countries', 'Charities lost their status'],
  },
  {
    // Stands in the footer of charities as well.
    id: 'en/donation/tax-exempt-charity',
    kind: 'donation',
    role: 'pitch',
    weight: 1,
    pattern:
      /\b501\(?c\)?[- ]?\(?3\)?|\b(?:we are|as) an? (?:[\w-]+,? ){0,3}(?:non-?profit|not-for-profit|registered charity)\b|\bis an? (?:[\w-]+,? ){0,3}(?:non-?profit|not-for-profit) (?:news(?:room)?|media|member|journalism|magazine|publication)\b|\b(?:federal )?tax id(?:entification)?(?: number)?:? ?\d|\bregistered charity (?:no|number|in)\b/iu,
    hits: [
      'We are a registered 501(c)(3) nonprofit',
      'As an independent nonprofit newsroom',
      'Registered charity no. 123456',
    ],
    misses: ['Charities lost their status', 'The nonprofit sector grew'],
  },
  {
    id: 'en/donation/thank-you-for-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\bthank(?:s| you)(?: so much| very much| again)? for (?:your (?:generous |continued |kind |ongoing )?(?:support|donation|contribution)|supporting (?:us|our|the|my|independent)|donating|being (?:a (?:member|supporter|patron|part)|part of))|\b(?:huge|special|big|heartfelt) thanks? to (?:all )?our (?:[\w-]+ )?(?:supporters|members|donors|patrons|backers)\b|\bwe(?:['’]re| are) (?:so |very |deeply |extremely |truly )?grateful (?:to|for) (?:you|our|your|every)\b[^.?!]{0,30}\b(?:support|donat|reader|member|gift|contribut)/iu,
    hits: [
      'Thank you for your generous support',
      'Thanks for supporting our newsroom',
      'A huge thank you to all our supporters: special thanks to our members',
    ],
    misses: ['Thanks for reading', 'He thanked them for the ride'],
  },
  {
    id: 'en/donation/under-threat',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:criminali[sz]|threaten|endanger|jeopardi[sz]|attack|silenc)(?:es|e|ing|s) our (?:work|staff|journalis\w+|newsroom|journalists|reporting|independence|voice)\b|\bwe,? the (?:journalists|editors|reporters|staff|team) (?:of|at|here)\b|\brefuse to be silenced\b|\bwe(?:['’]re| are) (?:facing|up against) (?:unprecedented|enormous|serious|financial|huge|growing)\b|\bour (?:future|survival|existence|independence) (?:is (?:at risk|under|uncertain|in your)|depends|relies)\b|\b(?:independent|free|local|quality|honest|public) (?:journalism|media|press|reporting|news)\b[^.?!]{0,30}\b(?:is under (?:attack|threat|siege|pressure)|(?:has )?never been more|is at risk|matters more than ever|is in (?:crisis|danger)|is disappearing|need(?:s|ed) (?:you|now))/iu,
    hits: [
      'A new law is threatening our work',
      'We, the journalists of this paper, refuse to be silenced',
      'Independent media is under attack, and our survival depends on you',
    ],
    misses: ['The strike threatens our supply of coal', 'The reporters of the town met'],
  },
  {
    id: 'en/donation/ways-to-give',
    kind: 'donation',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:more |other )?(?:ways (?:to (?:give|donate|support|help)|you can (?:give|help|support))|(?:monthly|planned|legacy|major|workplace|tribute|corporate|matching) (?:giving|gifts?)|start a fundraiser|make a (?:gift|donation|contribution)|(?:give|donate) (?:by (?:mail|check|cheque|phone|card|post)|in memory|stock|crypto|a car|securities|monthly|in honou?r.{0,20})|donate car|donor[- ]advised funds?|gifts? in (?:your )?will|leave a legacy|donate (?:your )?(?:car|vehicle)|bank (?:transfer|details)|donation faqs?|donor (?:faqs?|privacy policy|login)))[^\p{L}\p{N}]{0,8}$|\b(?:checks?|cheques?) (?:should be )?(?:payable|made (?:payable|out)) to\b|\bto (?:give|donate|pay) by (?:check|cheque|mail|phone|bank)\b/iu,
    hits: ['Ways to give', 'Make a gift', 'Checks should be made payable to the Example Fund'],
    misses: ['Ways to give your garden a lift', 'He made a gift of the painting'],
  },
  {
    id: 'en/donation/we-need-everyone',
    kind: 'donation',
    role: 'pitch',
    weight: 4,
    pattern:
      /\bif (?:everyone|everybody|every reader|all (?:of )?(?:you|our readers)|each (?:reader|of you)|just \d+ ?%|just one|only \d+)\b[^.?!]{0,45}\b(?:gave|give|gives|donated?|chip(?:ped|s)? in|contribut\w+|support\w*|paid|subscribed?|joined)\b|\b(?:only|just|fewer than|less than|under|barely) (?:\d[\d.]*|one|two|three|four|five)(?: ?%| percent| per cent| in \w+)? (?:of )?(?:our |the )?(?:[\w-]+ )?(?:readers|visitors|users|listeners|people (?:who read|reading))\b[^.?!]{0,25}\b(?:give|gives|donate|donates|support|supports|contribute|pay|pays|chip)\b|\b(?:most|many) (?:of our )?(?:readers|people|visitors) (?:don['’]t|do not|never|can['’]t|cannot) (?:give|donate|contribute|pay|support)\b/iu,
    hits: [
      'If everyone reading this gave $3, we would be done within an hour',
      'Fewer than 2% of our readers donate',
      "Most readers don't donate",
    ],
    misses: ['If everyone voted, the result would change', 'Only 5% of visitors came by train'],
  },
  {
    id: 'en/donation/we-need-funding',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:good|quality|independent|investigative|real|local|original|great|this (?:kind|type|sort) of|serious|rigorous|public-interest|in-depth) (?:journalism|reporting|coverage)\b[^.?!]{0,20}\b(?:costs?|takes?|is (?:expensive|costly)|is(?:n['’]t| not) (?:free|cheap)|requires?|needs|depends on|relies on|comes at)\b|\b(?:our|producing|making) (?:[\w-]+ )?(?:journalism|reporting|content|magazine|podcast|newsroom|this) (?:costs|takes (?:time|money|hours|resources)|is (?:expensive|costly)|depends on|relies on|needs)\b|\badvertis(?:ing|ement) (?:revenues?|income)\b[^.?!]{0,40}\b(?:we|our|us)\b|\bwe(?:['’]re| are) (?:a (?:small|tiny|lean) (?:team|newsroom|outlet|staff)|(?:proudly |fiercely |completely |fully )independent)\b/iu,
    hits: ['Quality journalism costs money', 'Our reporting depends on readers', 'We are a small team'],
    misses: ['Reporting on the war is dangerous work', 'Journalism schools cost more each year'],
  },
  {
    id: 'en/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bwe (?:urgently |really |still |also )?(?:need|rely on|depend on|count on|are counting on|can['’]t do (?:this|it) without|cannot do (?:this|it) without|ask for) (?:your (?:help|support|contribution|donation|generosity)|you(?: to (?:help|support|join|donate|give))|(?:our )?readers(?: like you)?|(?:the )?(?:support|generosity|donations|contributions) (?:of|from) (?:our )?(?:readers|people|members|supporters|you))\b|\b(?<!who )(?:needs?|braucht) your (?:help|support)\b|\b(?:we|i)(?:['’](?:d|re|m)| would| are| am)? (?:hope|asking|like to ask|invite|urge|appeal to|humbly ask|turn to)\b(?: that)?(?: for)? (?:you|your|our readers|readers)\b[^.?!]{0,25}\b(?:support|help|give|donat\w*|contribut\w*|join|gift)\b|\b(?:can|could) (?:we|i) count on you\b|\b(?:will|can|could|would) you (?:please )?(?:help|support|join|donate|give|chip in|contribute|step up|stand)(?: us| with us| our| now| today| to (?:us|our))\b|\b(?:we|it|journalism|this work) (?:would(?:n['’]t| not)|could(?:n['’]t| not)|can(?:['’]t|not)) (?:exist|happen|continue|survive|do (?:it|this|our work)|be possible) without (?:you|your|our (?:readers|members|supporters))\b/iu,
    hits: [
      'To continue our work, we need your help',
      'We rely on readers like you',
      'Independent reporting needs your support',
      "I hope you'll support us",
      'Will you help us today?',
    ],
    misses: [
      'We need your passport number',
      'We depend on oil from abroad, the minister said',
      'People who need your support',
    ],
  },
  {
    id: 'en/donation/your-support-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\byour (?:(?:generous|monthly|continued|regular|tax-deductible|kind|financial|one-time|annual|ongoing|small|recurring) )?(?:donation|support|contribution|gift|generosity|membership|pledge)s?(?:,? (?:no matter|whether|however|whatever|big|large|today|now|of any|to)[^.?!]{0,30}?)? (?:will |can |directly |also |really |truly )?(?:helps?|makes?|keeps?|allows?|enables?|funds?|ensures?|means|goes|powers?|pays?|sustains?|matters?|counts?|supports?|protects?|provides?|brings?|fuels?|gives us|is (?:vital|crucial|essential|what|important|needed|critical|invaluable|appreciated))\b|\b(?:with|thanks to|without) your (?:[\w-]+ )?(?:support|donation|contribution|gift|generosity|help),? (?:we|our|this|you)\b|(?:^|[.!?:;–—|»] ?)your (?:gift|donation|contribution)s? (?:today|now|of)\b|\b(?:100|all) ?(?:%|percent) of (?:your|all|the) (?:donations?|gifts?|proceeds|contributions?)\b/iu,
    hits: [
      'Your donation helps us stay open',
      'Your support, no matter how small, makes a world of difference',
      'With your support, we can do more',
    ],
    misses: ['Your contribution to the pension plan may change', 'Her support makes a difference to the party'],
  },
  {
    id: 'en/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bby (?:signing up|subscribing|submitting|entering|providing|registering|ticking|checking|joining|clicking [“"'‘]?(?:submit|sign|subscribe|join|continue))\b[^.?!]{0,80}\b(?:you|i)(?:['’]re| are|['’]ll| will| am)? (?:agree|agreeing|accept|consent|confirm|acknowledge|opt|understand|receive|certify)\b|\b(?:this site|this form|form) is protected by (?:reCAPTCHA|hcaptcha)\b|\bi (?:agree|consent|would like|want|wish) to (?:receive|receiving|be (?:contacted|emailed))\b|\b(?:tick|check) (?:here|this box|the box) (?:to|if)\b|\bcontact me (?:with|by|about)\b[^.?!]{0,40}\b(?:news|offers|e-?mail|products|marketing)\b|\b(?:receive|send me) (?:e-?mails?|marketing|promotional|offers|news)\b[^.?!]{0,30}\b(?:from|on behalf of) (?:us|our|your|selected|trusted|third|other)\b|\byou may (?:occasionally |also |sometimes )?receive (?:promotional|occasional|special|marketing|e-?mails)\b|\b(?:okay|ok|happy|agree) (?:with|to|that) [^.?!]{0,25}\b(?:handling|processing|using|storing) (?:of )?my (?:info|information|data|e-?mail|personal)\b|\bi agree (?:that )?my (?:info|information|data|e-?mail)\b/iu,
    hits: [
      'By signing up you agree to our privacy policy',
      'I agree to receive marketing emails',
      'This site is protected by reCAPTCHA',
      'You may occasionally receive promotional content',
    ],
    misses: ['By submitting to the court he lost face', 'They agree to receive aid', 'You may receive a fine'],
  },
  {
    id: 'en/newsletter/all-newsletters',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:our |all |more |free |explore |browse |view |see |manage |choose |select |my |interested in |sign up for )*(?:our |all |your |the )?(?:[\p{L}\d&'’.,:-]+ ){0,4}(?:e-?)?newsletters?(?: & alerts| sign[- ]?up| signup| subscription| archive| subscribe| form| preferences|\? browse here)?)[^\p{L}\p{N}]{0,8}$|\b(?:select|choose|pick) (?:the|your|which) (?:\w+ )?newsletters?\b|\bmore newsletters\b[^.?!]{0,15}\b(?:browse|here|see)\b/iu,
    hits: [
      'Newsletter',
      'Explore all newsletters',
      'The Morning Newsletter sign-up',
      "Please select the newsletters you'd like to receive",
    ],
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
      /(?<!\b(?:to|willing to|can|could|users|people|they|how to) )\b(?:download|get|install|try|open in|read in|view in) (?:our|the|it in the|your)(?: [\p{L}'’-]+){0,3} app\b(?! store| (?:for|to) your)|^[^\p{L}\p{N}]{0,5}(?:(?:download|available|get it)(?: it)? (?:on|from|for) (?:the )?(?:app ?store|google play|apple app store|play store|appgallery|ios(?: and android)?|android|iphone)(?: (?:app ?store|google play))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:get|open|download|try|install) (?:(?:the|our|your) )?(?:free |news |mobile |e-?paper )*app(?: (?:now|today|here|on|for .{2,20}))*)[^\p{L}\p{N}]{0,8}$|\b(?:have you|why not) (?:downloaded|download|got|get|tried|try)\b[^.?!]{0,20}\bapps?\b|\b(?:read|follow|explore|watch|listen)\b[^.?!]{0,30}\b(?:on|in|with|via) (?:our|your) (?:free |new |mobile |news )*app\b|\bscan (?:the|this) (?:qr )?code\b[^.?!]{0,30}\b(?:app|download)\b|^[^\p{L}\p{N}]{0,5}(?:download (?:now|today)[^.?!]{0,20}\bapp[^.?!]{0,15})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Download our free app', 'Get it on Google Play', 'Get the app', 'Have you downloaded your free app?'],
    misses: [
      'The app tracks the weather',
      'Google Play removed the game from its store',
      'They were willing to download the meditation app',
    ],
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
      /\b(?:check|confirm) your (?:in-?box|spam|junk|subscription|registration|e-?mail (?:for|to|address to|inbox|account to)|e-?mail\b(?! (?:address(?:es)?|accounts?)))|\bthank(?:s| you) for (?:subscribing|signing up|registering|your (?:submission|subscription|interest|registration))\b|\byou(?:['’]re| are|['’]ve| have)? (?:now |already |successfully |been )*(?:subscribed|signed up|registered|on the list)\b(?! (?:to|by|for) (?:vote|the (?:draft|army)))|\b(?:enter|provide|use|invalid)(?: a| an)? (?:valid |correct )e-?mail(?: address)?\b|\binvalid e-?mail\b|\be-?mail(?: address)? (?:is|should be|must be|appears? to be) (?:either )?(?:missing|invalid|not valid|required|a valid|typed|already)\b|\bsuccessfully (?:joined|subscribed|signed up|registered|added)\b|\b(?:your )?(?:submission|subscription|sign-?up|registration|newsletter sign-up|request) (?:has been|was|could not be|is) (?:received|successful|confirmed|saved|complete|completed)\b|\b(?:a )?(?:welcome|confirmation|verification|activation) (?:e-?mail|link) (?:is|has been|was|will be|to)\b|\b(?:an )?account already exists\b|\byou(?:['’]ll| will) (?:get|receive) your first (?:e-?mail|issue|newsletter)\b|\b(?:your e-?mail|e-?mail) has been sent\b|\bwe(?:['’]ve| have) (?:just )?sent (?:you )?(?:an e-?mail|a (?:confirmation|link|verification))\b|\bclick (?:the|on the) (?:confirmation |verification )?link (?:in|we)\b/iu,
    hits: [
      'Please check your inbox to confirm your subscription',
      'Thank you for signing up!',
      'Please enter a valid email address',
      'Your submission has been received',
      'A welcome email is on its way',
    ],
    misses: ['He had to confirm his identity', 'They enter a valid claim', 'You are registered to vote'],
  },
  {
    // Stands below forms of every kind.
    id: 'en/newsletter/consent-box',
    kind: 'newsletter',
    role: 'pitch',
    weight: 1,
    pattern:
      /\bi(?:['’]ve| have) read and (?:agree|accept|understood?)\b|\bi (?:agree|accept|consent) (?:to|with)? ?(?:the |your )?(?:terms|privacy|processing|storage)\b|^[^\p{L}\p{N}]{0,5}(?:(?:(?:see|read|view) (?:our |the )?|our )(?:full )?(?:terms (?:of (?:use|service) )?(?:&|and) )?privacy (?:policy|notice|statement)(?: for .{2,40}| here)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:terms(?: of (?:use|service))?|privacy policy) ?(?:&|and|\/|\|) ?(?:terms|privacy (?:policy|notice)|manage newsletters|more info)[^.?!]{0,10})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['I have read and agree to the privacy policy', 'See our privacy policy', 'Terms & Privacy Notice'],
    misses: ['They agree on the terms of peace', 'Privacy fears grow'],
  },
  {
    id: 'en/newsletter/discount-for-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:sign[- ]?up|subscribe|join|register)\b[^.?!]{0,40}\b(?:\d{1,2} ?%|[$£€]\d+|discounts?|free (?:shipping|gift|guide|e-?book)|exclusive (?:offers|deals|discounts)|special offers)\b|\b(?:\d{1,2} ?%|[$£€]\d+) (?:off|discount)\b[^.?!]{0,30}\b(?:first (?:order|purchase)|when you (?:sign|subscribe|join))\b/iu,
    hits: ['Sign up and get a 10% discount', '15% off your first order'],
    misses: ['Workers sign up for insurance at the plant', 'Prices fell 10% off the peak'],
  },
  {
    id: 'en/newsletter/discover-more',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:discover more from .{2,50})[^\p{L}\p{N}]{0,8}$|\bsubscribe now to keep reading and get access to the full archive\b|\bto get the latest posts (?:sent )?to your e-?mail\b|^[^\p{L}\p{N}]{0,5}(?:(?:subscribe|follow) (?:to )?(?:this |the |my |our )?(?:blog|site|new (?:posts|articles)|posts)(?: (?:via|by) e-?mail)?)[^\p{L}\p{N}]{0,8}$|\balready have a wordpress\b|^[^\p{L}\p{N}]{0,5}(?:like (?:this|free) (?:content|post|article)?s?\? subscribe.{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Discover more from The Example Blog', 'Follow blog via email', 'Subscribe to new posts'],
    misses: [
      'He would discover more from the letters of his aunt when they were opened at last',
      'They follow the site of the dig',
    ],
  },
  {
    id: 'en/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:enter |type |your |please |my |business |work |insert )*e-?mail(?: address)?(?: here| below)?(?: ?\(?(?:required|optional)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Email address *', 'Enter your email'],
    misses: ['Email addresses leaked', 'Your emails tell a story'],
  },
  {
    // Contact forms have them as well.
    id: 'en/newsletter/form-field',
    kind: 'newsletter',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:your |enter )*(?:first name|last name|full name|zip ?code|zip\/postal code|postal code|postcode|phone number|job title|company name)(?: ?\(?(?:required|optional)\)?)?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['First name', 'ZIP code *'],
    misses: ['First name on the list was his', 'Phone numbers leaked'],
  },
  {
    id: 'en/newsletter/form-result',
    kind: 'newsletter',
    role: 'pitch',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:success|thanks?(?: you)?(?: so much)?|oops|sorry))[^\p{L}\p{N}]{0,8}$|\b(?:something went wrong|there was (?:a problem|an error|an issue)|we (?:encountered|ran into) (?:a problem|an error|an issue)|an error (?:has )?occurred)\b|^[^\p{L}\p{N}]{0,5}(?:(?:please )?try again(?: later)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:your privacy is important to us[^.?!]{0,10})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Success!', 'Oops! Something went wrong.', 'There was an error signing you up'],
    misses: ['Success came late', 'The engine went wrong'],
  },
  {
    id: 'en/newsletter/form-trap',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /\bleave this (?:field )?(?:empty|blank|unchanged)\b|\bshould be left (?:unchanged|blank|empty)\b|\bif you(?:['’]re| are) (?:a )?human\b|\b(?:leave blank|do not fill)\b|\bverify (?:that )?you are (?:a )?human\b|^[^\p{L}\p{N}]{0,5}(?:(?:\* ?)?(?:indicates|denotes) (?:a )?required(?: field)?s?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:this field is required|required fields?|captcha))[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      "Leave this field empty if you're human",
      'This field is for validation purposes and should be left unchanged',
      'This field is required',
    ],
    misses: ['They left the field empty', 'The human race'],
  },
  {
    id: 'en/newsletter/frequency',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:[\p{L}\d&'’., :-]{0,60}[ ,:–—-] ?)?(?:delivered|sent|published|arrives?|emailed|out|e-?mails?|in your inbox) (?:straight |directly |to you )?(?:every|each|daily|weekly|monthly|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|once|twice|three times|monday|weekdays|bi-?weekly)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|\b(?:daily|weekly|monthly|periodical|fortnightly) (?:e-?)?newsletter\b|\b(?:every|each) (?:weekday|morning|evening|afternoon|friday|sunday|saturday|monday|week|day)\b[^.?!]{0,40}\b(?:we['’]ll send|you['’]ll (?:get|receive)|we send|roundup e-?mail|direct to you|in one (?:handy )?e-?mail)\b/iu,
    hits: [
      'The best of the week, delivered every Friday',
      'A weekly newsletter on housing',
      "Every day we'll send you a summary: each morning you'll get one mail",
    ],
    misses: [
      'The milk was delivered every morning by a man with a cart who had lived in the village for years and years',
      'Weekly wages fell',
      'It was sent every which way by the people of the island that it had been meant for by the king of the north',
    ],
  },
  {
    id: 'en/newsletter/frequency-choice',
    kind: 'newsletter',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:daily|weekly|monthly|every (?:weekday|day|week|month|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|once a week|twice a week|twice a month|weekdays|\d times a week)(?: |$|(?=[^\p{L}]{0,8}$))(?:or |and |updates? ?|digest ?|e-?mails? ?)*){1,3})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:[\p{L}\d&'’., :-]{3,50} \((?:daily|weekly|monthly|weekdays|bi-?weekly)\))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Daily or weekly updates', 'Weekly', 'Markets Today (daily)'],
    misses: ['Weekly wages fell', 'Daily bread'],
  },
  {
    id: 'en/newsletter/get-the-latest',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?:^|[.!?:;–—|»] ?)(?:get|receive|want|enjoy) (?:(?:all )?(?:the|our|your|my) )?(?:free )?(?:latest|best|top|biggest|breaking|daily|weekly|essential|important|must-read|today['’]s|editor[- ]selected|industry['’]s biggest)\b[^.?!]{0,50}\b(?:news|stories|updates|tips|content|posts|headlines|deals|insights|analysis|coverage|emails?|articles|recipes|offers)\b|(?:^|[.!?:;–—|»] ?)get (?:e-?mails?|updates|daily news|weekly (?:tips|updates|news)|[\p{L}’' -]{2,25} (?:news|updates|tips) (?:delivered|by e-?mail|every))\b|\b(?:delivered|sent) (?:straight|right|directly|direct) to (?:you|your (?:e-?mail|phone))\b|\btexted (?:right |straight )?to your phone\b|^[^\p{L}\p{N}]{0,5}(?:(?:get|e-?mail|news|more) updates(?: by e-?mail)?)[^\p{L}\p{N}]{0,8}$|\bpop your e-?mail\b|\b(?:you can )?get (?:our best|the best of)\b[^.?!]{0,50}\b(?:coverage|stories|journalism)\b|(?:^|[.!?:;–—|»] ?)receive (?:information|news|updates|e-?mails) (?:about|on|from)\b|(?:^|[.!?:;–—|»] ?)(?:the )?(?:latest|daily|top) (?:news|headlines|stories)\b[^.?!]{0,60}\b(?:delivered|direct|every (?:morning|day|week)|daily|weekly)\b|\bwe(?:['’]ll| will) send you\b[^.?!]{0,40}\b(?:e-?mails?|news|updates?|stories|roundup|articles|every)\b/iu,
    hits: [
      'Get the best stories of the week',
      'Want breaking news first?',
      'Get emails with tips and offers',
      "We'll send you a roundup every Sunday",
    ],
    misses: ['Students get the best teachers in the city', 'Parents want the latest results'],
  },
  {
    id: 'en/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\binto )\b(?:in|to|into|inside|for|hits?|at|reach(?:es)?) your (?:e-?mail |own |personal )?in-?box(?:es)?\b(?!, (?:calendar|and))(?! (?:zero|—|–))|\b(?:straight|direct(?:ly)?|right) to (?:your|you by) (?:in-?box|e-?mail|mailbox)\b|\byour in-?box,? (?:every|each|daily|weekly)\b|\b(?:sent|delivered|emailed) (?:straight |right |directly |direct )?to your e-?mail\b(?=[^.?!]{0,30}\b(?:daily|weekly|every|morning|day|week|free)\b)/iu,
    hits: [
      'The best stories, delivered to your inbox',
      'Every morning in your in-box',
      'Our latest content, your inbox, every fortnight',
    ],
    misses: ['The inbox of the senator was full', 'Delivered to your local hospital'],
  },
  {
    id: 'en/newsletter/join-community',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:join|become) (?:our|the|a|an) (?:[\p{L}\d’'.-]+ ){0,4}(?:community|insiders?|e-?mail insider|club|mailing list|conversation today|inner circle|waitlist)(?: (?:now|today|for free|and get .{3,40}))*)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:be the first to (?:know|hear)|don['’]t miss (?:out|a thing|a beat)|never miss (?:out|a thing|a beat)|let['’]s (?:keep|stay) in touch|ready for more|want more(?: like this| news)?|looking for (?:fresh|more) .{2,30}|you might also like these newsletters))[^\p{L}\p{N}]{0,8}$|\b\d[\d,.]*[k+]{0,2} (?:active )?(?:members|subscribers|readers) (?:and counting|already|trust)\b|\btrusted by (?:over |more than )?\d[\d,.]*[k+]{0,2}\b/iu,
    hits: ['Join our community', 'Be the first to know', "Don't miss out!"],
    misses: [
      'They join the community choir on the island each summer, whatever the weather is like',
      'Be the first to fall',
    ],
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
      /\b(?:never|don['’]t) miss (?:a|an|another|out on our|our|any)(?: [\w-]+)? ?(?:post|story|stories|article|episode|issue|news|beat|scoop|edition|headline|newsletter|digest)s?\b|(?:^|[.!?:;–—|»] ?)(?:never|don['’]t) miss (?:a|an|another|any|our)(?: [\w-]+)? (?:update|deal|thing)s?\b|\b(?:receive|get) (?:my |our |all )?(?:new|latest) (?:posts|stories|articles|updates|episodes)\b|\bemail me when\b/iu,
    hits: ['Never miss a story', 'Subscribe for free to receive new posts', "Don't miss our weekly digest"],
    misses: ['He did not miss a penalty all season', 'Students receive new books'],
  },
  {
    // Closes appeals and offers as well.
    id: 'en/newsletter/no-thanks',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:no,? thanks?(?: you)?(?:,? i['’](?:ll|d|m) .{3,40})?|not (?:now|interested)|maybe later|(?:no,? )?i['’]m not interested|i['’]d like to (?:sign[- ]up|subscribe)|(?:please )?continue (?:without|to (?:the )?(?:site|article)).{0,25}|skip (?:for now|to .{2,20})|dismiss|don['’]t (?:show|ask)(?: me)? (?:this )?again))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['No thanks', 'Maybe later', "No thanks, I'll pass"],
    misses: ['Not now but later they came', 'No thanks to the mayor, the bridge opened'],
  },
  {
    id: 'en/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?:^|[.!?:;–—|»] ?)(?:get|receive|enable|turn on|allow|activate|sign up for|want|set up|manage|subscribe to) (?:(?!and )[\w-]+ ){0,3}(?:notifications|push alerts|news alerts|email alerts|breaking alerts|alerts (?:on|for|about|from))\b|\b(?:enable|turn on|allow|want|subscribe to) (?:our |browser |push |desktop |breaking news |news )*(?:push |browser )?notifications\b(?! (?:on|for) (?:your|the) (?:phone|device|app))|\bget notified (?:when|of|about|by)\b|\b(?:would like|wants) to (?:send|show) you (?:push )?notifications\b|\b(?:send|show) you notifications\b|^[^\p{L}\p{N}]{0,5}(?:(?:notify me|(?:enable|allow|get|turn on) (?:notifications|alerts)|block notifications|(?:follow|add) (?:this )?(?:topic|author|story)s?|(?:my|manage) alerts|(?:breaking )?news alerts))[^\p{L}\p{N}]{0,8}$|(?:^|[.!?:;–—|»] ?)follow (?:topics|authors|this (?:topic|author|story))\b/iu,
    hits: ['Get breaking news alerts', 'Turn on notifications', 'We would like to send you notifications'],
    misses: [
      'The phone lost all notifications',
      'The police were notified',
      'Members can join and get notifications for new listings',
    ],
  },
  {
    id: 'en/newsletter/our-newsletter',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:our|my (?:free|daily|weekly|monthly)) (?:free |daily |weekly |monthly )?(?:[\w'’&-]+,? ){0,2}?(?:e-?)?newsletters?\b|\b(?:get|receive|read|try|via|with|enjoy|subscribe to|join) (?:our|the|my|this) (?:[\w'’&-]+ ){0,4}?(?:e-?)?newsletters?\b|(?:^|[.!?:;–—|»] ?)the (?:[\w'’&-]+ ){0,4}newsletter (?:that|for|brings|keeps|with|delivers)\b|\bthis newsletter is\b/iu,
    hits: ['Our free weekly newsletter has it all', 'Get the morning newsletter', 'Read my newsletter'],
    misses: [
      "The bank's newsletter warned investors",
      'His newsletter has few readers',
      'I built my newsletter with a system',
    ],
  },
  {
    id: 'en/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?<!\b(?:to|who|which|they|like|and|as|users|people) )(?:sign[- ]?up|sign me up|subscribe|register|join|opt in|click here|enroll)\b[^.?!]{0,45}\b(?:e?-?newsletters?|mailing list|e-?mail (?:list|updates?|alerts?|insider|newsletter|series|course)|(?:free|daily|weekly|regular|our) e-?mails?|for (?:our )?(?:e-?mail|emails)|daily digest|digest|briefing|bulletin|mailing|via e-?mail|by e-?mail)\b|\b(?:to|and) (?:sign[- ]?up (?:for|to)|subscribe to|join|get) (?:our|my|this|the [\p{L}’' -]{0,30}) ?(?:[\w’'-]+ ){0,3}(?:newsletters?|mailing list|briefing|bulletin|digest)\b/iu,
    hits: [
      'Sign up for our daily newsletter',
      'Subscribe to The Briefing, our morning newsletter',
      'Join our mailing list',
      'Click the box to sign up for our newsletter',
    ],
    misses: [
      'When you sign up for the service, they ask for your phone number',
      'Many subscribe to the view that it is over',
      'People who sign up for industry newsletters forget them',
    ],
  },
  {
    id: 'en/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:yes,? |please |loading[ .]{0,4})?(?:sign (?:me )?up|join (?:now|us now|the list)|count me in|i['’]m in|notify me|keep me (?:posted|updated))(?: (?:now|here|today|for free|for (?:the |our )?(?:free |email )?(?:newsletter|updates|news|e-?mails?)|free|with e-?mail|quickly with))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:quickly sign up with)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sign up', 'Sign me up now', 'Sign up for updates'],
    misses: ['The sign up ahead says stop', 'Subscribe to a view'],
  },
  {
    id: 'en/newsletter/sign-up-for-updates',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?:^|[.!?:;–—|] ?|\b(?:please|today|now|can) )(?:sign[- ]?up|subscribe|register|enter your e-?mail(?: address)?|submit your e-?mail|add your e-?mail|give us your e-?mail)(?: (?:now|today|here|below|with your e-?mail|for free|free|and|to|for|it|address)){0,4}\b[^.?!]{0,12}\b(?:get|receive|read|the (?:latest|best|inside)|our|daily|weekly|breaking|news|updates|alerts|stories|tips|deals|texts|a (?:weekly|daily|monthly|copy|free)|follow|stay|keep up|instantly|exclusive|notified)\b|^[^\p{L}\p{N}]{0,5}(?:sign[- ]?up for (?:the |our )?(?:[\p{L}\d’'&.-]+ ?){1,5}(?: (?:newsletter|now|today))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sign up to receive our best stories', 'Enter your email to get updates', 'Sign up for The Daily Example:'],
    misses: ['Users sign up with their phone number', 'The sign up there says stop'],
  },
  {
    id: 'en/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?:^|[.!?:;–—|,] ?|\b(?:please|want to|you|today to|now to) )(?:to )?(?:stay|keep|be) (?:(?:up[- ]to[- ]date|informed|in the (?:loop|know)|updated|caught up) (?:with|on|about|of|by|and)|up (?:on|with) (?:the|our|all|what))\b(?! (?:trends|technology)\b)|^[^\p{L}\p{N}]{0,5}(?:(?:stay (?:informed|up to date|in the loop|updated|in the know|ahead)|get updates|email updates|follow by e-?mail|keep up with .{3,50}|keep me (?:informed|posted)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Stay up to date with the latest research', 'Stay informed', 'Keep up with the news'],
    misses: [
      'He kept in touch with her',
      'It is important for farmers to stay informed about prices',
      'Visitors go there to stay updated with trends',
    ],
  },
  {
    id: 'en/newsletter/subscribe-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:yes,? )?(?:subscribe|submit|get it|send me|subscription form|email subscription)(?: (?:now|here|today|for free|free|me))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Subscribe', 'Subscribe for free'],
    misses: ['Subscribe to a view', 'Submit to the law'],
  },
  {
    id: 'en/newsletter/subscribe-here',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /\bnewsletters?\b[^.?!]{0,120}[–—:-]\s?(?:subscribe|sign up|join)(?: (?:here|now|today|for free))?[^\p{L}\p{N}]{0,5}$/iu,
    hits: ['Our newsletters: daily news and weekly views – subscribe here', 'The Harbour newsletter: sign up'],
    misses: ['The newsletter asked its readers to subscribe to a view of the world'],
  },
  {
    id: 'en/newsletter/subscribe-to-the-name',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:please )?subscribe to (?!(?:the|a|this|that) (?:view|idea|theory|notion|belief|principle|channel|podcast))(?:[\p{L}\d'’&.:-]+ ?){1,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Subscribe to The Daily Example', 'Subscribe to Five Hills Weekly'],
    misses: ['Subscribe to the theory', 'Many subscribe to The Times'],
  },
  {
    id: 'en/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bunsubscribe\b[^.?!]{0,20}\b(?:any ?time|at any|link|whenever|with one click|here)\b|\b(?:opt[- ]?out|withdraw)(?: your consent)? (?:at )?any ?time\b|\byou can (?:always )?unsubscribe\b|\byou can (?:always )?opt[- ]?out of (?:these|our|the|receiving)\b|\b(?:no|zero|without|never|hate) spam\b|\bspam[- ]free\b|\bwe respect your (?:privacy|inbox)\b|\b(?:never|not|won['’]t) (?:share|sell|spam|rent)(?:,? (?:or )?(?:share|sell|give away|rent))* (?:you|your)\b|\b(?:will )?(?:only )?be used (?:only|solely|just) (?:for|to|in)\b[^.?!]{0,30}\b(?:communicat|send|newsletter|e-?mail|contact|accordance|privacy)\w*|\bwe will only (?:send|use|contact)\b[^.?!]{0,20}\byou\w*|\byour (?:information|e-?mail(?: address)?|details|data) (?:will|is|are) (?:only |never |not |kept |be )+(?:used|shared|sold|private|safe)\b/iu,
    hits: ['Unsubscribe at any time', 'No spam, ever. We respect your privacy.', 'Your email will never be shared'],
    misses: ['The spam folder was full', 'Users could not unsubscribe', 'We care about your privacy'],
  },
  {
    id: 'en/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:our|a|your|the|get|one|this) (?:free |new |short |must-read )?(?:daily|weekly|monthly|morning|evening|weekend|biweekly|fortnightly|free) (?:[\w-]+ )?(?:briefing|digest|round-?up (?:of|e-?mail)|e-?mail(?! us)|dispatch (?:of|from|on)|news summary|e-?newsletter|bulletin (?:of|with|on))s?\b(?! step| published)|^[^\p{L}\p{N}]{0,5}(?:(?:the )?(?:daily|weekly|morning|evening|weekend) (?:briefing|digest|e-?mail|newsletter|news summary)s?)[^\p{L}\p{N}]{0,8}$|\b\d+-(?:second|minute) (?:daily )?(?:read|e-?mail|newsletter|digest)\b/iu,
    hits: ['A weekly roundup of science news', 'Our morning briefing explains the day', 'Weekly digest'],
    misses: ['The weekly market was busy', 'Morning prayers began', 'Exclusive monthly round-up playlist'],
  },
  {
    id: 'en/paywall/ad-free',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:tired of|fewer|without|no more|see fewer|remove|hide|far fewer|see no|skip the) (?:too many |the |all )?(?:ads|adverts|advertisements|advertising|pop-ups)\b(?![^.?!]{0,30}\b(?:blocker|blocking)\b)|\b(?:go|read|watch|enjoy|watch|browse)\b[^.?!]{0,12}\bad[- ]free\b|\bad[- ]free (?:reading|browsing|experience|access|site|listening|version|website|subscription|environment)\b|\b(?:non-?|without )personali[sz]ed (?:ads|advertising)\b[^.?!]{0,30}\b(?:subscri|pay|month)/iu,
    hits: ['Tired of ads? Go ad-free', 'Ad-free browsing', 'See fewer ads'],
    misses: ['The paper ran without advertisers for a month', 'A film free of adverts was shown'],
  },
  {
    id: 'en/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\balready (?:(?:a|an|our|have (?:a|an|your))\b[^.?!]{0,30}\b(?:subscriber|member|subscription|account|customer|registered user|supporter)\b|subscribed|registered|signed up|subscribe|paying)(?: ?\?|[^.?!]{0,12}\b(?:sign|log)[ -]?in)|\bnot (?:yet )?an? (?:subscriber|member)(?: yet)? ?\?|\bif you(?:['’]re| are) (?:already |currently )?(?:a|an) (?:[\w-]+ ){0,3}(?:subscriber|member),? (?:you can |please |online access |click )?(?:sign|log|is included|here)[ -]?(?:in)?|^[^\p{L}\p{N}]{0,5}(?:(?:have an account|(?:current|existing|print|digital|home delivery)? ?subscribers?|member|existing (?:user|member|customer)|returning (?:user|subscriber)|do you (?:already )?have (?:an account|a subscription)|already (?:have an account|subscribed|a (?:subscriber|member)))\?(?: (?:sign|log)[ -]?in(?: .{0,15})?| activate.{0,30}| register.{0,20})?)[^\p{L}\p{N}]{0,8}$|\b(?:activate|link|connect|claim) (?:your|my) (?:digital|online|print|free|subscriber|subscription)(?: [\w-]+){0,2} ?(?:access|account|subscription)?\b(?=[^.?!]{0,40}$|[^.?!]{0,20}\b(?:now|today|here)\b)|\b(?:online|digital) access is included (?:in|with) your\b|^[^\p{L}\p{N}]{0,5}(?:restore (?:purchases?|subscription))[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Already a subscriber? Sign in',
      'Already have an account? Log in here',
      'If you are a print subscriber, please log in',
      'Activate your digital access now',
    ],
    misses: ['He is already a member of the club', 'They already have an account of the battle'],
  },
  {
    id: 'en/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\byou(?:['’]ve| have)? (?:now |already )?(?:read|used|reached|viewed|hit|exceeded|got|have)\b[^.?!]{0,40}\b(?:(?:free|complimentary|remaining|last|monthly|\d+) (?:[\w-]+ )?(?:articles?|stories|story|views?|limit|reads)\b(?! (?:about|on|written))|articles? limit|limit (?:of|for) (?:free|articles|your))\b|\b\d+ (?:of|\/) \d+ (?:free )?(?:articles?|stories)\b|\b(?:\d+|one|two|three|four|five|no|last) (?:more )?(?:free |complimentary |gift )?(?:articles?|stories|story|reads?) (?:left|remaining)\b|\b(?:\d+|one|two|three|four|five|no|last) (?:more )?(?:free|complimentary) (?:articles?|stories|story|reads?) this month\b|\bthis is your (?:last|final|first|\d\w\w) free (?:article|story)\b|\b(?:enjoy|get|read|access|with) (?:\d+|one|two|three|four|five|additional|more|extra|plus \d+|up to \d+) (?:free |more |additional |archived )?(?:articles?|posts?|stories)\b[^.?!]{0,35}\b(?:per|a|each|every) (?:month|week)\b|\b(?:last|final) free (?:article|story)\b/iu,
    hits: [
      'You have 2 free articles left this month',
      "You've reached your monthly limit of free stories",
      '1 of 5 free articles',
      'Enjoy additional articles per month',
    ],
    misses: ['You have three children left at home', 'The paper published two articles about the limit'],
  },
  {
    id: 'en/paywall/become-a-member',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:become|be) (?:a|an) (?:[\p{L}\d’'+-]+ ){0,3}(?:member|subscriber|insider)(?: (?:now|today|for free|at no (?:charge|cost)))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:join the [\p{L}\d’' ]{3,40} (?:family|club)(?: of .{3,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Become a member', 'Become a Five Hills insider'],
    misses: ['Become a member of the council', 'Becoming a member took years'],
  },
  {
    id: 'en/paywall/benefit-item',
    kind: 'paywall',
    role: 'pitch',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:unlimited|full|exclusive|complete|weekly|early|premium|digital|instant|daily|access to|enjoy|receive|free|special|subscriber[- ]only|member[- ]only|members-only|invitations? to|discounts? (?:on|to)|archive of|weekday|sunday)[ ,&-]+){1,3}(?:[\p{L}\d’'&+,.-]+ ){0,7}?(?:access|newsletters?|puzzles|crosswords?|archives?|podcasts?|events|content|e-?paper|e-?edition|replica|magazine|stories|articles|posts|perks|analysis|investigations|comment(?:s|ing)?|discounts?|deals|print edition|app|games|webinars|experience)(?: (?:and|&|to|for|from|on|in|of|with|at|every) .{2,50})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:share your thoughts|join the conversation|comment on (?:stories|articles)|save (?:articles|stories)|manage saved articles|listen to articles|daily puzzles|(?:daily )?(?:crosswords?|puzzles)(?:,| and| including) .{3,50}|commenting access|member badges|exclusive (?:perks|deals|articles|newsletters|stories|events)|(?:an )?electronic replica .{0,80}|insider insights|subscriber-only .{3,40}|bonus (?:account|subscription)s?.{0,30}|cancel or pause .{0,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Exclusive access to live events',
      'Daily puzzles and crosswords',
      'Subscriber-only newsletters',
      'Full digital access to the e-paper',
    ],
    misses: [
      'Full access was denied to the press in the camp when it was asked for by the court and the families',
      'Exclusive suburbs flooded',
    ],
  },
  {
    id: 'en/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:member|subscriber|membership|subscription|premium|subscribers['’]|members['’]) (?:benefits|perks|privileges|extras|advantages)\b|^[^\p{L}\p{N}]{0,5}(?:(?:[\p{L}’']+ )?benefits include(?: .{0,60})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:what(?:['’]s| is) included|what you(?:['’]ll)? get|why (?:subscribe|register|join|become a (?:member|subscriber)|(?:create|open) an account)|(?:your )?(?:subscription|membership) includes|as a (?:subscriber|member|registered user).{0,60}|reasons to subscribe|everything in .{3,30}(?:,? plus)?|plus:?))[^\p{L}\p{N}]{0,8}$|\b(?:with your|your|every|the|a digital|each) (?:[\w-]+ )?(?:subscription|membership) (?:includes|gives you|gets you|comes with|you(?:['’]ll)? get|entitles|unlocks)\b|(?:^|[.!?:;–—|»] ?)(?:subscribers (?:get|enjoy|receive|also get|can access)|members (?:enjoy|get (?:access|exclusive|unlimited|full)))\b|\bas a (?:[\w-]+ )?(?:subscriber|member|registered user),? you(?:['’]ll)? (?:get|can|will|receive|have|enjoy)\b|\b(?:join now|subscribe|sign up|renew|become a (?:member|subscriber))\b[^.?!]{0,20}\b(?:to get|and (?:get|enjoy|receive))\b:?[^.?!]{0,20}\b(?:access|all|benefits|exclusive|unlimited|ad-free)\b/iu,
    hits: [
      'Member benefits include:',
      "What's included",
      'Your subscription includes the archive',
      'As a subscriber, you get more',
    ],
    misses: ['The benefits of sleep include a clear head', 'Members get together on Fridays, he said'],
  },
  {
    id: 'en/paywall/billing-terms',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:auto-?renews?|renews? (?:automatically|at|every)|automatically (?:renews?|renewed)|(?:billed|charged|paid|payable) (?:monthly|annually|yearly|quarterly|as one|every (?:four|4|month|year|12)|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))))\b(?=[^\p{L}.?!]{0,8}$|[^.?!]{0,60}\b(?:cancel|subscri|thereafter|until|offer|period|first|renew))|\byou will be (?:automatically (?:charged|billed)|(?:charged|billed) (?:every|monthly|annually|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) (?:a|per|every)))\b|\b(?:we|you)(?:['’]ll| will) (?:automatically )?(?:charge|bill|renew)\b[^.?!]{0,25}\b(?:card|you|payment|account|rate)\b|\bsubscriptions? (?:will |is |are )?(?:automatically )?(?:renews?|billed|charged|renewed|continues?)\b(?! in\b)|\b(?:terms (?:and|&) conditions|terms|t&cs?) apply\b|\bat the (?:end of (?:the|your)|then[- ]current) (?:trial|introductory|promotional|standard|rate|regular)\b|\bthereafter\b(?=[^.?!]{0,30}$)|\b(?:new|first-time) (?:subscribers|customers|members|readers) only\b|\bnot available (?:to|for) (?:current|existing) subscribers\b/iu,
    hits: [
      'Billed annually, renews automatically',
      'You will be charged every four weeks',
      'Your subscription will automatically renew',
      'For new subscribers only',
    ],
    misses: [
      'The contract was renewed by the club',
      'Business tier (billed annually): resale rights and video exports',
    ],
  },
  {
    id: 'en/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:cancel|pause|stop)(?: or (?:pause|cancel|change))? (?:online )?(?:at )?any ?time\b|\b(?:cancel|pause) (?:or \w+ )?(?:your )?(?:subscription |membership |plan |trial )?(?:at any time|whenever|online at)\b|\bno (?:commitments?|contract|strings(?: attached)?|lock-in)\b[.,!]|^[^\p{L}\p{N}]{0,5}(?:no (?:commitments?|contract|strings attached|hidden fees|lock-in contract))[^\p{L}\p{N}]{0,8}$|\buntil (?:you |it is )?cancel(?:l?ed|s)?\b/iu,
    hits: ['Cancel anytime', 'Cancel or pause anytime', 'No commitment. Renews until canceled'],
    misses: ['She had to cancel at the last minute', 'The firm has no contract for the road'],
  },
  {
    id: 'en/paywall/continue-reading-with',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:continue|keep) reading (?:this (?:article|post|story) )?(?:for free|for (?:just|only|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))))|with (?:a|an|your) (?:[\w-]+ ){0,3}(?:account|subscription|trial|membership|plan)|by (?:subscribing|signing|creating)|and (?:get|support|unlock))|\bthe (?:rest|remainder) of (?:this|the) (?:article|story|post|content)(?: is\b|,? (?:subscribe|log|sign|register))|\bto (?:(?:continue|keep|finish|go on|carry on) reading|(?:view|read|see|access) (?:the|this) (?:full |rest of the |rest of this |whole |entire )?(?:story|article|post|content))\b[^.?!]{0,25}\b(?:subscribe|register|sign|log|create|start|buy|join|become|enter)\b|\bread the (?:rest|full (?:story|article)|entire (?:story|article)) (?:of this (?:story|article) )?with (?:a|your)\b|\bread more of this (?:content|article|story)\b[^.?!]{0,15}\b(?:when|subscri|by|after)|^[^\p{L}\p{N}]{0,5}(?:(?:want|would you like|continue|like what you(?:['’]re| are) reading|want to (?:read more|keep reading)|(?:want|wish) to (?:continue|keep) reading)(?: to)? ?(?:read(?:ing)?(?: more| on| this (?:article|story))?)?\?[^.?!]{0,40})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:you(?:['’]re| are) reading a|this is a) (?:free )?preview[^.?!]{0,40})[^\p{L}\p{N}]{0,8}$|\byou(?:['’]re| are) (?:currently )?(?:reading|viewing|seeing) (?:a|the) (?:free )?(?:preview|free version|sample)\b/iu,
    hits: [
      'Continue reading for free',
      'To continue reading, please register or sign in',
      'The rest of this article is for members',
      'Read more of this content when you subscribe today',
    ],
    misses: ['I could not keep reading in all that noise', 'To finish reading took an hour'],
  },
  {
    id: 'en/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:this|the full|our) (?:[\w-]+ )?(?:article|story|post|content|page|report|piece|feature|episode|video|archive|newsletter|section)s? (?:is|are) (?:only |now |exclusively |currently )?(?:for|available (?:only |exclusively )?(?:to|for)|reserved for|exclusive to|restricted to|limited to|locked) ?(?:our |paid |paying |digital |premium |registered |logged-in |all )*(?:[\p{L}\d’'+.-]+ ){0,3}(?:subscribers?|members?|registered users)\b|^[^\p{L}\p{N}]{0,5}(?:(?:this (?:content|article|story|post) is )?(?:(?:for|reserved for|exclusive to|exclusively for) )?(?:our |paid |paying |digital |premium )*(?:subscribers?|members?)['’s]*[- ](?:only|exclusives?)(?: (?:content|article|story|access|post))?)[^\p{L}\p{N}]{0,8}$|\b(?:reserved|exclusively|exclusive|only available|available only|available exclusively) (?:for|to) (?:our )?(?:paid |paying |digital |premium )?(?:[\p{L}\d’'+.-]+ )?subscribers\b|\b(?:paid|premium|locked|protected) (?:post|article|content|story)\b(?=[^\p{L}]{0,3}$|[^.?!]{0,20}\bsubscri)|\byou (?:need|must have|do not have|don['’]t have) an? (?:[\w-]+ ){0,2}subscription\b|\byou must be a (?:[\w-]+ )?(?:subscriber|member) to\b/iu,
    hits: [
      'This article is for subscribers only',
      'Subscriber-only content',
      'This content is reserved for subscribers',
      'This story is available exclusively to Example Plus subscribers',
    ],
    misses: ['The gym is open to members', 'Members only club raided by police'],
  },
  {
    id: 'en/paywall/gift-article',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /\bgift (?:this|articles?|unlocked|links?|subscriptions?)\b(?=[^.?!]{0,80}$|[^.?!]{0,40}\b(?:friend|month|subscriber|read))|\bgive (?:a|the) (?:gift (?:of|subscription)|subscription)\b|\b(?:shared|gifted|sent) (?:you )?this (?:article|story) (?:with you|as a gift|to you)|\b(?:\d+|ten|five) (?:gift )?articles to (?:give|gift|share)\b|\b(?:buy|send|give) (?:it |a subscription )?as a gift\b[^.?!]{0,20}\b(?:subscri|friend|$)/iu,
    hits: ['Gift this article', 'Give a gift subscription', 'As a subscriber, you have 10 articles to give each month'],
    misses: ['The gift of music was hers', 'He gave an article to the editor'],
  },
  {
    id: 'en/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:forgot(?:ten)? )?(?:your |my )?password|(?:create|open|set up) (?:a |an |your )?(?:new )?(?:free )?account|(?:choose|confirm|create|show|reset) (?:a |your |my )?password|don['’]t have an account(?: yet)?\??(?: (?:sign up|create|register).{0,20})?|(?:please )?(?:sign|log)[ -]?in(?: (?:here|now|\/|or|\||with|to your account|create|register|sign up|join|an|your|account|using|google|apple|facebook|e-?mail|without password|by e-?mail|for (?:access|subscribers)))*(?:,.{0,30})?|(?:continue|sign up|register|log in|sign in) with (?:google|apple|facebook|e-?mail|x|twitter|linkedin|your e-?mail)|(?:send|e-?mail) me a (?:login |sign-?in |magic )?link|enter (?:your |the )?(?:one-time |verification |6-digit )?code|keep me (?:logged|signed) in|remember me|(?:sign|log)(?:ged)? out|my account|manage (?:my |your )?(?:account|subscription)|new (?:here|user|customer)\?? ?(?:create|register|sign up)?.{0,15}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sign in', 'Log in or register', 'Continue with Google', "Don't have an account? Create account"],
    misses: ['Sign in the window of a shop', 'The log in the fire cracked'],
  },
  {
    id: 'en/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /\b(?:view|see|choose|compare|explore|pick|discover|check out|browse) (?:all |our |your |a |the |more |other |my )*(?:subscription|membership|digital|print|reading|premium)? ?(?:subscriptions?|subscription offers?|packages|membership options|subscription options|(?:subscription |membership |your )plans?)\b(?! (?:that|to|for|with|box|service)\b)|^[^\p{L}\p{N}]{0,5}(?:(?:see|view|compare|explore|show|browse|check) (?:all |our |my |your |more |the |latest )*(?:options|offers|plans|deals|rates|pricing|premium services|subscriptions|editions))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:subscription|membership|subscriber|digital|introductory|our|best|special|limited[- ]time|exclusive|new subscriber|holiday|black friday|student|summer|spring) ?(?:subscriptions?|offers?|plans?|options|benefits|deals|sale|rates?|packages)(?: (?:give a gift subscription|ends .{2,20}))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:gift|group|student|corporate|institutional|educational|individual|academic|team) (?:subscriptions?|rates?|plans?|discounts?|access))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:best value|most popular|recommended|great value|our best offer|choose (?:your|a) (?:plan|subscription|package|option)|select (?:plan|offer|your plan)|get this offer|claim (?:your |this |my )?(?:offer|deal|free post|discount|free (?:article|trial|month))|redeem (?:your )?(?:offer|code|gift)|(?:switch|upgrade) (?:now|today|plan|your (?:plan|subscription)|to (?:premium|paid|digital|annual))))[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'View subscription offers',
      'Choose your plan',
      'Subscription options',
      'See all options',
      'Claim this offer',
    ],
    misses: [
      'The council will see more plans next week as builders queue',
      'Membership of the union fell',
      'You pick a subscription that fits your needs',
    ],
  },
  {
    id: 'en/paywall/plan-name',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:the )?(?:(?:digital|print|all|full|basic|premium|standard|unlimited|complete|monthly|annual|yearly|student|family|corporate|group|individual|individual|weekend|sunday|online|home|replica|e-?paper|web|app|plus|access|4-week|6-month|12-month|two-year)(?: ?[-+&|,\/]+ ?| and | )){1,4}(?:digital )?(?:access|subscriptions?|memberships?|plans?|edition|only|delivery|bundle|package|subscribers?|offer)(?: \(?(?:save|best).{0,15})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:monthly|annual|yearly|quarterly|weekly|12 months|6 months|one year|1 year|(?:full|digital|premium|all)[- ]access|print (?:\+|&|and) digital|digital only|e-?paper|e-?edition))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium digital access', 'Print + digital subscription', 'Full access individual subscription', 'Annual'],
    misses: ['Digital access to care is patchy', 'Annual rainfall fell in the north'],
  },
  {
    id: 'en/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium(?: (?:content|article|story|services?))?|plus|subscribers?|for (?:paid )?subscribers|members|exclusive content|locked|paid|subscriber exclusive|members['’]? exclusive|for members|paid (?:post|article|subscribers)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Premium content'],
    misses: ['Premium grade petrol rose', 'Exclusive'],
  },
  {
    // A whole short line, where prose would name who pays.
    id: 'en/paywall/price-line',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?!rent)[\p{L}\d’'+&%|,.():\/ -]{0,45}?[ :(–—-])?(?:(?:just|only|for|from|now|then|normally|was|at|get it for|a month for|subscribe for) ?){0,3}(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?(?:(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?)?(?:usd|cad|aud)? ?(?:(?:\/ ?|an? |per |each |every |for (?:your |the )?(?:first )?)(?:person ?\/ ?)?(?:(?:first )?\d+ |first |four |six |three |entire )?(?:week|month|year|quarter|issue)s?|\/mo|\/wk|\/yr)(?:[^\p{L}].{0,60})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:(?:just|only|get|for|try|your first|first|enjoy) ){0,2}(?:\d+|one|two|three|four|six|twelve) (?:weeks?|months?|years?|issues) (?:for )?(?:just |only )?(?:free|(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))))(?:[^\p{L}].{0,50})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) (?:for|a) (?:your |the )?(?:first )?(?:\d+ |one |two |three |four |six )?(?:weeks?|months?|years?)(?:[^\p{L}].{0,60})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Digital basic $3 / month',
      'Just $1 a week',
      '4 weeks for $1',
      '$1 for 6 months',
      'Annual $119.88 $59.99/year - SAVE 50%',
    ],
    misses: [
      'Rents of $900 a month were the norm when the family came to the city of the north by train',
      'The average rate was $99 in July',
    ],
  },
  {
    id: 'en/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?:^|[.!?:;–—|,] ?|\b(?:please|today|now|and|to|can|you) )(?:get|try|subscribe|join|start|unlock|read|enjoy|access|support us|sign up|become a (?:member|subscriber)|upgrade|continue(?: reading)?)\b(?: [\w’'-]+){0,5} (?:for|from|at|starting (?:at|from)) (?:just |only |as (?:low|little) as |less than )?(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?(?:\/ ?|an? |per |each |every |for )(?:your |the |an? )?(?:first |\d+ )?(?:entire )?(?:week|month|year|mo|wk|yr|quarter)s?\b|\b(?:then|after that|followed by|and then|renews at|thereafter) (?:just |only |it['’]s |you pay )?(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?(?:a|per|\/ ?|every|each|for) ?(?:\d+ )?(?:months?|weeks?|years?|quarter)\b|\bas low as (?:just )?\d+ ?(?:¢|cents|pence)|\byour first (?:week|month|year) (?:is |for )?(?:free|just|only|(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))))|\bfirst (?:\d+ |two |three |four |six )?(?:weeks?|months?|year) (?:for )?(?:free|just|only|half price|(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))))\b(?=[^.?!]{0,50}$)|\b(?:save|saving|get|now) (?:up to |over )?\d{1,2} ?% (?:off )?(?:the |on |off |when |with |your |a |an |our |digital |compared )*(?:annual|monthly|cover price|newsstand|subscri\w+|digital|print|regular|standard|first|monthly rate)\b|\b(?:less than|that['’]s just|only) (?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) (?:a|per) (?:day|week|month)\b(?=[^.?!]{0,40}$)/iu,
    hits: [
      'Subscribe for just $1 a week',
      'Try it for £1 for the first month',
      'Your first month is free',
      'then $9.99 per month',
      'Save 50% off the monthly rate',
    ],
    misses: [
      'The index rose by 3 points in a month',
      'Rents cost $900 to build per unit',
      'Courses cost from $49 to $79 per month',
    ],
  },
  {
    id: 'en/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\b(?:voters|users|they|must) )\b(?:register|sign up|create (?:a|an|your) (?:free )?account|log ?in|sign ?in|enter your e-?mail)\b[^.?!]{0,25}\bto (?:continue|keep|read|unlock|access|view|finish|see|enjoy|get)\b[^.?!]{0,25}\b(?:reading|articles?|story|stories|content|access|post|more|full|benefits)\b|\b(?:free|with (?:a|your)) registration\b[^.?!]{0,30}\b(?:read|articles?|access)\b|\bregister (?:for free |now |free )?(?:to|and) (?:unlock|read|continue|access|keep)\b|\b(?:create|set up|open|start) (?:a|your) free account\b|\b(?:when|once) you register\b[^.?!]{0,60}\b(?:access|read|free|articles|posts)\b|\bfree to read\b[^.?!]{0,15}\bregister\b|(?:^|[.!?:;–—|»] ?)register (?:for free|now|today|free)(?: (?:now|today|and .{2,30}|it only takes .{2,20}))?(?=[^\p{L}]{0,4}$)|\b(?:become a (?:free )?member|register|join|sign up|it['’]s) (?:at no (?:charge|cost)|completely free|free of charge|for free|is free)\b(?=[^.?!]{0,25}$)/iu,
    hits: [
      'Register for free to continue reading',
      'Sign in or create an account to unlock more articles',
      'This article is free to read. Register to unlock.',
      'Become a member at no charge',
    ],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:subscribe|join) (?:now|today|here|for (?:just |only )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))).{0,20}|and (?:save|get|support).{0,25}|from .{0,20}|for (?:full|unlimited|complete|instant|total|more|less|digital|maximum)(?: .{0,40})?|to (?:premium|digital|print|plus|our (?:magazine|print edition|paper)).{0,30}|subscribe))[^\p{L}\p{N}]{0,8}$|\bsubscribe (?:now |today )?(?:for|from|at) (?:just |only |as little as )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))|^[^\p{L}\p{N}]{0,5}(?:(?:get|buy|start|activate|choose|order|take out|purchase) (?:(?:a|your|my|the|full|unlimited|digital|all|premium|print|paid|\+) ?)*(?:digital |online |paid )?(?:access|subscription|membership|plan)(?: (?:now|today|for .{2,25}|from .{2,25}|here))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:or )?(?:purchase|buy|get) (?:a paid subscription|this (?:article|story|issue|edition)(?: for .{2,15})?|single (?:issue|article)s?|print|the (?:magazine|print edition|e-?paper|latest issue)|back issues))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:go|try) (?:premium|plus|digital|ad[- ]?free|pro)(?: (?:now|today|for free|free.{0,20}))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:subscribe(?:r)? ?(?:[|&\/]|or) ?(?:log|sign) ?in|contribute subscribe|subscribe to (?:read|unlock|continue|continue reading|keep reading)))[^\p{L}\p{N}]{0,8}$|(?:^|[.!?:;–—|»] ?)subscribe (?:now|today) (?:and|for|to|from)\b|\bwant to subscribe\b|(?:^|[.!?:;–—|»] ?)(?:join now|renew|subscribe) (?:or|to) (?:renew|support|enjoy)\b/iu,
    hits: [
      'Subscribe now',
      'Subscribe for $1.25/week',
      'Get digital access',
      'Start your subscription',
      'Or purchase a paid subscription',
    ],
    misses: ['Many subscribe to the view that taxes are high', 'They subscribe for life'],
  },
  {
    id: 'en/paywall/subscribe-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\b(?:they|many|who|users) )\b(?:subscribe(?: (?:now|today|to [\p{L}\d’' ]{2,30}))?|upgrade|join (?:us|now|today|for|or)|become (?:a|an) (?:\w+ ){0,2}(?:subscriber|member|insider)|start (?:a|your) (?:free )?(?:trial|subscription))\b[^.?!]{0,30}\b(?:to|and) (?:continue|keep reading|read(?:ing)? (?:the|this|more|all|full|on|now)|start reading|unlock|access|view (?:the|this)|finish|see the|get (?:full|unlimited|unrestricted|access|7 days)|enjoy (?:unlimited|full|all|more))|^[^\p{L}\p{N}]{0,5}(?:(?:an? )?(?:[\w+-]+ )?subscription (?:is )?required(?: to (?:read|access|view|continue|keep).{0,40})?)[^\p{L}\p{N}]{0,8}$|\bsubscribe\b[^.?!]{0,25}\bfor (?:total|full|unlimited|unrestricted|complete) access\b/iu,
    hits: [
      'Subscribe to continue reading',
      'Upgrade to premium to read the full story',
      'Become a member to unlock this post',
      'Subscribe to Five Hills to keep reading this post',
    ],
    misses: ['They join forces to continue the search for water', 'Many upgrade to newer phones'],
  },
  {
    id: 'en/paywall/subscribe-to-the-name',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:or )?subscribe to (?!(?:the|a|this|that) (?:view|idea|theory|notion|belief|principle|channel|podcast)|(?:our|my|this) (?:newsletter|channel|podcast|mailing))(?:[\p{L}\d'’&.:-]+ ?){1,7})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Subscribe to The Daily Example', 'Subscribe to our magazine'],
    misses: ['Subscribe to the theory', 'Many subscribe to The Times'],
  },
  {
    id: 'en/paywall/support-by-subscribing',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:support|supporting)\b[^.?!]{0,40}\b(?:journalism|reporting|newsroom|work|writing|newspaper|magazine)\b[^.?!]{0,20}\b(?:by subscribing|with a subscription|subscribe)\b|\b(?:if you|by|when you) (?:subscribe|subscribing)\b[^.?!]{0,40}\byou(?:['’]re| are)?(?: also)? (?:help|support|ensure|fund|back)(?:ing|s)?\b|\b(?:subscribers?|subscriptions?|members?) (?:make|keep|fund|support|power)s? (?:our|this|independent|local|quality) (?:[\w-]+ ){0,2}(?:journalism|work|reporting|newsroom|coverage)\b|\b(?:buy|take out|get) a subscription\b[^.?!]{0,30}\b(?:support|journalism|help)/iu,
    hits: [
      'Support quality journalism by subscribing',
      'Support our reporting with a subscription',
      'If you subscribe, you help keep our newsroom open',
    ],
    misses: ['They support the work of subscribers abroad', 'The fund supports reporting'],
  },
  {
    id: 'en/paywall/trial',
    kind: 'paywall',
    role: 'pitch',
    weight: 1,
    pattern:
      /(?<!\b(?:can|also) )\b(?:start|try|begin|claim|get|activate)\b[^.?!]{0,25}\b(?:free|\d+[- ](?:day|week|month)|one[- ]month|risk-free)\b[^.?!]{0,12}\btrial\b(?! of)|\btry (?:us|it|premium|digital)(?: \w+)? (?:free|for (?:free|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))))|\d+ (?:days|weeks|months))\b|^[^\p{L}\p{N}]{0,5}(?:(?:start|try|begin|get|activate) (?:(?:my|your|a|the|free|for|us|one|\d+)[ -]?(?:month|day|week)? ?)*(?:trial|now|free)(?: (?:now|today|month))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:\d+|one|two)[- ](?:day|week|month)s? (?:free )?(?:free|trial)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|\bfree trial (?:ends|period)\b|^[^\p{L}\p{N}]{0,5}(?:(?:free trial|try (?:for )?free))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Start your free 30-day trial', 'Try it free for a month', '30-day free trial'],
    misses: ['The trial started on Monday free of protest', 'They try it once'],
  },
  {
    id: 'en/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?:^|[.!?:;–—|,+•] ?|\b(?:get|enjoy|have|with|and|plus|receive|includes?) )(?:unlimited|unrestricted|all[- ]access|full unlimited) (?:[\w-]+ ){0,2}?(?:access|articles?|reading|digital|content|stories)\b(?! to (?:the )?(?:training|courses?|quizzes)| to all \w+ (?:training|courses)| reading list| i use)|\b(?:unlimited|unrestricted|full|complete) (?:digital |online )?access to (?:all|our|every|everything|the (?:app|website|site|archive|e-?paper))\b(?! (?:\w+ )?(?:training|courses))|(?:^|[.!?:;–—|»] ?)(?:get|enjoy|and get) (?:(?:full|instant|digital|complete|immediate|exclusive|unrestricted) )?(?:digital |online )?access (?:to|for) (?:all|our|print|digital|everything|every|the (?:full|whole|entire|best)|exclusive|premium|articles)\b|\b(?:you )?(?:gain|get|have) access to all (?:current |our )?(?:posts|articles|stories|content)\b|\b(?:fewer|no|without) ads\b[^.]{0,25}\b(?:member|subscrib|upgrade)|(?:^|[.!?:;–—|»] ?)access (?:to )?(?:all|every|thousands of|exclusive) (?:of )?(?:our )?(?:premium |exclusive )?(?:articles?|stories|posts?|content|coverage|subscriber)\b|(?:^|[.!?:;–—|»] ?)access (?:articles|stories|content) (?:from|on|in|across)\b|\b(?:digital|online) access to (?:[\p{L}.]+ ){1,3}(?:on any device|app)\b|(?:^|[.!?:;–—|»] ?)every (?:story|article)[.,] every\b|\bread (?:everything|every (?:article|story)|all (?:our )?(?:articles|stories)) (?:on|in|from|for|with|we)\b|(?:^|[.!?:;–—|»] ?)unlimited access\b(?! to (?:the )?(?:training|courses|building))|\bon (?:any|all (?:your )?|up to \w+ )devices?\b(?=[^.?!]{0,30}\b(?:subscri|digital|read|paper|access)|[^.?!]{0,15}$)/iu,
    hits: [
      'Unlimited access to all articles',
      'Get full digital access to our archive',
      'Enjoy unlimited digital access',
      'Access to all posts published in the past year',
    ],
    misses: [
      'The spies had full access to the building',
      'Limited access to care',
      'The service costs $12 a month for unlimited access. I use it daily',
    ],
  },
  {
    id: 'en/paywall/unlock',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /\bunlock (?:this|the (?:full|rest|whole)|more|full|all|unlimited|your|premium|these|every|instant|exclusive|my)\b[^.?!]{0,25}\b(?:article|story|stories|content|access|articles|post|posts|reading|report|episode|archive|video|features)s?\b|^[^\p{L}\p{N}]{0,5}(?:unlock (?:now|for free|all|more|this|with .{3,30}))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:article|story|content|post) (?:is )?locked)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Unlock this article', 'Unlock unlimited reading', 'Unlock now'],
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
    id: 'en/related/from-the-archive',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:from (?:our|the) archives?|(?:latest|recent|other|more) posts by [\p{L} .'’-]{3,40}(?:\s?\(?see all\)?)?|recent (?:features|columns|reviews))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['From our archives', 'Latest posts by Ann Reed (see all)', 'Recent features'],
    misses: ['From the archive came a letter that nobody had read', 'Recent features of the landscape'],
  },
  {
    id: 'en/related/go-to-the-next',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:go to (?:the )?(?:previous|next) (?:story|article|post|page)|(?:previous|next) (?:podcast|episode|video|chapter|column))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Go to the next story', 'Previous Podcast'],
    misses: ['Go to the next village and ask', 'Next episode airs on Monday'],
  },
  {
    id: 'en/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:also |must |now )?read(?: (?:more|also|next|this|now|the full (?:story|article)|our (?:review|guide|explainer)))?|related(?: (?:articles?|stor(?:y|ies)|posts?|reading|links?|coverage|content|video|news))?|see also|also see|see more|more on (?:this|that)(?: (?:story|topic))?|don['’]t miss|don’t miss|you (?:may|might) also like|(?:further|suggested|recommended|related) reading|watch(?: (?:also|more|now|next))?|recommended|explainer|opinion|analysis|more|in case you missed it|icymi|previously|editor['’]s pick)(?: on [\p{L}\d.-]{2,30}(?=\s?[»>▶→]))?\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“‘'«])/iu,
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
