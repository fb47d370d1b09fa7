import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'ro/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ (?:de )?|vezi |cite[sșş]te |toate )*(?:comentarii(?:le)?|comentariu|r[aă]spunsuri)(?: ?\(?\d+\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 comentarii', 'Vezi comentariile'],
    misses: ['Comentariile ministrului au iritat opoziția'],
  },
  {
    id: 'ro/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:las[aă]|scrie|adaug[aă]|posteaz[aă]) (?:un|primul) (?:comentariu|r[aă]spuns)|(?<!\p{L})adresa ta de e-?mail nu va fi publicat[aă]|(?<!\p{L})(?:autentific[aă]-te|conecteaz[aă]-te)[^.?!]{0,20}comenta/iu,
    hits: ['Lasă un comentariu', 'Adresa ta de email nu va fi publicată'],
    misses: ['A lăsat un bilet'],
  },
  {
    id: 'ro/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:accept[aă]?|refuz[aă]?|permite|respinge)(?: (?:toate|tot|cookie-urile|cookies|[sșş]i|continu[aă]|doar|necesare))+)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Acceptă toate', 'Refuz toate cookie-urile'],
    misses: ['Acceptă înfrângerea'],
  },
  {
    id: 'ro/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:folosim|utiliz[aă]m|folose[sșş]te|utilizeaz[aă])[^.?!]{0,40}(?<!\p{L})(?:cookie-uri|cookies?)|(?<!\p{L})(?:continu[aâ]nd|prin continuarea)[^.?!]{0,60}(?<!\p{L})(?:accep[tțţ]i|cookie)/iu,
    hits: ['Acest site folosește cookie-uri', 'Continuând navigarea, accepți cookie-urile'],
    misses: ['Folosim făină și unt'],
  },
  {
    id: 'ro/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:alege|selecteaz[aă]|introdu) (?:suma|valoarea|c[aâ]t vrei s[aă] donezi)|(?<!\p{L})c[aâ]t vrei s[aă] donezi|^[^\p{L}\p{N}]{0,5}(?:alt[aă] sum[aă]|(?:donez|doneaz[aă]) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Alege suma', 'Altă sumă'],
    misses: ['Suma plătită de primărie a crescut'],
  },
  {
    id: 'ro/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:devino|deveni[tțţ]i) (?:[sșş]i tu )?(?:un )?(?:membru|sus[tțţ]in[aă]tor|donator|patron|prieten)(?!\p{L})(?! al (?:ue|nato|uniunii|partidului))|^[^\p{L}\p{N}]{0,5}(?:al[aă]tur[aă]-te (?:comunit[aă][tțţ]ii|nou[aă]).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Devino membru', 'Devino și tu susținător'],
    misses: ['Țara vrea să devină membru NATO'],
  },
  {
    id: 'ro/donation/buy-a-coffee',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:cump[aă]r[aă]-ne|ofer[aă]-ne|f[aă]-ne cinste cu) o cafea|(?<!\p{L})(?:sus[tțţ]ine|sprijin[aă]|ajut[aă])-?[^.?!]{0,25}(?<!\p{L})(?:patreon|paypal|ko-?fi|buymeacoffee|revolut)/iu,
    hits: ['Oferă-ne o cafea', 'Susține-ne pe Patreon'],
    misses: ['I-a oferit o cafea'],
  },
  {
    id: 'ro/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:vreau s[aă] |f[aă] o )?(?:doneaz[aă]|donez|donează|dona[tțţ]i|dona[tțţ]ie|donatii|dona[tțţ]ii|sus[tțţ]ine|sus[tțţ]ine-ne|sprijin[aă]-ne|contribuie|redirec[tțţ]ioneaz[aă] (?:3,?5 ?%|2 ?%|20 ?%).{0,30})(?: (?:acum|aici|azi|online|lunar|o dat[aă]|prin (?:card|sms|paypal)|cu cardul|pentru .{2,25}))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Donează acum', 'Fă o donație', 'Susține-ne'],
    misses: ['Donează sânge de zece ani și spune că nu se oprește'],
  },
  {
    id: 'ro/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})dac[aă] (?:[iî][tțţ]i place|[tțţ]i-a pl[aă]cut|apreciezi|crezi|consideri|vrei s[aă]|po[tțţ]i)[^.?!]{0,80}(?<!\p{L})(?:doneaz|dona[tțţ]|sus[tțţ]in|sprijin|contribui|ajut[aă]-ne|abonea)/iu,
    hits: ['Dacă îți place ce facem, susține-ne', 'Dacă apreciezi munca noastră, donează'],
    misses: ['Dacă îți place supa, încearc-o'],
  },
  {
    id: 'ro/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:fiecare|orice) (?:dona[tțţ]ie|contribu[tțţ]ie|leu|sum[aă]|euro|ajutor|gest)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:conteaz[aă]|ajut[aă]|e (?:important|binevenit)|este (?:important|binevenit)|face)|(?<!\p{L})(?:dona[tțţ]ia|contribu[tțţ]ia|sprijinul)[^.?!]{0,15}(?<!\p{L})oric[aâ]t de mic/iu,
    hits: ['Fiecare donație contează', 'Orice sumă ne ajută'],
    misses: ['Fiecare vot contează, spune candidatul'],
  },
  {
    id: 'ro/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})[iî]nainte s[aă] (?:pleci|[iî]nchizi|continui),? (?:te|avem|am|un|o|vrem|dac[aă])|(?<!\p{L})dac[aă] (?:tot )?e[sșş]ti aici|(?<!\p{L})(?:avem|am vrea|vrem) (?:s[aă] te rug[aă]m|o rug[aă]minte)/iu,
    hits: ['Înainte să pleci, avem o rugăminte', 'Dacă tot ești aici'],
    misses: ['Înainte să plece în vacanță'],
  },
  {
    id: 'ro/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finan[tțţ]at[aăe]?|sus[tțţ]inut[aăe]?|tr[aă]im|exist[aă]m?|posibil[aă]?|depinde(?:m)?)(?: (?:doar|exclusiv|integral|[iî]n principal))*,? (?:de|din|prin|datorit[aă]|gra[tțţ]ie) [^.?!]{0,15}(?<!\p{L})(?:cititor\p{L}*|abona[tțţ]i\p{L}*|dona[tțţ]ii\p{L}*|membri\p{L}*|oameni ca tine|sus[tțţ]in[aă]tor\p{L}*|publicul\p{L}*)/iu,
    hits: ['O publicație susținută de cititori', 'Existăm datorită donațiilor'],
    misses: ['Podul este finanțat de regiune'],
  },
  {
    id: 'ro/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:dona[tțţ]ie )?(?:lunar[aă]?|unic[aă]|o singur[aă] dat[aă]|o dat[aă]|anual[aă]?|recurent[aă]?|[iî]n fiecare lun[aă])(?:[ \/|,]{1,3}(?:lunar[aă]?|o (?:singur[aă] )?dat[aă]|anual[aă]?))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lunar', 'O singură dată'],
    misses: ['Raportul lunar al băncii'],
  },
  {
    id: 'ro/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:cu |prin )?(?:card(?:ul)?(?: bancar| de credit)?|transfer bancar|ordin de plat[aă]|paypal|debit direct)(?:[ ,|\/·]{1,3}|$|(?=[^\p{L}\p{N}]{0,8}$))){1,4})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Transfer bancar', 'Card bancar / PayPal'],
    misses: ['Cardul furat la gară'],
  },
  {
    id: 'ro/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:aminte[sșş]te-mi|reaminte[sșş]te-mi) (?:mai t[aâ]rziu|luna viitoare)|am donat deja|sunt deja (?:membru|donator|sus[tțţ]in[aă]tor))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Amintește-mi mai târziu', 'Am donat deja'],
    misses: ['Amintește-mi numele lui'],
  },
  {
    id: 'ro/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sus[tțţ]ine|sus[tțţ]ine[tțţ]i|sprijin[aă]|sprijini[tțţ]i|ajut[aă]|ap[aă]r[aă]) (?:(?:jurnalism(?:ul)?|pres(?:a|ă|ei)|redac[tțţ]i[ae]|munca|proiectul|publica[tțţ]ia|investiga[tțţ]iile|echipa|site-ul) (?:noastr[aăe]|nostru|independent[aăe]?|liber[aăe]?|de calitate|local[aăe]?)|un jurnalism|o pres[aă]|jurnali[sșş]tii no[sșş]tri)/iu,
    hits: ['Susține jurnalismul independent', 'Sprijină munca noastră'],
    misses: ['Statul susține presa cu bani publici'],
  },
  {
    id: 'ro/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sus[tțţ]ine(?:[tțţ]i)?-ne|sprijin[aă]-ne|sprijini[tțţ]i-ne|ajut[aă]-ne|ajuta[tțţ]i-ne)(?!\p{L})|(?<!\p{L})cum (?:ne po[tțţ]i|po[tțţ]i s[aă] ne) (?:ajuta|sus[tțţ]ine|sprijini|aju[tțţ]i|sus[tțţ]ii)/iu,
    hits: ['Susține-ne!', 'Cum ne poți ajuta'],
    misses: ['Îi susține pe profesori'],
  },
  {
    id: 'ro/donation/tax-redirect',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})redirec[tțţ]ion\p{L}+[^.?!]{0,40}(?<!\p{L})(?:impozit|%|formularul)|(?<!\p{L})(?:3,5|20|2) ?% din impozit|(?<!\p{L})dona[tțţ]i\p{L}+[^.?!]{0,30}(?<!\p{L})deductibil/iu,
    hits: ['Redirecționează 3,5% din impozit', 'Donațiile sunt deductibile'],
    misses: ['Impozitul crește la anul'],
  },
  {
    id: 'ro/donation/thank-you',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:[iî][tțţ]i |v[aă] )?mul[tțţ]umim (?:pentru|c[aă])[^.?!]{0,12}(?<!\p{L})(?:sprijin|sus[tțţ]in|dona[tțţ]i|ajutor|contribu[tțţ]i|ne (?:sus|spri))/iu,
    hits: ['Îți mulțumim pentru sprijin', 'Mulțumim că ne susții'],
    misses: ['Mulțumim pentru ploaie'],
  },
  {
    id: 'ro/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:avem|presa (?:independent[aă] )?are|are) nevoie de (?:tine|ajutorul t[aă]u|sprijinul (?:t[aă]u|vostru|dumneavoastr[aă])|voi|dona[tțţ]ia ta)|(?<!\p{L})f[aă]r[aă] (?:tine|sprijinul t[aă]u|ajutorul t[aă]u|voi),?[^.?!]{0,20}(?<!\p{L})(?:nu|n-am)|(?<!\p{L})cont[aă]m pe (?:tine|sprijinul)/iu,
    hits: ['Avem nevoie de tine', 'Fără sprijinul tău nu existăm'],
    misses: ['Avem nevoie de ploaie, spune fermierul'],
  },
  {
    id: 'ro/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cu |prin |datorit[aă] )?(?:dona[tțţ]ia|contribu[tțţ]ia|sprijinul|ajutorul|sus[tțţ]inerea|abonamentul) (?:ta|t[aă]u|voastr[aă]|vostru|dumneavoastr[aă])(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:ne|ajut[aă]|conteaz[aă]|este|putem|face|[iî]nseamn[aă]|sus[tțţ]ine)/iu,
    hits: ['Donația ta ne ajută să rămânem liberi', 'Cu sprijinul tău putem continua'],
    misses: ['Sprijinul său pentru primar'],
  },
  {
    id: 'ro/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})prin (?:abonare|[iî]nscriere|apasarea|ap[aă]sarea|completarea|trimiterea)[^.?!]{0,60}(?<!\p{L})(?:accep[tțţ]i|e[sșş]ti de acord|sunt(?:e[tțţ]i)? de acord|confirmi)|(?<!\p{L})(?:sunt de acord|accept|doresc|vreau)[^.?!]{0,15}(?<!\p{L})(?:s[aă] primesc|prelucrarea datelor|termenii|politica de)|(?<!\p{L})am citit [sșş]i (?:accept|sunt de acord)/iu,
    hits: ['Prin abonare ești de acord cu politica', 'Sunt de acord să primesc newsletterul'],
    misses: ['Vreau să mănânc'],
  },
  {
    id: 'ro/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:descarc[aă]|desc[aă]rca[tțţ]i|instaleaz[aă]|deschide)(?: gratuit| acum)? ?(?:noua )?aplica[tțţ]ia(?: .{0,35})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:descarc[aă]|instaleaz[aă]) aplica[tțţ]ia noastr[aă]|^[^\p{L}\p{N}]{0,5}(?:disponibil[aă]? (?:[iî]n|pe) (?:google play|app ?store).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Descarcă aplicația', 'Disponibil în Google Play'],
    misses: ['Aplicația ministerului a picat azi'],
  },
  {
    id: 'ro/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:adres[aă]|e-?mail\p{L}*)[^.?!]{0,15}(?<!\p{L})(?:nu (?:este|e) valid|invalid)|(?<!\p{L})introdu\p{L}*[^.?!]{0,12}adres[aă][^.?!]{0,15}valid|(?<!\p{L})(?:te-ai|v-a[tțţ]i|ai fost) (?:abonat|[iî]nscris)|(?<!\p{L})mul[tțţ]umim (?:pentru|c[aă] te-ai) (?:abonare|[iî]nscriere|abonat|[iî]nscris)|(?<!\p{L})(?:confirm[aă]|verific[aă])(?: [tțţ]i)?(?:-[tțţ]i)? (?:abonarea|adresa|e-?mail\p{L}*|c[aă]su[tțţ]a)|(?<!\p{L})e-?mail de confirmare/iu,
    hits: ['Adresa de email nu este validă', 'Mulțumim pentru abonare'],
    misses: ['Adresa firmei este falsă'],
  },
  {
    id: 'ro/newsletter/dismiss',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:nu,? mul[tțţ]umesc(?:,? .{0,25})?|mai t[aâ]rziu|poate mai t[aâ]rziu|nu acum)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Nu, mulțumesc', 'Mai târziu'],
    misses: ['Mai târziu în noapte'],
  },
  {
    id: 'ro/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:adresa(?: ta)?|introdu|scrie|completeaz[aă]|de|ta) ){0,4}(?:e-?mail(?:ul)?|adresa de e-?mail)(?: (?:t[aă]u|ta|aici))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Adresa de email', 'Introdu emailul tău'],
    misses: ['Emailul a fost spart'],
  },
  {
    id: 'ro/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:e-?mail(?:ul)?|inbox(?:ul)?|mail(?:ul)?) (?:t[aă]u|dumneavoastr[aă])(?!\p{L})|(?<!\p{L})direct (?:pe|[iî]n) (?:e-?mail|inbox|mail)|(?<!\p{L})c[aă]su[tțţ]a ta(?!\p{L})|(?<!\p{L})c[aă]su[tțţ]a de (?:e-?mail|mail)(?!\p{L})|(?<!\p{L})(?:prime[sșş]te|prime[sșş]ti|primi[tțţ]i)[^.?!]{0,50}(?<!\p{L})(?:pe (?:e-?)?mail|(?:[iî]n fiecare (?:zi|diminea[tțţ][aă]|sear[aă]|s[aă]pt[aă]m[aâ]n[aă]|luni|mar[tțţ]i|miercuri|joi|vineri|duminic[aă]|lun[aă])|zilnic|s[aă]pt[aă]m[aâ]nal)|gratuit(?!\p{L}))/iu,
    hits: ['Primește știrile pe email', 'Direct în inboxul tău', 'Primești zilnic cele mai bune articole'],
    misses: ['În cutie era un bilet'],
  },
  {
    id: 'ro/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:abonare|abonează-te|aboneaz[aă]-te|toate|la|vezi|alege|prime[sșş]te) ){0,3}newsletter(?:ul|e|ele|-ul|ului)?(?: [\p{L}-]+){0,4})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Newsletterele noastre'],
    misses: ['Newsletterul ministrului conținea o eroare gravă de calcul'],
  },
  {
    id: 'ro/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:activeaz[aă]|prime[sșş]te|activa[tțţ]i|permite|aboneaz[aă]-te la) (?:\p{L}+ )?(?:notific[aă]ri(?:le)?|alerte(?:le)?)|^[^\p{L}\p{N}]{0,5}(?:vreau (?:s[aă] primesc )?notific[aă]ri.{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Activează notificările', 'Primește alerte'],
    misses: ['Alertele de ploaie continuă'],
  },
  {
    id: 'ro/newsletter/privacy',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})datele (?:tale|dumneavoastr[aă]|dvs\.?|personale)[^.?!]{0,50}(?<!\p{L})(?:prelucrate|folosite|utilizate|protejate)[^.?!]{0,40}(?<!\p{L})(?:newsletter|scop|trimite|abon)|(?<!\p{L})(?:cite[sșş]te|vezi|consult[aă]) politica de confiden[tțţ]ialitate/iu,
    hits: ['Datele tale sunt prelucrate în scopul trimiterii newsletterului', 'Citește politica de confidențialitate'],
    misses: ['Datele au fost furate'],
  },
  {
    id: 'ro/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:aboneaz[aă]-te|abona[tțţ]i-v[aă]|abonare|abonezi|[iî]nscrie-te|[iî]nscrie[tțţ]i-v[aă]|prime[sșş]te|prime[sșş]ti)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:newsletter\p{L}*|newsletter-ul\p{L}*|buletin\p{L}*)/iu,
    hits: ['Abonează-te la newsletter', 'Înscrie-te la newsletterul nostru'],
    misses: ['Abonații newsletterului protestează'],
  },
  {
    id: 'ro/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:m[aă] abonez|vreau s[aă] m[aă] abonez|[iî]nscrie-te|m[aă] [iî]nscriu|abonare)(?: (?:gratuit|acum|aici))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mă abonez', 'Înscrie-te gratuit'],
    misses: ['Înscrierea copiilor la școală'],
  },
  {
    id: 'ro/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:r[aă]m[aâ]i|fii|fi[tțţ]i|r[aă]m[aâ]ne[tțţ]i) (?:mereu )?(?:la curent|informat|conectat|la zi)|(?<!\p{L})nu rata (?:nimic|nicio|cele mai|[sșş]tirile)|(?<!\p{L})cele mai (?:importante|noi) [sșş]tiri[^.?!]{0,25}(?<!\p{L})(?:(?:[iî]n fiecare (?:zi|diminea[tțţ][aă]|sear[aă]|s[aă]pt[aă]m[aâ]n[aă]|luni|mar[tțţ]i|miercuri|joi|vineri|duminic[aă]|lun[aă])|zilnic|s[aă]pt[aă]m[aâ]nal)|pe e-?mail|pe whatsapp|pe telefon)/iu,
    hits: ['Rămâi la curent', 'Nu rata nicio știre'],
    misses: ['Primarul este la curent'],
  },
  {
    id: 'ro/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:dezabon|te po[tțţ]i retrage)\p{L}*[^.?!]{0,25}(?<!\p{L})(?:oric[aâ]nd|orice moment|clic)|(?<!\p{L})oric[aâ]nd[^.?!]{0,15}(?<!\p{L})dezabon|(?<!\p{L})(?:f[aă]r[aă]|nu trimitem|zero) spam(?!\p{L})|(?<!\p{L})(?:link|buton)\p{L}* de dezabonare/iu,
    hits: ['Te poți dezabona oricând', 'Fără spam'],
    misses: ['Poate pleca oricând'],
  },
  {
    id: 'ro/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:e[sșş]ti deja|ai deja|sunte[tțţ]i deja|ave[tțţ]i deja|sunt deja|am deja) (?:un )?(?:abonat|abona[tțţ]i|abonament|cont|membru|[iî]nregistrat)(?!\p{L})[^.?!]{0,20}(?:\?|$|(?<!\p{L})(?:conect|autentif|intr[aă]|log))|(?<!\p{L})nu ai (?:[iî]nc[aă] )?(?:un )?(?:cont|abonament) ?\?/iu,
    hits: ['Ești deja abonat? Autentifică-te', 'Ai deja un cont?'],
    misses: ['Este deja membru al partidului'],
  },
  {
    id: 'ro/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:mai ai|[tțţ]i-au mai r[aă]mas|ai (?:citit|atins|epuizat)|mai pute[tțţ]i citi)[^.?!]{0,30}(?<!\p{L})(?:articol\p{L}* (?:gratuit\p{L}*|disponibil\p{L}*)|limita|num[aă]rul maxim)/iu,
    hits: ['Mai ai 2 articole gratuite', 'Ai atins limita de articole'],
    misses: ['Mai ai un an, spune judecătorul'],
  },
  {
    id: 'ro/paywall/billing',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:apoi|ulterior) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?(?:\/|pe)|(?<!\p{L})(?:se re[iî]nnoie[sșş]te|re[iî]nnoire) automat|(?<!\p{L})(?:facturat|plat[aă] (?:anual|lunar|unic))\p{L}*|(?<!\p{L})ofert[aă] (?:valabil[aă] p[aâ]n[aă]|limitat[aă]|special[aă] de abon)|(?<!\p{L})economise[sșş]ti (?:\d+ ?%|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))/iu,
    hits: ['apoi 25 lei pe lună', 'Se reînnoiește automat'],
    misses: ['Apoi a plouat'],
  },
  {
    id: 'ro/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:anuleaz[aă]|anulezi|po[tțţ]i anula|renun[tțţ]i|po[tțţ]i renun[tțţ]a)[^.?!]{0,12}(?<!\p{L})oric[aâ]nd|(?<!\p{L})f[aă]r[aă] (?:obliga[tțţ]ii contractuale|perioad[aă] minim[aă])|^[^\p{L}\p{N}]{0,5}(?:f[aă]r[aă] obliga[tțţ]ii)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Anulezi oricând', 'Fără obligații'],
    misses: ['A anulat zborul'],
  },
  {
    id: 'ro/paywall/continue-with-account',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:continu[aă]|conecteaz[aă]-te|autentificare|intr[aă]|conectare) (?:cu|prin) (?:contul )?(?:google|apple|facebook|e-?mail))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Continuă cu Google', 'Conectează-te cu Facebook'],
    misses: ['Continuă cu bani puțini'],
  },
  {
    id: 'ro/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:aboneaz[aă]-te|abona[tțţ]i-v[aă]|[iî]nregistreaz[aă]-te|autentific[aă]-te|conecteaz[aă]-te|creeaz[aă](?:-[tțţ]i)? (?:un )?cont)[^.?!]{0,25}(?<!\p{L})(?:pentru a (?:citi|continua|accesa|avea acces|debloca)|ca s[aă] (?:cite[sșş]ti|continui)|[sșş]i (?:cite[sșş]te|continu[aă]))(?! newsletter)|(?<!\p{L})pentru a (?:citi (?:articolul|mai departe|integral|restul)|continua (?:s[aă] cite[sșş]ti|lectura|citirea))|(?<!\p{L})(?:continu[aă] (?:s[aă] cite[sșş]ti|lectura)|cite[sșş]te mai departe) (?:cu|gratuit|pentru)/iu,
    hits: ['Abonează-te pentru a citi articolul', 'Pentru a continua lectura, autentifică-te'],
    misses: ['Pentru a continua drumul e nevoie de apă'],
  },
  {
    id: 'ro/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:articol(?:ul)?|con[tțţ]inut(?:ul)?|material(?:ul)?|acces(?:ul)?)[^.?!]{0,20}(?<!\p{L})(?:rezervat|exclusiv|disponibil|destinat|doar|numai)[^.?!]{0,12}(?<!\p{L})(?:abona[tțţ]i(?:lor|i)?|membri(?:lor|i)?|utilizatori(?:lor|i)? [iî]nregistra[tțţ]i|abonamentului)|^[^\p{L}\p{N}]{0,5}(?:(?:doar|exclusiv|numai|rezervat)(?: pentru)? (?:abona[tțţ]i(?:lor|i)?|membri(?:lor|i)?|utilizatori(?:lor|i)? [iî]nregistra[tțţ]i|abonamentului)(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Conținut exclusiv pentru abonați', 'Doar pentru abonați'],
    misses: ['Parcarea este doar pentru clienți'],
  },
  {
    id: 'ro/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:autentificare|autentific[aă]-te|conectare|conecteaz[aă]-te|login|intr[aă] [iî]n cont|creeaz[aă] (?:un )?cont|cont nou|parola|parol[aă] uitat[aă]|ai uitat parola|contul meu|[iî]nregistrare))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Autentificare', 'Ai uitat parola?'],
    misses: ['Parola furată de hackeri'],
  },
  {
    id: 'ro/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:vezi|alege|descoper[aă]|compar[aă]) )?(?:toate )?(?:ofertele?|oferta|abonamente(?:le)?|abonament(?:ul)?|planuri(?:le)?)(?: (?:noastre|de abonament|digital[e]?|tale|ta|t[aă]u|disponibile))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:alege|vezi) (?:abonamentul|planul|ofertele de abonament)/iu,
    hits: ['Vezi ofertele', 'Alege abonamentul'],
    misses: ['Ofertele de muncă scad în toată țara'],
  },
  {
    id: 'ro/paywall/plan-names',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:abonament|plan|pachet) (?:lunar|anual|digital|premium|standard|complet|print)(?: (?:\+|[sșş]i|digital|print))*|cel mai (?:popular|ales|avantajos)|cea mai bun[aă] ofert[aă])[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Abonament lunar', 'Cel mai popular'],
    misses: ['Plan anual de achiziții al primăriei'],
  },
  {
    id: 'ro/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|articol premium|exclusiv|pentru abona[tțţ]i|abona[tțţ]i|con[tțţ]inut premium))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Pentru abonați'],
    misses: ['Abonații la gaz plătesc mai mult'],
  },
  {
    id: 'ro/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:de la|doar|numai|[iî]ncep[aâ]nd de la|aboneaz[aă]-te|prima lun[aă])(?!\p{L})[^?!]{0,20}?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*?(?:\/|pe) ?(?:lun[aă]|an|s[aă]pt[aă]m[aâ]n[aă])|^[^\p{L}\p{N}]{0,5}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*? ?(?:\/ ?|pe )lun[aă](?!\p{L})|(?<!\p{L})(?:prima lun[aă]|\d+ (?:luni|zile)|o lun[aă]) (?:gratuit|gratis|la (?:doar )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))/iu,
    hits: ['Doar 25 lei/lună', 'Prima lună gratuit', '19 lei / lună'],
    misses: ['Chiria a crescut la 900 lei'],
  },
  {
    id: 'ro/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:aboneaz[aă]-te|abona[tțţ]i-v[aă]|vreau abonament|cump[aă]r[aă] abonament)(?: (?:acum|aici|azi|online|de la .{1,20}|la .{2,30}|pentru .{2,30}))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Abonează-te acum', 'Abonați-vă'],
    misses: ['Abonații postului au aflat ieri despre schimbare'],
  },
  {
    id: 'ro/paywall/trial',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:[iî]ncearc[aă]|testeaz[aă]|[iî]ncepe|activeaz[aă])(?: .{0,20})? ?(?:gratuit|gratis|perioada de prob[aă]|\d+ zile).{0,25})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})perioad[aă] de prob[aă] gratuit/iu,
    hits: ['Încearcă gratuit', 'Testează 30 zile'],
    misses: ['Testează apa din râu'],
  },
  {
    id: 'ro/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})acces(?:eaz[aă]|ul)? (?:nelimitat|complet|integral)[^.?!]{0,12}(?<!\p{L})(?:la|articol|con[tțţ]inut|site|toate)|(?<!\p{L})(?:acces|accesezi|cite[sșş]ti)[^.?!]{0,15}(?<!\p{L})(?:la )?toate (?:articolele|materialele)|(?<!\p{L})f[aă]r[aă] reclame(?!\p{L})|(?<!\p{L})cite[sșş]te nelimitat/iu,
    hits: ['Acces nelimitat la toate articolele', 'Citești fără reclame'],
    misses: ['Accesul la stadion e închis'],
  },
  {
    id: 'ro/paywall/unlock',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:deblocheaz[aă]|deblocare) (?:acest |toate )?(?:articol\p{L}*|con[tțţ]inut\p{L}*|accesul la)/iu,
    hits: ['Deblochează articolul', 'Deblochează conținutul'],
    misses: ['Deblochează fonduri europene'],
  },
  {
    id: 'ro/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:publicitate|reclam[aă]|advertorial|con[tțţ]inut (?:sponsorizat|publicitar)|articol sponsorizat|un proiect sus[tțţ]inut de .{2,30}|continuarea (?:articolului )?dup[aă] (?:publicitate|reclam[aă])))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Publicitate', 'Conținut sponsorizat'],
    misses: ['Publicitatea la tutun este interzisă'],
  },
  {
    id: 'ro/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:cump[aă]r[aă]|comand[aă]|rezerv[aă]|adaug[aă] [iî]n co[sșş]|vezi oferta|cod(?:uri)? de reducere)(?: (?:acum|aici|online|bilete))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Cumpără acum', 'Vezi oferta'],
    misses: ['Cumpără voturi, spune opoziția'],
  },
  {
    id: 'ro/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:cite[sșş]te (?:mai (?:mult|departe)|tot|articolul|continuarea)|vezi (?:toate|tot|mai mult(?:e)?)|afl[aă] mai multe|mai multe detalii))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Citește mai mult', 'Vezi toate'],
    misses: ['Citește mai multe cărți decât oricine'],
  },
  {
    id: 'ro/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:cite[sșş]te|cite[sșş]ti|vezi|urm[aă]re[sșş]te|ascult[aă])(?: (?:[sșş]i|aici|mai mult))?|pe aceea[sșş]i tem[aă])\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"„«'’])/iu,
    hits: ['Citește și: Podul lung', 'Vezi și – Furtuna vine'],
    misses: ['Citește eticheta: are zahăr'],
  },
  {
    id: 'ro/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ultimele [sșş]tiri|[sșş]tirile zilei|cele mai noi(?: [sșş]tiri| articole)?|ultimele articole|alte [sșş]tiri|[sșş]tiri recente|ultima or[aă]))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ultimele știri', 'Știri recente'],
    misses: ['Ultimele ploi au inundat satul'],
  },
  {
    id: 'ro/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:cele )?mai (?:citite|v[aă]zute|populare|comentate|accesate)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Cele mai citite', 'Mai populare'],
    misses: ['Cel mai citit poet al vremii'],
  },
  {
    id: 'ro/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:cite[sșş]te|vezi|cite[sșş]te [iî]n continuare|urm[aă]re[sșş]te) (?:[sșş]i|[iî]n continuare)|(?:articole|[sșş]tiri|con[tțţ]inut|subiecte) (?:similare|recomandate?|asem[aă]n[aă]toare|conexe|pe aceea[sșş]i tem[aă])|pe aceea[sșş]i tem[aă]|(?:te-ar putea|ar putea s[aă] te|v-ar putea) (?:interesa|intereseze)(?: [sșş]i)?|recomand[aă]ri(?:le (?:noastre|redac[tțţ]iei))?|recomandate|nu rata)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Citește și', 'Articole similare', 'Te-ar putea interesa'],
    misses: ['Citește și scrie de la cinci ani'],
  },
  {
    id: 'ro/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:copiaz[aă] (?:link(?:ul)?)|printeaz[aă]|tip[aă]re[sșş]te|trimite (?:prin|pe) e-?mail|salveaz[aă] articolul|ascult[aă] articolul))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Copiază linkul', 'Tipărește'],
    misses: ['Tipărește bani'],
  },
  {
    id: 'ro/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})urm[aă]re[sșş]te-ne(?!\p{L})|(?<!\p{L})urm[aă]ri[tțţ]i-ne(?!\p{L})|(?<!\p{L})urm[aă]re[sșş]te[^.?!]{0,25}(?<!\p{L})pe (?:facebook|google|instagram|whatsapp|telegram|youtube)|(?<!\p{L})canalul nostru (?:de )?(?:whatsapp|telegram|youtube)/iu,
    hits: ['Urmărește-ne pe Facebook', 'Intră pe canalul nostru de WhatsApp'],
    misses: ['Poliția urmărește suspectul'],
  },
  {
    id: 'ro/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:distribuie|partajeaz[aă]|share|distribuie acest articol|trimite)(?: (?:pe|prin|articolul|facebook|whatsapp|x|twitter|linkedin|telegram|e-?mail|cu prietenii)){0,4})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Distribuie pe Facebook', 'Distribuie articolul'],
    misses: ['Distribuie alimente celor săraci'],
  },
];
