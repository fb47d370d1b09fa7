import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'no/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |alle |vis |ingen |les |se )*(?:kommentar(?:er)?|svar)(?: ?\(?\d+\)?)?(?: (?:er stengt|til .{1,40}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 kommentarer', 'Vis kommentarer'],
    misses: ['Kommentarer fra statsråden vakte sinne i hele partiet', 'Svaret kom sent'],
  },
  {
    id: 'no/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:skriv|legg igjen|legg inn|legg til) (?:en|din) (?:kommentar|mening)(?!\p{L})|(?<!\p{L})delta i (?:debatten|samtalen)(?!\p{L})|(?<!\p{L})(?:logg inn|logget inn|registrer)[^.?!]{0,20}(?<!\p{L})for å kommentere|(?<!\p{L})e-?postadresse(?:n)? (?:vil ikke|blir ikke) (?:bli )?(?:publisert|vist)/iu,
    hits: ['Skriv en kommentar', 'Logg inn for å kommentere'],
    misses: ['Han skrev en bok', 'Debatten sluttet sent'],
  },
  {
    id: 'no/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jeg )?(?:aksepter|aksepterer|godta|godtar|avvis|avslå|tillat|forstått)(?: (?:alle|alt|cookies|informasjonskapsler|bare|kun|nødvendige|og|lukk|fortsett|valgte))+)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:administrer|tilpass|endre|vis)(?: (?:mine |dine )?(?:cookies|informasjonskapsler|samtykke|personvern))(?:innstillinger)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:cookie|samtykke|personvern)-?(?:innstillinger|valg))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:godta alle|avvis alle|kun nødvendige|bare nødvendige))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Godta alle', 'Personverninnstillinger'],
    misses: ['Godta nederlaget, sa han', 'Avvis ham, ropte de'],
  },
  {
    id: 'no/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:bruker|benytter|lagrer)[^.?!]{0,40}(?<!\p{L})(?:cookies|informasjonskapsler)(?!\p{L})|(?<!\p{L})ved å (?:fortsette|bruke|klikke)[^.?!]{0,50}(?<!\p{L})(?:godtar|aksepterer|samtykker)[^.?!]{0,30}(?:cookies|informasjonskapsler)|(?<!\p{L})våre (?:\d+ )?partnere[^.?!]{0,60}(?<!\p{L})(?:cookies|informasjonskapsler|data|enhet|opplysninger)/iu,
    hits: ['Vi bruker informasjonskapsler', 'Våre partnere lagrer data på din enhet'],
    misses: ['Vi bruker mel og smør', 'Partnerne møttes i mai'],
  },
  {
    id: 'no/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:velg|angi|skriv inn) (?:selv )?(?:et |ditt |valgfritt )?(?:eget )?beløp)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:eller )?(?:et )?(?:annet|valgfritt|eget) beløp(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})hvor mye vil du (?:gi|donere|støtte)|^[^\p{L}\p{N}]{0,5}(?:(?:jeg vil )?(?:gi |støtt |støtte |doner |donere )(?:med )?\d[\d ]{0,6} ?(?:kr|kroner)(?: (?:i måneden|per måned|hver måned|én gang))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Velg beløp', 'Annet beløp', 'Jeg vil gi 100 kr i måneden'],
    misses: ['Beløpet steg i mai', 'Et annet beløp ble senere nevnt i kommunens avtale med byggherren'],
  },
  {
    id: 'no/donation/bank-account',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})vipps(?: ?(?:til|på|nr\.?|nummer|oss))?(?: på)?:? ?#?\d{4}|(?<!\p{L})vipps (?:oss|et beløp|en (?:gave|slant|hundrelapp|sum)|gjerne|valgfritt)|(?<!\p{L})(?:kontonr|kontonummer|gavekonto)\.?:? ?\d{4}|(?<!\p{L})(?:overfør|sett inn|send)[^.?!]{0,40}(?<!\p{L})(?:vipps|konto|kontonummer)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:vipps|betalingskort|avtalegiro|bankoverføring|bankkort|betalingsmåte)(?:[ ,\/|]+(?:vipps|betalingskort|avtalegiro|kort|paypal|eller))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Vipps til 12345', 'Overfør et beløp til vår konto', 'Vipps, kort eller AvtaleGiro'],
    misses: ['Kontoen var tom', 'Vipps lå nede i går, melder selskapet'],
  },
  {
    id: 'no/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})bli (?:du |også |vår |en |nå |i dag |fast )*(?:medlem|støttemedlem|støttespiller|bidragsyter|fast giver|månedsgiver|giver|venn|støtteabonnent|fadder)(?!\p{L})(?! (?:av (?:eu|nato|stortinget|klubben|partiet)|i (?:eu|nato|klubben|partiet)))|^[^\p{L}\p{N}]{0,5}(?:bli en del av (?:fellesskapet|vårt? .{3,20}|laget))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:medlemskap|medlem) (?:fra|for) \d+ ?(?:kr|kroner)/iu,
    hits: ['Bli medlem', 'Bli fast giver'],
    misses: ['Landet vil bli medlem i Nato', 'Hun ble medlem i 1998'],
  },
  {
    id: 'no/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jeg vil |ja,? jeg vil |klikk her for å )?(?:doner|donere|støtt|støtte|bidra|gi et bidrag|gi en gave|gi nå|støtt oss|gi støtte)(?: (?:nå|her|i dag|oss|et bidrag|et beløp|hver måned|via vipps|med vipps|arbeidet vårt|journalistikken|[\p{L}\d]{2,15}))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Støtt oss', 'Gi en gave'],
    misses: ['Støtt barnet under armene, sier legen til de nye foreldrene på kurset', 'De støtter laget'],
  },
  {
    id: 'no/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:liker du|setter du pris på|synes du|leser du|likte du|er du glad i)[^!]{0,80}(?<!\p{L})(?:støtt|støtte|vipps|bidra|bidrag|medlem|doner)(?!\p{L})|(?<!\p{L})(?:hvis|om|dersom) du[^.?!]{0,60}(?<!\p{L})(?:liker|setter pris|synes|har mulighet|vil|kan)[^!]{0,60}(?<!\p{L})(?:støtt|støtte oss|vipps|bidra|medlem)(?!\p{L})|(?<!\p{L})(?:spander|kjøp) (?:på oss )?en (?:kopp )?kaffe/iu,
    hits: ['Liker du saken? Støtt oss gjerne', 'Hvis du setter pris på arbeidet vårt, kan du bidra'],
    misses: ['Liker du boka? Les den', 'Hvis du vil vinne, må du trene'],
  },
  {
    id: 'no/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:hver|alle|ethvert|hvert|enhver) (?:krone|kroner|bidrag|gave|støtte|beløp)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:teller|hjelper|gjør|betyr|monner)|(?<!\p{L})(?:stort som smått|stor som liten|store som små|uansett (?:størrelse|beløp))|(?<!\p{L})(?:allerede|helt ned til|fra) (?:for )?\d+ ?(?:kr|kroner)[^.?!]{0,15}(?<!\p{L})(?:støtt|støtter|hjelper|bidrar)|(?<!\p{L})mindre enn prisen (?:på|for) en (?:kopp )?kaffe/iu,
    hits: ['Hver krone teller', 'Alle bidrag hjelper', 'Allerede for 50 kr i måneden støtter du oss'],
    misses: ['Hver stemme teller, sa kandidaten', 'Hver krone mangler nå i budsjettet'],
  },
  {
    id: 'no/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:nå som|mens) du (?:likevel |først )?er her|(?<!\p{L})(?:en liten|en) (?:bønn|oppfordring) (?:til|om)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:deg|dere|leser\p{L}*)|(?<!\p{L})kjære lesere?(?!\p{L})[^?]{0,120}(?<!\p{L})(?:vi|oss|vår|våre)(?!\p{L})|(?<!\p{L})derfor (?:ber|trenger) vi[^.?!]{0,15}(?<!\p{L})(?:deg|støtte|hjelp|din)|(?<!\p{L})hvorfor (?:ber|spør) vi|(?<!\p{L})før du (?:leser videre|går videre|scroller)/iu,
    hits: ['Nå som du er her', 'Derfor ber vi om din støtte'],
    misses: ['En bønn lød i kirken', 'Hvorfor regner det så mye'],
  },
  {
    id: 'no/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finansier|støtte|mulig|drevet|drives|lever|båret)\p{L}*[^.?!]{0,20}(?<!\p{L})(?:av|takket være|gjennom|på) (?:våre |frivillige |støtte fra )*(?:lesere|leserne|medlemmer|abonnenter|bidrag|donasjoner|gaver|givere)(?!\p{L})|(?<!\p{L})(?:leser|medlems|bruker|gave)finansiert|(?<!\p{L})uten betalingsmur|(?<!\p{L})(?:all vår journalistikk|sakene våre|våre artikler|alt innhold)[^.?!]{0,15}(?<!\p{L})(?:er|skal være|forblir) (?:gratis|fritt?|åpent?|tilgjengelig)/iu,
    hits: ['Vi er finansiert av våre lesere', 'Vi lever av bidrag', 'Våre artikler er gratis for alle'],
    misses: ['Broen er finansiert av staten', 'Artiklene i loven er gamle'],
  },
  {
    id: 'no/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:så|slik at) vi (?:kan|fortsatt)[^.?!]{0,20}(?<!\p{L})(?:fortsette|skrive|avsløre|fortelle|være|forbli|grave|levere|avdekke)|(?<!\p{L})hjelp oss (?:med )?(?:å )?(?:fortsette|forbli|nå|vokse|fortelle|holde|bevare)|(?<!\p{L})(?:kritisk|uavhengig|god|kvalitets) ?journalistikk (?:koster|er ikke gratis|krever|trenger)|(?<!\p{L})journalistikk koster|(?<!\p{L})arbeidet vårt koster|(?<!\p{L})nå (?:vårt )?innsamlingsmål/iu,
    hits: ['Støtt oss, så vi kan fortsette arbeidet', 'Hjelp oss å nå målet', 'Uavhengig journalistikk koster penger'],
    misses: ['Veien koster penger', 'Hjelp oss, ropte gutten'],
  },
  {
    id: 'no/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:gi |støtt )?(?:engangsbeløp|engangsgave|enkeltgave|én gang|en gang|månedlig|hver måned|per måned|årlig|i året|fast bidrag|fast giver)(?:[ \/|,]+(?:eller )?(?:månedlig|hver måned|årlig|engangsbeløp))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Engangsbeløp', 'Månedlig'],
    misses: ['Hver måned faller tallet', 'En gang var han konge'],
  },
  {
    id: 'no/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})vi (?:har|tar|er|eies|mottar|får)[^.?!]{0,15}(?<!\p{L})(?:ingen|ikke|uavhengige? av|fri for)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:eiere|aksjonærer|milliardær\p{L}*|staten|annons\p{L}*|reklame|partier|pressestøtte|rikinger)|(?<!\p{L})ingen (?:milliardær|rike eiere|aksjonærer)/iu,
    hits: ['Vi har ingen aksjonærer', 'Ingen milliardær bak oss'],
    misses: ['Han har ikke hus', 'Byen har ingen havn'],
  },
  {
    id: 'no/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jeg (?:har allerede (?:støttet|gitt|donert|bidratt)|er allerede (?:medlem|giver)|støtter allerede)|minn meg på det(?: senere)?|(?:nei )?takk,? ikke nå|ikke nå|nei takk|kanskje senere|senere|ikke vis igjen))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Jeg har allerede støttet', 'Kanskje senere'],
    misses: ['Jeg har allerede spist', 'Senere regnet det'],
  },
  {
    id: 'no/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:støtt|støtte|støtter du|hjelp|forsvar|bevar|styrk|redd) (?:gjerne |du )?(?:vår|fri|uavhengig|den (?:frie|uavhengige)|kritisk|lokal|kvalitets|gravende)[^.?!]{0,20}(?:journalistikk\p{L}*|redaksjon\p{L}*|arbeid|avis\p{L}*|presse|medier)(?!\p{L})|(?<!\p{L})(?:fri|uavhengig) journalistikk (?:koster|trenger|er ikke)|(?<!\p{L})(?:invester i|vær med på å støtte) [^.?!]{0,15}journalistikk/iu,
    hits: ['Støtt uavhengig journalistikk', 'Støtt vår journalistikk'],
    misses: ['Kommunen støtter biblioteket', 'Støtten til den lokale pressen faller'],
  },
  {
    id: 'no/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:støtt|hjelp) oss(?!\p{L})(?! (?:med å forstå|se|finne))|(?<!\p{L})(?:vil|kan) du (?:også )?(?:støtte|hjelpe|bidra til) (?:oss|vårt?|våre)|(?<!\p{L})du kan (?:også )?(?:støtte|hjelpe) (?:oss|vårt?|våre)|(?<!\p{L})vurder (?:gjerne )?(?:å (?:støtte|bidra|bli|gi)|et bidrag)|(?<!\p{L})klikk her for å (?:støtte|bidra|donere|gi)|(?:^|[.!?:;–—|»] ?)støtt [\p{L}\d]{3,20}(?: (?:med|nå|her|i dag)|[.!]?$)/iu,
    hits: ['Hjelp oss med et bidrag', 'Vil du støtte oss?', 'Vurder å bli medlem'],
    misses: ['Naboene hjelper familien', 'Vil du hjelpe til på kjøkkenet'],
  },
  {
    id: 'no/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:gave|gaver|bidrag|støtte|beløp)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:skattefradrag|fradrag|fradragsberettiget)(?!\p{L})|(?<!\p{L})(?:få|får) (?:skatte)?fradrag[^.?!]{0,20}(?<!\p{L})(?:bidrag|gave|støtte)|(?<!\p{L})vi er (?:en |et )?(?:ideell|allmennyttig|uavhengig) (?:forening|organisasjon|mediehus|stiftelse|avis|nettavis)/iu,
    hits: ['Ditt bidrag gir skattefradrag', 'Vi er en uavhengig avis'],
    misses: ['Reiser gir fradrag', 'Foreningen la ned'],
  },
  {
    id: 'no/donation/thank-you-for-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:mange |stor |tusen |hjertelig )?takk (?:for|til) (?:(?:din |deres |ditt |all )?(?:støtten?|bidraget|gaven|bidrag)|(?:alle |våre )+(?:støttespillere|givere|medlemmer|lesere|bidragsytere)|at du (?:støtter|bidrar))/iu,
    hits: ['Takk for støtten', 'Tusen takk til alle våre medlemmer'],
    misses: ['Takk for maten', 'Han takket treneren'],
  },
  {
    id: 'no/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})vi (?:trenger|er (?:helt )?avhengige? av|kan ikke|regner med|ber om)[^.?!]{0,15}(?<!\p{L})(?:din hjelp|din støtte|deg|deres støtte|deres hjelp|uten deg|lesernes|ditt bidrag|støtten din|hjelpen din)(?!\p{L})|(?<!\p{L})(?:trenger|uten) (?:din|deres) (?:støtte|hjelp)|(?<!\p{L})uten (?:deg|våre lesere|leserne|våre medlemmer) (?:kan|finnes|hadde|var)/iu,
    hits: ['Vi trenger din støtte', 'Vi er avhengige av lesernes støtte'],
    misses: ['Vi trenger regn, sier bonden', 'Uten deg blir det stille'],
  },
  {
    id: 'no/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:med |takket være )?(?:ditt|din|deres) (?:månedlige |økonomiske )?(?:støtte|gave|bidrag|donasjon|medlemskap)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:gjør|hjelper|kan|er|bidrar|betyr|går|gir|sikrer)(?!\p{L})|(?<!\p{L})(?:med|takket være) (?:ditt|din|deres) (?:[\p{L}]+ )?(?:støtte|bidrag|hjelp|abonnement)(?!\p{L})(?=[^.?!]{0,40}(?<!\p{L})(?:vi|oss|våre?|vårt|du)(?!\p{L})|[^.?!]{0,20}$)/iu,
    hits: ['Din støtte gjør en forskjell', 'Med din støtte kan vi grave dypere'],
    misses: ['Hans støtte til ordføreren er stor', 'Med ditt pass kan du reise'],
  },
  {
    id: 'no/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})ved (?:å (?:melde|klikke|sende|trykke|skrive|abonnere|registrere)|påmelding)[^.?!]{0,50}(?<!\p{L})(?:godtar|samtykker|aksepterer|godkjenner)(?![^.?!]{0,40}(?<!\p{L})(?:cookies|informasjonskapsler))|(?<!\p{L})jeg (?:godtar|samtykker|godkjenner|vil gjerne|ønsker)[^.?!]{0,40}(?<!\p{L})(?:nyhetsbrev\p{L}*|vilkår\p{L}*|e-?post\p{L}*|markedsføring|tilbud|kontaktes)|(?<!\p{L})les (?:mer om|vår)[^.?!]{0,25}(?<!\p{L})personvern\p{L}*|(?<!\p{L})(?:din|dine|opplysningene|e-?posten)[^.?!]{0,25}(?<!\p{L})(?:deles|selges) (?:aldri|ikke)/iu,
    hits: ['Ved å melde deg på godtar du vilkårene', 'Jeg vil gjerne motta nyhetsbrevet'],
    misses: ['Ved å klikke tentes lampen', 'Personvern er en rett'],
  },
  {
    id: 'no/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:last ned|hent|installer|åpne i|prøv)(?: (?:vår|gratis|nå|den nye))* ?(?:[\p{L}\d]{2,15}[- ]?)?app(?:en)?(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:les|følg|lytt)[^.?!]{0,20}(?<!\p{L})i (?:vår app|appen)(?=[^.?!]{0,10}$|[.!])/iu,
    hits: ['Last ned appen', 'Les alt i vår app'],
    misses: ['Appen sluttet å virke', 'Han betalte i appen da han kjørte'],
  },
  {
    id: 'no/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bekreft|sjekk) (?:din )?[^.?!]{0,6}(?<!\p{L})(?:e-?post\p{L}*|innboks\p{L}*|påmelding\p{L}*|søppelpost)|(?<!\p{L})takk for (?:din påmelding|påmeldingen|at du (?:meldte|abonnerer))|(?<!\p{L})du (?:er|har) (?:nå |allerede )?(?:påmeldt|meldt deg på|abonnerer)(?!\p{L})(?! (?:kurs|løp))|(?<!\p{L})(?:ugyldig|gyldig) e-?post\p{L}*|(?<!\p{L})bekreftelses(?:e-?post|lenke)|(?<!\p{L})vi har sendt[^.?!]{0,15}(?<!\p{L})(?:e-?post|lenke)|(?<!\p{L})noe gikk galt(?=[^.?!]{0,3}[.!]?$|[.!] prøv)|(?<!\p{L})prøv igjen(?: senere)?(?=[^\p{L}]{0,3}$)/iu,
    hits: ['Bekreft din e-post', 'Takk for påmeldingen', 'Skriv inn en gyldig e-postadresse'],
    misses: ['Han bekreftet at han kom', 'Billetten er gyldig'],
  },
  {
    id: 'no/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:din |skriv inn |skriv inn din |oppgi )*(?:e-?post(?:[- ]?adresse)?|mailadresse|epostadresse)(?: ?\(?(?:påkrevd|obligatorisk)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-postadresse', 'Din e-post'],
    misses: ['E-posten lakk ut', 'En e-post kom fram'],
  },
  {
    id: 'no/newsletter/form-field',
    kind: 'newsletter',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ditt )?(?:fornavn|etternavn|for- og etternavn|postnummer)(?: ?\(?(?:påkrevd|valgfritt)\)?)?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:la (?:dette|det) feltet (?:være|stå) tomt|feltet må fylles ut|obligatoriske? felt)/iu,
    hits: ['Fornavn', 'La dette feltet stå tomt'],
    misses: ['Hans fornavn var kort', 'Feltet lå tomt'],
  },
  {
    id: 'no/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:i|til|rett i|rett til|direkte i|direkte til) (?:din )?(?:innboksen?|e-?posten?|mailen?|inboksen?)(?: din)?(?!\p{L})(?=[^.?!]{0,25}(?:$|[.!])|[^.?!]{0,30}(?<!\p{L})(?:hver|daglig|gratis))|(?<!\p{L})(?:i|til|rett i) (?:din innboks|innboksen din|din e-?post|e-?posten din)(?!\p{L})|(?<!\p{L})(?:hver|daglig|gratis|direkte)[^.?!]{0,25}(?<!\p{L})(?:på e-?post|i innboksen|på mail)/iu,
    hits: ['Rett i innboksen', 'Hver morgen på e-post'],
    misses: ['I kassen lå et brev', 'Hun svarte på e-post'],
  },
  {
    id: 'no/newsletter/join-community',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:over|mer enn|allerede) \d[\d ]{2,8} (?:lesere|abonnenter|mottakere)[^.?!]{0,25}(?<!\p{L})(?:nyhetsbrev|får|leser|mottar)|^[^\p{L}\p{N}]{0,5}(?:(?:gå ikke glipp av (?:noe|nyhetene|en sak|.{3,20})|ikke gå glipp av .{3,25}|hold deg (?:oppdatert|orientert)|vær (?:først|den første).{0,20})(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:bli|hold deg) oppdatert (?:med|om|på)/iu,
    hits: ['Ikke gå glipp av noe', 'Hold deg oppdatert'],
    misses: ['Han gikk glipp av bussen', 'Hold deg unna isen'],
  },
  {
    id: 'no/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:våre |vårt |alle |flere |gratis |velg )*(?:[\p{L}\d&-]{2,20} )?(?:[\p{L}]{2,20})?(?:nyhetsbrev(?:et|ene)?|newsletters?)(?: (?:fra|om|til) .{2,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:med|i|via) (?:vårt|våre) (?:daglige |gratis |ukentlige )?nyhetsbrev[^.?!]{0,60}(?<!\p{L})(?:du|deg|får|les)(?!\p{L})|(?<!\p{L})(?:daglige|ukentlige|gratis) nyhetsbrev\p{L}*/iu,
    hits: ['Nyhetsbrev', 'Våre nyhetsbrev', 'Med vårt nyhetsbrev får du oversikt'],
    misses: ['Nyhetsbrevet inneholdt en feil om renten', 'I nyhetsbrevet skrev hun om renten'],
  },
  {
    id: 'no/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:aktiver|slå|få|tillat|motta) (?:på |våre |viktige )?(?:varsler|pushvarsler|push-varsler|nyhetsvarsler|varslinger)|^[^\p{L}\p{N}]{0,5}(?:(?:pushvarsler|følg (?:saken|temaet|journalisten)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})vil du (?:ha|motta) (?:varsler|pushvarsler|varsel)/iu,
    hits: ['Få varsler', 'Vil du motta pushvarsler?'],
    misses: ['Varslene fylte skjermen', 'Politiet fikk en alarm'],
  },
  {
    id: 'no/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:meld deg på|abonner|få|motta|bestill|gå ikke glipp|påmelding|registrer deg)(?!\p{L})[^.?!]{0,35}(?<!\p{L})(?:[\p{L}]{0,20}nyhetsbrev\p{L}*|e-?postliste)(?!\p{L})|(?<!\p{L})meld deg på (?:her|nå|gratis)?[^.?!]{0,40}(?<!\p{L})(?:nyhet\p{L}*|e-?post\p{L}*|oppdatering\p{L}*)/iu,
    hits: ['Meld deg på vårt nyhetsbrev', 'Få nyhetsbrevet hver morgen'],
    misses: ['Nyhetsbrevet ble anmeldt', 'Meld deg på løpet'],
  },
  {
    id: 'no/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ja,? )?(?:ja takk,? )?(?:meld (?:meg|deg) på|send inn|bekreft|påmelding)(?: (?:nå|her|i dag|gratis))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Meld meg på', 'Meld deg på her'],
    misses: ['Bekreftet smitte meldes', 'Han meldte seg på'],
  },
  {
    id: 'no/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:melde deg av|avslutte abonnementet|meld deg av|avmelding|avmelde)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:når som helst|til enhver tid|lenke\p{L}*|nyhetsbrev\p{L}*|når du vil)|(?<!\p{L})(?:når som helst|til enhver tid|alltid) (?:melde deg av|avslutte|trekke samtykket)|(?<!\p{L})(?:ingen|aldri) spam(?!\p{L})/iu,
    hits: ['Du kan melde deg av når som helst', 'Ingen spam'],
    misses: ['Bilen er avmeldt', 'Når som helst kan isen briste'],
  },
  {
    id: 'no/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:få|motta) (?:det siste|det viktigste|de siste|de beste|de viktigste|dagens|ukens|våre beste|eksklusive)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:nyhet\p{L}*|saker|sakene|artikler|historier|lesning|tips|tilbud|oversikt|innen|om|fra)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:det viktigste|ukens beste|dagens viktigste) .{3,60}(?:e-?post\p{L}*|innboks\p{L}*|hver (?:dag|morgen|uke|kveld)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Få de viktigste nyhetene først', 'Få ukens beste historier'],
    misses: ['Få stemmer ble talt i byen', 'Dagens nyheter var dårlige'],
  },
  {
    id: 'no/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:allerede|er du|har du)[^.?!]{0,12}(?<!\p{L})(?:abonnent|abonnement|kunde|medlem|konto|en bruker)(?!\p{L})[^.!]{0,10}(?:\?|(?<!\p{L})logg)|^[^\p{L}\p{N}]{0,5}(?:(?:ikke|ennå ikke) (?:abonnent|kunde|medlem)(?: ennå| enda)?\??(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:har du ikke (?:en )?(?:konto|bruker|abonnement)|ingen konto)\??(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})aktiver (?:din|ditt) (?:digitale )?(?:konto|abonnement|tilgang)/iu,
    hits: ['Allerede abonnent? Logg inn', 'Har du allerede en konto?', 'Ikke abonnent ennå?'],
    misses: ['Han er allerede medlem av klubben', 'Hun har ikke et hjem'],
  },
  {
    id: 'no/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})du har (?:lest|brukt|nådd|\d+|ingen)[^.?!]{0,20}(?<!\p{L})(?:gratis|fri\p{L}*) ?(?:artik\p{L}*|saker)|(?<!\p{L})\d+ gratis (?:artikler|saker) (?:igjen|i måneden|per måned)|(?<!\p{L})gratis (?:artikler|saker) (?:igjen|denne måneden)/iu,
    hits: ['Du har 2 gratis artikler igjen', 'Du har lest alle dine gratis saker'],
    misses: ['To artikler i loven ble endret', 'Du har et år igjen'],
  },
  {
    id: 'no/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:dine|alle|eksklusive|våre) fordeler(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:abonnent|leser|medlems|abonnements|kunde)fordeler)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:dette får du|abonnementet inneholder|inkludert i abonnementet|som abonnent).{0,60})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:som abonnent|med (?:et |ditt )?(?:digitalt )?abonnement)(?!\p{L})[^.?!]{0,10}(?<!\p{L})(?:får|leser|har|kan) du|^[^\p{L}\p{N}]{0,5}(?:(?:tilgang til|dagens|alle|eksklusive|digital|e-?avisen|inkludert) (?:[\p{L}&+-]+ ){0,5}(?:e-?avis(?:en)?|kryssord|artikler|saker|nyhetsbrev|podkaster?|arkiv(?:et)?|app(?:en)?|aviser|innhold)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:e-?avis(?:en)?|kryssord(?: og quiz)?|del (?:artikler|artikkelen|abonnementet).{0,30}|gi bort (?:artikkelen|en artikkel|et abonnement).{0,15}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Dine fordeler', 'Som abonnent får du alt', 'Tilgang til e-avisen'],
    misses: ['Fordelene fjernes, sier statsråden', 'Alle veier i fylket ble stengt'],
  },
  {
    id: 'no/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ingen bindingstid|uten binding|ingen binding|uten bindingstid|avslutt når (?:som helst|du vil)|si opp når (?:som helst|du vil)|avbestill når som helst)|(?<!\p{L})(?:fornyes|forlenges) automatisk|(?<!\p{L})(?:løper|fortsetter)[^.?!]{0,15}(?<!\p{L})(?:til du (?:avslutter|sier opp)|til det sies opp)|(?<!\p{L})deretter (?:ordinær pris|fortsetter abonnementet)/iu,
    hits: ['Ingen bindingstid', 'Avslutt når du vil'],
    misses: ['Han ville si opp leien', 'Avtalen har binding'],
  },
  {
    id: 'no/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:abonner|logg inn|kjøp|få|opprett|bli (?:abonnent|medlem|kunde)|lås opp|tegn|prøv)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:for å|og) (?:lese|les|fortsette|fortsett|få (?:tilgang|full)|låse|lås opp)|(?<!\p{L})for å (?:lese|fortsette å lese)[^.?!]{0,25}(?<!\p{L})(?:abonn\p{L}*|logg|kjøpe|må du|konto|kreves)|^[^\p{L}\p{N}]{0,5}(?:(?:les hele (?:saken|artikkelen) (?:med|for|nå|gratis).{0,30}|vil du lese (?:hele (?:saken|artikkelen)|videre|mer|resten)\??[^.?!]{0,20}|fortsett (?:å lese|lesingen)|lås opp (?:artikkelen|saken|nå).{0,20}|les videre (?:for|med|gratis) .{1,30}))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})resten av (?:artikkelen|saken)(?!\p{L})|(?<!\p{L})opprett (?:en )?gratis (?:konto|bruker|profil)/iu,
    hits: ['Logg inn for å lese videre', 'Abonner for å fortsette', 'Vil du lese hele saken?'],
    misses: ['Kjøp brød, les en bok', 'For å lese boka må det være lys'],
  },
  {
    id: 'no/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:kun|bare|eksklusivt|forbeholdt|artikkelen er|saken er|låst)[^.?!]{0,10}(?:for )?(?:våre |deg som er |betalende )*(?<!\p{L})(?:abonnenter|pluss\p{L}*|premium\p{L}*|kunder|medlemmer|abonnent)(?!\p{L})|(?<!\p{L})(?:du må ha|krever) (?:et )?(?:[\p{L}-]+ )?abonnement(?=[^.?!]{0,30}$)|(?<!\p{L})denne (?:artikkelen|saken) er (?:låst|kun|bare|for abonnenter|forbeholdt)/iu,
    hits: ['Kun for abonnenter', 'Denne saken er forbeholdt abonnenter'],
    misses: ['Kun for ansatte', 'Denne saken er gammel'],
  },
  {
    id: 'no/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:logg inn(?: (?:her|med .{2,20}|eller .{2,25}|nå))?|passord|glemt (?:ditt )?passord(?:et)?\??|opprett (?:konto|bruker|profil)|min (?:konto|profil|side)|logg ut|hold meg innlogget|fortsett med (?:google|apple|facebook|e-?post|vipps)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Logg inn', 'Glemt passord?'],
    misses: ['Logg inn sa skjermen aldri', 'Passordet lakk ut'],
  },
  {
    id: 'no/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:se |vis |velg |sammenlign |våre |alle |flere |aktuelle |kjøp )*(?:tilbud|abonnementer|abonnementstilbud|abonnement|gaveabonnement|studentrabatt|prøveabonnement)(?: (?:her|nå|som passer .{2,15}))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:(?:digitalt?|papir|helg|premium|pluss|komplett|basis|e-?avis|og|\+|&) ?)+(?:abonnement|pakke|tilgang|avis))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:mest populære?|beste tilbud|velg (?:pakke|abonnement|betaling)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:kjøp|få|velg|prøv) (?:pluss|premium|digital tilgang|tilgang).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Se våre tilbud', 'Digitalt abonnement', 'Kjøp Pluss'],
    misses: ['Tilbud er det nok av', 'Abonnementene blir dyrere, skriver selskapet i går'],
  },
  {
    id: 'no/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|pluss|låst(?: artikkel| sak)?|for abonnenter|plussartikkel|pluss-sak|kun for abonnenter))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'For abonnenter'],
    misses: ['Pluss minus null ble resultatet', 'Premium er dyrt'],
  },
  {
    id: 'no/paywall/premium-offer',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:kjøp|skaff(?: deg)?|test|prøv|bli)\s+(?:pluss|premium|digitalt)(?:kunde|abonnent)?(?![\p{L}\p{N}])/iu,
    hits: ['Kjøp Pluss', 'Prøv premium i dag'],
    misses: ['Kjøp plussgradene varmt', 'To pluss to er fire'],
  },
  {
    id: 'no/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?!leie)[\p{L}\d+%.():&\/ -]{0,45}?[ :(–—-])?(?:(?:for|fra|kun|bare|nå|deretter) ?){0,3}\d[\d.,]{0,6} ?(?:kr\.?|kroner|nok|,-) ?(?:\/ ?(?:måned|uke)|\/ ?mnd|\/år|\/ år|per måned|per uke|per år|pr\.? måned|pr\.? mnd|i måneden|i uken|i uka|i året|de første|den første|i \d+ (?:måneder|uker)|første måned)(?:[^\p{L}].{0,60})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:abonner|les|prøv|kjøp|pluss|abonnement|digital\p{L}*|første måned|deretter|kun)(?!\p{L})[^.?!]{0,20}\d[\d.]{0,5} ?(?:kr\.?|kroner) ?(?:per (?:måned|uke)|pr\.? måned|pr\.? mnd|i måneden|den første|de første)|(?<!\p{L})deretter (?:kun )?\d[\d.]{0,5} ?(?:kr|kroner)|(?<!\p{L})første måned (?:gratis|for (?:kun |bare )?\d)|^[^\p{L}\p{N}]{0,5}(?:(?:prøv |les |få )*\d+ (?:dager|måneder|uker) (?:gratis|for (?:kun |bare )?\d.{0,20})(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})prøv[^.?!]{0,15}(?:gratis i \d+|\d+ (?:dager|måneder|uker) (?:gratis|for))/iu,
    hits: ['Kun 99 kr per måned', 'Første måned gratis', 'Prøv 30 dager gratis'],
    misses: ['Husleien steg til 900 kroner', 'Elbilen kostet kun 90 kroner å lade opp'],
  },
  {
    id: 'no/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ja,? )?(?:abonner|bli (?:abonnent|kunde|digital abonnent)|kjøp (?:abonnement|pluss|premium|avisen|artikkelen|saken|nå)|tegn abonnement|velg abonnement|prøv (?:gratis|nå|oss)|start (?:ditt )?(?:abonnement|prøveperiode)|få (?:abonnement|tilgang)|oppgrader|bestill abonnement|abonnement)(?: (?:nå|her|i dag|fra .{1,20}|for .{1,20}|på .{2,20}|digitalt|gratis))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bli abonnent', 'Bestill abonnement nå'],
    misses: ['Prøv vann, råder legen hver dag i sin bok', 'Kjøp melk'],
  },
  {
    id: 'no/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ubegrenset|full|fri) (?:digital )?(?:tilgang (?:til|på)|lesing)(?!\p{L})(?! (?:helse|vann|legehjelp))|(?<!\p{L})tilgang til (?:alle|alt|hele|våre|eksklusive|låste)[^.?!]{0,12}(?<!\p{L})(?:artikler|saker|innhold|aviser?|pluss\p{L}*|premium\p{L}*|nyheter|arkiv\p{L}*)|(?<!\p{L})les (?:alle|alt|ubegrenset)[^.?!]{0,15}(?<!\p{L})(?:artikler|saker|innhold|pluss\p{L}*|på)|(?<!\p{L})(?:færre|uten) (?:annonser|reklame)(?=[^.?!]{0,30}$)/iu,
    hits: ['Ubegrenset tilgang til alt innhold', 'Tilgang til alle saker'],
    misses: ['Full tilgang til legehjelp mangler', 'Tilgang til alle veier ble stengt'],
  },
  {
    id: 'no/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:annonser?|reklame|sponset(?: (?:innhold|av .{2,30}))?|annonsørinnhold|betalt innhold|kommersielt samarbeid|i samarbeid med .{2,30}|(?:artikkelen|saken) fortsetter (?:under|etter) .{2,20}|kjøp (?:nå|billetter?)|rabattkoder?|bestill nå))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:affiliate-?lenker|annonselenker|reklamelenker)(?!\p{L})/iu,
    hits: ['Annonse', 'Saken fortsetter under annonsen'],
    misses: ['Reklame for tobakk er forbudt', 'Annonsene forsvant'],
  },
  {
    id: 'no/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:les (?:mer|hele saken|hele artikkelen|hele|videre her)|vis (?:mer|flere|alle)|se (?:mer|alle|flere)|til (?:saken|artikkelen)|hent flere))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Les mer', 'Vis flere'],
    misses: ['Les flere bøker, oppfordrer hun', 'Vis hensyn'],
  },
  {
    id: 'no/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:les|lytt|gå ikke glipp|bakgrunn)(?: (?:også|mer|her|videre|hele))?|relatert|se også)\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"”“'»«])/iu,
    hits: ['Les også: Den lange broen', 'Se også: Stormen kommer'],
    misses: ['Leser: det er sukker i', 'Se: der kommer toget'],
  },
  {
    id: 'no/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:siste|flere|nye|andre|øvrige) ?(?:nytt|nyheter|artikler|saker|innlegg|videoer)(?: (?:om|fra|i) [\p{L} ]{2,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:toppsaker|siste nytt|akkurat nå))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Siste nytt', 'Flere saker'],
    misses: ['Siste regn druknet bygda ved den store elva i nord', 'Nye regler for piloter'],
  },
  {
    id: 'no/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mer|flere saker|flere artikler|flere nyheter|alle saker|les mer|alt) (?:om|fra|av|innen) [\p{L}\d ]{2,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mer om klimaet', 'Flere saker fra Kultur'],
    misses: ['Mer av kjærlighet enn av nød flyttet han til den store byen ved havet i sør', 'Mer regn'],
  },
  {
    id: 'no/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mest|populæreste) (?:leste?|delte?|sette?|populære?|kommenterte?)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:populært|populære saker|trender|redaksjonens utvalgte))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mest leste', 'Populært'],
    misses: ['Den mest leste dikteren', 'Populære fester'],
  },
  {
    id: 'no/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:neste|forrige|tidligere|eldre|nyere)(?: (?:artikkel|sak|innlegg|side|nyhet))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Neste sak', 'Forrige'],
    misses: ['Neste år regner det', 'Tidligere eiere solgte'],
  },
  {
    id: 'no/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:les|lytt|se) (?:også|mer (?:om .{2,25}|her))|mer (?:om saken|om temaet|å lese)|du (?:vil kanskje |kan kanskje )?(?:også )?(?:liker|like|være interessert i)(?: .{0,15})?|(?:relaterte?|lignende|anbefalte?|utvalgte) ?(?:artikler|saker|innlegg|lesning|nyheter|innhold|emner)?|relatert|anbefalt(?: for deg)?|for deg|gå ikke glipp|emner|andre leser(?: også)?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Les også', 'Relaterte saker', 'Mer om saken'],
    misses: ['Les også på fransk, sier læreren', 'Emner som deler'],
  },
  {
    id: 'no/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:skriv ut|kopier(?: lenken?)?|lenken? (?:er )?kopiert|lagre (?:saken|artikkelen)|lytt til (?:saken|artikkelen)|send på e-?post|tips oss))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kopier lenke', 'Skriv ut'],
    misses: ['Lagre resten til i morgen', 'Utskrifter er dyre'],
  },
  {
    id: 'no/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})følg (?:oss|med oss|[\p{L}.]{2,15} på (?:facebook|instagram|x|twitter|linkedin))(?!\p{L})|(?<!\p{L})lik oss på|^[^\p{L}\p{N}]{0,5}(?:(?:følg|følg oss|sosiale medier))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Følg oss på Instagram', 'Lik oss på Facebook'],
    misses: ['Politiet fulgte bilen', 'Følg veien mot nord'],
  },
  {
    id: 'no/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:del|tips|tweet|send)(?: (?:denne|den|her|på|via|med|artikkel|artikkelen|saken|siden|innlegget|facebook|twitter|x|whatsapp|linkedin|e-?post|venner|en|venn|lenke)){1,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Del saken', 'Del på Facebook'],
    misses: ['Del likt, sier moren til barna', 'Del av byen sto tom'],
  },
];
