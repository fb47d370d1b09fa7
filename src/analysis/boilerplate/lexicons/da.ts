import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'da/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |alle |vis |ingen |læs |se )*(?:kommentar(?:er)?|svar)(?: ?\(?\d+\)?)?(?: (?:er lukket|til .{1,40}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 kommentarer', 'Vis kommentarer'],
    misses: ['Kommentarer fra ministeren vakte vrede i hele partiet', 'Svaret kom sent'],
  },
  {
    id: 'da/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:skriv|læg|efterlad|tilføj) (?:en|din) (?:kommentar|mening)(?!\p{L})|(?<!\p{L})deltag i (?:debatten|samtalen)(?!\p{L})|(?<!\p{L})(?:log ind|logget ind|opret)[^.?!]{0,20}(?<!\p{L})for at kommentere|(?<!\p{L})e-?mailadresse (?:vil ikke|bliver ikke) (?:blive )?(?:publiceret|offentliggjort)/iu,
    hits: ['Skriv en kommentar', 'Log ind for at kommentere'],
    misses: ['Han skrev en bog', 'Debatten sluttede sent'],
  },
  {
    id: 'da/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jeg )?(?:accepter|acceptér|acceptere|godkend|afvis|tillad|forstået)(?: (?:alle|alt|cookies|kun|nødvendige|og|luk|fortsæt|valgte))+)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:administrer|tilpas|rediger|vis)(?: (?:mine |dine )?(?:cookies|samtykke|privatliv))(?:indstillinger)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:cookie|samtykke|privatlivs)-?(?:indstillinger|politik|valg))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:accepter|tillad alle|afvis alle|kun nødvendige))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Accepter alle', 'Cookieindstillinger'],
    misses: ['Accepter nederlaget, sagde han', 'Afvis ham, råbte de'],
  },
  {
    id: 'da/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:bruger|anvender|gemmer|lagrer)[^.?!]{0,40}(?<!\p{L})cookies(?!\p{L})|(?<!\p{L})ved at (?:fortsætte|bruge|klikke)[^.?!]{0,50}(?<!\p{L})(?:accepterer|cookies|samtykker)[^.?!]{0,30}cookies|(?<!\p{L})vores (?:\d+ )?partnere[^.?!]{0,60}(?<!\p{L})(?:cookies|data|enhed|oplysninger)/iu,
    hits: ['Vi bruger cookies', 'Vores partnere gemmer data på din enhed'],
    misses: ['Vi bruger mel og smør', 'Partnerne mødtes i maj'],
  },
  {
    id: 'da/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:vælg|angiv|indtast) (?:selv )?(?:et |dit |valgfrit )?(?:eget )?beløb)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:eller )?(?:et )?(?:andet|valgfrit|eget) beløb(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})hvor meget vil du (?:give|donere|støtte)|^[^\p{L}\p{N}]{0,5}(?:(?:jeg vil )?(?:give |giv |støt |støtte |donér |doner |donere )(?:med )?\d[\d.]{0,6} ?(?:kr|kroner)\.?(?: (?:om måneden|pr\.? måned|hver måned|én gang))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Vælg beløb', 'Andet beløb', 'Jeg vil give 100 kr. om måneden'],
    misses: ['Beløbet steg i maj', 'Et andet beløb blev senere nævnt i kommunens aftale med bygherren'],
  },
  {
    id: 'da/donation/bank-account',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})mobile ?pay(?: ?(?:til|på|nr\.?|nummer|box))?:? ?\d{3}|(?<!\p{L})(?:reg\.? ?nr|registreringsnummer|kontonr|kontonummer)\.?:? ?\d{3}|(?<!\p{L})(?:overfør|indbetal|send)[^.?!]{0,40}(?<!\p{L})(?:mobile ?pay|konto|kontonummer)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:mobile ?pay|betalingskort|betalingsservice|bankoverførsel|dankort|betalingsmetode)(?:[ ,\/|]+(?:mobile ?pay|betalingskort|dankort|paypal|eller))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['MobilePay 12345', 'Overfør et beløb til vores konto'],
    misses: ['Kontoen var tom', 'Betalingskort blev stjålet i går'],
  },
  {
    id: 'da/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})bliv (?:du |også |vores |en |nu |i dag |fast )*(?:medlem|støttemedlem|støtte|bidragyder|månedsgiver|donor|ven|sponsor|støtteabonnent)(?!\p{L})(?! af (?:eu|nato|folketinget|klubben|partiet))|^[^\p{L}\p{N}]{0,5}(?:(?:jeg vil være|bliv en del af) (?:medlem|fællesskabet|vores .{3,20}))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:medlemskab|medlem) (?:fra|for) \d+ ?(?:kr|kroner)/iu,
    hits: ['Bliv medlem', 'Bliv fast støtte'],
    misses: ['Landet vil være medlem af Nato', 'Hun blev medlem i 1998'],
  },
  {
    id: 'da/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jeg vil |ja,? jeg vil |klik her for at )?(?:donér|doner|donere|støt|støtte|bidrag|giv et bidrag|giv en gave|støt os)(?: (?:nu|her|i dag|os|et bidrag|et beløb|hver måned|via mobilepay|med mobilepay|vores arbejde|journalistikken|[\p{L}\d]{2,15}))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Støt os', 'Donér nu'],
    misses: ['Støt barnet under armene, siger lægen til de nye forældre på kurset', 'De støtter holdet'],
  },
  {
    id: 'da/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:kan du lide|sætter du pris på|synes du|læser du|er du glad for)[^!]{0,80}(?<!\p{L})(?:støt|støtte|mobilepay|bidrag|medlem|donér|doner)(?!\p{L})|(?<!\p{L})hvis du[^.?!]{0,60}(?<!\p{L})(?:kan lide|sætter pris|synes|har mulighed|vil|kan)[^!]{0,60}(?<!\p{L})(?:støt|støtte os|mobilepay|bidrag|donere|medlem)(?!\p{L})|(?<!\p{L})(?:giv|køb) (?:os|mig) en (?:kop )?kaffe/iu,
    hits: ['Kan du lide artiklen? Så støt os', 'Hvis du sætter pris på vores arbejde, så giv et bidrag'],
    misses: ['Kan du lide bogen? Læs den', 'Hvis du vil vinde, må du træne'],
  },
  {
    id: 'da/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:hver|alle|ethvert|hvert|enhver) (?:krone|kroner|bidrag|gave|støtte|beløb)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:tæller|hjælper|gør|betyder|modtages)|(?<!\p{L})(?:stort som småt|stor som lille|uanset (?:størrelse|beløb))|(?<!\p{L})(?:allerede|helt ned til|fra) (?:for )?\d+ ?(?:kr|kroner)\.?[^.?!]{0,15}(?<!\p{L})(?:støt|støtter|hjælper|bidrag)|(?<!\p{L})mindre end prisen (?:på|for) en (?:kop )?kaffe/iu,
    hits: ['Hver krone tæller', 'Alle bidrag hjælper', 'Allerede for 30 kr. om måneden støtter du os'],
    misses: ['Hver stemme tæller, sagde kandidaten', 'Hver krone mangler nu i budgettet'],
  },
  {
    id: 'da/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:nu hvor|mens) du (?:alligevel )?er her|(?<!\p{L})(?:en lille|en) (?:bøn|opfordring) (?:til|om)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:dig|jer|læsere)|(?<!\p{L})kære læsere?(?!\p{L})[^?]{0,120}(?<!\p{L})(?:vi|os|vores)(?!\p{L})|(?<!\p{L})derfor (?:beder|har) vi[^.?!]{0,15}(?<!\p{L})(?:dig|støtte|hjælp|brug for)|(?<!\p{L})hvorfor (?:beder|spørger) vi|(?<!\p{L})inden du (?:læser videre|går|scroller)/iu,
    hits: ['Nu hvor du er her', 'Derfor beder vi om din støtte'],
    misses: ['En bøn lød i kirken', 'Hvorfor regner det så meget'],
  },
  {
    id: 'da/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finansier|støtte|muligg|drevet|lever|betalt|båret)\p{L}*[^.?!]{0,20}(?<!\p{L})(?:af|takket være|gennem|via) (?:vores |frivillige |støtte fra )*(?:læsere|medlemmer|abonnenter|bidrag|donationer|gaver|støtter)(?!\p{L})|(?<!\p{L})(?:læser|medlems|bruger)finansieret|(?<!\p{L})uden (?:betalingsmur|betalingsvæg)|(?<!\p{L})(?:al vores journalistik|vores artikler|alt indhold)[^.?!]{0,15}(?<!\p{L})(?:er|skal være|forbliver) (?:gratis|frit?|åbent?|tilgængeligt?)/iu,
    hits: ['Vi er finansieret af vores læsere', 'Vi lever af bidrag', 'Vores artikler er gratis for alle'],
    misses: ['Broen er finansieret af staten', 'Artiklerne i loven er gamle'],
  },
  {
    id: 'da/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})så vi (?:kan|fortsat)[^.?!]{0,20}(?<!\p{L})(?:fortsætte|blive ved|skrive|afdække|fortælle|være|forblive|grave|levere)|(?<!\p{L})hjælp os (?:med )?(?:at )?(?:fortsætte|forblive|nå|vokse|fortælle|holde|bevare)|(?<!\p{L})(?:kritisk|uafhængig|god|kvalitets) ?journalistik (?:koster|er ikke gratis|kræver|har brug)|(?<!\p{L})journalistik koster|(?<!\p{L})vores arbejde koster|(?<!\p{L})(?:hjælp os (?:med )?(?:at )?)?nå (?:vores|målet)[^.?!]{0,10}(?<!\p{L})(?:mål|indsamling)/iu,
    hits: [
      'Støt os, så vi kan fortsætte arbejdet',
      'Hjælp os med at nå vores mål',
      'Uafhængig journalistik koster penge',
    ],
    misses: ['Vejen koster penge', 'Hjælp os, råbte drengen'],
  },
  {
    id: 'da/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:giv |støt )?(?:engangsbeløb|engangsbidrag|enkelt gang|én gang|en gang|månedligt|hver måned|pr\.? måned|årligt|om året|fast bidrag|fast støtte)(?:[ \/|,]+(?:eller )?(?:månedligt|hver måned|årligt|engangsbeløb))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Engangsbeløb', 'Månedligt'],
    misses: ['Hver måned falder tallet', 'En gang var han konge'],
  },
  {
    id: 'da/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})vi (?:har|tager|er|ejes|modtager|får)[^.?!]{0,15}(?<!\p{L})(?:ingen|ikke|uafhængige? af|fri for)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:ejere|aktionærer|milliardær\p{L}*|staten|annonc\p{L}*|reklamer|partier|mediestøtte|rigmænd)|(?<!\p{L})ingen (?:milliardær|rige ejere|aktionærer|rigmand)/iu,
    hits: ['Vi har ingen aktionærer', 'Ingen milliardær bag os'],
    misses: ['Han har intet hus', 'Byen har ingen havn'],
  },
  {
    id: 'da/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jeg (?:har allerede (?:støttet|givet|doneret)|er allerede (?:medlem|støtte)|støtter allerede)|påmind mig (?:senere|i morgen|om .{2,10})|(?:nej )?tak,? ikke nu|ikke nu|nej tak|måske senere|senere|vis ikke igen))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Jeg har allerede støttet', 'Måske senere'],
    misses: ['Jeg har allerede spist', 'Senere regnede det'],
  },
  {
    id: 'da/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:støt|støtte|støtter du|hjælp|forsvar|bevar|styrk|red) (?:gerne |du )?(?:vores|fri|uafhængig|den (?:frie|uafhængige)|kritisk|lokal|kvalitets|undersøgende)[^.?!]{0,20}(?:journalistik\p{L}*|redaktion\p{L}*|arbejde|avis\p{L}*|presse|medier|medie)(?!\p{L})|(?<!\p{L})(?:fri|uafhængig) journalistik (?:koster|har brug|er ikke)|(?<!\p{L})(?:invester i|vær med til at støtte) [^.?!]{0,15}journalistik/iu,
    hits: ['Støt uafhængig journalistik', 'Støt vores journalistik'],
    misses: ['Kommunen støtter biblioteket', 'Støtten til den lokale presse falder'],
  },
  {
    id: 'da/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:støt|hjælp) os(?!\p{L})(?! (?:med at forstå|se|finde))|(?<!\p{L})(?:vil|kan) du (?:også )?(?:støtte|hjælpe|bidrage til) (?:os|vores)|(?<!\p{L})du kan (?:også )?(?:støtte|hjælpe) (?:os|vores)|(?<!\p{L})overvej (?:gerne )?(?:at (?:støtte|bidrage|blive|give)|et bidrag)|(?<!\p{L})klik her for at (?:støtte|bidrage|donere|give)|(?:^|[.!?:;–—|»] ?)støt [\p{L}\d]{3,20}(?: (?:med|nu|her|i dag)|[.!]?$)/iu,
    hits: ['Hjælp os med et bidrag', 'Vil du støtte os?', 'Overvej at blive medlem'],
    misses: ['Naboerne hjælper familien', 'Vil du hjælpe til i køkkenet'],
  },
  {
    id: 'da/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:gave|gaver|bidrag|støtte|beløb)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:skattefradrag|fradrag|fradragsberettiget)(?!\p{L})|(?<!\p{L})(?:få|opnå) (?:skatte)?fradrag[^.?!]{0,20}(?<!\p{L})(?:bidrag|gave|støtte)|(?<!\p{L})vi er (?:en |et )?(?:non-?profit|almennyttig|uafhængig\p{L}*) (?:forening|organisation|medie|fond|avis)/iu,
    hits: ['Dit bidrag giver skattefradrag', 'Vi er et uafhængigt medie'],
    misses: ['Rejser giver fradrag', 'Foreningen lukkede'],
  },
  {
    id: 'da/donation/thank-you-for-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:mange |stor |tusind )?tak (?:for|til) (?:(?:din|jeres|dit|al) (?:støtte|bidrag|gave|opbakning)|(?:alle |vores )+(?:støtter|medlemmer|læsere|bidragydere)|at du (?:støtter|bidrager))/iu,
    hits: ['Tak for din støtte', 'Stor tak til alle vores medlemmer'],
    misses: ['Tak for mad', 'Han takkede træneren'],
  },
  {
    id: 'da/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})vi (?:har brug for|er (?:helt )?afhængige af|kan ikke|regner med|beder om)[^.?!]{0,15}(?<!\p{L})(?:din hjælp|din støtte|dig|jeres støtte|jeres hjælp|uden dig|læsernes|dit bidrag)(?!\p{L})|(?<!\p{L})(?:brug for|uden) (?:din|jeres) (?:støtte|hjælp|opbakning)|(?<!\p{L})uden (?:dig|vores læsere|læserne|vores medlemmer) (?:kan|findes|havde|var)/iu,
    hits: ['Vi har brug for din støtte', 'Vi er afhængige af læsernes støtte'],
    misses: ['Vi har brug for regn, siger bonden', 'Uden dig bliver der stille'],
  },
  {
    id: 'da/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:med |takket være )?(?:dit|din|jeres) (?:månedlige |økonomiske )?(?:støtte|gave|bidrag|donation|medlemskab)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:gør|hjælper|kan|er|bidrager|muliggør|betyder|går|giver|sikrer)(?!\p{L})|(?<!\p{L})(?:med|takket være) (?:dit|din|jeres) (?:[\p{L}]+ )?(?:støtte|bidrag|hjælp|abonnement)(?!\p{L})(?=[^.?!]{0,40}(?<!\p{L})(?:vi|os|vores|du)(?!\p{L})|[^.?!]{0,20}$)/iu,
    hits: ['Din støtte gør en forskel', 'Med din støtte kan vi grave dybere'],
    misses: ['Hans støtte til borgmesteren er stor', 'Med dit pas kan du rejse'],
  },
  {
    id: 'da/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})ved (?:at (?:tilmelde|klikke|sende|trykke|skrive)|tilmelding)[^.?!]{0,50}(?<!\p{L})(?:accepterer|samtykker|godkender|giver (?:du )?samtykke)(?![^.?!]{0,40}(?<!\p{L})cookies)|(?<!\p{L})jeg (?:accepterer|samtykker|godkender|vil gerne|ønsker)[^.?!]{0,40}(?<!\p{L})(?:nyhedsbrev\p{L}*|betingelser\p{L}*|e-?mails?|markedsføring|tilbud|kontaktes)|(?<!\p{L})læs (?:mere om|vores)[^.?!]{0,25}(?<!\p{L})(?:privatlivs|persondata)\p{L}*|(?<!\p{L})(?:din|dine) (?:e-?mail|oplysninger)[^.?!]{0,25}(?<!\p{L})(?:deles|sælges|videregives) (?:aldrig|ikke)/iu,
    hits: ['Ved at tilmelde dig accepterer du betingelserne', 'Jeg vil gerne modtage nyhedsbrevet'],
    misses: ['Ved at klikke tændtes lampen', 'Privatliv er en ret'],
  },
  {
    id: 'da/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:download|hent|installer|åbn i|prøv)(?: (?:vores|gratis|nu|den nye))* ?(?:[\p{L}\d]{2,15}[- ])?app(?:en)?(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:læs|følg|lyt)[^.?!]{0,20}(?<!\p{L})i (?:vores app|appen)(?=[^.?!]{0,10}$|[.!])/iu,
    hits: ['Hent appen', 'Læs det hele i vores app'],
    misses: ['Appen holdt op med at virke', 'Han betalte i appen, da han kørte'],
  },
  {
    id: 'da/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bekræft|tjek) din[^.?!]{0,6}(?<!\p{L})(?:e-?mail\p{L}*|mail\p{L}*|indbakke|tilmelding|spam\p{L}*)|(?<!\p{L})tak for (?:din tilmelding|at du tilmeldte)|(?<!\p{L})tak fordi du (?:tilmeldte|har tilmeldt)|(?<!\p{L})du (?:er|har) (?:nu |allerede )?(?:tilmeldt|abonnerer)(?!\p{L})(?! (?:som|hos))|(?<!\p{L})(?:ugyldig|gyldig) (?:e-?mail|mail)\p{L}*|(?<!\p{L})bekræftelses(?:mail|link)|(?<!\p{L})vi har sendt[^.?!]{0,15}(?<!\p{L})(?:mail|e-?mail|link)|(?<!\p{L})noget gik galt(?=[^.?!]{0,3}[.!]?$|[.!] prøv)|(?<!\p{L})prøv igen(?: senere)?(?=[^\p{L}]{0,3}$)/iu,
    hits: ['Bekræft din e-mail', 'Tak for din tilmelding', 'Indtast en gyldig e-mailadresse'],
    misses: ['Han bekræftede sin deltagelse', 'Billetten er gyldig'],
  },
  {
    id: 'da/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:din |indtast |indtast din |skriv din )*(?:e-?mail(?:[- ]?adresse)?|mailadresse)(?: ?\(?(?:påkrævet|skal udfyldes)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-mailadresse', 'Din e-mail'],
    misses: ['E-mailen lækkede', 'En e-mail kom frem'],
  },
  {
    id: 'da/newsletter/form-field',
    kind: 'newsletter',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:dit )?(?:fornavn|efternavn|for- og efternavn|postnummer)(?: ?\(?(?:påkrævet|valgfrit)\)?)?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:lad (?:dette|det her) felt (?:være|stå) tomt|feltet skal udfyldes|obligatoriske? felt)/iu,
    hits: ['Fornavn', 'Lad dette felt stå tomt'],
    misses: ['Hans fornavn var kort', 'Feltet lå tomt'],
  },
  {
    id: 'da/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:i|til|direkte i|direkte til) din (?:indbakke|mail|mailboks|e-?mail|inbox|postkasse hver)(?!\p{L})|(?<!\p{L})(?:hver|dagligt|gratis|direkte)[^.?!]{0,25}(?<!\p{L})(?:på mail|i indbakken|på e-?mail|via mail)/iu,
    hits: ['Direkte i din indbakke', 'Hver morgen på mail'],
    misses: ['I kassen lå et brev', 'Hun svarede på mail'],
  },
  {
    id: 'da/newsletter/join-community',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:over|mere end|allerede) \d[\d.]{2,8} (?:læsere|abonnenter|modtagere)[^.?!]{0,25}(?<!\p{L})(?:nyhedsbrev|får|læser|modtager)|^[^\p{L}\p{N}]{0,5}(?:(?:gå ikke glip af (?:noget|nyhederne|en historie|.{3,20})|hold dig (?:opdateret|orienteret|ajour)|bliv (?:klogere|opdateret)|vær (?:først|den første).{0,20})(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:bliv|hold dig) opdateret (?:med|om|på)/iu,
    hits: ['Gå ikke glip af noget', 'Hold dig opdateret'],
    misses: ['Han gik glip af bussen', 'Hold dig væk fra isen'],
  },
  {
    id: 'da/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:vores |alle |flere |gratis |vælg |det )*(?:[\p{L}\d&-]{2,20} )?(?:[\p{L}]{2,20})?(?:nyhedsbrev(?:e|et|ene)?|newsletters?)(?: (?:fra|om|til) .{2,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:med|i|via) vores (?:daglige |gratis |ugentlige )?nyhedsbrev[^.?!]{0,60}(?<!\p{L})(?:du|dig|får|læs)(?!\p{L})|(?<!\p{L})(?:daglige|ugentlige|gratis) nyhedsbrev\p{L}*/iu,
    hits: ['Nyhedsbrev', 'Vores nyhedsbreve', 'Med vores nyhedsbrev får du overblik'],
    misses: ['Nyhedsbrevet indeholdt en fejl om renten', 'I nyhedsbrevet skrev hun om renten'],
  },
  {
    id: 'da/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:aktivér|aktiver|slå|få|tillad|modtag) (?:vores |vigtige )?(?:notifikationer|push-?beskeder|pushnotifikationer|nyhedsnotifikationer)|^[^\p{L}\p{N}]{0,5}(?:(?:push-?beskeder|følg (?:emnet|skribenten|journalisten|dette emne)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})vil du (?:have|modtage) (?:notifikationer|push-?beskeder|besked)/iu,
    hits: ['Få notifikationer', 'Vil du modtage push-beskeder?'],
    misses: ['Notifikationerne fyldte skærmen', 'Politiet fik en alarm'],
  },
  {
    id: 'da/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:tilmeld|abonner|abonnér|få|modtag|bestil|skriv dig op|gå ikke glip)(?!\p{L})[^.?!]{0,35}(?<!\p{L})(?:[\p{L}]{0,20}nyhedsbrev\p{L}*|mailliste)(?!\p{L})|(?<!\p{L})tilmeld dig (?:her|nu|gratis)?[^.?!]{0,40}(?<!\p{L})(?:nyhed\p{L}*|mail\p{L}*|e-?mail|opdatering\p{L}*)|(?<!\p{L})nyhedsbrev\p{L}*[^.?!]{0,15}(?<!\p{L})(?:tilmeld|tilmelding)/iu,
    hits: ['Tilmeld dig vores nyhedsbrev', 'Få nyhedsbrevet hver morgen'],
    misses: ['Nyhedsbrevet blev anmeldt', 'Tilmeld dig løbet'],
  },
  {
    id: 'da/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ja,? )?(?:ja tak,? )?(?:tilmeld(?: (?:mig|dig))?|send|bekræft|skriv mig op)(?: (?:nu|her|i dag|gratis))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tilmeld', 'Tilmeld dig her'],
    misses: ['Tilmeldte elever mødte ind', 'Han tilmeldte sig'],
  },
  {
    id: 'da/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:afmelde|framelde|afmeld|opsige)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:når som helst|til enhver tid|link\p{L}*|nyhedsbrev\p{L}*|når du vil)|(?<!\p{L})(?:når som helst|til enhver tid|altid) (?:afmelde|framelde|trække dit samtykke)|(?<!\p{L})(?:ingen|aldrig) spam(?!\p{L})/iu,
    hits: ['Du kan afmelde dig når som helst', 'Ingen spam'],
    misses: ['Bilen er afmeldt', 'Når som helst kan isen briste'],
  },
  {
    id: 'da/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:få|modtag) (?:det seneste|det vigtigste|de seneste|de bedste|de vigtigste|dagens|ugens|vores bedste|eksklusive)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:nyheder\p{L}*|artikler\p{L}*|historier|læsning|tips|tilbud|overblik|inden for|om|fra)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:det vigtigste|ugens bedste|dagens vigtigste) .{3,60}(?:mail\p{L}*|indbakke|hver (?:dag|morgen|uge|aften)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Få de vigtigste nyheder først', 'Få ugens bedste historier'],
    misses: ['Få stemmer blev talt i byen', 'Dagens nyheder var dårlige'],
  },
  {
    id: 'da/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:allerede|er du|har du)[^.?!]{0,12}(?<!\p{L})(?:abonnent|abonnement|kunde|medlem|konto|en bruger|login)(?!\p{L})[^.!]{0,10}(?:\?|(?<!\p{L})log)|^[^\p{L}\p{N}]{0,5}(?:(?:ikke|endnu ikke) (?:abonnent|kunde|medlem)(?: endnu)?\??(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:har du ikke (?:en )?(?:konto|bruger|et abonnement)|ingen konto)\??(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:aktivér|aktiver) (?:din|dit) (?:digitale )?(?:konto|abonnement|adgang)/iu,
    hits: ['Allerede abonnent? Log ind', 'Har du allerede en konto?', 'Ikke abonnent endnu?'],
    misses: ['Han er allerede medlem af klubben', 'Hun har ikke et hjem'],
  },
  {
    id: 'da/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})du har (?:læst|brugt|nået|\d+|ingen)[^.?!]{0,20}(?<!\p{L})(?:gratis|fri) ?artik\p{L}*|(?<!\p{L})\d+ gratis artikler (?:tilbage|om måneden|pr\.? måned)|(?<!\p{L})gratis artikler (?:tilbage|denne måned)/iu,
    hits: ['Du har 2 gratis artikler tilbage', 'Du har læst alle dine gratis artikler'],
    misses: ['To artikler i loven blev ændret', 'Du har et år tilbage'],
  },
  {
    id: 'da/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:dine|alle|eksklusive|vores) fordele(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:abonnent|læser|medlems|abonnements)fordele)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:det får du|abonnementet indeholder|med i abonnementet|som abonnent).{0,60})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:som abonnent|med (?:et |dit )?(?:digitalt )?abonnement)(?!\p{L})[^.?!]{0,10}(?<!\p{L})(?:får|læser|har|kan) du|^[^\p{L}\p{N}]{0,5}(?:(?:adgang til|dagens|alle|eksklusive|digital|e-?avisen|inklusive) (?:[\p{L}&+-]+ ){0,5}(?:e-?avis(?:en)?|krydsord|artikler|nyhedsbreve|podcasts?|arkiv(?:et)?|app(?:en)?|aviser|indhold)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:e-?avis(?:en)?|krydsord(?: og quizzer)?|del (?:artikler|artiklen|dit abonnement).{0,30}|giv (?:artiklen|en artikel|et abonnement) .{0,15}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Dine fordele', 'Som abonnent får du det hele', 'Adgang til e-avisen'],
    misses: ['Fordelene fjernes, siger ministeren', 'Alle veje i amtet blev lukket'],
  },
  {
    id: 'da/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ingen binding|uden binding|ingen bindingsperiode|opsig når (?:som helst|du vil)|afmeld når som helst)|(?<!\p{L})(?:fornyes|forlænges) automatisk|(?<!\p{L})(?:løbende|fortsætter)[^.?!]{0,15}(?<!\p{L})(?:indtil du (?:opsiger|siger op)|til det opsiges)|(?<!\p{L})herefter (?:normalpris|fortsætter abonnementet)/iu,
    hits: ['Ingen binding', 'Opsig når som helst'],
    misses: ['Han ville opsige lejemålet', 'Aftalen har binding'],
  },
  {
    id: 'da/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:abonner|abonnér|log ind|køb|få|opret|bliv (?:abonnent|medlem|kunde)|lås op|tegn|prøv)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:for at|og) (?:læse|læs|fortsætte|fortsæt|få (?:adgang|fuld)|låse|lås op)|(?<!\p{L})for at (?:læse|fortsætte med at læse)[^.?!]{0,25}(?<!\p{L})(?:abonn\p{L}*|log ind|købe|skal du|konto|kræver)|^[^\p{L}\p{N}]{0,5}(?:(?:læs hele artiklen (?:med|for|nu|gratis).{0,30}|vil du læse (?:hele artiklen|videre|mere|resten)\??[^.?!]{0,20}|fortsæt (?:med at læse|læsningen)|lås (?:op for )?(?:artiklen|op).{0,20}|læs videre (?:for|med|gratis) .{1,30}))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})resten af artiklen|(?<!\p{L})opret (?:en )?gratis (?:konto|bruger|profil)/iu,
    hits: ['Log ind for at læse videre', 'Abonner for at fortsætte', 'Vil du læse hele artiklen?'],
    misses: ['Køb brød, læs en bog', 'For at læse bogen skal der lys til'],
  },
  {
    id: 'da/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:kun|eksklusivt|forbeholdt|artiklen er|låst)[^.?!]{0,10}(?:for )?(?:vores |dig som er |betalende )*(?<!\p{L})(?:abonnenter|plus\p{L}*|premium\p{L}*|kunder|medlemmer|abonnent)(?!\p{L})|(?<!\p{L})(?:du skal have|kræver) (?:et )?(?:[\p{L}-]+ )?abonnement(?=[^.?!]{0,30}$)|(?<!\p{L})denne artikel er (?:låst|kun|for abonnenter|forbeholdt)/iu,
    hits: ['Kun for abonnenter', 'Denne artikel er forbeholdt abonnenter'],
    misses: ['Kun for personale', 'Denne artikel er oversat'],
  },
  {
    id: 'da/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:log ind(?: (?:her|med .{2,20}|eller .{2,25}|nu))?|adgangskode|glemt (?:din )?(?:adgangskode|kodeord)\??|opret (?:konto|bruger|profil)|min (?:konto|profil|side)|log ud|forbliv logget ind|fortsæt med (?:google|apple|facebook|e-?mail|mitid)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Log ind', 'Glemt adgangskode?'],
    misses: ['Log ind sagde skærmen aldrig', 'Adgangskoden lækkede'],
  },
  {
    id: 'da/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:se |vis |vælg |sammenlign |vores |alle |flere |aktuelle |køb )*(?:tilbud|abonnementer|abonnementstilbud|abonnement|gaveabonnement|studierabat|prøveabonnement)(?: (?:her|nu|som passer .{2,15}))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:(?:digitalt?|papir|weekend|premium|plus|komplet|basis|e-?avis|og|\+|&) ?)+(?:abonnement|pakke|adgang|avis))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:mest populære?|bedste tilbud|vælg (?:pakke|abonnement|betaling)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:køb|få|vælg|prøv) (?:plus|premium|digital adgang|adgang).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Se vores tilbud', 'Digitalt abonnement', 'Køb Plus'],
    misses: ['Tilbud er der nok af', 'Abonnementerne bliver dyrere, skriver selskabet i går'],
  },
  {
    id: 'da/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|plus|låst(?: artikel)?|for abonnenter|plusartikel|kun for abonnenter))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'For abonnenter'],
    misses: ['Plus minus nul blev resultatet', 'Premium er dyrt'],
  },
  {
    id: 'da/paywall/premium-offer',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern: /\b(?:køb|få|test|prøv|bliv)\s+(?:plus|premium|digitalt)(?:kunde|abonnent)?(?![\p{L}\p{N}])/iu,
    hits: ['Køb Plus', 'Prøv premium i dag'],
    misses: ['Køb plusvarianten senere', 'To plus to er fire'],
  },
  {
    id: 'da/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?!leje)[\p{L}\d+%.():&\/ -]{0,45}?[ :(–—-])?(?:(?:for|fra|kun|nu|herefter|derefter) ?){0,3}\d[\d.,]{0,6} ?(?:kr\.?|kroner|dkk|,-) ?(?:\/ ?(?:måned|uge)|\/ ?mdr|\/md|\/ md|\/år|\/ år|pr\.? måned|pr\.? uge|pr\.? år|pr\.? md|om måneden|om ugen|om året|de første|den første|i \d+ (?:måneder|uger)|første måned)(?:[^\p{L}].{0,60})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:abonner|læs|prøv|køb|plus|abonnement|digital\p{L}*|første måned|herefter|derefter|kun)(?!\p{L})[^.?!]{0,20}\d[\d.]{0,5} ?(?:kr\.?|kroner) ?(?:pr\.? måned|pr\.? uge|pr\.? md|om måneden|den første|de første)|(?<!\p{L})(?:herefter|derefter) (?:kun )?\d[\d.]{0,5} ?(?:kr|kroner)|(?<!\p{L})første måned (?:gratis|for (?:kun )?\d)|^[^\p{L}\p{N}]{0,5}(?:(?:prøv |læs |få )*\d+ (?:dage|måneder|uger) (?:gratis|for (?:kun )?\d.{0,20})(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})prøv[^.?!]{0,15}(?:gratis i \d+|\d+ (?:dage|måneder|uger) (?:gratis|for))/iu,
    hits: ['Kun 99 kr. pr. måned', 'Første måned gratis', 'Prøv 30 dage gratis'],
    misses: ['Huslejen steg til 900 kroner', 'Elbilen kostede kun 90 kroner at lade op'],
  },
  {
    id: 'da/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ja,? )?(?:abonner|abonnér|bliv (?:abonnent|kunde|digital abonnent)|køb (?:abonnement|plus|premium|avisen|artiklen|nu)|tegn abonnement|vælg abonnement|prøv (?:gratis|nu|os)|start (?:dit )?(?:abonnement|prøveperiode)|få (?:abonnement|adgang)|opgrader|bestil abonnement|abonnement)(?: (?:nu|her|i dag|fra .{1,20}|for .{1,20}|på .{2,20}|digitalt|gratis))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bliv abonnent', 'Start dit abonnement'],
    misses: ['Prøv vand, råder lægen hver dag i sin bog', 'Køb mælk'],
  },
  {
    id: 'da/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ubegrænset|fuld|fri) (?:digital )?(?:adgang (?:til|på)|læsning)(?!\p{L})(?! (?:sundhed|vand|lægehjælp))|(?<!\p{L})adgang til (?:alle|alt|hele|vores|eksklusive|låste)[^.?!]{0,12}(?<!\p{L})(?:artikler|indhold|aviser?|plus\p{L}*|premium\p{L}*|nyheder|arkiv\p{L}*)|(?<!\p{L})læs (?:alle|alt|ubegrænset)[^.?!]{0,15}(?<!\p{L})(?:artikler|indhold|plus\p{L}*|på)|(?<!\p{L})(?:færre|uden) (?:annoncer|reklamer)(?=[^.?!]{0,30}$)/iu,
    hits: ['Ubegrænset adgang til alt indhold', 'Adgang til alle artikler'],
    misses: ['Fuld adgang til lægehjælp mangler', 'Adgang til alle veje blev lukket'],
  },
  {
    id: 'da/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:annoncer?|reklame|sponsoreret(?: (?:indhold|af .{2,30}))?|annoncørbetalt(?: indhold)?|betalt indhold|kommercielt samarbejde|i samarbejde med .{2,30}|artiklen fortsætter (?:under|efter) .{2,20}|køb (?:nu|billetter?)|rabatkoder?|bestil nu))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:affiliate-?links|reklamelinks|annoncelinks)(?!\p{L})/iu,
    hits: ['Annonce', 'Artiklen fortsætter efter annoncen'],
    misses: ['Reklame for tobak er forbudt', 'Annoncerne forsvandt'],
  },
  {
    id: 'da/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:læs (?:mere|hele artiklen|hele|videre her)|vis (?:mere|flere|alle)|se (?:mere|alle|flere)|til artiklen|hent flere))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Læs mere', 'Vis flere'],
    misses: ['Læs flere bøger, opfordrer hun', 'Vis hensyn'],
  },
  {
    id: 'da/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:læs|lyt|gå ikke glip|baggrund)(?: (?:også|mere|her|videre|hele))?|relateret|se også)\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"”“'»])/iu,
    hits: ['Læs også: Den lange bro', 'Se også: Stormen kommer'],
    misses: ['Læser: der er sukker i', 'Se: der kommer toget'],
  },
  {
    id: 'da/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:seneste|flere|nye|andre|øvrige) ?(?:nyt|nyheder|artikler|indlæg|videoer|historier)(?: (?:om|fra|i) [\p{L} ]{2,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:topnyheder|seneste nyt|lige nu))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Seneste nyt', 'Flere artikler'],
    misses: ['Seneste regn druknede byen ved den store å i nord', 'Nye regler for piloter'],
  },
  {
    id: 'da/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mere|flere artikler|flere nyheder|alle artikler|læs mere|alt) (?:om|fra|af|inden for) [\p{L}\d ]{2,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mere om klimaet', 'Flere artikler fra Kultur'],
    misses: ['Mere af kærlighed end af nød flyttede han til den store by ved havet i syd', 'Mere regn'],
  },
  {
    id: 'da/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mest|populæreste) (?:læste?|delte?|sete?|populære?|kommenterede?)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:populært|populære artikler|trending|redaktionens (?:valg|udvalgte)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mest læste', 'Populært'],
    misses: ['Den mest læste digter', 'Populære fester'],
  },
  {
    id: 'da/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:næste|forrige|tidligere|ældre|nyere)(?: (?:artikel|indlæg|side|nyhed))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Næste artikel', 'Forrige'],
    misses: ['Næste år regner det', 'Tidligere ejere solgte'],
  },
  {
    id: 'da/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:læs|lyt|se) (?:også|mere (?:om .{2,25}|her))|mere (?:om emnet|at læse|læsning)|du (?:vil måske |kan måske )?(?:også )?(?:kan lide|synes om|være interesseret i)(?: .{0,15})?|(?:relaterede?|lignende|anbefalede?|udvalgte) ?(?:artikler|indlæg|læsning|nyheder|indhold|emner)?|relateret|anbefalet(?: til dig)?|til dig|gå ikke glip|emner|andre læser(?: også)?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Læs også', 'Relaterede artikler', 'Mere om emnet'],
    misses: ['Læs også på fransk, siger læreren', 'Emner der deler'],
  },
  {
    id: 'da/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:udskriv|print|kopi[eé]r(?: link(?:et)?)?|link(?:et)? kopieret|gem(?: artikel| artiklen)|lyt(?: til artiklen)|send på mail))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kopier link', 'Udskriv'],
    misses: ['Gem resten til i morgen', 'Print er dyrt'],
  },
  {
    id: 'da/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})følg (?:os|med os|[\p{L}.]{2,15} på (?:facebook|instagram|x|twitter|linkedin))(?!\p{L})|(?<!\p{L})like os på|^[^\p{L}\p{N}]{0,5}(?:(?:følg|følg os|sociale medier))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Følg os på Instagram', 'Like os på Facebook'],
    misses: ['Politiet fulgte bilen', 'Følg vejen mod nord'],
  },
  {
    id: 'da/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:del|tip|tweet|send)(?: (?:denne|den|her|på|via|med|artikel|artiklen|siden|indlægget|facebook|twitter|x|whatsapp|linkedin|e-?mail|mail|venner|en|ven|link)){1,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Del artikel', 'Del på Facebook'],
    misses: ['Del lige, siger moren til børnene', 'Del af byen stod tom'],
  },
];
