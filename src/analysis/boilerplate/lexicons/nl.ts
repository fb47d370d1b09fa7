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
    id: 'nl/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:kies|vul|bepaal|selecteer) (?:zelf )?(?:een|je|jouw|uw|het) (?:eigen )?(?:bedrag|donatie|gift)(?: in)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:of )?(?:een )?(?:ander|eigen|vrij) bedrag(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})hoeveel (?:wil|wilt) (?:je|u) (?:geven|doneren|bijdragen)|^[^\p{L}\p{N}]{0,5}(?:(?:ik (?:geef|doneer|schenk)|doneer|geef) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))(?: per (?:maand|jaar)| eenmalig)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kies een bedrag', 'Ander bedrag', 'Ik doneer € 10 per maand'],
    misses: ['Het bedrag steeg in mei', 'Een ander bedrag werd later in de akte van de gemeente genoemd'],
  },
  {
    id: 'nl/donation/bank-account',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:maak|stort|doneer|overmaken|overschrijving)[^.?!]{0,60}(?<!\p{L})(?:IBAN|rekening(?:nummer)?|t\.?n\.?v\.?)(?!\p{L})|(?<!\p{L})(?:rekeningnummer|bankrekening|ten name van|giftenrekening)[^.?!]{0,15}\p{L}{2}\d{2}|(?<!\p{L})anbi(?:-status|-instelling)?(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:tikkie|ideal|bancontact|automatische incasso|overschrijving)(?:[ ,\/|]+(?:ideal|paypal|creditcard|bancontact))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Maak een bedrag over op IBAN NL00', 'Wij hebben de ANBI-status'],
    misses: ['De bankrekening van de club was leeg', 'Hij stortte zijn hart uit'],
  },
  {
    id: 'nl/donation/be-part-of',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:maak|word|wees) (?:ook |nu )?(?:deel|onderdeel) (?:uit )?van (?:onze|de|het)(?!\p{L})|(?<!\p{L})(?:sluit je aan|doe mee|strijd mee|sta naast ons|samen met (?:jou|u) )(?:[!.]|[^.?!]{0,30}(?<!\p{L})(?:ons|onze|wij|we)(?!\p{L}))|^[^\p{L}\p{N}]{0,5}(?:(?:sluit je aan|doe (?:nu )?mee)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Word deel van onze beweging', 'Sluit je aan'],
    misses: ['Hij werd deel van de ploeg', 'De leraren doen mee aan de staking in het noorden van het land'],
  },
  {
    id: 'nl/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:word|wordt) (?:nu |ook |vandaag |hier )*(?:onze? |een )?(?:lid|donateur|vriend|supporter|steunlid|steungever|vaste donateur|maandelijkse donateur|abonnee-lid)(?!\p{L})(?! van de (?:eu|navo|raad|partij|club))|^[^\p{L}\p{N}]{0,5}(?:(?:nu |ik wil |hier )?(?:lid|donateur|vriend|supporter) worden(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})lidmaatschap (?:vanaf|voor|al vanaf) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))/iu,
    hits: ['Word lid', 'Word ook donateur', 'Lidmaatschap vanaf € 5'],
    misses: ['Hij wil lid van de raad worden', 'Zij wordt lid van de club'],
  },
  {
    id: 'nl/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ik |ja,? ik |nu |hier |klik hier om te |direct )*(?:doneer|doneren|geef|steun ons|ons steunen|steunen|donaties|donatie|schenken|geef een gift|steun (?:nu|ons werk))(?: (?:nu|hier|online|vandaag|een bedrag|maandelijks|eenmalig|wil .{2,20}|via .{2,15}|aan [\p{L}\d ]{2,25}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Doneer nu', 'Steun ons'],
    misses: ['Doneren van bloed redt levens, zegt het ziekenhuis in de stad', 'Geef de pen door'],
  },
  {
    id: 'nl/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:vond je|vind je|waardeer je|lees je graag|waardeert u|vindt u|leest u graag|vond u|ben je blij met|geniet je van)[^!]{0,80}(?<!\p{L})(?:steun|steunen|doneer|doneren|donatie|bijdrage|lid|koffie)(?!\p{L})|(?<!\p{L})als (?:je|u)[^.?!]{0,60}(?<!\p{L})(?:waardeert|belangrijk vindt|graag leest|wil)(?!\p{L})[^!]{0,60}(?<!\p{L})(?:steun|doneer|donatie|bijdrage|lid)(?!\p{L})|(?<!\p{L})(?:trakteer|koop)[^.?!]{0,10}(?<!\p{L})(?:ons|mij|me)[^.?!]{0,10}(?<!\p{L})koffie/iu,
    hits: ['Vond je dit artikel goed? Steun ons dan', 'Als je ons werk waardeert, doneer dan een klein bedrag'],
    misses: ['Vind je het boek mooi? Lees het', 'Als je wil winnen, moet je trainen'],
  },
  {
    id: 'nl/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:elke|iedere|elk|ieder) (?:bijdrage|donatie|euro|bedrag|gift|beetje|steun)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:telt|helpt|maakt|is welkom|wordt gewaardeerd)|(?<!\p{L})(?:hoe klein|groot of klein)[^.?!]{0,20}(?<!\p{L})(?:ook|bijdrage)|(?<!\p{L})(?:al )?vanaf (?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))|een paar euro|één euro)[^.?!]{0,20}(?<!\p{L})(?:steun|help|draag|word)|(?<!\p{L})(?:minder dan|voor) de prijs van (?:een|één) (?:kop(?:je)? )?koffie/iu,
    hits: ['Elke bijdrage telt', 'Iedere euro helpt', 'Al vanaf € 3 per maand steun je ons'],
    misses: ['Elke stem telt, zei de kandidaat', 'Elke euro telde twee keer'],
  },
  {
    id: 'nl/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:nu|omdat) (?:je|u) (?:hier|toch hier) (?:bent|toch bent)|(?<!\p{L})(?:kleine|korte) (?:vraag|gunst)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:je|u|jou)(?!\p{L})|(?<!\p{L})mogen we (?:je|jou|u)[^.?!]{0,15}(?<!\p{L})(?:vragen|steun|hulp)|(?<!\p{L})beste lezers?(?!\p{L})[^?]{0,120}(?<!\p{L})(?:we|wij|ons|onze)(?!\p{L})|(?<!\p{L})waarom (?:we|wij|wij je|we je) [^.?!]{0,15}(?<!\p{L})(?:steun|hulp|geld|vragen|nodig)|(?<!\p{L})voordat je (?:verder ?leest|verdergaat|weggaat)|^[^\p{L}\p{N}]{0,5}(?:waarom (?:doneren|steunen|lid worden|ons steunen))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mogen we je iets vragen?', 'Waarom we jouw steun nodig hebben', 'Nu je hier toch bent'],
    misses: ['Een kleine vraag aan de minister', 'Waarom regent het zo veel'],
  },
  {
    id: 'nl/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:gefinancierd|gesteund|mogelijk gemaakt|betaald|bestaan|bestaat|gedragen|leven|draait|draaien)[^.?!]{0,25}(?<!\p{L})(?:door|dankzij|op|van) (?:onze |de |haar |zijn |steun van |giften van |donaties van |bijdragen van |vrijwillige )*(?:lezers|leden|donateurs|donaties|giften|abonnees|bijdragen|mensen zoals jij)(?!\p{L})|(?<!\p{L})zonder (?:betaalmuur|winstoogmerk|advertenties|reclame)[^.?!]{0,40}(?<!\p{L})(?:wij|we|ons|onze|journalistiek)(?!\p{L})|(?<!\p{L})(?:onze|alle) (?:artikelen|verhalen|journalistiek|stukken) (?:is|zijn|blijven|blijft)[^.?!]{0,20}(?<!\p{L})(?:gratis|vrij|toegankelijk)|(?<!\p{L})(?:onafhankelijk|kritisch)e? (?:en|,) (?:reclamevrij|advertentievrij|zonder)/iu,
    hits: [
      'Mogelijk gemaakt door onze lezers',
      'Wij bestaan dankzij donaties',
      'Onze artikelen zijn voor iedereen gratis',
    ],
    misses: ['De brug werd betaald door het rijk', 'De artikelen van de wet zijn oud'],
  },
  {
    id: 'nl/donation/fundraising-goal',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:help ons )?ons (?:doel|streefbedrag|doelbedrag) (?:van|te (?:halen|bereiken)|is)(?!\p{L})|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) van (?:de )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))|(?<!\p{L})(?:nog )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) (?:opgehaald|nodig|te gaan)|(?<!\p{L})\d{1,3} ?% (?:van ons doel|behaald|gehaald)|(?<!\p{L})(?:inzamelingsactie|donatiecampagne|ledencampagne|crowdfunding)[^.?!]{0,30}(?<!\p{L})(?:ons|onze|wij|we|je|steun)(?!\p{L})/iu,
    hits: ['Help ons ons doel te halen', '€ 12.400 van € 20.000'],
    misses: ['De ploeg haalde het doel', 'Het doel was een huis'],
  },
  {
    id: 'nl/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:zodat|opdat|zo kunnen) (?:wij|we|ons)[^.?!]{0,25}(?<!\p{L})(?:kunnen|blijven|blijft|onafhankelijk|doorgaan)(?!\p{L})|(?<!\p{L})help ons (?:om )?(?:te |onafhankelijk|verder|door|groeien|het|onze|deze|met)[^.?!]{0,20}(?<!\p{L})(?:blijven|gaan|maken|gaan|groeien|vertellen|houden|controleren|onderzoek\p{L}*|verder|doel)(?!\p{L})|(?<!\p{L})(?:onderzoeksjournalistiek|journalistiek|ons werk|onze verhalen|onafhankelijke media) (?:kost|kosten|is duur|is niet gratis|heeft)[^.?!]{0,15}(?<!\p{L})(?:geld|tijd|steun|gratis|duur|lezers|jou)/iu,
    hits: ['Steun ons zodat wij onafhankelijk blijven', 'Help ons onafhankelijk te blijven', 'Journalistiek kost geld'],
    misses: ['Help ons land, riep de koning', 'De weg kost geld'],
  },
  {
    id: 'nl/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ik (?:doneer|geef) |doneer )?(?:eenmalig|maandelijks|jaarlijks|per maand|per jaar|per kwartaal|elke maand|één keer)(?:[ \/|,]+(?:of )?(?:eenmalig|maandelijks|jaarlijks))*(?: doneren| steunen| geven| bijdragen)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Eenmalig', 'Maandelijks doneren'],
    misses: ['Maandelijks daalt het aantal', 'Eenmalig is dit'],
  },
  {
    id: 'nl/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:wij|we) (?:hebben|zijn|nemen|krijgen|accepteren)[^.?!]{0,15}(?<!\p{L})(?:geen|niet in handen van|niet afhankelijk van|onafhankelijk van)[^.?!]{0,25}(?<!\p{L})(?:eigenaar|eigenaren|aandeelhouders?|miljardair|subsidie|overheid|adverteerders?|advertenties|reclame|commerci\p{L}*)|(?<!\p{L})geen (?:miljardair|grote eigenaar|aandeelhouders|rijke eigenaar)/iu,
    hits: ['Wij hebben geen aandeelhouders', 'Geen miljardair achter ons'],
    misses: ['Hij heeft geen huis', 'De stad heeft geen haven'],
  },
  {
    id: 'nl/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ik (?:heb|ben) (?:al|reeds) (?:gedoneerd|gesteund|lid|donateur|bijgedragen)|ik steun (?:al|jullie al)|herinner mij? (?:later|morgen|volgende .{2,10})|(?:nee,? )?(?:bedankt|dank je|nu niet|niet nu)|misschien later|later|niet meer (?:tonen|vragen)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ik heb al gedoneerd', 'Misschien later'],
    misses: ['Ik heb al gegeten', 'Later regende het'],
  },
  {
    id: 'nl/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:steun|steunt|help|bescherm|verdedig|investeer in|versterk|red) (?:nu |ook )?(?:onze?|ons|de|het|vrije|onafhankelijke|kritische|goede)? ?(?:vrije |onafhankelijke |kritische |lokale |goede |onderzoeks)*(?:journalistiek|journalisten|redactie|berichtgeving|onderzoek|krant|media|werk|magazine|platform)(?!\p{L})(?! (?:van|in|op) de(?!\p{L}))|(?<!\p{L})(?:onafhankelijke|goede|kritische) journalistiek (?:kost|heeft|is niet|bestaat)|(?<!\p{L})steun (?:de |het )?(?:[\p{L}\d]+ ?){1,3}(?: met (?:een|jouw|uw) (?:gift|donatie|bijdrage))/iu,
    hits: ['Steun onafhankelijke journalistiek', 'Steun onze journalistiek'],
    misses: ['De gemeente steunt de bibliotheek', 'De steun aan het werk van de raad groeit'],
  },
  {
    id: 'nl/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:steun|help) (?:ons|mij|dit (?:project|platform|blog))(?!\p{L})(?! (?:te begrijpen|inzicht))|(?<!\p{L})(?:wil|wilt|kun|kunt|kan) (?:je|jij|u) (?:ons|onze [\p{L}]{3,20})[^.?!]{0,15}(?<!\p{L})(?:steunen|helpen)|(?<!\p{L})(?:overweeg|denk aan)[^.?!]{0,15}(?<!\p{L})(?:donatie|gift|lidmaatschap|bijdrage|te (?:doneren|steunen))|(?<!\p{L})(?:klik|ga)[^.?!]{0,15}(?<!\p{L})om[^.?!]{0,15}(?<!\p{L})(?:te doneren|te steunen)/iu,
    hits: ['Help ons verder', 'Wil je ons steunen?', 'Overweeg een donatie'],
    misses: ['De buren helpen het gezin', 'Wil je helpen met de afwas'],
  },
  {
    id: 'nl/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:gift|donatie|bijdrage|schenking|lidmaatschap)\p{L}{0,3}(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:aftrekbaar|fiscaal attest)|(?<!\p{L})fiscaal attest(?!\p{L})|(?<!\p{L})(?:wij zijn|als) (?:een )?(?:stichting|vereniging|non-?profit)\p{L}*[^.?!]{0,20}(?<!\p{L})(?:zonder winstoogmerk|onafhankelijk\p{L}*)/iu,
    hits: ['Uw gift is fiscaal aftrekbaar', 'U ontvangt een fiscaal attest'],
    misses: ['Reiskosten zijn aftrekbaar', 'De stichting sloot de deuren'],
  },
  {
    id: 'nl/donation/thank-you-for-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:bedankt|dank (?:je|u)(?: wel)?|hartelijk dank|veel dank) (?:voor|aan) (?:(?:je|jouw|uw|de) (?:steun|donatie|gift|bijdrage|vertrouwen)|(?:al )?onze (?:leden|donateurs|lezers|vrienden))/iu,
    hits: ['Bedankt voor je steun', 'Hartelijk dank aan onze donateurs'],
    misses: ['Bedankt voor het lezen', 'Hij dankte de trainer'],
  },
  {
    id: 'nl/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:wij|we) (?:hebben|kunnen|rekenen|zijn)[^.?!]{0,20}(?<!\p{L})(?:jou|je|jouw|u|uw) (?:hulp |steun |bijdrage )?(?:hard )?(?:nodig|niet zonder|afhankelijk)|(?<!\p{L})(?:jouw|uw) (?:hulp|steun|bijdrage) (?:is |hard )*nodig|(?<!\p{L})(?:kunnen|zonder) (?:niet zonder )?(?:jouw|uw) (?:steun|hulp)|(?<!\p{L})zonder (?:jou|u|onze lezers|onze leden) (?:geen|kunnen (?:we|wij)|bestaan|is er geen|lukt)/iu,
    hits: ['We hebben jouw steun nodig', 'Wij kunnen niet zonder uw hulp', 'Zonder jou kunnen we dit niet'],
    misses: ['We hebben regen nodig, zegt de boer', 'Zonder u begint de dag niet'],
  },
  {
    id: 'nl/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:met |dankzij )?(?:jouw|uw|je) (?:maandelijkse |financiële |kleine )?(?:donatie|steun|bijdrage|gift|lidmaatschap)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:kunnen|kan|helpt|maakt|zorgt|blijven|maak je|help je|is|houdt|steun je|gaat|draagt)(?!\p{L})|(?<!\p{L})(?:met|dankzij) (?:jouw|uw) (?:\p{L}+ )?(?:donatie|steun|bijdrage|gift|lidmaatschap|hulp)(?!\p{L})|(?<!\p{L})met (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))(?: per maand)? (?:help|steun|maak)(?:t)? (?:je|u)(?!\p{L})/iu,
    hits: ['Met jouw steun blijven we onafhankelijk', 'Uw donatie maakt het verschil'],
    misses: ['Zijn steun aan de burgemeester is groot', 'Met uw paspoort kunt u reizen'],
  },
  {
    id: 'nl/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})door (?:je|u|jezelf|op|dit|jouw|uw)[^.?!]{0,40}(?<!\p{L})(?:aan te melden|in te schrijven|klikken|versturen|in te vullen|te abonneren)[^.?!]{0,30}(?<!\p{L})(?:akkoord|gaat|ga|stem)|(?<!\p{L})(?:ik ga|ja,? ik)[^.?!]{0,20}(?<!\p{L})(?:akkoord|wil|ontvang)[^.?!]{0,30}(?<!\p{L})(?:nieuwsbrief|e-?mails?|voorwaarden|privacy)|(?<!\p{L})(?:lees|bekijk|zie)[^.?!]{0,15}(?<!\p{L})privacy(?:beleid|verklaring|statement)|(?<!\p{L})(?:je|jouw|uw) (?:gegevens|e-?mailadres)[^.?!]{0,30}(?<!\p{L})(?:niet (?:gedeeld|doorgegeven|aan derden)|alleen gebruikt|zorgvuldig)|(?<!\p{L})(?:deze site|dit formulier) (?:is|wordt) beschermd door recaptcha/iu,
    hits: ['Door je aan te melden ga je akkoord', 'Ja, ik wil de nieuwsbrief ontvangen', 'Lees ons privacybeleid'],
    misses: ['Door te klikken ging het licht aan', 'Privacy is een recht'],
  },
  {
    id: 'nl/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:download|installeer|open|probeer)(?: (?:nu|hier|de|onze|gratis|in))* ?(?:[\p{L}]{2,15}[- ])?app(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:download|installeer) (?:nu |gratis )*(?:de|onze) [^.?!]{0,15}app(?!\p{L})|(?<!\p{L})(?:lees|volg)[^.?!]{0,20}(?<!\p{L})in (?:de|onze) app(?!\p{L})/iu,
    hits: ['Download de app', 'Installeer onze gratis app'],
    misses: ['De app van de stad viel uit', 'Hij betaalde met de app'],
  },
  {
    id: 'nl/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:controleer|bekijk|bevestig) (?:je|jouw|uw)[^.?!]{0,10}(?<!\p{L})(?:inbox|mailbox|e-?mail\p{L}*|spam\p{L}*|aanmelding|inschrijving|postvak)|(?<!\p{L})(?:bedankt|dank)[^.?!]{0,10}(?<!\p{L})voor (?:je|uw|het) (?:aanmelding|inschrijving|aanmelden|inschrijven)|(?<!\p{L})(?:je|u) (?:bent|ontvangt)[^.?!]{0,15}(?<!\p{L})(?:ingeschreven|aangemeld|geabonneerd|bevestigingsmail)|(?<!\p{L})(?:geldig|ongeldig) e-?mailadres|(?<!\p{L})bevestigings(?:mail|link|e-?mail)|(?<!\p{L})we hebben (?:je|u) een e-?mail (?:gestuurd|gezonden)|(?<!\p{L})er (?:is|ging) iets (?:misgegaan|mis|fout)|(?<!\p{L})probeer het (?:later )?(?:opnieuw|nog eens|later)/iu,
    hits: ['Bevestig je inschrijving', 'Bedankt voor je aanmelding', 'Vul een geldig e-mailadres in'],
    misses: ['Hij moest zijn naam bevestigen', 'Het adres is geldig'],
  },
  {
    id: 'nl/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:je |jouw |uw |vul je |voer je |vul hier je )*(?:e-?mail(?:[- ]?adres)?)(?: in)?(?: ?\(?(?:verplicht|vereist)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-mailadres', 'Je e-mail'],
    misses: ['E-mails van de minister lekten uit', 'Een e-mail kwam aan'],
  },
  {
    id: 'nl/newsletter/form-field',
    kind: 'newsletter',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:je |uw )?(?:voornaam|achternaam|postcode|voor- en achternaam)(?: ?\(?(?:verplicht|optioneel)\)?)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:\* ?)?verplichte? velden?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})velden met een \* zijn verplicht|(?<!\p{L})(?:laat dit veld leeg|dit veld (?:niet invullen|is (?:bedoeld|verplicht)))/iu,
    hits: ['Voornaam', 'Laat dit veld leeg'],
    misses: ['Zijn voornaam was kort', 'Het veld bleef leeg'],
  },
  {
    id: 'nl/newsletter/frequency',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:[^.]{0,70}(?:elke|iedere|dagelijks|wekelijks|maandelijks|twee keer per|één keer per)(?: .{0,40})? (?:in (?:je|jouw|uw) (?:inbox|mailbox|mail)|per (?:e-?)?mail|gratis|nieuwsbrief)(?:[^.]{0,30}))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:dagelijkse|wekelijkse|maandelijkse) (?:gratis )?(?:nieuwsbrief|update|e-?mail|mail|nieuwsoverzicht)|(?<!\p{L})nieuwsbrief[^.?!]{0,50}(?<!\p{L})(?:elke|iedere|dagelijks|wekelijks|één keer per)(?!\p{L})/iu,
    hits: ['Het beste van de week, elke vrijdag in je inbox', 'Onze wekelijkse nieuwsbrief'],
    misses: ['Elke dag rijdt de bus', 'De wekelijkse markt is vol'],
  },
  {
    id: 'nl/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})in (?:je|jouw|uw) (?:inbox|mailbox|e-?mailbox|mail|postvak)(?!\p{L})|(?<!\p{L})(?:elke|iedere|dagelijks|wekelijks|gratis|direct|automatisch)[^.?!]{0,30}(?<!\p{L})(?:per (?:e-?)?mail|in je (?:mail|inbox))/iu,
    hits: ['Elke ochtend in je inbox', 'In uw mailbox'],
    misses: ['In de bus lag een brief', 'Per mail zei zij af'],
  },
  {
    id: 'nl/newsletter/join-community',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:al|meer dan|ruim) \d[\d.]* (?:lezers|abonnees|mensen)[^.?!]{0,25}(?<!\p{L})(?:nieuwsbrief|ontvangen|gingen je voor|lezen)|(?<!\p{L})(?:sluit je aan bij|voeg je bij)[^.?!]{0,15}\d[\d.]* |^[^\p{L}\p{N}]{0,5}(?:(?:mis (?:niets|geen (?:artikel|nieuws|verhaal|update|aflevering))|niets (?:meer )?missen|blijf (?:op de hoogte|bij|geïnformeerd)|altijd op de hoogte|als eerste (?:op de hoogte|weten))(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mis niets', 'Blijf op de hoogte', 'Ruim 3000 lezers ontvangen hem al'],
    misses: ['Hij miste de bus', 'De hoogte van de dijk'],
  },
  {
    id: 'nl/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:onze |de |alle |gratis |meer |andere |het )*(?:[\p{L}\d&-]{2,20} ){0,2}(?:[\p{L}-]{2,20}-?)?nieuwsbrie(?:f|ven)(?: (?:ontvangen|aanmelden|inschrijven|archief))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:newsletters?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:met|in|via) (?:onze|de|mijn) (?:gratis |dagelijkse |wekelijkse )?nieuwsbrief[^.?!]{0,60}(?<!\p{L})(?:je|jij|u|ontvang|krijg|lees|blijf)(?!\p{L})/iu,
    hits: ['Nieuwsbrief', 'Onze nieuwsbrieven', 'Met onze nieuwsbrief blijf je bij'],
    misses: [
      'De nieuwsbrief van de minister bevatte een rekenfout',
      'Nieuwsbrieven leest niemand, bleek uit onderzoek onder klanten',
    ],
  },
  {
    id: 'nl/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:zet|ontvang|schakel|krijg|sta|activeer)[^.?!]{0,15}(?<!\p{L})(?:meldingen|notificaties|pushberichten|pushmeldingen|alerts)(?! van de politie)|(?<!\p{L})(?:meldingen|notificaties|pushberichten) (?:aanzetten|inschakelen|ontvangen|toestaan|sturen)|^[^\p{L}\p{N}]{0,5}(?:(?:volg (?:dit )?(?:onderwerp|thema|auteur)|pushmeldingen?))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})houd (?:mij|me) op de hoogte/iu,
    hits: ['Ontvang meldingen', 'Meldingen inschakelen'],
    misses: ['De meldingen kwamen van buren', 'De politie kreeg veel telefoon'],
  },
  {
    id: 'nl/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:schrijf|meld|abonneer|ontvang|aanmelden|inschrijven|krijg|probeer|lees)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:[\p{L}-]{0,20}nieuwsbrie(?:f|ven)|newsletter|mailinglijst|update per mail)(?!\p{L})|(?<!\p{L})nieuwsbrief[^.?!]{0,15}(?<!\p{L})(?:aanmelden|inschrijven|ontvangen)|(?<!\p{L})(?:schrijf je|meld je|schrijf u|meld u) (?:nu |hier |gratis )*(?:in|aan)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:ontvang|nieuws|updates|e-?mail|mis|op de hoogte)|(?<!\p{L})(?:laat|vul) (?:hier )?(?:je|uw) e-?mail(?:adres)?[^.?!]{0,15}(?<!\p{L})(?:achter|in)(?!\p{L})/iu,
    hits: ['Schrijf je in voor de nieuwsbrief', 'Aanmelden voor onze nieuwsbrief', 'Laat hier je e-mailadres achter'],
    misses: ['De nieuwsbrief bevat een fout', 'Lees het boek over de brief'],
  },
  {
    id: 'nl/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ja,? )?(?:nu |gratis |ik wil )*(?:aanmelden|inschrijven|meld (?:je|mij) (?:nu )?aan|schrijf (?:je|mij) (?:nu )?in|verstuur|versturen|verzenden|bevestigen)(?: (?:nu|hier|gratis))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Aanmelden', 'Schrijf je nu in'],
    misses: ['Aanmelden kan tot mei', 'Hij schreef zich in'],
  },
  {
    id: 'nl/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:afmelden|uitschrijven|afmeldlink)[^.?!]{0,20}(?<!\p{L})(?:moment|wanneer|altijd|link|mogelijk)|(?<!\p{L})(?:altijd|elk moment|ieder moment|op elk moment) (?:weer )?(?:afmelden|uitschrijven)|(?<!\p{L})geen spam(?!\p{L})|(?<!\p{L})je kunt je [^.?!]{0,20}(?<!\p{L})(?:afmelden|uitschrijven)/iu,
    hits: ['Je kunt je altijd uitschrijven', 'Afmelden kan op elk moment'],
    misses: ['Hij wilde zich afmelden bij de poort', 'De spam stroomde binnen'],
  },
  {
    id: 'nl/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:ontvang|krijg|lees) (?:elke|iedere|dagelijks|wekelijks|gratis|als eerste|het laatste|het belangrijkste|de beste|de mooiste)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:nieuws|verhalen|artikelen|tips|updates|overzicht|reportages)|(?<!\p{L})(?:het belangrijkste|de beste|de mooiste|het laatste) (?:nieuws|verhalen|artikelen|tips)[^.?!]{0,30}(?<!\p{L})(?:in je|per mail|elke (?:dag|week|ochtend))/iu,
    hits: ['Ontvang elke week de beste verhalen', 'Het belangrijkste nieuws, elke dag'],
    misses: ['Krijg de pen van hem', 'Het laatste nieuws is slecht'],
  },
  {
    id: 'nl/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:al|bent u|ben je|heb je|heeft u)[^.?!]{0,10}(?<!\p{L})(?:abonnee|abonnement|lid|een account|geabonneerd|geregistreerd)(?!\p{L})[^.!]{0,12}(?:\?|(?<!\p{L})log|(?<!\p{L})inlog)|^[^\p{L}\p{N}]{0,5}(?:(?:nog geen|geen) (?:abonnee|account|abonnement|lid)\??(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})ik (?:ben|heb) (?:al )?(?:abonnee|een abonnement|een account)(?!\p{L})(?=[^.?!]{0,15}$)|(?<!\p{L})(?:activeer|koppel) (?:je|uw) (?:digitale |online )?(?:toegang|abonnement|account)/iu,
    hits: ['Al abonnee? Log in', 'Heb je al een account?', 'Nog geen abonnee?'],
    misses: ['Hij is al lid van de club', 'Hij heeft nog geen baan'],
  },
  {
    id: 'nl/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:je|u) (?:hebt|heeft|kunt|kan)[^.?!]{0,25}(?<!\p{L})(?:gratis|vrije) (?:artikel|artikelen|verhalen)(?!\p{L})|(?<!\p{L})(?:nog|laatste) (?:\d+|één|twee|drie)? ?(?:gratis|vrije) artikel\p{L}*|(?<!\p{L})limiet (?:van|aan) (?:het aantal )?gratis|(?<!\p{L})(?:elke|per|iedere) maand \d+ (?:gratis )?artikelen|(?<!\p{L})\d+ (?:gratis )?artikelen per maand/iu,
    hits: ['Je hebt nog 2 gratis artikelen', 'U heeft alle gratis artikelen gelezen'],
    misses: ['Je hebt nog een jaar, zei de rechter', 'Twee artikelen uit de wet'],
  },
  {
    id: 'nl/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jouw|uw|je|de|alle|exclusieve) voordelen(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:abonnee|lezers|leden)voordelen)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:als (?:abonnee|lid)|met (?:een|dit|jouw|je|uw) (?:[\p{L}-]+ )?abonnement)[^.?!]{0,60})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:als (?:abonnee|lid)|met (?:een|dit|jouw|je|uw) (?:digitaal |[\p{L}-]+ )?abonnement)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:lees|krijg|heb|ontvang|geniet|profiteer)|^[^\p{L}\p{N}]{0,5}(?:(?:dagelijks |exclusieve |digitale |inclusief |alle |toegang tot )(?:[\p{L}&-]+ ){0,5}(?:krant|puzzels|archief|podcasts?|nieuwsbrieven|artikelen|app|editie|verhalen|magazine|evenementen)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:puzzels|e-?paper|digitale krant|reageren op artikelen|artikelen (?:bewaren|cadeau geven|delen|luisteren)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})geef (?:dit )?artikel cadeau|(?<!\p{L})(?:deel|geef)[^.?!]{0,15}(?<!\p{L})als abonnee/iu,
    hits: ['Jouw voordelen', 'Als abonnee lees je alles', 'Dagelijks de digitale krant'],
    misses: ['De voordelen van de trein zijn bekend, zegt de minister', 'Alle inwoners lezen'],
  },
  {
    id: 'nl/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:maandelijks|altijd|elk moment|direct|dagelijks|per direct|op elk moment) (?:online )?(?:opzegbaar|opzeggen|stopzetten)|(?<!\p{L})opzeggen (?:wanneer|kan)|(?<!\p{L})stopt (?:het (?:abonnement|proefabonnement) )?automatisch|(?<!\p{L})(?:zonder|geen) (?:verplichtingen|contract|vaste looptijd)(?=[^.?!]{0,20}$|[.!])|(?<!\p{L})wordt (?:daarna )?automatisch verlengd|(?<!\p{L})tot wederopzegging/iu,
    hits: ['Maandelijks opzegbaar', 'Het proefabonnement stopt automatisch'],
    misses: ['Hij moest de huur opzeggen', 'De motor stopt vanzelf'],
  },
  {
    id: 'nl/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:neem|word|log in|maak|registreer|abonneer|kies|meld)[^.?!]{0,30}(?<!\p{L})(?:om|en)[^.?!]{0,20}(?<!\p{L})(?:verder te lezen|verder lezen|te lezen|lees verder|lees direct|toegang|door te lezen|ontgrendel)|^[^\p{L}\p{N}]{0,5}(?:(?:(?:gratis )?verder ?lezen\??|wil (?:je|u) (?:dit artikel )?(?:verder )?lezen\??|lees (?:dit artikel )?verder (?:met|voor|als) .{2,40}|direct verder lezen.{0,20}))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:lees|verder lezen) (?:verder |dit (?:artikel|verhaal) )?(?:voor (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))|met (?:een )?(?:abonnement|account|proef))|(?<!\p{L})om (?:dit|het hele|de rest van (?:dit|het)) (?:artikel|verhaal|stuk)[^.?!]{0,10}(?<!\p{L})te (?:lezen|bekijken)|(?<!\p{L})(?:maak|registreer)[^.?!]{0,25}(?<!\p{L})(?:gratis account|account aan)|(?<!\p{L})(?:koop|ontgrendel) dit artikel/iu,
    hits: ['Neem een abonnement om verder te lezen', 'Log in en lees verder', 'Wil je verder lezen?'],
    misses: ['Wie verder leest, ziet de zee', 'Om het boek te lezen had hij een jaar nodig'],
  },
  {
    id: 'nl/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:alleen|exclusief|uitsluitend)(?: toegankelijk| beschikbaar| leesbaar)? voor (?:onze |betalende |digitale |ingelogde )?(?:abonnees|leden|premium)|(?<!\p{L})(?:dit|deze) (?:artikel|verhaal|inhoud|premium\p{L}*|stuk)[^.?!]{0,20}(?<!\p{L})(?:abonnees|leden)(?!\p{L})|(?<!\p{L})(?:je|u) (?:hebt|heeft) (?:een )?(?:[\p{L}-]+ )?abonnement nodig|(?<!\p{L})abonnement (?:vereist|nodig)(?!\p{L})/iu,
    hits: ['Exclusief voor abonnees', 'Dit artikel is alleen voor abonnees', 'Je hebt een abonnement nodig'],
    misses: ['Alleen voor personeel toegankelijk', 'Hij heeft hulp nodig'],
  },
  {
    id: 'nl/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:hier )?inloggen|log in|wachtwoord(?: vergeten)?\??|(?:maak (?:een )?)?account(?: aanmaken)?|registreren|registreer|mijn account|uitloggen|ingelogd blijven|(?:inloggen|doorgaan|verder|aanmelden) met (?:google|apple|facebook|e-?mail))(?: (?:of|\/|\|) (?:registreren|registreer|maak een account))?(?: (?:nu|hier))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Inloggen', 'Wachtwoord vergeten?'],
    misses: ['Inloggen lukte hem niet', 'Het wachtwoord lekte'],
  },
  {
    id: 'nl/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:bekijk |kies |alle |onze |je |naar de |vergelijk |ontdek )*(?:abonnementen|abonnement(?:svormen)?|aanbiedingen|actie-?aanbiedingen|abonneeacties|proefabonnement(?:en)?|digitaal abonnement|cadeauabonnement|krantenabonnement)(?: (?:bekijken|kiezen|vergelijken|cadeau geven|bestellen))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:(?:alleen |volledig |compleet |basis |premium |digitaal ?|weekend ?|papier ?|krant ?|en |\+ )+(?:digitaal|abonnement|toegang|compleet|krant|papier)|beste (?:keuze|koop)|meest gekozen|populairste keuze))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})bekijk (?:al )?(?:onze|de|alle) (?:abonnementen|aanbiedingen|mogelijkheden|opties)/iu,
    hits: ['Bekijk onze abonnementen', 'Alleen digitaal', 'Meest gekozen'],
    misses: ['Abonnementen werden duurder, meldde de uitgever maandag', 'De krant van gisteren'],
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
    id: 'nl/paywall/premium-offer',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:probeer|neem|koop|word|ontdek)\s+(?:nu\s+)?(?:plus|premium|digitaal)(?:[- ]?(?:abonnee|lid))?(?![\p{L}\p{N}])|\b(?:onze|alle)\s+(?:plus|premium)[- ]?(?:artikelen|verhalen)\b/iu,
    hits: ['Probeer nu Premium', 'Lees alle premium-artikelen'],
    misses: ['Alle artikelen in de winkel waren afgeprijsd'],
  },
  {
    id: 'nl/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?!huur)[\p{L}\d+%.():&\/ -]{0,45}?[ :(–—-])?(?:(?:voor|vanaf|slechts|maar|nu|daarna|al vanaf) ?){0,3}(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?(?:(?:\/ ?|per |de |in de |voor de |voor )(?:eerste )?(?:\d+ )?(?:maand|week|jaar|kwartaal|maanden|weken))(?:[^\p{L}].{0,60})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:lees|abonneer|probeer|neem|word abonnee|toegang|abonnement|nu)[^.?!]{0,25}(?<!\p{L})(?:voor|vanaf|slechts|maar) (?:slechts |maar )?(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?(?:\/ ?|per |de |in de )(?:maand|week|jaar|eerste)|(?<!\p{L})daarna (?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?(?:\/ ?|per )(?:maand|week|jaar)|(?<!\p{L})eerste (?:\d+ )?(?:maand|maanden|weken) (?:gratis|voor (?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))))|^[^\p{L}\p{N}]{0,5}(?:(?:probeer |lees |nu )*\d+ (?:weken|maanden|dagen) (?:gratis|voor (?:slechts |maar )?(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))))(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})\d+ (?:weken|maanden|dagen) gratis (?:proberen|lezen|op proef)/iu,
    hits: ['Eerste maand gratis', 'Vanaf € 2 per week', '4 weken voor € 1'],
    misses: ['De huur steeg naar 900 euro', 'Kinderen reizen 2 weken gratis met de trein en de bus in het hele land'],
  },
  {
    id: 'nl/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ja,? )?(?:abonneer|abonneren|word abonnee|neem een abonnement|abonnement nemen|probeer|kies je abonnement|start (?:je |met je )?(?:proefperiode|abonnement|gratis proefperiode)|abonnee worden|upgrade|bestel (?:nu )?(?:je |een )?(?:abonnement|krant)|koop (?:losse editie|dit artikel))(?: (?:nu|hier|gratis|vandaag|je|voor .{1,25}|vanaf .{1,25}|direct|digitaal|op .{2,25}))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})abonneer je (?:nu|voor|vanaf|op (?:de|het))(?![^.?!]{0,25}nieuwsbrief)/iu,
    hits: ['Word abonnee', 'Start je gratis proefperiode'],
    misses: ['Probeer water te drinken, raadt de arts de lezer van het boek aan', 'Bestel een taxi'],
  },
  {
    id: 'nl/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:onbeperkt(?:e)?|volledige digitale) (?:digitale |online )?(?:toegang (?:tot|op)|lezen)(?!\p{L})|(?<!\p{L})toegang tot (?:alle|al (?:onze|het)|ons|onze) (?:premium ?|digitale |exclusieve |plus-?)*(?:artikelen|verhalen|inhoud|edities|archief|content|kranten)|(?<!\p{L})lees (?:onbeperkt |alle |al onze )(?:alle )?(?:premium ?|plus-?)?(?:artikelen|verhalen|edities)|^[^\p{L}\p{N}]{0,5}(?:onbeperkt(?:e)? (?:toegang|lezen)(?: .{0,50})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:zonder|minder) (?:advertenties|reclame)[^.?!]{0,20}(?<!\p{L})(?:lezen|abonnement|lees)/iu,
    hits: ['Onbeperkt toegang tot alle artikelen', 'Onbeperkt lezen', 'Toegang tot al onze verhalen'],
    misses: ['De volledige straat was leeg', 'Volledige toegang tot zorg ontbreekt'],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:lees|bekijk|kijk|luister|zie)(?: (?:ook|hier|meer|verder|terug))?|meer (?:lezen|over dit onderwerp|hierover)|gerelateerd|aanrader|ook interessant|dit wil je ook lezen)\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“'‘„])/iu,
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
