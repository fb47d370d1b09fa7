import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'nl/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |alle |bekijk |toon |geen |lees |de )*(?:reacties?|opmerkingen|antwoorden)(?: ?\(?\d+\)?)?(?: (?:bekijken|gesloten|op .{1,40}|tonen|lezen))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 reacties', 'Bekijk reacties'],
    misses: ['Reacties van de minister zorgden voor ruzie in de partij'],
  },
  {
    id: 'nl/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:plaats|schrijf|laat|geef|voeg) (?:een|je|jouw|uw) (?:reactie|opmerking|mening)(?!\p{L})|(?<!\p{L})praat mee(?!\p{L})|(?<!\p{L})e-?mailadres wordt niet (?:gepubliceerd|getoond)|(?<!\p{L})(?:log in|inloggen|ingelogd|registreer)[^.?!]{0,20}(?<!\p{L})om (?:te reageren|een reactie|mee te praten)/iu,
    hits: ['Plaats een reactie', 'Log in om te reageren'],
    misses: ['Hij schreef een boek'],
  },
  {
    id: 'nl/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ik ga )?(?:alles |alle |cookies )*(?:accepteren?|accepteer|weigeren|weiger|toestaan|akkoord|afwijzen|instellingen aanpassen|begrepen)(?: (?:alle|alles|cookies|en sluiten|en doorgaan))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Alles accepteren', 'Akkoord'],
    misses: ['Accepteren wilde hij dat niet'],
  },
  {
    id: 'nl/consent/manage',
    kind: 'consent',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:beheer |mijn |wijzig |pas |de )*(?:cookies?|privacy|toestemming)[- ]?(?:instellingen|voorkeuren|beheren|aanpassen|aan)+(?: (?:aanpassen|beheren|wijzigen))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:functionele|analytische|noodzakelijke) cookies)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Cookie-instellingen', 'Privacyvoorkeuren aanpassen'],
    misses: ['Privacy kost geld, klaagt de winkel'],
  },
  {
    id: 'nl/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:gebruik|plaats)\p{L}{0,3}(?!\p{L})[^.?!]{0,40}(?<!\p{L})cookies(?!\p{L})|(?<!\p{L})door (?:verder te|gebruik te|op)[^.?!]{0,50}(?<!\p{L})(?:akkoord|cookies|toestemming)|(?<!\p{L})(?:onze|wij en) (?:\d+ )?partners[^.?!]{0,60}(?<!\p{L})(?:cookies|gegevens|apparaat)/iu,
    hits: ['Wij gebruiken cookies', 'Door verder te surfen gaat u akkoord met cookies'],
    misses: ['We gebruiken bloem en boter'],
  },
  {
    id: 'nl/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:word|wordt) (?:nu |ook |vandaag )?(?:onze? |een )?(?:lid|donateur|vriend|supporter|steunlid|steungever)(?!\p{L})(?! van de (?:eu|navo))|^[^\p{L}\p{N}]{0,5}(?:(?:nu )?(?:lid|donateur|vriend) worden)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Word lid', 'Word ook donateur'],
    misses: ['Hij wil lid van de raad worden'],
  },
  {
    id: 'nl/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ik |ja,? ik |nu )?(?:doneer|doneren|geef|steun ons|ons steunen|steunen|donaties|donatie|schenken)(?: (?:nu|hier|online|vandaag|een bedrag|maandelijks|eenmalig|wil .{2,20}|via .{2,15}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Doneer nu', 'Steun ons'],
    misses: ['Doneren van bloed redt levens, zegt het ziekenhuis in de stad'],
  },
  {
    id: 'nl/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:elke|iedere|elk|ieder) (?:bijdrage|donatie|euro|bedrag|gift|beetje)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:telt|helpt|maakt|is welkom)|(?<!\p{L})(?:hoe klein|groot of klein)[^.?!]{0,20}(?<!\p{L})(?:ook|bijdrage)/iu,
    hits: ['Elke bijdrage telt', 'Iedere euro helpt'],
    misses: ['Elke stem telt, zei de kandidaat'],
  },
  {
    id: 'nl/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:gefinancierd|gesteund|mogelijk gemaakt|betaald|bestaan|bestaat)[^.?!]{0,15}(?<!\p{L})(?:door|dankzij) (?:onze |de |haar |zijn |giften van |donaties van )*(?:lezers|leden|donateurs|donaties|giften|mensen zoals jij)(?!\p{L})/iu,
    hits: ['Mogelijk gemaakt door onze lezers', 'Wij bestaan dankzij donaties'],
    misses: ['De brug werd betaald door het rijk'],
  },
  {
    id: 'nl/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:steun|steunt|help|bescherm|verdedig|investeer in) (?:nu )?(?:onze?|de|het|vrije|onafhankelijke|kritische|goede)? ?(?:vrije |onafhankelijke |kritische |lokale |goede |onderzoeks)*(?:journalistiek|journalisten|redactie|berichtgeving|onderzoek|krant|media|werk)(?!\p{L})|(?<!\p{L})onafhankelijke journalistiek (?:kost|heeft|is niet)/iu,
    hits: ['Steun onafhankelijke journalistiek', 'Steun onze journalistiek'],
    misses: ['De gemeente steunt de bibliotheek'],
  },
  {
    id: 'nl/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:steun|help) (?:ons|mij|dit (?:project|platform|blog))(?!\p{L})|(?<!\p{L})(?:vond je|waardeer je|lees je graag|vind je)[^.]{0,60}(?<!\p{L})(?:steun|doneer|donatie|bijdrage)/iu,
    hits: ['Help ons verder', 'Waardeer je dit artikel? Doneer'],
    misses: ['De buren helpen het gezin'],
  },
  {
    id: 'nl/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:wij|we) (?:hebben|kunnen)[^.?!]{0,20}(?<!\p{L})(?:jou|je|jouw|u|uw) (?:hulp |steun |bijdrage )?(?:nodig|niet zonder)|(?<!\p{L})(?:jouw|uw) (?:hulp|steun) (?:is |hard )*nodig|(?<!\p{L})(?:kunnen|zonder) (?:niet zonder )?(?:jouw|uw) (?:steun|hulp)/iu,
    hits: ['We hebben jouw steun nodig', 'Wij kunnen niet zonder uw hulp'],
    misses: ['We hebben regen nodig, zegt de boer'],
  },
  {
    id: 'nl/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:met |dankzij )?(?:jouw|uw|je) (?:donatie|steun|bijdrage|gift|hulp|lidmaatschap)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:kunnen|helpt|maakt|zorgt|blijven|maak je|help je|is|houdt)(?!\p{L})|(?<!\p{L})(?:met|dankzij) (?:jouw|uw) (?:donatie|steun|bijdrage|gift)(?!\p{L})/iu,
    hits: ['Met jouw steun blijven we onafhankelijk', 'Uw donatie maakt het verschil'],
    misses: ['Zijn steun aan de burgemeester is groot'],
  },
  {
    id: 'nl/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})door (?:je|u|jezelf|op|dit)[^.?!]{0,40}(?<!\p{L})(?:aan te melden|in te schrijven|klikken|versturen)[^.?!]{0,30}(?<!\p{L})(?:akkoord|gaat|ga|stem)|(?<!\p{L})(?:ik ga|ja,? ik)[^.?!]{0,20}(?<!\p{L})(?:akkoord|wil|ontvang)[^.?!]{0,30}(?<!\p{L})(?:nieuwsbrief|e-?mails?|voorwaarden|privacy)/iu,
    hits: ['Door je aan te melden ga je akkoord', 'Ja, ik wil de nieuwsbrief ontvangen'],
    misses: ['Door te klikken ging het licht aan'],
  },
  {
    id: 'nl/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:download|installeer|open)(?: (?:nu|hier|de|onze|gratis|in))* ?(?:[\p{L}]{2,15}[- ])?app(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:zet|ontvang|schakel)[^.?!]{0,10}(?<!\p{L})(?:meldingen|notificaties|pushberichten)/iu,
    hits: ['Download de app', 'Ontvang meldingen'],
    misses: ['De app van de stad viel uit'],
  },
  {
    id: 'nl/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:je |jouw |uw |vul je |voer je )*(?:e-?mail(?:adres)?)(?: in)?(?: ?\(?(?:verplicht|vereist)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-mailadres', 'Je e-mail'],
    misses: ['E-mails van de minister lekten uit'],
  },
  {
    id: 'nl/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})in (?:je|jouw|uw) (?:inbox|mailbox|e-?mail|mail)(?!\p{L})|(?<!\p{L})(?:elke|iedere|dagelijks|wekelijks)[^.?!]{0,30}(?<!\p{L})(?:per (?:e-?)?mail|in je (?:mail|inbox))/iu,
    hits: ['Elke ochtend in je inbox', 'In uw mailbox'],
    misses: ['In de bus lag een brief'],
  },
  {
    id: 'nl/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:onze |de |alle |gratis |meer )?(?:[\p{L}-]{2,20} )?nieuwsbrie(?:f|ven)(?: (?:ontvangen|aanmelden))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:newsletters?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Nieuwsbrief', 'Onze nieuwsbrieven'],
    misses: ['De nieuwsbrief van de minister bevatte een rekenfout'],
  },
  {
    id: 'nl/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:schrijf|meld|abonneer|ontvang|aanmelden|inschrijven|krijg)[^.?!]{0,40}(?<!\p{L})(?:nieuwsbrie(?:f|ven)|newsletter|mailinglijst)(?!\p{L})|(?<!\p{L})nieuwsbrief[^.?!]{0,15}(?<!\p{L})(?:aanmelden|inschrijven|ontvangen)/iu,
    hits: ['Schrijf je in voor de nieuwsbrief', 'Aanmelden voor onze nieuwsbrief'],
    misses: ['De nieuwsbrief bevat een fout'],
  },
  {
    id: 'nl/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:afmelden|uitschrijven|opzeggen)[^.?!]{0,20}(?<!\p{L})(?:moment|wanneer|altijd|link)|(?<!\p{L})(?:altijd|elk moment|ieder moment) (?:weer )?(?:afmelden|uitschrijven)|(?<!\p{L})(?:bedankt|dank) voor (?:je|uw) (?:aanmelding|inschrijving)|(?<!\p{L})geen spam(?!\p{L})/iu,
    hits: ['Je kunt je altijd uitschrijven', 'Bedankt voor je aanmelding'],
    misses: ['Hij wilde zich afmelden bij de poort'],
  },
  {
    id: 'nl/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:al|bent u|ben je|heb je|heeft u)[^.!?]{0,10}(?<!\p{L})(?:abonnee|abonnement|lid|een account|geabonneerd|geregistreerd)(?!\p{L})[^.!]{0,12}(?:\?|(?<!\p{L})log|(?<!\p{L})inlog)/iu,
    hits: ['Al abonnee? Log in', 'Heb je al een account?'],
    misses: ['Hij is al lid van de club'],
  },
  {
    id: 'nl/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:je|u) (?:hebt|heeft|kunt|kan)[^.?!]{0,25}(?<!\p{L})(?:gratis|vrije) (?:artikel|artikelen|verhalen)(?!\p{L})|(?<!\p{L})nog \d+ gratis artikel|(?<!\p{L})limiet (?:van|aan) gratis/iu,
    hits: ['Je hebt nog 2 gratis artikelen', 'U heeft alle gratis artikelen gelezen'],
    misses: ['Je hebt nog een jaar, zei de rechter'],
  },
  {
    id: 'nl/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:neem|word|log in|maak|registreer|abonneer|kies)[^.?!]{0,30}(?<!\p{L})(?:om|en)[^.?!]{0,20}(?<!\p{L})(?:verder te lezen|verder lezen|te lezen|lees verder|lees direct|toegang|door te lezen|ontgrendel)|^verder lezen ?\?|(?<!\p{L})(?:lees|verder lezen) (?:verder |dit (?:artikel|verhaal) )?(?:voor (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))|met (?:een )?(?:abonnement|account|proef))/iu,
    hits: ['Neem een abonnement om verder te lezen', 'Log in en lees verder'],
    misses: ['Wie verder leest, ziet de zee'],
  },
  {
    id: 'nl/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:alleen|exclusief|uitsluitend)(?: toegankelijk| beschikbaar)? voor (?:onze |betalende |digitale )?(?:abonnees|leden|premium)|(?<!\p{L})(?:dit|deze) (?:artikel|verhaal|inhoud|premium)[^.?!]{0,20}(?<!\p{L})(?:abonnees|leden)(?!\p{L})/iu,
    hits: ['Exclusief voor abonnees', 'Dit artikel is alleen voor abonnees'],
    misses: ['Alleen voor personeel toegankelijk'],
  },
  {
    id: 'nl/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern: /^[^\p{L}\p{N}]{0,5}(?:(?:premium|plus|abonnees?|exclusief|plus-artikel))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Abonnee'],
    misses: ['Abonnees van gas betalen meer'],
  },
  {
    id: 'nl/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:voor|vanaf|slechts|maar|eerste maand|daarna)[^.?!]{0,10}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?(?:\/|per|de|in de) ?(?:maand|week|jaar|eerste)|(?<!\p{L})(?:eerste maand|\d+ (?:weken|maanden|dagen)) (?:gratis|voor (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))))|(?<!\p{L})(?:maandelijks|altijd|elk moment|direct) opzegbaar|(?<!\p{L})opzeggen wanneer|(?<!\p{L})stopt automatisch/iu,
    hits: ['Eerste maand gratis', 'Vanaf € 2 per week'],
    misses: ['De huur steeg naar 900 euro'],
  },
  {
    id: 'nl/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:abonneer|abonneren|word abonnee|neem een abonnement|abonnement(?:en)?|bekijk (?:alle |onze )?(?:abonnementen|aanbiedingen)|probeer|kies je abonnement)(?: (?:nu|hier|gratis|vandaag|je|voor .{1,25}|vanaf .{1,25}|direct))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Word abonnee', 'Bekijk abonnementen'],
    misses: ['Probeer water te drinken, raadt de arts de lezer van het boek aan'],
  },
  {
    id: 'nl/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:onbeperkt|volledige|alle)[^.?!]{0,12}(?<!\p{L})(?:toegang|lezen|artikelen)(?!\p{L})[^.?!]{0,15}(?:tot|lezen|alle|op|onbeperkt|$)/iu,
    hits: ['Onbeperkt toegang tot alle artikelen', 'Onbeperkt lezen'],
    misses: ['De volledige straat was leeg'],
  },
  {
    id: 'nl/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:advertenties?|reclame|gesponsord(?: door .{2,30})?|gesponsorde (?:inhoud|content|berichten)|advertorial|partnerbijdrage|ingezonden mededeling|aangeboden door .{2,30}|in samenwerking met .{2,30}|(?:tekst|artikel) gaat (?:verder|door) onder .{2,30}|lees verder onder de advertentie|branded content|mede mogelijk gemaakt door .{2,30}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Advertentie', 'Lees verder onder de advertentie'],
    misses: ['Reclame voor tabak is verboden'],
  },
  {
    id: 'nl/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:koop|bestel|boek|reserveer|shop|doe mee|schrijf je in|bekijk (?:aanbieding|product|de deal)|in winkelwagen|kortingscodes?|win|probeer gratis)(?: (?:nu|hier|je tickets|kaarten|direct|online|.{2,15}))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})kortingscodes?(?!\p{L})|(?<!\p{L})affiliate-?links?(?!\p{L})|(?<!\p{L})(?:ontvang|krijg)\p{L}* (?:wij|we) (?:een )?(?:kleine )?commissie/iu,
    hits: ['Bestel nu', 'Via deze links ontvangen wij een commissie'],
    misses: ['Bestel een taxi, zei hij, en loop niet door het park in het donker'],
  },
  {
    id: 'nl/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lees (?:meer|verder|alles)|meer (?:lezen|weten|tonen|info(?:rmatie)?|laden)|bekijk (?:meer|alles|alle [\p{L}]{3,20})|toon meer|meer))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lees meer', 'Bekijk alles'],
    misses: ['Lees meer boeken, vraagt zij'],
  },
  {
    id: 'nl/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lees|bekijk|kijk|luister|zie)(?: (?:ook|hier|meer|verder|terug))?|meer (?:lezen|over dit onderwerp|hierover)|gerelateerd|aanrader|ook interessant|dit wil je ook lezen)\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"“'‘„])/iu,
    hits: ['Lees ook: De lange brug', 'Bekijk ook: De storm komt'],
    misses: ['Lees het etiket: er zit suiker in'],
  },
  {
    id: 'nl/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:het |de )?(?:laatste|nieuwste|meer|recente|ander|recentste|actueel) ?(?:nieuws|artikelen|berichten|verhalen|video['’]s)?(?: (?:over|uit|van) [\p{L} ]{2,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:net binnen|hoofdpunten|uitgelicht))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Laatste nieuws', 'Meer artikelen'],
    misses: ['De laatste regen zette het dorp bij de rivier blank'],
  },
  {
    id: 'nl/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:meer|alles|meer nieuws|meer artikelen|alle artikelen|lees meer) (?:over|van|uit|in|door) [\p{L}\d ]{2,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Meer over klimaat', 'Meer van deze auteur'],
    misses: ['Meer uit liefde dan uit nood trok hij naar de grote stad aan zee in het verre westen'],
  },
  {
    id: 'nl/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:de |het )?(?:meest|best|vaakst) (?:gelezen|bekeken|gedeeld|populair|gezien)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:populair|trending|nu populair|keuze van de redactie|tips van de redactie))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Meest gelezen', 'Populair'],
    misses: ['De meest gelezen dichter van het hele land stierf'],
  },
  {
    id: 'nl/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:volgend|vorig)e? (?:artikel|bericht|pagina|verhaal)|(?:volgende|vorige))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Volgend artikel', 'Vorige'],
    misses: ['Vorig jaar regende het'],
  },
  {
    id: 'nl/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:lees|bekijk|kijk|luister|zie) ook|lees verder over .{2,25}|meer (?:over dit (?:onderwerp|thema)|hierover|lezen over .{2,25})|(?:dit |misschien )?(?:vind|vindt|is) (?:je|u|voor jou) (?:misschien )?ook (?:interessant|leuk)|(?:ook )?interessant(?: voor (?:jou|u))?|(?:gerelateerde?|verwante?|vergelijkbare|aanbevolen) ?(?:artikelen|berichten|nieuws|onderwerpen|verhalen)?|aanbevolen(?: voor (?:jou|u))?|aanraders?|voor jou|mis dit niet|onderwerpen|in dit dossier|dossier|ook interessant|wellicht ook interessant|anderen lazen ook))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lees ook', 'Meer over dit onderwerp', 'Gerelateerde artikelen'],
    misses: ['Lees ook hardop, zegt de juf'],
  },
  {
    id: 'nl/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:print(?:en)?|afdrukken|kopieer(?: (?:de )?link)?|link kopiëren|link gekopieerd|bewaar(?: artikel)?|opslaan|bewaren|luister(?: naar dit artikel)?|mail(?:en)?|reageer))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kopieer link', 'Afdrukken'],
    misses: ['Bewaar het brood in een doek'],
  },
  {
    id: 'nl/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})volg (?:ons|mij|[\p{L}.]{2,15} (?:op|via))(?!\p{L})|(?<!\p{L})(?:ons|onze) (?:whatsapp|telegram|youtube)-?kanaal(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:volg ons|volgen|sociale media|social media))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Volg ons op Instagram', 'Ons WhatsApp-kanaal'],
    misses: ['Agenten volgden de auto'],
  },
  {
    id: 'nl/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:deel|delen|deel dit|tweet|stuur)(?: (?:dit|deze|het|op|via|per|artikel|bericht|verhaal|pagina|facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail|mail|pinterest|met|vrienden)){0,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Deel dit artikel', 'Delen via WhatsApp'],
    misses: ['Delen van het huis stonden leeg'],
  },
];
