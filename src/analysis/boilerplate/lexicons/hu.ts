import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'hu/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |összes |a |nincs )*(?:hozzászólás(?:ok)?|komment(?:ek)?|vélemény(?:ek)?)(?: ?\(?\d+\)?)?(?: megtekintése)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Hozzászólások (12)', '3 komment'],
    misses: ['A hozzászólások felháborították a minisztert'],
  },
  {
    id: 'hu/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:szólj hozzá|szóljon hozzá|írj (?:egy )?(?:kommentet|hozzászólást)|hozzászólok|írja meg (?:a )?véleményét)(?!\p{L})|(?<!\p{L})(?:jelentkezz|jelentkezzen) be[^.?!]{0,20}hozzászól|(?<!\p{L})az e-?mail címet nem tesszük közzé/iu,
    hits: ['Szólj hozzá!', 'Az e-mail címet nem tesszük közzé'],
    misses: ['A miniszter hozzászólt a vitához'],
  },
  {
    id: 'hu/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:weboldal|oldal|honlap)\p{L}*[^.?!]{0,25}(?<!\p{L})(?:sütik|cookie)\p{L}*[^.?!]{0,15}(?<!\p{L})(?:használ|alkalmaz)\p{L}*|(?<!\p{L})(?:sütiket|cookie-?kat) (?:használ|alkalmaz)\p{L}*|^[^\p{L}\p{N}]{0,5}(?:(?:elfogadom|elfogad|elutasítom|összes elfogadása|mindet elfogadom|rendben, elfogadom|süti beállítások|beállítások módosítása)(?: (?:mind|az összeset|és bezárom))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Weboldalunk sütiket használ', 'Elfogadom'],
    misses: ['Lisztet és vajat használunk'],
  },
  {
    id: 'hu/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:válassz|válasszon|válaszd ki|válassza ki|adj meg|add meg|adja meg) (?:egy |az |a |másik |tetszőleges )*(?:összeget|támogatás (?:összegét|mértékét|módját|gyakoriságát)|adomány összegét|támogatási (?:formát|szintet|összeget))|^[^\p{L}\p{N}]{0,5}(?:(?:más|egyéb|egyedi|tetszőleges) összeg)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:támogatom|adományozok|havi)? ?(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L}))(?:-os|-tal|-ot)? ?(?:támogatás|támogatom|adományozok|adomány))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Válassz összeget', 'Egyéb összeg', 'Havi 1000 Ft támogatás'],
    misses: ['Más összeget számolt a bíróság'],
  },
  {
    id: 'hu/donation/bank-transfer',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:bankszámla(?:szám)?|számlaszám)\p{L}*[^.?!]{0,20}\d{8} ?- ?\d{8}|(?<!\p{L})adószám\p{L}*[^.?!]{0,25}\d{8} ?- ?\d ?- ?\d\d|(?<!\p{L})(?:adó(?:d|ja)? )?1 ?(?:%|százalék)\p{L}*[^.?!]{0,40}(?<!\p{L})(?:ajánl|felajánl|támogat)\p{L}*|(?<!\p{L})(?:ajánld|ajánlja|ajánljátok) fel[^.?!]{0,15}(?<!\p{L})(?:adó|1 ?%)\p{L}*|^[^\p{L}\p{N}]{0,5}(?:(?:adó ?1 ?%|1 ?% felajánlás|közlemény: ?(?:adomány|támogatás)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:támogathatsz|támogathat|utalj|utalhatsz|adományozhatsz)[^.?!]{0,30}(?<!\p{L})(?:utalással|átutalással|bankkártyával|paypal|patreon|donably|számlaszám)/iu,
    hits: ['Számlaszám: 12345678-12345678', 'Ajánld fel adód 1%-át', 'Támogathatsz átutalással'],
    misses: ['Az adó 1 százaléka a kórházé'],
  },
  {
    id: 'hu/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:légy|legyél|legyen|csatlakozz|csatlakozzon|lépj be|váljon|válj)(?: te is| ön is| a| rendszeres| mi)* ?(?:támogató(?:nk|ink|vá|ja)?|pártoló|adományozó|mecénás|klubtag|közösségünk(?:höz)?|táborunk|olvasói (?:klub|kör)|tagja a)\p{L}*/iu,
    hits: ['Légy a támogatónk!', 'Csatlakozz közösségünkhöz'],
    misses: ['Támogató lett a jegybank elnöke'],
  },
  {
    id: 'hu/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:igen, |most )?(?:támogatom|támogatás|támogass|támogasson|támogassa|adományozok|adományozz|adományozzon|adomány|adományozás|hozzájárulok|segítek|támogatlak|támogatni szeretném)(?: (?:minket|most|a|az|lapot|szerkesztőséget|munkánkat|rendszeresen|egyszeri|havonta|online|itt|alapítványt|portált|\p{L}+-t|cikket))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:hívj meg|hívjon meg) (?:minket |engem )?egy (?:kávéra|sörre)/iu,
    hits: ['Támogatom', 'Támogass minket!', 'Adományozok', 'Hívj meg egy kávéra'],
    misses: ['Támogatás nélkül maradt a falu', 'Támogatom a javaslatot, mondta a képviselő'],
  },
  {
    id: 'hu/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:minden|akár egy kis|bármekkora|a legkisebb|kis) (?:forint|adomány|támogatás|összeg|hozzájárulás|felajánlás)\p{L}*[^.?!]{0,25}(?<!\p{L})(?:számít|segít|fontos|sokat jelent|hozzájárul)\p{L}*|(?<!\p{L})már (?:havi |egy )?(?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L}))|kávé árá)\p{L}*[^.?!]{0,30}(?<!\p{L})(?:támogat|segít|hozzájárul)/iu,
    hits: ['Minden forint számít', 'Már havi 1000 forinttal támogathatsz'],
    misses: ['Minden szavazat számít, mondta a jelölt'],
  },
  {
    id: 'hu/donation/frequency',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:egyszeri|havi|rendszeres|éves|havonta|egyszer|évente) ?(?:támogatás|adomány|hozzájárulás|utalás)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Egyszeri támogatás', 'Havi'],
    misses: ['Havonta ezer madár pusztul el'],
  },
  {
    id: 'hu/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:olvasóink|olvasói|támogatóink|az olvasók|a ti|az ön(?:ök)?|adományaitok|a támogatásotok)[^.?!]{0,20}(?<!\p{L})(?:támogatás|adomány|hozzájárulás|előfizetés|segítség)\p{L}*[^.?!]{0,20}(?<!\p{L})(?:tartja|működünk|működik|finanszíroz|élünk|készül|létez|tudunk|lehetséges)\p{L}*|(?<!\p{L})(?:nem áll|nincs) (?:mögöttünk|mögötte) \p{L}+|(?<!\p{L})(?:nem (?:fogadunk el|kapunk|függünk)|függetlenek vagyunk)[^.?!]{0,30}(?<!\p{L})(?:állami|párt|oligarch|hirdet|politik|kormány|támogatás)\p{L}*/iu,
    hits: ['Olvasóink támogatásából működünk', 'Nem áll mögöttünk párt'],
    misses: ['Az iskola adományokból épült'],
  },
  {
    id: 'hu/donation/goal',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:eddig |már )?(?:összegyűlt|célösszeg|cél|hiányzik|gyűjtés állása|havi cél)(?: összeg)? ?:? ?(?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L}))|\d{1,3} ?%)(?: ?\/ ?(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L})))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:már|eddig) \d[\d ]* (?:támogatónk|olvasónk|ember támogat)/iu,
    hits: ['Célösszeg: 500 000 Ft', 'Már 1 200 támogatónk van'],
    misses: ['Hiányzik 300 orvos'],
  },
  {
    id: 'hu/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:támogasd|támogassa|támogassátok|támogass|segítsd|segítse|védd meg|segíts)(?: te is| ön is| a| az)*(?: munkánkat| független| szabad| minőségi| tényfeltáró| hiteles| valódi| lapunk(?:at)?| szerkesztőség(?:ünk)?(?:et)?)+(?: \p{L}+)?|(?<!\p{L})(?:a )?(?:független|minőségi|szabad) (?:újságírás|sajtó|média) (?:pénzbe|nem ingyen|drága|csak|támogatás)/iu,
    hits: ['Támogasd a független újságírást', 'Segítsd munkánkat', 'A független újságírás pénzbe kerül'],
    misses: ['A város támogatja a helyi lapot'],
  },
  {
    id: 'hu/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:támogass|támogasson|támogassatok|támogassanak|segíts|segítsen|segítsetek) (?:minket|bennünket|nekünk|te is|ön is)|(?<!\p{L})(?:ha|amennyiben) (?:fontos|tetszett|szereted|szereti|értékeled|teheted|teheti|úgy gondolod|tetszik)[^.?!]{0,60}(?<!\p{L})(?:támogass|támogasd|támogassa|támogasson|adományozz|fizess elő|járulj hozzá)|(?<!\p{L})(?:kérjük|kérünk)(?: téged| titeket| önt)?,?[^.?!]{0,15}(?<!\p{L})(?:támogass|támogasson|támogasd|támogassa|segítsd|segítse)\p{L}*|(?<!\p{L})(?:járulj|járuljon|járuljatok) hozzá (?:te is |ön is )?(?:a |munkánk|működés|lapunk|független)/iu,
    hits: ['Segíts nekünk!', 'Ha tetszett a cikk, támogass minket', 'Kérjük, támogassa munkánkat'],
    misses: ['A szomszédok támogatták a családot'],
  },
  {
    id: 'hu/donation/thanks',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:köszönjük|köszönet)(?: szépen)?,? (?:a támogatás|az adomány|hogy támogat|támogató|minden támogat|a segítség)\p{L}*/iu,
    hits: ['Köszönjük a támogatást!', 'Köszönjük, hogy támogatsz minket'],
    misses: ['A polgármester megköszönte a támogatást'],
  },
  {
    id: 'hu/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:szükségünk van|számítunk|szükség van)[^.?!]{0,20}(?<!\p{L})(?:rád|rátok|önre|önökre|támogatásod|támogatásotok|támogatására|segítségedre|segítségére|olvasóink)\p{L}*|(?<!\p{L})(?:nélküled|nélkületek|ön nélkül|támogatásod nélkül|támogatásotok nélkül|olvasóink nélkül)[^.?!]{0,25}(?<!\p{L})(?:nem|nincs)|(?<!\p{L})(?:támogatásod|támogatásoddal|támogatásával|adományod|adományoddal|támogatásotok|segítségeddel|segítségével|hozzájárulásod)\p{L}*[^.?!]{0,25}(?<!\p{L})(?:segít|lehetővé|tudunk|tudjuk|biztosít|fenntart|folytat|független|hozzájárul)/iu,
    hits: ['Szükségünk van a támogatásodra', 'Nélküled nem megy', 'Támogatásoddal segítesz fenntartani a lapot'],
    misses: ['Esőre van szükség, mondja a gazda', 'Az állam segítségével épült híd'],
  },
  {
    id: 'hu/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:feliratkozással|feliratkozásommal|regisztrációval|kattintással|a küldés gombra|megadásával|elküldésével)[^.?!]{0,45}(?<!\p{L})(?:elfogad|hozzájárul|tudomásul)\p{L}*|(?<!\p{L})(?:hozzájárulok|elfogadom|elolvastam|beleegyezem|kijelentem|szeretnék)[^.?!]{0,45}(?<!\p{L})(?:adatkezelés|adatvédelm|hírlevel|személyes adat|felhasználási|marketing|feltétel)\p{L}*/iu,
    hits: ['A feliratkozással elfogadja a feltételeket', 'Elolvastam és elfogadom az adatkezelési tájékoztatót'],
    misses: ['Hozzájárult a sikerhez'],
  },
  {
    id: 'hu/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:töltsd le|töltse le|letöltés|telepítsd|próbáld ki|nyisd meg)(?: (?:a|az|ingyenes|mobil|új|appunkat|most))* ?(?:alkalmazás|applikáció|app|mobilapp)(?:t|unkat|ban|just)?(?: [^.?!]{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:kérek|kapj|kapjon|engedélyezd|kapcsold be|kér) ?(?:azonnali |push )?értesítés\p{L}*/iu,
    hits: ['Töltsd le az alkalmazást', 'Kérek értesítést'],
    misses: ['Az alkalmazás leállt'],
  },
  {
    id: 'hu/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:az? |add meg |adja meg |írd be |te |ön )*e-?mail(?:[ -]?cím(?:ed|e|edet|ét)?)?(?: megadása)?(?: ?\(?(?:kötelező|\*)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-mail cím', 'Add meg az e-mail címed'],
    misses: ['Az e-mail kiszivárgott a minisztériumból'],
  },
  {
    id: 'hu/newsletter/form-messages',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:érvényes|helyes) e-?mail|(?<!\p{L})(?:érvénytelen|hibás|helytelen) e-?mail|(?<!\p{L})(?:köszönjük a|sikeres|sikeresen) (?:feliratkoz|regisztr)\p{L}*|(?<!\p{L})(?:erősítsd|erősítse) meg (?:a )?(?:feliratkoz|e-?mail)\p{L}*|(?<!\p{L})már (?:feliratkoztál|feliratkozott)(?!\p{L})/iu,
    hits: ['Érvényes e-mail címet adj meg', 'Sikeres feliratkozás', 'Köszönjük a feliratkozást'],
    misses: ['Érvényes szerződést kötöttek'],
  },
  {
    id: 'hu/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:a )?(?:postaládád|postaládájá|e-?mail fiókod|levelesládád|fiókod|inboxod)\p{L}*|(?<!\p{L})(?:minden|hetente|naponta|reggelente|péntekenként)[^.?!]{0,35}(?<!\p{L})(?:e-?mailben|hírlevél|postalád|levélben küld)\p{L}*|(?<!\p{L})(?:legfontosabb|legjobb|legfrissebb|legérdekesebb) (?:hírek|cikkek|írások|történetek)\p{L}*[^.?!]{0,25}(?<!\p{L})(?:e-?mailben|hírlevél|postalád)/iu,
    hits: ['Egyenesen a postaládádba', 'Minden reggel e-mailben'],
    misses: ['A postaládában levél volt'],
  },
  {
    id: 'hu/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:napi |heti |ingyenes |a )?hírlev(?:él|elünk|eleink|elek)(?: (?:feliratkozás|„[^”]{2,25}”|[\p{L}+ ]{2,25}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Hírlevél', 'Hírleveleink', 'Heti hírlevél'],
    misses: ['Hírlevél botrányt kavart a pártban, a politikusok szerint indokolatlanul'],
  },
  {
    id: 'hu/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:iratkozz|iratkozzon|iratkozzál|feliratkozás|feliratkozom|feliratkozok|kérem a|kérd|kérje)\p{L}*(?: fel)?[^.?!]{0,35}(?<!\p{L})(?:hírlevel|hírlevél|napindító|értesítő)\p{L}*|(?<!\p{L})(?:hírlevel(?:ünkre|ére|re)|hírlevél) ?(?:feliratkozás|feliratkozom|iratkoz)\p{L}*|^[^\p{L}\p{N}]{0,5}(?:(?:feliratkozom|feliratkozás|iratkozz fel|iratkozzon fel)(?: most| ingyen| itt)?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:ne maradj|ne maradjon) le (?:semmiről|egyetlen|a |legfontosabb|cikkeink)/iu,
    hits: ['Iratkozz fel hírlevelünkre', 'Feliratkozom a hírlevélre', 'Ne maradj le semmiről!'],
    misses: ['A hírlevél két esetet írt le'],
  },
  {
    id: 'hu/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:leiratkoz|lemond)\p{L}*[^.?!]{0,20}(?<!\p{L})(?:bármikor|lehet|tud|link|kattint)\p{L}*|(?<!\p{L})bármikor[^.?!]{0,15}(?<!\p{L})leiratkoz\p{L}*|(?<!\p{L})(?:nem küldünk|nincs|semmi) spam\p{L}*/iu,
    hits: ['Bármikor leiratkozhat', 'Leiratkozni a linkre kattintva lehet'],
    misses: ['Leiratkozott az egyetemről'],
  },
  {
    id: 'hu/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:már|van már|már van) (?:előfizetőnk|előfizető|előfizetésed|előfizetése|regisztráltál|regisztrált|tagunk|fiókod|fiókja|előfizettél)[^.?!]{0,12}(?:\?|(?<!\p{L})(?:jelentkezz|lépj|lépjen|bejelentkez))|(?<!\p{L})(?:nincs még|még nincs|nem vagy még|nincsen)[^.?!]{0,10}(?<!\p{L})(?:fiókod|fiókja|előfizetésed|előfizetése|előfizető|regisztrálva)\??|^[^\p{L}\p{N}]{0,5}(?:(?:előfizetőként )?(?:belépés|bejelentkezés|belépek|jelentkezz be|lépj be|lépjen be)(?: (?:előfizetőknek|előfizetőként|itt|vagy regisztráció|a folytatáshoz|az olvasáshoz))+)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:belépés|bejelentkezés) ?[\/|·] ?regisztráció)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Már előfizető? Jelentkezz be', 'Még nincs fiókod?', 'Belépés / Regisztráció'],
    misses: ['Már előfizetője sincs a lapnak'],
  },
  {
    id: 'hu/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:még|már csak) \d{1,3} (?:ingyenes )?(?:cikk|írás)\p{L}*[^.?!]{0,20}(?<!\p{L})(?:olvashat|maradt|elolvas|ingyen)\p{L}*|(?<!\p{L})(?:elérted|elérte|elfogyott|elfogytak|felhasználtad|elhasználta)[^.?!]{0,25}(?<!\p{L})(?:ingyenes|limit|havi keret)\p{L}*|(?<!\p{L})(?:az? )?ingyenes cikk\p{L}*[^.?!]{0,15}(?<!\p{L})(?:elfogy|lejár|maradt)\p{L}*/iu,
    hits: ['Még 2 ingyenes cikket olvashatsz', 'Elérted az ingyenes cikkek limitjét'],
    misses: ['Még öt perc maradt a meccsből'],
  },
  {
    id: 'hu/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mit kapsz|mit kap|mit tartalmaz|előfizetői (?:előnyök|kedvezmények|tartalmak|klub)|az előfizetés előnyei|reklámmentes(?: olvasás| oldal| felület)?|hirdetésmentes(?: olvasás| oldal)?|hozzáférés az archívumhoz|digitális lapszám(?:ok)?|e-?lapszám)\??)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:előfizetőink|előfizetőként|az előfizetéssel)[^.?!]{0,20}(?<!\p{L})(?:hozzáfér|olvashat|kapsz|kap|élvez|elér)\p{L}*/iu,
    hits: ['Mit kapsz?', 'Reklámmentes olvasás', 'Előfizetőként hozzáférsz'],
    misses: ['Reklámmentes csatorna indult az országban'],
  },
  {
    id: 'hu/paywall/billing-terms',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:bármikor|egy kattintással|kötöttségek nélkül)[^.?!]{0,12}(?<!\p{L})(?:lemondható|lemondhatod|lemondhatja|lemondás)\p{L}*|(?<!\p{L})(?:automatikusan|magától) (?:megújul|meghosszabbodik|meghosszabbít)\p{L}*|(?<!\p{L})(?:ezután|utána|azt követően|a próbaidőszak(?: után| végén)?|majd)[^.?!]{0,15}(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L}))[^.?!]{0,8}(?:\/|(?<!\p{L})havonta|(?<!\p{L})hó|(?<!\p{L})évente)|(?<!\p{L})(?:próbaidőszak|próbaelőfizetés)\p{L}*|(?<!\p{L})(?:nincs|hűségidő nélkül|nem jár) (?:hűségidő|kötelezettség)\p{L}*/iu,
    hits: ['Bármikor lemondható', 'Automatikusan megújul', 'Utána 2990 Ft/hó'],
    misses: ['Lemondott a miniszter'],
  },
  {
    id: 'hu/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:tovább olvasná|tovább olvasnád|az olvasáshoz|a (?:teljes )?cikk (?:elolvasásához|folytatásához)|a folytatáshoz|olvasd tovább|olvassa tovább|a teljes cikkért|ha tovább (?:olvasnád|olvasná|szeretnéd)|a cikk további része)[^.?!]{0,40}[?!.,]? ?(?<!\p{L})(?:előfiz|fizess|fizessen|regisztrál|jelentkez|lépj|lépjen|csatlakoz|bejelentkez)\p{L}*|(?<!\p{L})(?:fizess elő|fizessen elő|regisztrálj|regisztráljon|jelentkezz be|jelentkezzen be|lépj be|lépjen be)[^.?!]{0,25}(?<!\p{L})(?:olvas|hogy (?:elolvas|tovább|hozzáfér)|a (?:teljes cikk|folytatás|tartalom))\p{L}*/iu,
    hits: ['A folytatáshoz fizess elő', 'Regisztrálj és olvass tovább', 'A cikk elolvasásához előfizetés szükséges'],
    misses: ['Olvasáshoz lámpa kell'],
  },
  {
    id: 'hu/paywall/create-account',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:regisztráció|regisztrálok|regisztrálj|regisztráljon|fiók létrehozása|hozz létre fiókot)(?: (?:ingyen|ingyenesen|most|és [^.?!]{2,25}|egy perc alatt))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:folytatás|belépés|bejelentkezés|regisztráció|tovább) (?:google|facebook|apple|e-?mail)(?:[ -]?(?:fiókkal|lal|címmel|kal))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Regisztrálj ingyen', 'Belépés Google-fiókkal'],
    misses: ['A regisztráció hétfőn zárul, közölte az egyetem'],
  },
  {
    id: 'hu/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:csak|kizárólag|ez a (?:cikk|tartalom)|a (?:cikk|tartalom))[^.?!]{0,15}(?<!\p{L})(?:előfizetői?nk|előfizetők|előfizetőknek|regisztrált (?:felhasználó|olvasó)|belépett|klubtag)\p{L}*(?:[^.?!]{0,15}(?<!\p{L})(?:számára|érhető el|olvasható|elérhető|szól)|$|[.!])|^[^\p{L}\p{N}]{0,5}(?:(?:előfizetői|prémium|fizetős|csak előfizetőknek|előfizetőknek)(?: (?:tartalom|cikk|tartalmak))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:ez|a) (?:a )?(?:cikk|tartalom|írás) (?:előfizetéssel|fizetős|zárt)|(?<!\p{L})(?:csak|kizárólag) (?:az )?(?:előfizetőink|előfizetők|regisztrált|belépett)[^.?!]{0,15}(?<!\p{L})(?:olvashat|láthat|érhet|férhet|férnek)\p{L}*/iu,
    hits: [
      'Ez a cikk csak előfizetőink számára érhető el',
      'Előfizetői tartalom',
      'Csak előfizetőknek',
      'Csak előfizetők olvashatják',
    ],
    misses: ['A parkoló csak dolgozóknak'],
  },
  {
    id: 'hu/paywall/gift-article',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ajándékozd|ajándékozza|oszd meg|add|küldd)(?: (?:el|oda|a|ezt|tovább|cikket|előfizetést|barátaiddal|ajándékba))+)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:ajándék ?előfizetés|cikk ajándékozása))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ajándék előfizetés', 'Cikk ajándékozása'],
    misses: ['Könyvet adott ajándékba'],
  },
  {
    id: 'hu/paywall/plan-choice',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:válassz|válasszon|válaszd ki|nézd meg|megnézem)(?: (?:az?|előfizetési|neked megfelelő|a neked való))* (?:csomag(?:ot|ok|ok közül|jaink közül)?|előfizetést|ajánlat(?:ot|unkat|okat|ainkat)|konstrukciót))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:havi|éves|féléves|negyedéves|digitális|nyomtatott|diák|családi|próba) ?(?:előfizetés|csomag|hozzáférés|tagság))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:legnépszerűbb(?: csomag)?|legjobb ajánlat|ajánlott|\d{1,2} ?% (?:kedvezmény|megtakarítás)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Válassz csomagot', 'Éves előfizetés', '30% kedvezmény'],
    misses: ['Az éves csomag ára emelkedett a távközlési cégnél'],
  },
  {
    id: 'hu/paywall/price-offer',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:csak |már |mindössze |most |havi |évi ){0,3}(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L})) ?(?:\/hó|\/ hó|\/hónap|\/év|\/hét|havonta|évente|hetente|-ért|-ért havonta|hónap))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:az )?első (?:hónap|hét|\d{1,2} (?:hónap|nap))\p{L}*[^.?!]{0,3}(?:(?<!\p{L})ingyen|(?<!\p{L})csak|(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L})))\p{L}*|(?<!\p{L})(?:próbáld|próbálja) ki[^.?!]{0,15}(?<!\p{L})(?:ingyen|\d{1,2} napig|(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L})))\p{L}*|(?<!\p{L})(?:fizess|fizessen) elő[^.?!]{0,20}(?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L}))|(?<!\p{L})kedvezmén|(?<!\p{L})most|(?<!\p{L})akció)\p{L}*|(?<!\p{L})\d{1,2} napig ingyen/iu,
    hits: ['Csak 990 Ft/hó', 'Az első hónap ingyenes', 'Próbáld ki ingyen'],
    misses: ['A bérlet 9000 forintra drágult'],
  },
  {
    id: 'hu/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:előfizetek|előfizetés|fizess elő|fizessen elő|előfizetem|megrendelem|megrendelés|kipróbálom|csatlakozom|előfizetési (?:csomagok|ajánlatok)|aktiválom)(?: (?:most|itt|online|a|az|lapra|(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:ft|forint\p{L}*|huf|eur|€)(?!\p{L}))-ért|\p{L}+-ra|\p{L}+-re|kedvezménnyel))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:fizess|fizessen) elő (?:most|a |az |lapunkra|te is|ön is|digitális|kedvezmé)/iu,
    hits: ['Előfizetek', 'Fizess elő most!', 'Előfizetési csomagok'],
    misses: ['Előfizetés nélkül is nézhető a meccs a csatornán'],
  },
  {
    id: 'hu/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:korlátlan|teljes|hirdetésmentes)(?: körű)? (?:hozzáférés|olvasás)(?=$|[!,.]| (?:minden|az összes|a teljes|lapunk|cikk|tartalm|prémium))|(?<!\p{L})hozzáférés (?:minden|az összes|valamennyi) (?:cikk|tartal|írás|archív|előfizetői)\p{L}*|(?<!\p{L})(?:olvasd|olvassa|olvass) (?:az összes|minden|korlátlanul|reklám|hirdetés)\p{L}*/iu,
    hits: ['Korlátlan hozzáférés', 'Olvasd az összes cikket'],
    misses: ['Teljes hozzáférést kapott az ügyész az iratokhoz'],
  },
  {
    id: 'hu/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:hirdetés|reklám|támogatott (?:tartalom|cikk)|szponzorált(?: tartalom)?|fizetett (?:hirdetés|tartalom)|pr ?cikk|kosárba|megveszem|kuponkód(?:ok)?|\(x\)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Hirdetés', 'Támogatott tartalom'],
    misses: ['A hirdetés betiltását kérik'],
  },
  {
    id: 'hu/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:tovább(?: olvasom| a cikkhez)?|bővebben|részletek|összes(?: megtekintése)?|még több|olvass tovább|több(?: betöltése)?|mutass többet))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Bővebben', 'Tovább olvasom'],
    misses: ['Részletek derültek ki a perben'],
  },
  {
    id: 'hu/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:olvasd el|olvassa el|nézd meg|olvass|hallgasd meg)(?: (?:ezt|még|is|ezeket))*|kapcsolódó(?: cikk(?:ek|ünk)?)?|ajánljuk|ez is érdekelhet|korábban írtuk)\s?(?::|\||–|—|»|>|→) ?(?=[\p{L}\p{N}"„])/iu,
    hits: ['Olvasd el ezt is: A hosszú híd', 'Kapcsolódó: Jön a vihar'],
    misses: ['Olvasd el a címkét: van benne cukor'],
  },
  {
    id: 'hu/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:legfrissebb|legújabb|friss|további|utolsó|kiemelt) (?:hírek|cikkek|írások|híreink|cikkeink|bejegyzések))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Legfrissebb hírek', 'További cikkek'],
    misses: ['Friss hírek érkeztek a frontról'],
  },
  {
    id: 'hu/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:legolvasottabb|legnépszerűbb|népszerű|legtöbbet olvasott|szerkesztő(?:ség)?i? ajánlat?a?)(?: (?:cikkek|hírek|ma|írások))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Legolvasottabb', 'Legnépszerűbb cikkek'],
    misses: ['A legolvasottabb költő meghalt'],
  },
  {
    id: 'hu/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern: /^[^\p{L}\p{N}]{0,5}(?:(?:következő|előző) (?:cikk|bejegyzés|oldal|hír))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Következő cikk', 'Előző bejegyzés'],
    misses: ['A következő megálló az állomás'],
  },
  {
    id: 'hu/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:olvasd el|olvassa el|nézd meg) (?:ezt|ezeket|ezt) is|kapcsolódó (?:cikkek|cikkeink|hírek|tartalmak|témák)|ez is érdekelhet(?:i)?|ezek is érdekelhet(?:nek|ik)|ajánlott (?:cikkek|tartalmak)|ajánljuk(?: még| neked)?|hasonló cikkek|még több a témában|a témában))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Olvasd el ezt is', 'Kapcsolódó cikkek', 'Ez is érdekelhet'],
    misses: ['A témában járatos ügyvéd hallgatott'],
  },
  {
    id: 'hu/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:nyomtatás|link másolása|másolás|mentés|elmentem|meghallgatom|küldés e-?mailben|könyvjelző))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Nyomtatás', 'Link másolása'],
    misses: ['A nyomtatás drága'],
  },
  {
    id: 'hu/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:kövess|kövessen|kövessetek|kövesd|kövesse) (?:minket|bennünket|oldalunkat|csatornánkat)|^[^\p{L}\p{N}]{0,5}(?:(?:kövess(?:en)? minket[^.?!]{0,25}|követés|követem))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kövess minket a Facebookon', 'Követés'],
    misses: ['A rendőrség követte az autót'],
  },
  {
    id: 'hu/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:megosztás|megosztom|oszd meg|ossza meg|megosztás (?:a )?(?:facebookon|twitteren|e-?mailben)|küldés)(?: (?:a|ezt|cikket|másokkal|ismerőseiddel|facebookon|twitteren|linkedinen|x-en)){0,4})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Megosztás', 'Oszd meg ismerőseiddel'],
    misses: ['Megosztás helyett vita lett'],
  },
];
