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
    id: 'sv/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:bli|blir) (?:du |också |även |vår |en |idag )*(?:månadsgivare|medlem|stödmedlem|supporter|givare|vän|stödprenumerant)(?!\p{L})(?! i (?:nato|eu))|(?<!\p{L})(?:autogiro)(?!\p{L})/iu,
    hits: ['Bli månadsgivare', 'Bli medlem'],
    misses: ['Landet vill bli medlem i Nato'],
  },
  {
    id: 'sv/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jag vill |ja,? jag vill )?(?:donera|skänk|ge|swisha|stöd|stötta|bidra)(?: (?:nu|här|idag|en gåva|oss|ett bidrag|en slant|varje månad|via swish|pengar|vårt arbete|journalistiken|[\p{L}]{2,15}))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})swisha (?:en|ett|valfri|gärna|till)|(?<!\p{L})swish(?:nummer)?:? ?\d{3}/iu,
    hits: ['Stöd oss', 'Swisha valfri summa'],
    misses: ['Ge bollen till laget, ropade tränaren från läktaren'],
  },
  {
    id: 'sv/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:varje|alla) (?:krona|kronor|bidrag|gåva|gåvor|slant|stöd)[^.?!]{0,12}(?<!\p{L})(?:räknas|hjälper|gör|är|betyder)|(?<!\p{L})(?:stor(?:t)? som liten|stora som små|oavsett (?:storlek|belopp))/iu,
    hits: ['Varje krona räknas', 'Alla bidrag hjälper, stora som små'],
    misses: ['Varje röst räknas, sa kandidaten'],
  },
  {
    id: 'sv/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finansier|stött|stöds|möjlig|drivs|lever)\p{L}*[^.?!]{0,15}(?<!\p{L})(?:av|tack vare|genom|på) (?:våra |sina |dina )*(?:läsare|medlemmar|prenumeranter|gåvor|givare|bidrag|donationer)(?!\p{L})/iu,
    hits: ['Vi finansieras av våra läsare', 'Möjlig tack vare gåvor'],
    misses: ['Bron finansieras av staten'],
  },
  {
    id: 'sv/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:stöd|stötta|stödja|stödjer|hjälp) (?:gärna )?(?:vår(?:t|a)?|fri|oberoende|den|granskande|lokal|kvalitets|oss)[^.?!]{0,20}(?:journalistik\p{L}*|redaktion\p{L}*|arbete|tidning\p{L}*|granskning\p{L}*|press)(?!\p{L})|(?<!\p{L})(?:fri|oberoende) journalistik (?:kostar|behöver)/iu,
    hits: ['Stöd oberoende journalistik', 'Stötta vår journalistik'],
    misses: ['Kommunen stöder biblioteket'],
  },
  {
    id: 'sv/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:stöd|stötta|hjälp) oss(?!\p{L})|(?<!\p{L})(?:gillar|uppskattar|tycker) du[^.]{0,60}(?<!\p{L})(?:stöd|stötta|swish|bidra)/iu,
    hits: ['Hjälp oss fortsätta', 'Gillar du texten? Stötta oss'],
    misses: ['Grannarna hjälper familjen'],
  },
  {
    id: 'sv/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})vi (?:behöver|är beroende av|kan inte)[^.?!]{0,15}(?<!\p{L})(?:din hjälp|ditt stöd|dig|ert stöd|er hjälp|utan dig|läsarnas)(?!\p{L})|(?<!\p{L})(?:behöver|utan) (?:ditt|ert) stöd/iu,
    hits: ['Vi behöver ditt stöd', 'Vi är beroende av läsarnas stöd'],
    misses: ['Vi behöver regn, säger bonden'],
  },
  {
    id: 'sv/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:med |tack vare )?(?:ditt|din|ert|er) (?:stöd|gåva|bidrag|hjälp|donation)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:gör|hjälper|kan|är|bidrar|möjliggör|behövs|betyder)|(?<!\p{L})(?:med|tack vare) (?:ditt|ert) (?:stöd|bidrag)(?!\p{L})/iu,
    hits: ['Din gåva gör skillnad', 'Med ditt stöd kan vi granska'],
    misses: ['Hans stöd till borgmästaren är stort'],
  },
  {
    id: 'sv/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})genom att (?:anmäla|prenumerera|klicka|skicka|registrera)[^.?!]{0,50}(?<!\p{L})(?:godkänner|samtycker|accepterar)|(?<!\p{L})jag (?:godkänner|samtycker|vill (?:få|ha|gärna))[^.?!]{0,40}(?<!\p{L})(?:nyhetsbrev|villkor|e-?post|utskick|personuppgift)/iu,
    hits: ['Genom att anmäla dig godkänner du villkoren', 'Jag vill få nyhetsbrevet'],
    misses: ['Genom att klicka tändes lampan'],
  },
  {
    id: 'sv/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ladda (?:ner|ned)|hämta|installera|öppna i)(?: (?:vår|gratis|nu))* ?app(?:en)?(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:aktivera|slå på|få) (?:notiser|pushnotiser|aviseringar)/iu,
    hits: ['Ladda ner appen', 'Aktivera notiser'],
    misses: ['Appen slutade fungera'],
  },
  {
    id: 'sv/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:din |ange |ange din |skriv din )*(?:e-?post(?:adress)?|e-?mail|mejladress|mejl)(?: ?\(?(?:obligatoriskt|krävs)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-postadress', 'Din mejladress'],
    misses: ['E-posten läckte'],
  },
  {
    id: 'sv/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:i|till|direkt i) (?:din )(?:inkorg|mejl(?:korg)?|mejllåda|e-?post|mail)(?!\p{L})|(?<!\p{L})(?:varje|dagligen)[^.?!]{0,25}(?<!\p{L})(?:via mejl|i mejlen|på mejlen|till din mejl)/iu,
    hits: ['Direkt i din inkorg', 'Varje morgon på mejlen'],
    misses: ['I korgen låg ett brev'],
  },
  {
    id: 'sv/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:våra |vårt |alla |fler )?(?:[\p{L}]{2,20} )?(?:nyhetsbrev(?:en|et)?|newsletters?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Nyhetsbrev', 'Våra nyhetsbrev'],
    misses: ['Nyhetsbrevet innehöll ett fel om räntan'],
  },
  {
    id: 'sv/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:anmäl|prenumerera|skriv upp|få|registrera|missa inte)[^.?!]{0,30}(?<!\p{L})(?:nyhetsbrev\p{L}*|mejllista|utskick)(?!\p{L})/iu,
    hits: ['Anmäl dig till vårt nyhetsbrev', 'Prenumerera på nyhetsbrevet'],
    misses: ['Nyhetsbrevet anmäldes'],
  },
  {
    id: 'sv/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:avregistrera|avprenumerera|avsluta prenumerationen|avanmäla)[^.?!]{0,25}(?<!\p{L})(?:när som helst|länk|dig)|(?<!\p{L})tack för (?:din anmälan|att du (?:anmälde|prenumererar))|(?<!\p{L})ingen spam(?!\p{L})/iu,
    hits: ['Du kan avregistrera dig när som helst', 'Tack för din anmälan'],
    misses: ['Bilen är avregistrerad'],
  },
  {
    id: 'sv/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:redan|är du|har du)[^.!?]{0,12}(?<!\p{L})(?:prenumerant|prenumeration|kund|medlem|konto|abonnent)(?!\p{L})[^.!]{0,10}(?:\?|(?<!\p{L})logga)/iu,
    hits: ['Redan prenumerant? Logga in', 'Har du redan ett konto?'],
    misses: ['Han är redan medlem i klubben'],
  },
  {
    id: 'sv/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:prenumerera|logga in|köp|skaffa|registrera|bli prenumerant|lås upp|teckna)[^.?!]{0,25}(?<!\p{L})(?:för att|och) (?:läs\p{L}*|fortsätt\p{L}*|få|ta del|låsa)|(?<!\p{L})för att (?:läsa|fortsätta läsa)[^.?!]{0,25}(?<!\p{L})(?:prenum|logg|köp|behöver|konto)|(?<!\p{L})fortsätt läsa (?:med|för|gratis)|(?<!\p{L})du har läst[^.?!]{0,15}(?<!\p{L})(?:gratis|fria) artik/iu,
    hits: ['Logga in för att läsa vidare', 'Prenumerera för att fortsätta läsa'],
    misses: ['Köp bröd, läs en bok'],
  },
  {
    id: 'sv/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:endast|bara|exklusivt|låst|artikeln är)[^.?!]{0,10}(?<!\p{L})för (?:våra |dig som är |inloggade )?(?:prenumeranter|plus|premium\p{L}*|kunder|medlemmar|prenumerant)(?!\p{L})/iu,
    hits: ['Endast för prenumeranter', 'Exklusivt för dig som är prenumerant'],
    misses: ['Endast för personal'],
  },
  {
    id: 'sv/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|plus|\+|låst(?: artikel)?|för prenumeranter|plusartikel))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Låst artikel'],
    misses: ['Plus minus noll blev resultatet'],
  },
  {
    id: 'sv/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:för|från|bara|endast|nu|första månaden|därefter)[^.?!]{0,10}\d[\d ]{0,4} ?(?:kr|kronor|:-) ?(?:\/|per|i|första|de|mån)|(?<!\p{L})(?:ingen bindningstid|avsluta när|säg upp när)|(?<!\p{L})(?:första månaden|\d+ (?:dagar|månader|veckor)) (?:gratis|fritt|för \d)/iu,
    hits: ['Bara 99 kr per månad', 'Ingen bindningstid'],
    misses: ['Hyran steg till 900 kronor'],
  },
  {
    id: 'sv/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:prenumerera|bli prenumerant|köp (?:plus|prenumeration|premium)|teckna (?:prenumeration|dig)|välj prenumeration|prova (?:gratis|nu)|se erbjudande\p{L}*|prenumeration(?:er)?|läs vidare)(?: (?:nu|här|idag|från .{1,20}|för .{1,20}|på .{2,20}))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:obegränsad|full) (?:tillgång|läsning)(?!\p{L})|(?<!\p{L})tillgång till (?:alla|allt)/iu,
    hits: ['Bli prenumerant', 'Obegränsad tillgång till allt innehåll'],
    misses: ['Prova vatten, råder läkaren varje dag i sin bok'],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:läs|se|lyssna|missa inte|titta)(?: (?:också|även|mer|här|vidare|hela))?|mer (?:om|läsning)(?: ämnet| detta)?|relaterat|bakgrund|fakta om)\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"”“'])/iu,
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
