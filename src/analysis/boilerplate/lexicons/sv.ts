import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'sv/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |alla |visa |inga |läs )*(?:kommentar(?:er)?|svar)(?: ?\(?\d+\)?)?(?: (?:avstängda|till .{1,40}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 kommentarer', 'Visa kommentarer'],
    misses: ['Kommentarer från ministern väckte ilska i hela partiet'],
  },
  {
    id: 'sv/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:skriv|lämna|lägg till) (?:en|din) (?:kommentar|åsikt)(?!\p{L})|(?<!\p{L})kommentera (?:artikeln|här)|(?<!\p{L})delta i (?:diskussionen|samtalet)|(?<!\p{L})e-?postadress (?:kommer inte|publiceras inte)|(?<!\p{L})(?:logga in|inloggad|registrera)[^.?!]{0,15}(?<!\p{L})för att kommentera/iu,
    hits: ['Skriv en kommentar', 'Logga in för att kommentera'],
    misses: ['Han skrev en bok'],
  },
  {
    id: 'sv/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jag )?(?:acceptera|godkänn|avvisa|neka|tillåt|avböj|förstår|godkänner)(?: (?:alla|allt|cookies|kakor|endast|nödvändiga|och|stäng|fortsätt|val))*)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:hantera|inställningar|anpassa)(?: (?:för |mina )?(?:cookies|kakor|integritet|samtycke|personuppgifter)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:cookie|integritets|samtyckes)-?(?:inställningar|val))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Godkänn alla', 'Hantera kakor'],
    misses: ['Acceptera nederlaget, sa han'],
  },
  {
    id: 'sv/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:använder|sparar|lagrar)[^.?!]{0,40}(?<!\p{L})(?:cookies|kakor)(?!\p{L})|(?<!\p{L})genom att (?:fortsätta|använda|surfa)[^.?!]{0,50}(?<!\p{L})(?:godkänner|cookies|kakor|samtycker)|(?<!\p{L})våra (?:\d+ )?partner[^.?!]{0,60}(?<!\p{L})(?:cookies|kakor|data|enhet|information)/iu,
    hits: ['Vi använder cookies', 'Genom att fortsätta godkänner du kakor'],
    misses: ['Vi använder mjöl och smör'],
  },
  {
    id: 'sv/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:välj|ange|skriv in) (?:själv )?(?:ett |ditt |valfritt )?(?:eget )?(?:belopp|gåvobelopp))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:eller )?(?:ett )?(?:annat|valfritt|eget) (?:belopp|summa)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})hur mycket vill du (?:ge|skänka|bidra)|^[^\p{L}\p{N}]{0,5}(?:(?:jag vill )?(?:ge |skänk |donera |bidra med )\d[\d ]{0,5} ?(?:kr|kronor)(?: (?:i månaden|per månad|varje månad|en gång))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Välj belopp', 'Annat belopp', 'Jag vill ge 100 kr i månaden'],
    misses: ['Beloppet steg i maj', 'Ett annat belopp nämndes senare i kommunens avtal med byggherren'],
  },
  {
    id: 'sv/donation/bank-account',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})swish(?:a)?(?:nummer)?(?: till)?:? ?\d{3}|(?<!\p{L})(?:bankgiro|plusgiro|bankkonto):? ?\d{2}|(?<!\p{L})90-konto|(?<!\p{L})(?:sätt in|överför|skicka)[^.?!]{0,40}(?<!\p{L})(?:bankgiro|plusgiro|swish|konto)|^[^\p{L}\p{N}]{0,5}(?:(?:swish|autogiro|bankgiro|kortbetalning|betalsätt|kort)(?:[ ,\/|]+(?:swish|autogiro|bankgiro|kort|paypal|eller))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Swish: 123 000 00 00', 'Bankgiro 5000-0000', 'Swish, kort eller autogiro'],
    misses: ['Kontot var tomt', 'Bankgirot låg nere i går, rapporterar tidningen'],
  },
  {
    id: 'sv/donation/be-part-of',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:bli|var) (?:du )?(?:också )?(?:en )?del av (?:vår|gemenskapen|rörelsen|vårt)|(?<!\p{L})(?:tillsammans (?:kan|gör|är) vi)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:gå med|var med|häng med|engagera dig)(?: (?:nu|idag|i dag|oss|du också))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bli en del av vår rörelse', 'Tillsammans kan vi göra skillnad'],
    misses: ['Byn blev del av kommunen', 'Tillsammans gick de hem'],
  },
  {
    id: 'sv/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:bli|blir) (?:du |också |även |vår |en |idag |i dag )*(?:månadsgivare|medlem|stödmedlem|supporter|givare|vän|stödprenumerant|fadder|understödjare)(?!\p{L})(?! i (?:nato|eu|riksdagen|klubben|partiet))|(?<!\p{L})(?:medlemskap|medlem) (?:från|för) \d+ ?(?:kr|kronor)/iu,
    hits: ['Bli månadsgivare', 'Bli medlem'],
    misses: ['Landet vill bli medlem i Nato', 'Hon blev medlem 1998'],
  },
  {
    id: 'sv/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jag vill |ja,? jag vill |klicka här för att )?(?:donera|skänk|skänka|swisha|stöd|stötta|bidra|ge en gåva|ge ett bidrag|gåva|stöd oss|ge (?:nu|här|pengar|en slant|en summa|varje månad))(?: (?:nu|här|idag|i dag|en gåva|oss|ett bidrag|en slant|varje månad|via swish|med swish|pengar|vårt arbete|journalistiken|en summa|till [\p{L}]{2,15}))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})swisha (?:en|ett|valfri|gärna|till)(?!\p{L})/iu,
    hits: ['Stöd oss', 'Swisha valfri summa', 'Skänk en gåva'],
    misses: ['Ge bollen till laget, ropade tränaren från läktaren', 'De stöder laget'],
  },
  {
    id: 'sv/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:gillar|uppskattar|tycker|läser|gillade|värdesätter|vill) du[^!]{0,80}(?<!\p{L})(?:stöd|stötta|stödja|swish\p{L}*|bidra|bidrag|gåva|medlem)(?!\p{L})|(?<!\p{L})om du[^.?!]{0,60}(?<!\p{L})(?:gillar|uppskattar|tycker|värdesätter|har möjlighet|kan)[^!]{0,60}(?<!\p{L})(?:stöd|stötta|stödja|swish\p{L}*|bidra|gåva)(?!\p{L})|(?<!\p{L})bjud (?:oss|mig) på (?:en )?(?:kaffe|fika)/iu,
    hits: ['Gillar du texten? Stötta oss', 'Om du uppskattar vårt arbete, bidra gärna med en gåva'],
    misses: ['Gillar du boken? Läs den', 'Om du vill vinna måste du träna'],
  },
  {
    id: 'sv/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:varje|alla|allt) (?:krona|kronor|bidrag|gåva|gåvor|slant|stöd)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:räknas|hjälper|gör|är|betyder|uppskattas)(?! slut)|(?<!\p{L})(?:stor(?:t)? som liten(?:t)?|stora som små|oavsett (?:storlek|belopp))|(?<!\p{L})(?:redan|från) (?:för |med )?\d+ ?(?:kr|kronor)[^.?!]{0,15}(?<!\p{L})(?:stöd|hjälp|bidra|gör)|(?<!\p{L})mindre än (?:priset för )?en (?:kopp )?kaffe/iu,
    hits: ['Varje krona räknas', 'Alla bidrag hjälper, stora som små', 'Redan för 50 kr i månaden stöder du oss'],
    misses: ['Varje röst räknas, sa kandidaten', 'Varje krona saknas nu i budgeten'],
  },
  {
    id: 'sv/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:nu när|medan) du (?:ändå )?är här|(?<!\p{L})(?:en liten|en) (?:bön|begäran|vädjan) (?:till|om)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:dig|er|läsare)|(?<!\p{L})(?:kära|bästa|hej) (?:läsare|vän|vänner)(?!\p{L})[^?]{0,120}(?<!\p{L})(?:vi|oss|vår|vårt|din|ditt)(?!\p{L})|(?<!\p{L})därför (?:ber|behöver) vi|(?<!\p{L})varför (?:ber|behöver) vi[^.?!]{0,15}(?<!\p{L})(?:dig|stöd|hjälp|om|pengar)|(?<!\p{L})innan du (?:läser vidare|går|scrollar)/iu,
    hits: ['Nu när du ändå är här', 'Därför behöver vi ditt stöd', 'Innan du läser vidare'],
    misses: ['En bön hördes i kyrkan', 'Varför regnar det så mycket'],
  },
  {
    id: 'sv/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finansier|stött|stöds|möjlig|drivs|lever|bekost)\p{L}*[^.?!]{0,25}(?<!\p{L})(?:av|tack vare|genom|på|via) (?:våra |sina |dina |frivilliga |stöd från )*(?:läsare|läsarna|medlemmar|prenumeranter|gåvor|givare|bidrag|donationer)(?!\p{L})|(?<!\p{L})(?:läsar|gåvo|medlems)finansiera\p{L}*|(?<!\p{L})(?:utan|ingen) betalvägg|(?<!\p{L})(?:all vår journalistik|våra artiklar|allt innehåll)[^.?!]{0,15}(?<!\p{L})(?:är|ska vara|förblir) (?:gratis|fri\p{L}*|öppe\p{L}*|tillgänglig\p{L}*)/iu,
    hits: ['Vi finansieras av våra läsare', 'Möjlig tack vare gåvor', 'Våra artiklar är gratis för alla'],
    misses: ['Bron finansieras av staten', 'Artiklarna i lagen är gamla'],
  },
  {
    id: 'sv/donation/fundraising-goal',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:hjälp oss (?:att )?)?nå (?:vårt|vår) (?:mål|insamlingsmål)|(?<!\p{L})\d[\d ]{1,8} ?(?:kr|kronor) av \d[\d ]{1,8} ?(?:kr|kronor)|(?<!\p{L})\d{1,3} ?% av (?:målet|vårt mål)|(?<!\p{L})(?:insamlings|gåvo)mål(?:et)?(?!\p{L})[^.?!]{0,20}\d|(?<!\p{L})(?:vår|årets) (?:insamling|insamlingskampanj|medlemskampanj)/iu,
    hits: ['Hjälp oss nå vårt mål', '12 400 kr av 20 000 kr'],
    misses: ['Laget nådde målet', 'Målet var ett hus'],
  },
  {
    id: 'sv/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})så att vi[^.?!]{0,15}(?<!\p{L})(?:kan|fortsätta|ska)[^.?!]{0,20}(?<!\p{L})(?:fortsätta|granska|rapportera|berätta|vara|förbli|skriva|bevaka)|(?<!\p{L})hjälp oss (?:att )?(?:fortsätta|granska|vara|förbli|växa|berätta|hålla|sprida|nå)|(?<!\p{L})(?:granskande|oberoende|bra|kvalitets)? ?(?:journalistik|journalistiken) (?:kostar|är inte gratis|behöver|kräver)|(?<!\p{L})vårt arbete kostar/iu,
    hits: ['Stöd oss så att vi kan fortsätta granska makten', 'Hjälp oss att fortsätta', 'Journalistik kostar pengar'],
    misses: ['Vägen kostar pengar', 'Hjälp oss, ropade pojken'],
  },
  {
    id: 'sv/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ge |skänk )?(?:engångsgåva|engångsbelopp|en gång|månadsvis|varje månad|per månad|månadsgåva|årligen|per år|engångsstöd|månadsstöd)(?:[ \/|,]+(?:eller )?(?:en gång|månadsvis|varje månad|årligen|engångsgåva|månadsgåva))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Engångsgåva', 'Varje månad'],
    misses: ['Varje månad sjunker antalet', 'En gång var han kung'],
  },
  {
    id: 'sv/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})vi (?:har|tar|är|ägs|tar inte emot|får)[^.?!]{0,15}(?<!\p{L})(?:inga|ingen|inte|oberoende av|fria från)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:ägare|aktieägare|miljardär\p{L}*|staten|annons\p{L}*|reklam|partier|partistöd|presstöd|vinstintresse\p{L}*)|(?<!\p{L})(?:ingen|inga) (?:miljardär|rika ägare|aktieägare)/iu,
    hits: ['Vi har inga aktieägare', 'Ingen miljardär bakom oss'],
    misses: ['Han har inget hus', 'Staden har ingen hamn'],
  },
  {
    id: 'sv/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jag (?:har|är) redan (?:gett|skänkt|bidragit|medlem|månadsgivare|donerat)|jag stödjer redan(?: er)?|påminn mig (?:senare|i morgon|nästa .{2,10})|(?:nej,? )?tack,? inte nu|inte nu|nej tack|kanske senare|senare|visa inte igen))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Jag har redan gett', 'Kanske senare'],
    misses: ['Jag har redan ätit', 'Senare regnade det'],
  },
  {
    id: 'sv/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:stöd|stötta|stödja|stödjer|stöder du|hjälp|försvara|värna|rädda) (?:gärna |du )?(?:vår(?:t|a)?|fri|oberoende|den (?:fria|oberoende)|granskande|lokal|kvalitets|oss)[^.?!]{0,20}(?:journalistik\p{L}*|redaktion\p{L}*|arbete|tidning\p{L}*|granskning\p{L}*|press|medier)(?!\p{L})|(?<!\p{L})(?:fri|oberoende) journalistik (?:kostar|behöver|är inte)|(?<!\p{L})(?:satsa på|investera i) (?:fri|oberoende|lokal) journalistik/iu,
    hits: ['Stöd oberoende journalistik', 'Stötta vår journalistik'],
    misses: ['Kommunen stöder biblioteket', 'Stödet till den lokala pressen minskar'],
  },
  {
    id: 'sv/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:stöd|stötta|hjälp) oss(?!\p{L})(?! (?:förstå|se|hitta))|(?<!\p{L})(?:vill|kan) du (?:också )?(?:stödja|stötta|hjälpa|bidra till) (?:oss|vår\p{L}*|till oss)|(?<!\p{L})du kan (?:också )?(?:stödja|stötta|hjälpa) (?:oss|vår\p{L}*)|(?<!\p{L})överväg (?:gärna )?att (?:stödja|bidra|bli|ge|skänka)|(?<!\p{L})klicka här för att (?:stödja|bidra|donera|ge)/iu,
    hits: ['Hjälp oss fortsätta', 'Vill du stötta oss?', 'Överväg att bli månadsgivare'],
    misses: ['Grannarna hjälper familjen', 'Vill du hjälpa till i köket'],
  },
  {
    id: 'sv/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:gåva|gåvor|bidrag|månadsgivare)\p{L}{0,3}(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:skattereduktion|avdragsgill\p{L}*)|(?<!\p{L})skattereduktion för (?:din |din gåva|gåvor)|(?<!\p{L})vi är en (?:ideell|icke-vinstdrivande|oberoende) (?:förening|organisation|stiftelse|tidning|redaktion)/iu,
    hits: ['Din gåva ger skattereduktion', 'Vi är en ideell förening'],
    misses: ['Resor är avdragsgilla', 'Föreningen lade ned'],
  },
  {
    id: 'sv/donation/thank-you-for-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:stort |varmt |tusen )?tack (?:för|till) (?:(?:ditt|ert|din|allt) (?:stöd|bidrag|gåva|förtroende)|(?:alla |våra )+(?:månadsgivare|givare|medlemmar|läsare|stödprenumeranter)|att du (?:stöder|stödjer|stöttar|bidrar))/iu,
    hits: ['Tack för ditt stöd', 'Stort tack till alla våra givare'],
    misses: ['Tack för maten', 'Han tackade tränaren'],
  },
  {
    id: 'sv/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})vi (?:behöver|är (?:helt )?beroende av|kan inte|räknar med|ber om)[^.?!]{0,15}(?<!\p{L})(?:din hjälp|ditt stöd|dig|ert stöd|er hjälp|utan dig|läsarnas|ditt bidrag)(?!\p{L})(?! (?:personnummer|svar))|(?<!\p{L})(?:behöver|utan) (?:ditt|ert) (?:stöd|bidrag)|(?<!\p{L})utan (?:dig|våra läsare|läsarna|våra medlemmar) (?:kan|finns|hade|klarar)/iu,
    hits: ['Vi behöver ditt stöd', 'Vi är beroende av läsarnas stöd', 'Utan dig kan vi inte granska'],
    misses: ['Vi behöver regn, säger bonden', 'Utan dig blir det tyst'],
  },
  {
    id: 'sv/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:med |tack vare )?(?:ditt|din|ert|er) (?:månatliga |ekonomiska )?(?:stöd|gåva|bidrag|donation|medlemskap)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:gör|hjälper|kan|är|bidrar|möjliggör|behövs|betyder|går|ger)(?!\p{L})|(?<!\p{L})(?:med|tack vare|genom) (?:ditt|ert|din) (?:[\p{L}]+ )?(?:stöd|bidrag|gåva|hjälp|prenumeration)(?!\p{L})(?=[^.?!]{0,40}(?<!\p{L})(?:vi|oss|vår\p{L}*|du)(?!\p{L})|[^.?!]{0,20}$)/iu,
    hits: ['Din gåva gör skillnad', 'Med ditt stöd kan vi granska'],
    misses: ['Hans stöd till borgmästaren är stort', 'Med ditt pass kan du resa'],
  },
  {
    id: 'sv/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})genom att (?:anmäla|prenumerera|klicka|skicka|registrera|fylla i)[^.?!]{0,50}(?<!\p{L})(?:godkänner|samtycker|accepterar)(?![^.?!]{0,40}(?<!\p{L})(?:cookies|kakor))|(?<!\p{L})jag (?:godkänner|samtycker|vill (?:få|ha|gärna))[^.?!]{0,40}(?<!\p{L})(?:nyhetsbrev\p{L}*|villkor\p{L}*|e-?post\p{L}*|utskick|personuppgift\p{L}*|erbjudanden)|(?<!\p{L})läs (?:mer om|vår)[^.?!]{0,25}(?<!\p{L})(?:integritets|personuppgifts)\p{L}*|(?<!\p{L})(?:så )?behandlar vi (?:dina )?personuppgifter|(?<!\p{L})(?:din|dina) (?:e-?post\p{L}*|uppgifter)[^.?!]{0,25}(?<!\p{L})(?:delas|säljs|lämnas) (?:aldrig|inte|ej)/iu,
    hits: ['Genom att anmäla dig godkänner du villkoren', 'Jag vill få nyhetsbrevet', 'Läs vår integritetspolicy'],
    misses: ['Genom att klicka tändes lampan', 'Integritet är en rättighet'],
  },
  {
    id: 'sv/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ladda (?:ner|ned|hem)|hämta|installera|öppna i|skaffa|prova)(?: (?:vår|gratis|nu|hela))* ?(?:[\p{L}\d]{2,12}[- ]?)?app(?:en)?(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:läs|följ|lyssna)[^.?!]{0,20}(?<!\p{L})i (?:vår app|appen)(?=[^.?!]{0,10}$|[.!])|(?<!\p{L})ladda (?:ner|ned|hem) (?:vår|nyhets)[ -]?[^.?!]{0,10}app/iu,
    hits: ['Ladda ner appen', 'Läs allt i vår app'],
    misses: ['Appen slutade fungera', 'Han betalade i appen när han åkte'],
  },
  {
    id: 'sv/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bekräfta|kontrollera|kolla) din[^.?!]{0,6}(?<!\p{L})(?:e-?post\p{L}*|mejl\p{L}*|inkorg|anmälan|prenumeration|skräppost)|(?<!\p{L})tack för (?:din (?:anmälan|prenumeration|registrering)|att du (?:anmälde|prenumererar|registrerade))|(?<!\p{L})du (?:är|har) (?:nu |redan )?(?:anmäld|prenumererar|registrerad|anmält dig)(?!\p{L})(?! (?:som arbets|hos))|(?<!\p{L})(?:ogiltig|giltig) (?:e-?post|mejl)\p{L}*|(?<!\p{L})bekräftelse(?:mejl|länk|mail)|(?<!\p{L})vi har skickat[^.?!]{0,15}(?<!\p{L})(?:mejl|e-?post|länk)|(?<!\p{L})något gick (?:fel|snett)(?=[^.?!]{0,3}[.!]?$|[.!] (?:försök|prova))|(?<!\p{L})försök igen (?:senare)?/iu,
    hits: ['Bekräfta din e-postadress', 'Tack för din anmälan', 'Ange en giltig e-postadress'],
    misses: ['Han bekräftade sin närvaro', 'Adressen är giltig'],
  },
  {
    id: 'sv/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:din |ange |ange din |skriv din |fyll i din )*(?:e-?post(?:adress)?|e-?mail|mejladress|mejl|mailadress)(?: ?\(?(?:obligatoriskt|krävs)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-postadress', 'Din mejladress'],
    misses: ['E-posten läckte', 'Ett mejl kom fram'],
  },
  {
    id: 'sv/newsletter/form-field',
    kind: 'newsletter',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ditt )?(?:förnamn|efternamn|för- och efternamn|postnummer)(?: ?\(?(?:obligatoriskt|valfritt)\)?)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:\* ?)?obligatorisk(?:a|t)? fält)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:lämna (?:detta|det här) fält(?:et)? tomt|fältet är obligatoriskt)/iu,
    hits: ['Förnamn', 'Lämna detta fält tomt'],
    misses: ['Hans förnamn var kort', 'Fältet låg tomt'],
  },
  {
    id: 'sv/newsletter/frequency',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:[^.]{0,70}(?:varje|dagligen|en gång i veckan|vardagar)(?: .{0,40})? (?:i (?:din )?(?:inkorg|mejl\p{L}*)|via mejl|på mejlen|nyhetsbrev)(?:[^.]{0,30}))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:dagliga|veckovisa|månatliga) (?:nyhetsbrev|uppdatering|mejl)\p{L}*|(?<!\p{L})nyhetsbrev\p{L}*[^.?!]{0,40}(?<!\p{L})(?:varje (?:dag|vecka|morgon|fredag|söndag|månad)|en gång i veckan|dagligen)(?!\p{L})/iu,
    hits: ['Veckans bästa läsning, varje fredag i din inkorg', 'Vårt dagliga nyhetsbrev'],
    misses: ['Varje dag går bussen', 'Veckans marknad är full'],
  },
  {
    id: 'sv/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:i|till|direkt i|direkt till) (?:din )(?:inkorg|mejl(?:korg|låda)?|e-?post|mail|mailkorg)(?!\p{L})|(?<!\p{L})(?:varje|dagligen|gratis|direkt)[^.?!]{0,25}(?<!\p{L})(?:via mejl|i mejlen|på mejlen|till din mejl|via e-?post)/iu,
    hits: ['Direkt i din inkorg', 'Varje morgon på mejlen'],
    misses: ['I korgen låg ett brev', 'Hon svarade via mejl'],
  },
  {
    id: 'sv/newsletter/join-community',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:över|mer än|redan) \d[\d ]{2,8} (?:läsare|prenumeranter|personer)[^.?!]{0,25}(?<!\p{L})(?:nyhetsbrev|får|läser|prenumererar)|^[^\p{L}\p{N}]{0,5}(?:(?:missa (?:inte|inget|ingenting|aldrig)(?: (?:en nyhet|något|våra .{3,20}|nyheterna))?|håll dig (?:uppdaterad|informerad)|först (?:att få veta|med det senaste)|alltid uppdaterad)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Missa inget', 'Håll dig uppdaterad'],
    misses: ['Han missade bussen', 'Missa straffen i finalen får man inte'],
  },
  {
    id: 'sv/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:våra |vårt |alla |fler |gratis |välj )*(?:[\p{L}\d&-]{2,20} )?(?:[\p{L}]{2,20})?(?:nyhetsbrev(?:en|et)?|newsletters?)(?: (?:från|om|för) .{2,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:med|i|via) (?:vårt|våra) (?:dagliga |kostnadsfria )?nyhetsbrev[^.?!]{0,60}(?<!\p{L})(?:du|dig|får|läs)(?!\p{L})/iu,
    hits: ['Nyhetsbrev', 'Våra nyhetsbrev', 'Med vårt nyhetsbrev får du koll'],
    misses: ['Nyhetsbrevet innehöll ett fel om räntan', 'I nyhetsbrevet skrev hon om räntan'],
  },
  {
    id: 'sv/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:aktivera|slå på|få|tillåt|sätt på) (?:våra |viktiga )?(?:notiser|pushnotiser|push-notiser|aviseringar|nyhetsnotiser)|^[^\p{L}\p{N}]{0,5}(?:(?:pushnotiser|följ (?:ämnet|taggen|skribenten|författaren)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})vill du få (?:notiser|pushnotiser|en notis|aviseringar)/iu,
    hits: ['Aktivera notiser', 'Vill du få notiser?'],
    misses: ['Notiserna fyllde sidan', 'Polisen fick ett larm'],
  },
  {
    id: 'sv/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:anmäl|prenumerera|skriv upp|få|registrera|missa inte|beställ|skaffa|ta del av)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:[\p{L}]{0,20}nyhetsbrev\p{L}*|mejllista|utskick)(?!\p{L})|(?<!\p{L})nyhetsbrev\p{L}*[^.?!]{0,15}(?<!\p{L})(?:gratis|här|direkt)(?!\p{L})[^.?!]{0,10}$|(?<!\p{L})(?:anmäl|registrera) dig (?:här|nu|gratis)?[^.?!]{0,40}(?<!\p{L})(?:nyhet\p{L}*|mejl\p{L}*|e-?post|uppdatering\p{L}*|utskick)/iu,
    hits: ['Anmäl dig till vårt nyhetsbrev', 'Prenumerera på nyhetsbrevet'],
    misses: ['Nyhetsbrevet anmäldes', 'Anmäl dig till loppet'],
  },
  {
    id: 'sv/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ja,? )?(?:anmäl (?:mig|dig)|skicka|bekräfta|registrera mig|prenumerera gratis|jag vill prenumerera)(?: (?:nu|här|idag|gratis))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Anmäl mig', 'Anmäl dig här'],
    misses: ['Anmäl brottet', 'Han anmälde sig'],
  },
  {
    id: 'sv/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:avregistrera|avprenumerera|avsluta prenumerationen|avanmäla|avsluta)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:när som helst|länk\p{L}*|dig)|(?<!\p{L})när du vill (?:avsluta|avregistrera|avprenumerera)|(?<!\p{L})när som helst (?:avsluta|avregistrera|avprenumerera|avanmäla)|(?<!\p{L})(?:ingen spam|aldrig spam)(?!\p{L})/iu,
    hits: ['Du kan avregistrera dig när som helst', 'Ingen spam'],
    misses: ['Bilen är avregistrerad', 'När som helst kan isen brista'],
  },
  {
    id: 'sv/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:få|ta del av) (?:det senaste|det viktigaste|de senaste|de bästa|de viktigaste|dagens|veckans|våra bästa|exklusiva)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:nyheter\p{L}*|artiklar\p{L}*|läsning\p{L}*|tips|erbjudanden|inom|om|från)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:det viktigaste|veckans bästa|dagens viktigaste) .{3,60}(?:mejl\p{L}*|inkorg|varje (?:dag|morgon|vecka|kväll)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Få de viktigaste nyheterna först', 'Få veckans bästa läsning'],
    misses: ['Få röster räknades i byn', 'Dagens nyheter var dåliga'],
  },
  {
    id: 'sv/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:redan|är du|har du)[^.?!]{0,12}(?<!\p{L})(?:prenumerant|prenumeration|kund|medlem|konto|abonnent|plus|inloggning)(?!\p{L})[^.!]{0,10}(?:\?|(?<!\p{L})logga)|^[^\p{L}\p{N}]{0,5}(?:(?:inte|ej) (?:prenumerant|kund|medlem)(?: än| ännu)?\??(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:har du inget|inget|saknar du|saknar) konto\??(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})jag (?:är|har) redan (?:prenumerant|en prenumeration|konto)|(?<!\p{L})(?:aktivera|koppla) (?:ditt|din) (?:digitala )?(?:konto|prenumeration|inloggning|tillgång)/iu,
    hits: ['Redan prenumerant? Logga in', 'Har du redan ett konto?', 'Inte prenumerant än?'],
    misses: ['Han är redan medlem i klubben', 'Hon har inget hem'],
  },
  {
    id: 'sv/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})du har (?:läst|nått|\d+|inga)[^.?!]{0,20}(?<!\p{L})(?:gratis|fria|kostnadsfria) ?artik\p{L}*|(?<!\p{L})\d+ (?:gratis|fria) ?artiklar (?:kvar|i månaden|per månad)|(?<!\p{L})(?:gratisartiklar|fria artiklar)(?!\p{L})/iu,
    hits: ['Du har 2 gratis artiklar kvar', 'Du har läst alla dina fria artiklar'],
    misses: ['Två artiklar i lagen ändrades', 'Du har ett år kvar'],
  },
  {
    id: 'sv/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:dina|alla|exklusiva|våra) (?:förmåner|fördelar)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:prenumerant|läsar|medlems)(?:förmåner|fördelar))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:i prenumerationen ingår|detta ingår|det här ingår|det ingår|ingår i prenumerationen|som prenumerant).{0,60})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:som prenumerant|med (?:en |din )?(?:digital )?prenumeration|som pluskund|med (?:plus|premium))(?!\p{L})[^.?!]{0,10}(?<!\p{L})(?:får|läser|har|kan) du|^[^\p{L}\p{N}]{0,5}(?:(?:tillgång till|dagens|alla|exklusiva|digital|läs|e-?tidningen|inklusive) (?:[\p{L}&+-]+ ){0,5}(?:e-?tidning(?:en)?|korsord|artiklar|nyhetsbrev|poddar?|arkiv(?:et)?|app(?:en)?|tidningar(?:na)?|innehåll|granskningar)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:e-?tidning(?:en)?|korsord(?: och spel)?|dela (?:artiklar|din prenumeration).{0,30}|ge bort (?:artikeln|en artikel|prenumeration\p{L}*)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Dina förmåner', 'Som prenumerant får du läsa allt', 'Tillgång till e-tidningen'],
    misses: ['Förmånerna dras in, säger ministern', 'Alla vägar i länet stängdes'],
  },
  {
    id: 'sv/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ingen bindningstid|utan bindningstid|avsluta när du vill|säg upp när|avsluta när som helst|avbryt när)|(?<!\p{L})(?:förnyas|förlängs) automatiskt|(?<!\p{L})(?:löper|gäller) tills (?:vidare|du (?:säger upp|avslutar))|(?<!\p{L})(?:avslutas|upphör) automatiskt(?=[^.?!]{0,20}$)|(?<!\p{L})därefter ordinarie pris/iu,
    hits: ['Ingen bindningstid', 'Avsluta när du vill'],
    misses: ['Han ville avsluta matchen', 'Avtalet har bindningstid'],
  },
  {
    id: 'sv/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:prenumerera|logga in|köp|skaffa|registrera|bli (?:prenumerant|medlem|kund)|lås upp|teckna|skapa|testa)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:för att|och) (?:läs\p{L}*|fortsätt\p{L}*|få (?:tillgång|full|läs)|ta del|låsa|lås upp)|(?<!\p{L})för att (?:läsa|fortsätta läsa|ta del av)[^.?!]{0,25}(?<!\p{L})(?:prenum\p{L}*|logga|köp\p{L}*|behöver du|konto|krävs)|(?<!\p{L})fortsätt läsa (?:med|för|gratis)|^[^\p{L}\p{N}]{0,5}(?:(?:läs hela artikeln(?: (?:med|för|nu|gratis) .{0,30})|vill du läsa (?:hela artikeln|vidare|mer)\??[^.?!]{0,20}|fortsätt läs(?:a|ningen)|lås upp (?:artikeln|hela .{3,20}|nu)|läs vidare (?:för|med|gratis) .{1,30}))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})resten av artikeln|(?<!\p{L})skapa (?:ett )?(?:gratis ?|kostnadsfritt )?konto(?=[^.?!]{0,30}$)/iu,
    hits: ['Logga in för att läsa vidare', 'Prenumerera för att fortsätta läsa', 'Lås upp artikeln'],
    misses: ['Köp bröd, läs en bok', 'För att läsa boken behövs ljus'],
  },
  {
    id: 'sv/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:endast|bara|exklusivt|låst|artikeln är|innehållet är|reserverad)[^.?!]{0,10}(?<!\p{L})för (?:våra |dig som är |inloggade |betalande )*(?:prenumeranter|plus|premium\p{L}*|kunder|medlemmar|prenumerant|pluskunder)(?!\p{L})|(?<!\p{L})(?:du behöver|kräver) (?:en |ett )?(?:[\p{L}-]+ )?(?:prenumeration|plus-?abonnemang|konto)(?=[^.?!]{0,30}$)|(?<!\p{L})denna artikel är (?:låst|endast)/iu,
    hits: ['Endast för prenumeranter', 'Exklusivt för dig som är prenumerant', 'Du behöver en prenumeration'],
    misses: ['Endast för personal', 'Du behöver en paus'],
  },
  {
    id: 'sv/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:logga in(?: (?:här|med .{2,20}|eller .{2,25}|nu))?|lösenord|glömt (?:ditt )?lösenord(?:et)?\??|skapa konto|registrera dig|mitt konto|mina sidor|logga ut|håll mig inloggad|fortsätt med (?:google|apple|facebook|e-?post|bankid)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Logga in', 'Glömt lösenord?'],
    misses: ['Logga inte alla samtal', 'Lösenorden läckte'],
  },
  {
    id: 'sv/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:se |visa |välj |jämför |våra |alla |fler |aktuella |köp )*(?:erbjudanden|prenumerationer|prenumerationserbjudanden|prenumeration|abonnemang|presentprenumeration|studentrabatt|provprenumeration)(?: (?:här|nu|som passar .{2,15}))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:(?:digital(?:t)?|papper|helg|premium|plus|total|komplett|bas|e-?tidning|och|\+|&) ?)+(?:prenumeration|abonnemang|paket|digital(?:t)?|tidning|papper))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:mest populär|populärast|bäst värde|välj (?:paket|plan|betalsätt)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:köp|skaffa|välj|testa) (?:plus|premium|digital|\+alla?|allt).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Se våra erbjudanden', 'Digital prenumeration', 'Köp Plus'],
    misses: ['Erbjudanden finns det gott om', 'Abonnemangen blir dyrare, skriver bolaget i går'],
  },
  {
    id: 'sv/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|plus|låst(?: artikel)?|för prenumeranter|plusartikel|endast för prenumeranter|för pluskunder))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Låst artikel'],
    misses: ['Plus minus noll blev resultatet', 'Premium är dyrt'],
  },
  {
    id: 'sv/paywall/premium-offer',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern: /\b(?:köp|skaffa|testa|prova|bli)\s+(?:plus|premium|digitalt)(?:kund|medlem|abonnent)?(?![\p{L}\p{N}])/iu,
    hits: ['Köp Plus', 'Testa premium i dag'],
    misses: ['Köp plusgradersjackan i tid', 'Två plus två är fyra'],
  },
  {
    id: 'sv/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?!hyra)[\p{L}\d+%.():&\/ -]{0,45}?[ :(–—-])?(?:(?:för|från|bara|endast|nu|därefter|sedan) ?){0,3}\d[\d ]{0,5} ?(?:kr|kronor|:-|sek) ?(?:\/ ?mån|\/ ?(?:månad|vecka|kvartal)|\/år|\/ år|per (?:månad|vecka|år)|i månaden|i veckan|om året|första (?:månaden|\d+)|de första)(?:[^\p{L}].{0,60})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:prenumerera|läs|prova|testa|köp|plus|prenumeration|digital\p{L}*|första månaden|därefter|endast|bara)(?!\p{L})[^.?!]{0,20}\d[\d ]{0,4} ?(?:kr|kronor|:-) ?(?:\/ ?mån|per (?:månad|vecka|år)|i månaden|första|de första)|(?<!\p{L})(?:därefter|sedan) \d[\d ]{0,4} ?(?:kr|kronor|:-)|(?<!\p{L})första (?:månaden|\d+ månaderna|veckan) (?:gratis|för (?:bara |endast )?\d)|^[^\p{L}\p{N}]{0,5}(?:(?:prova |testa |läs )*\d+ (?:dagar|månader|veckor) (?:gratis|fritt|för (?:bara |endast )?\d.{0,20})(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:prova|testa)[^.?!]{0,15}\d+ (?:dagar|månader|veckor) gratis|(?<!\p{L})(?:prova|testa|läs) gratis i \d+/iu,
    hits: ['Bara 99 kr per månad', 'Första månaden gratis', 'Prova 30 dagar gratis'],
    misses: ['Hyran steg till 900 kronor', 'Elbilen kostade endast 90 kronor milen'],
  },
  {
    id: 'sv/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ja,? )?(?:prenumerera|bli (?:prenumerant|pluskund|digital prenumerant)|köp (?:plus|prenumeration|premium|tidningen|artikeln|nu)|teckna (?:prenumeration|dig)|välj prenumeration|prova (?:gratis|nu|oss)|se erbjudande\p{L}*|prenumeration(?:er)?|läs vidare|starta (?:din )?(?:prenumeration|provperiod)|skaffa prenumeration|uppgradera|testa (?:nu|gratis))(?: (?:nu|här|idag|i dag|från .{1,20}|för .{1,20}|på .{2,20}|digitalt|gratis))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bli prenumerant', 'Starta din prenumeration'],
    misses: ['Prova vatten, råder läkaren varje dag i sin bok', 'Köp mjölk'],
  },
  {
    id: 'sv/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:obegränsad|full|fri) (?:digital )?(?:tillgång (?:till|på)|läsning)(?!\p{L})(?! (?:vård|el|vatten))|(?<!\p{L})tillgång till (?:alla|allt|hela|våra|exklusiva|låsta)[^.?!]{0,12}(?<!\p{L})(?:artiklar|innehåll|material|tidning\p{L}*|plus\p{L}*|premium\p{L}*|granskningar|nyheter|arkiv\p{L}*)|(?<!\p{L})läs (?:alla|allt|obegränsat)[^.?!]{0,15}(?<!\p{L})(?:artiklar|innehåll|plus\p{L}*|på|material)|(?<!\p{L})(?:färre|utan) annonser(?=[^.?!]{0,30}$)/iu,
    hits: ['Obegränsad tillgång till allt innehåll', 'Tillgång till alla artiklar', 'Läs alla låsta artiklar'],
    misses: ['Full tillgång till vård saknas', 'Tillgång till alla vägar stängdes'],
  },
  {
    id: 'sv/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:annons(?:er)?|reklam|sponsrat(?: (?:innehåll|av .{2,30}))?|annonssamarbete|i samarbete med .{2,30}|(?:presenteras|sponsras) av .{2,30}|artikeln fortsätter (?:under|efter) .{2,20}|native|annonsinnehåll|betalt samarbete|innehåll från annonsör|köp (?:nu|här|biljetter?)|rabattkoder?|boka (?:nu|här)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:annonslänkar|affiliatelänkar|reklamlänkar)(?!\p{L})/iu,
    hits: ['Annons', 'Artikeln fortsätter under annonsen'],
    misses: ['Reklam för tobak är förbjuden'],
  },
  {
    id: 'sv/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:läs (?:mer|hela artikeln|hela|vidare här)|visa (?:mer|fler|alla)|se (?:mer|alla|fler)|mer|till artikeln|ladda fler))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Läs mer', 'Visa fler'],
    misses: ['Läs mer böcker, uppmanar hon'],
  },
  {
    id: 'sv/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:läs|se|lyssna|missa inte|titta)(?: (?:också|även|mer|här|vidare|hela))?|mer (?:om|läsning)(?: ämnet| detta)?|relaterat|bakgrund|fakta om)\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"”“'])/iu,
    hits: ['Läs också: Den långa bron', 'Läs mer: Stormen kommer'],
    misses: ['Läs etiketten: där finns socker'],
  },
  {
    id: 'sv/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:senaste|fler|nya|andra|övriga|just) ?(?:nytt|nyheterna?|nyheter|artiklar|inlägg|nu|videor|rubriker)?(?: (?:om|från|i) [\p{L} ]{2,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:dagens|toppnyheter|senaste nytt))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Senaste nytt', 'Fler artiklar'],
    misses: ['Senaste regnet dränkte byn vid den stora ån i norr'],
  },
  {
    id: 'sv/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mer|fler artiklar|fler nyheter|alla artiklar|läs mer|allt) (?:om|från|av|i|inom) [\p{L}\d ]{2,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mer om klimatet', 'Fler artiklar från Kultur'],
    misses: ['Mer av kärlek än av nöd flyttade han till den stora staden vid havet i söder'],
  },
  {
    id: 'sv/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mest|just nu|populärast) (?:lästa?|delade?|sedda?|populära?|kommenterat)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:populärt|populära(?: artiklar)?|trendar|redaktionens val|topplistan))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mest läst', 'Populärt'],
    misses: ['Den mest lästa poeten'],
  },
  {
    id: 'sv/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:nästa|föregående|tidigare|äldre|nyare)(?: (?:artikel|inlägg|sida|nyhet))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Nästa artikel', 'Föregående'],
    misses: ['Nästa år regnar det'],
  },
  {
    id: 'sv/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:läs|se|lyssna) (?:också|även)|läs mer (?:om .{2,25}|här)|mer (?:om (?:ämnet|detta)|att läsa|läsning|i ämnet)|du (?:kanske|kan) (?:också |även )?(?:gillar?|är intresserad av|tycker om)(?: .{0,15})?|(?:relaterade?|liknande|rekommenderade?|utvalda) ?(?:artiklar|inlägg|läsning|nyheter|innehåll|ämnen)?|relaterat|rekommenderat(?: för dig)?|för dig|missa inte|ämnen|andra läser|andra läste))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Läs också', 'Relaterade artiklar', 'Mer om ämnet'],
    misses: ['Läs också på franska, säger läraren'],
  },
  {
    id: 'sv/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:skriv ut|kopiera(?: länk(?:en)?)?|länk(?:en)? kopierad|spara(?: artikel(?:n)?)?|lyssna(?: på artikeln)?|mejla|rätta(?: artikeln)?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kopiera länk', 'Skriv ut'],
    misses: ['Spara el, manar staten'],
  },
  {
    id: 'sv/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})följ (?:oss|med oss|[\p{L}.]{2,15} (?:på|i))(?!\p{L})|(?<!\p{L})gilla oss på|^[^\p{L}\p{N}]{0,5}(?:(?:följ|följ oss|sociala medier|följ ämnet))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Följ oss på Instagram', 'Gilla oss på Facebook'],
    misses: ['Polisen följde bilen'],
  },
  {
    id: 'sv/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:dela|tipsa|tweeta|skicka)(?: (?:denna|den|här|på|via|med|artikel|artikeln|sidan|inlägget|facebook|twitter|x|whatsapp|linkedin|e-?post|mejl|vänner|en|vän|länk)){0,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Dela artikel', 'Dela på Facebook'],
    misses: ['Dela lika, säger modern till barnen'],
  },
];
