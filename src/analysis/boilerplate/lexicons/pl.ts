import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'pl/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |wszystkie |pokaż |zobacz |brak |czytaj )*(?:komentarz[ey]?|opinie|odpowiedzi)(?: ?\(?\d+\)?)?(?: (?:czytelników|wyłączone|do .{1,40}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Komentarze (12)', 'Pokaż komentarze'],
    misses: ['Komentarze ministra wywołały spór w całej partii rządzącej'],
  },
  {
    id: 'pl/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:dodaj|napisz|zostaw|wyślij) (?:swój |pierwszy |nowy )?(?:komentarz|opinię|odpowiedź)(?!\p{L})|(?<!\p{L})dołącz do dyskusji|(?<!\p{L})e-?mail nie zostanie opublikowany|(?<!\p{L})(?:zaloguj|zarejestruj)[^.?!]{0,15}(?<!\p{L})(?:aby|by|żeby|i) (?:dodać komentarz|skomentować|komentować|skomentuj)/iu,
    hits: ['Dodaj komentarz', 'Zaloguj się, aby komentować'],
    misses: ['Zostawił odpowiedź na stole i wyszedł'],
  },
  {
    id: 'pl/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:akceptuję|zgadzam się|zgoda|odrzuć|odrzucam|rozumiem|zezwól|ustawienia zaawansowane|przejdź do serwisu|akceptuj)(?: (?:wszystkie|wszystko|cookies|ciasteczka|i|zamknij|przechodzę|przejdź|do|serwisu))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Akceptuję wszystkie', 'Zgadzam się'],
    misses: ['Zgoda buduje, mówi przysłowie'],
  },
  {
    id: 'pl/consent/manage',
    kind: 'consent',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:zarządzaj|ustawienia|zmiana|zmień|preferencje)(?: (?:plików|ustawień|ustawienia|zgód|zgodami|zgody|cookies?|ciasteczek|prywatności|plikami|rodo))+)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ustawienia plików cookies', 'Zmień ustawienia prywatności'],
    misses: ['Polityka prywatności', 'Zmiana klimatu przyspiesza'],
  },
  {
    id: 'pl/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:używa|korzysta|wykorzystuj|stosuj)\p{L}*[^.?!]{0,40}(?<!\p{L})(?:cookies?|ciastecz\p{L}+)|(?<!\p{L})(?:korzystając|kontynuując|pozostając)[^.?!]{0,50}(?<!\p{L})(?:zgadza|akceptuj|wyraża|cookie)|(?<!\p{L})(?:nasi|zaufani) partnerzy[^.?!]{0,60}(?<!\p{L})(?:cookie|dane|danych|urządzeni)/iu,
    hits: ['Używamy plików cookies', 'Korzystając ze strony, zgadzasz się na cookies'],
    misses: ['Używamy mąki i masła'],
  },
  {
    id: 'pl/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:wybierz|podaj|wpisz|określ|ustal|zmień) (?:swoją |dowolną |inną |własną )?(?:kwotę|wysokość (?:wpłaty|wsparcia|darowizny)|sumę)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:inna|dowolna|własna) kwota)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})jaką kwotą (?:chcesz|chciał\p{L}+) (?:nas )?wesprzeć|^[^\p{L}\p{N}]{0,5}(?:(?:wpłać|wpłacam|wspieram|przekaż|daję|wesprzyj)(?: nas)?(?: kwotą)? (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L}))(?: ?(?:\/ ?mies\p{L}*\.?|miesięcznie|co miesiąc|jednorazowo|teraz))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Wybierz kwotę', 'Inna kwota', 'Wpłacam 50 zł', 'Wesprzyj nas kwotą 20 zł miesięcznie'],
    misses: ['Sąd obniżył kwotę grzywny', 'Wybrali dowolną kwotę z budżetu'],
  },
  {
    id: 'pl/donation/bank-transfer',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:numer|nr) (?:naszego )?(?:konta|rachunku)(?: bankowego)?(?!\p{L})[^.?!]{0,25}(?:pl ?)?\d\d(?: ?\d{4}){2}|^[^\p{L}\p{N}]{0,5}(?:(?:tytuł (?:wpłaty|przelewu)|tytułem|dane do (?:przelewu|wpłat)|numer (?:konta|rachunku)(?: bankowego)?):?(?: (?:darowizna|wsparcie|wpłata|cele)[^.?!]{0,50})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:wpłać|wpłat\p{L}+|wesprz\p{L}+|przekaz\p{L}+|darowizn\p{L}+)[^.?!]{0,25}(?<!\p{L})(?:blik(?:iem)?|przelewem|paypal(?:em)?|patronite|zrzutk[ęia]|kartą|na (?:nasze )?konto)(?!\p{L})[^.?!]{0,15}(?:$|[:!]|pod adres|tutaj|nr|numer)|(?<!\p{L})(?:cele statutowe|darowizna na (?:cele|działalność|działania|rzecz))(?!\p{L})/iu,
    hits: [
      'Numer konta: 12 3456 7890 0000 0000 1234 5678',
      'Tytuł przelewu: darowizna na cele statutowe',
      'Wpłać przelewem na nasze konto: 11',
    ],
    misses: [
      'Oszuści kazali wpłacić pieniądze na konto swojego banku, mówi policja',
      'Numer konta senatora był znany bankowi',
    ],
  },
  {
    id: 'pl/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:zostań|zostańcie|bądź|zostaw swój ślad jako) (?:naszym |naszą |stałym |stałą |cichym )?(?:patron\p{L}+|patronką|darczyńc\p{L}+|mecenas\p{L}*|członki\p{L}+|wspierając\p{L}+|klubowicz\p{L}+|przyjaciel\p{L}+|subskrybentem wspierającym)(?!\p{L})(?! (?:partii|nato|unii|zarządu))|(?<!\p{L})dołącz do (?:grona |naszych |społeczności |rodziny )*(?:patronów|darczyńców|wspierających|mecenasów|przyjaciół|klubowiczów)(?!\p{L})|(?<!\p{L})dołącz do (?:naszej społeczności|naszego (?:klubu|grona))(?!\p{L})/iu,
    hits: ['Zostań patronem', 'Zostań naszym mecenasem', 'Dołącz do grona darczyńców', 'Dołącz do naszej społeczności'],
    misses: ['Chce zostać patronem szkoły', 'Szkoła dołączyła do grona laureatów'],
  },
  {
    id: 'pl/donation/buy-a-coffee',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:postaw|kup|stawiam|postawić) (?:mi |nam |autorowi |autorce |redakcji |wirtualną )*(?:wirtualną )?(?:kawę|herbatę|piwo)(?!\p{L})(?: na| za|$|!|,)?|(?<!\p{L})(?:wesprzyj|wspieraj|wspomóż|znajdziesz|dołącz do) (?:nas |mnie |autora |projekt )?(?:na|przez|poprzez|w serwisie) (?:patronite|zrzutk\p{L}+|patreon\p{L}*|buycoffee|paypal)/iu,
    hits: ['Postaw nam kawę', 'Wspieraj nas na Patronite'],
    misses: ['Kupił kawę dla całego biura', 'Zbiórkę prowadził przez Patronite'],
  },
  {
    id: 'pl/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:chcę |ja |tak, )?(?:wesprzyj|wspieram|wspieraj|wpłać|wpłacam|przekaż|przekaż datek|darowizna|darowizny|wesprzeć|wsparcie|dorzuć się|dorzucam się|wspomóż|pomóż|pomagam|przelej|zbiórka|zrzutka|jak (?:nas )?(?:wesprzeć|wspierać|pomóc))(?: (?:nas|nam|teraz|nasz?ą?e? \p{L}+|redakcję|portal|serwis|fundację|darowiznę|datek|1,5 ?%|jednorazowo|regularnie|co miesiąc|miesięcznie|mnie|tutaj|online|finansowo|dziennikarstwo|dziś|już)){0,3})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:przekaż|przekażcie|podaruj)[^.?!]{0,20}(?<!\p{L})(?:1,5 ?%|1% podatku|darowiznę|datek|swój procent)|^[^\p{L}\p{N}]{0,5}(?:(?:1,5|półtora) ?(?:%|procent)(?: podatku)?(?: dla [^.?!]{2,40})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Wesprzyj nas', 'Wpłać darowiznę', 'Wspieram co miesiąc', 'Jak nas wesprzeć?'],
    misses: ['Wsparcie dla rolników rząd ogłosił w środę w stolicy', 'Wpłacił pieniądze w terminie'],
  },
  {
    id: 'pl/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:każd(?:a|e|y)|dowolna|nawet|nawet najmniejsz[ae]|nawet drobna|najdrobniejsz[ae])(?: najmniejsz[ae]| drobna| mała| twoja| taka)? (?:wpłat[ay]|złotówk[ai]|kwot[ay]|datek|wsparcie|darowizn[ay]|grosz)[^.?!]{0,25}(?<!\p{L})(?:ma (?:dla nas |wielkie )?znaczenie|się (?:dla nas )?liczy|jest (?:dla nas |bardzo |niezwykle )*(?:ważn|cenn|istotn)\p{L}*|pomaga|pomoże|pozwala|przybliża|robi różnicę)|(?<!\p{L})już (?:od|za) (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L})) (?:miesięcznie|na miesiąc)?[^.?!]{0,15}(?<!\p{L})(?:wesprz|wspier|pomo|możesz)|(?<!\p{L})(?:równowartość|cena|w cenie|za cenę) (?:jednej |małej |filiżanki )*kawy(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:miesięcz|wspier|wesprz|dziennikarst|pomo)/iu,
    hits: ['Każda złotówka się liczy', 'Każda wpłata ma znaczenie', 'Nawet najmniejsza kwota pomaga nam działać'],
    misses: ['Każdy głos się liczy, mówi kandydat', 'Każda kwota powyżej limitu podlega podatkowi'],
  },
  {
    id: 'pl/donation/frequency',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jednorazowo|co miesiąc|miesięcznie|raz w miesiącu|raz w roku|rocznie|cyklicznie|wpłata (?:jednorazowa|cykliczna|miesięczna|comiesięczna)|wsparcie (?:jednorazowe|stałe|cykliczne|comiesięczne)|(?:stałe|comiesięczne|jednorazowe|regularne) (?:wsparcie|zlecenie|wpłaty)|wspieraj (?:regularnie|jednorazowo)|zlecenie stałe))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Co miesiąc', 'Wpłata jednorazowa', 'Stałe wsparcie'],
    misses: ['Co miesiąc ginie tysiąc ptaków'],
  },
  {
    id: 'pl/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:jesteśmy|nasz\p{L}* (?:portal|redakcja|serwis|fundacja|medium|praca)|istniejemy|działamy|utrzymujemy się|finansujemy się|piszemy|możemy|tworzymy|powstajemy|nasza działalność|ten (?:tekst|artykuł|portal) powstał|ukazujemy się)[^.?!]{0,45}(?<!\p{L})(?:dzięki|przez|wyłącznie z|tylko z|głównie z|z) (?:waszym |twoim |naszym |wsparciu |wsparcia |wpłatom |pomocy |hojności |dobrowolny(?:ch|m) |comiesięcznym )*(?:czytelni\p{L}+|darczyńc\p{L}+|darowizn\p{L}*|patron\p{L}+|wpłat\p{L}*|waszemu|waszej|waszych|wam|tobie|twojemu|twojej|osobom takim|ludziom takim)(?!\p{L})|(?<!\p{L})(?:portal|serwis|medium|redakcja|gazeta|pismo) (?:utrzymuje się|finansowan\p{L}+ (?:jest )?|istnieje|działa)[^.?!]{0,20}(?<!\p{L})(?:wyłącznie |tylko |dzięki |przez |z )+(?:darowizn|wpłat|wsparci|swoich czytelni|czytelni)\p{L}*|(?<!\p{L})nie (?:mamy|stoi za nami|przyjmujemy|bierzemy|należymy do|jesteśmy zależni od|zależymy od)[^.?!]{0,25}(?<!\p{L})(?:właścicieli|koncern\p{L}*|milioner\p{L}*|sponsor\p{L}*|part[iy]\p{L}*|reklamodawc\p{L}*|bogat\p{L}*|państwow\p{L}+|rządow\p{L}+|korporacj\p{L}*|dotacji|wielkiego biznesu)|(?<!\p{L})(?:dziennikarstwo|media|portal|redakcja|pismo|treści),? (?:które|który|która)[^.?!]{0,20}(?<!\p{L})(?:dzięki|za sprawą) (?:wam|tobie|wsparciu)(?!\p{L})/iu,
    hits: [
      'Działamy dzięki darczyńcom',
      'Portal utrzymuje się z darowizn',
      'Nie stoi za nami żaden koncern',
      'Możemy pisać dzięki wsparciu czytelników',
      'Dziennikarstwo, które powstaje dzięki Wam',
    ],
    misses: [
      'Most powstał dzięki gminie',
      'Szpital utrzymuje się z dotacji',
      'Hospicjum istnieje dzięki wpłatom mieszkańców',
    ],
  },
  {
    id: 'pl/donation/goal',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:dotychczas |już |łącznie |do tej pory )?(?:zebrana|zebrano|docelowa|zebraliśmy|cel|brakuje|potrzebujemy|potrzebna|brakująca|zebrane|uzbierane|uzbierano)(?: (?:kwota|środki|zbiórki|miesięczny|łącznie|nam|nam jeszcze|jeszcze))?(?: ?:)? ?(?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L}))|\d{1,3} ?%)(?: (?:z|ze|\/)? ?(?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L}))|celu|potrzebnej kwoty))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:zebrana|docelowa|potrzebna|brakująca) kwota:?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:wspiera|wsparło|wspierają) nas (?:już )?(?:obecnie )?\d[\d ]{0,8}|^[^\p{L}\p{N}]{0,5}(?:(?:do celu|do osiągnięcia celu) (?:brakuje|pozostało|zostało)(?: (?:nam|jeszcze))*(?: ?(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L})))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Zebrana kwota: 750 zł', 'Docelowa kwota:', 'Wspiera nas już 1200 osób', 'Do celu brakuje'],
    misses: ['Zebrana kwota poszła na remont dachu', 'Zebrano 500 podpisów pod petycją'],
  },
  {
    id: 'pl/donation/remind-me-later',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:przypomnij (?:mi )?(?:później|jutro|za [^.?!]{3,15})|nie teraz, (?:dziękuję|może później)|może później|już (?:was )?wspieram|(?:już )?wsparł[ea]m|nie, dziękuję|nie chcę wspierać[^.?!]{0,25}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Przypomnij mi później', 'Już wspieram', 'Może później'],
    misses: ['Przypomniał mi później o umowie'],
  },
  {
    id: 'pl/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:wesprzyj|wspieraj|wspierajcie|wesprzyjcie|pomóż|obroń|wspomóż|broń|ratuj|zainwestuj w|stań po stronie|postaw na)(?: z nami| finansowo| rozwój| swoją wpłatą)? (?:niezależn\p{L}+|nasz\p{L}*|wolne|woln\p{L}+|rzeteln\p{L}+|dziennikarst\p{L}+|dobre|lokaln\p{L}+|jakościow\p{L}+|polskie|ambitne|opiniotwórcze)(?: (?:i|,|oraz) \p{L}+)?(?: \p{L}+)?[^.?!]{0,12}(?:dziennikarst\p{L}+|medi(?:a|ów|om|um|ami)|redakcj\p{L}+|pracę|portal\p{L}*|działa\p{L}+|pismo|gazet\p{L}+|misj\p{L}+|treści|teksty|publicystyk\p{L}+|słowo|prasę)(?!\p{L})|(?<!\p{L})(?:niezależne|rzetelne|dobre|jakościowe|wolne) (?:dziennikarstwo|media) (?:potrzebuj|kosztuj|nie przetrwa|wymaga)\p{L}*|(?<!\p{L})(?:dziennikarstwo|media|redakcja),? (?:któr\p{L}+) (?:wspierasz|współtworzysz|możesz wesprzeć)/iu,
    hits: ['Wesprzyj niezależne dziennikarstwo', 'Wspieraj nasze działania', 'Rzetelne dziennikarstwo kosztuje'],
    misses: ['Gmina wspiera lokalną bibliotekę', 'Dziennikarstwo potrzebowało reform'],
  },
  {
    id: 'pl/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:wesprzyj|wesprzyjcie|wspieraj|wspierajcie|pomóż|pomóżcie|wspomóż|wspomóżcie) (?:nas|nam|nasz\p{L}*|mnie|ten (?:projekt|portal|blog)|redakcję|autor(?:a|kę)|naszą pracę)(?!\p{L})|(?<!\p{L})(?:prosimy|prośba|apelujemy|zachęcamy) (?:\p{L}+ )?(?:cię |ciebie |was |do |o )+(?:\p{L}+ )?(?:wsparci\p{L}+|wspierani\p{L}+|wpłat\p{L}+|darowizn\p{L}+|pomoc finansową)|(?<!\p{L})(?:jeśli|jeżeli) (?:też |już |ten (?:tekst|artykuł) |nasze teksty |to, co robimy )?(?:podoba|cenisz|doceniasz|chcesz|możesz|uważasz|lubisz|czytasz|są dla ciebie)[^?!]{0,80}(?<!\p{L})(?:wesprzyj|wesprz|wpłać|zostań patron|wspieraj|postaw|rozważ)/iu,
    hits: ['Pomóż nam działać', 'Jeśli cenisz nasze teksty, wesprzyj nas', 'Prosimy o wsparcie naszej redakcji'],
    misses: ['Sąsiedzi wspierają rodzinę', 'Prosimy o ciszę, powiedział sędzia'],
  },
  {
    id: 'pl/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:darowizn\p{L}+|wpłat\p{L}+|wsparcie)[^.?!]{0,30}(?<!\p{L})(?:odliczyć|odlicz|odliczeni\p{L}+)[^.?!]{0,20}(?:podatk\p{L}+|dochod\p{L}+|pit)?|(?<!\p{L})(?:możesz|można) odliczyć (?:\p{L}+ )?(?:darowizn\p{L}+|wpłat\p{L}+)|(?<!\p{L})(?:organizacj\p{L}+ pożytku publicznego|opp)(?!\p{L})[^.?!]{0,20}krs ?:? ?\d{6}|^[^\p{L}\p{N}]{0,5}(?:(?:nr |numer )?krs:? ?\d{10})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:wpisz|podaj) (?:nasz )?(?:nr |numer )?krs(?!\p{L})/iu,
    hits: ['Darowiznę możesz odliczyć od podatku', 'KRS: 0000123456', 'Wpisz nasz numer KRS'],
    misses: ['Koszty dojazdu można odliczyć od dochodu'],
  },
  {
    id: 'pl/donation/thanks',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:dziękujemy|dziękuję|dzięki)(?: wam| ci| bardzo| serdecznie| z góry| wszystkim)*(?:,? że| za)(?: \p{L}+)? (?:wsparcie|wpłat[ęy]|darowizn[ęy]|wspieracie|wspierasz|jesteście z nami|jesteś z nami|hojność|pomoc finansową)|(?<!\p{L})dziękujemy (?:naszym |wszystkim )*(?:patronom|darczyńcom|wspierającym|mecenasom)(?!\p{L})/iu,
    hits: ['Dziękujemy za wsparcie!', 'Dziękujemy naszym patronom', 'Dziękujemy, że jesteście z nami'],
    misses: ['Burmistrz dziękował za wsparcie województwa'],
  },
  {
    id: 'pl/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:potrzebujemy|potrzebuje|liczymy na|nie damy rady bez) (?:dziś |teraz |bardzo |właśnie )?(?:cię|ciebie|twoj\p{L}*|wasz\p{L}*|wsparcia (?:czytelni\p{L}+|finansowego)|was)(?!\p{L})|(?<!\p{L})bez (?:ciebie|was|twojego|waszego|twojej|waszej)(?: finansowego| stałego)?(?: wsparcia| pomocy)?[^.?!]{0,25}(?<!\p{L})(?:nie|by)(?!\p{L})|(?<!\p{L})(?:możesz|możecie) (?:nam |nas )?(?:pomóc|wesprzeć|wspierać)(?: nam| nas| naszą pracę| naszą redakcję|,|!|$)/iu,
    hits: ['Potrzebujemy Twojego wsparcia', 'Bez Waszej pomocy nie damy rady', 'Możesz nas wesprzeć'],
    misses: ['Potrzebujemy deszczu, mówi rolnik', 'Możesz pomóc sąsiadowi'],
  },
  {
    id: 'pl/donation/why-we-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nie mamy paywalla|bez paywalla|nie zamykamy (?:naszych )?treści|nie stawiamy paywalla)(?!\p{L})|(?<!\p{L})(?:nasze|wszystkie|te) (?:teksty|artykuły|treści|materiały)[^.?!]{0,20}(?<!\p{L})(?:są|będą|pozostają|udostępniamy) (?:\p{L}+ )?(?:bezpłat|darmow|za darmo|otwart|dostępne dla (?:wszystkich|każdego))\p{L}*|(?<!\p{L})(?:tworzenie|przygotowanie|produkcja|wydawanie|prowadzenie)(?: takich| naszych| portalu| tego)*(?: (?:tekstów|materiałów|artykułów|śledztw|treści|portalu|pisma|serwisu))?[^.?!]{0,15}(?<!\p{L})(?:kosztuje|wymaga (?:czasu|pieniędzy|nakładów))|(?<!\p{L})(?:patrzymy|będziemy patrzeć|sprawdzamy|ujawniamy|nagłaśniamy)[^.?!]{0,25}(?:władzy|politykom)? ?na ręce[^.?!]{0,30}(?:$|wasz|twoj|dzięki|wspar)|(?<!\p{L})co (?:otrzymasz|zyskujesz|zyskasz) (?:w zamian|jako patron|wspierając)/iu,
    hits: ['Nie mamy paywalla', 'Wszystkie teksty są bezpłatne', 'Tworzenie takich materiałów kosztuje'],
    misses: ['Budowa mostu kosztuje miliony', 'Posłowie patrzą na ręce premierowi'],
  },
  {
    id: 'pl/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:dzięki )?(?:twoj|wasz)(?:a|e|emu|ej|ą|ym|ego|im)?(?: comiesięczn\p{L}+| regularn\p{L}+| nawet \p{L}+| finansow\p{L}+| stał\p{L}+)? (?:wpłat[aąyom]\p{L}*|wsparci\p{L}+|darowizn[aąęyi]\p{L}*|pomoc[yą]?|datek)(?!\p{L})[^.?!]{0,20}(?:pom|pozwal|jest|ma|umożliwi|możemy|działamy|sprawia|będziemy|piszemy|istniejemy|liczy|,|$)|(?<!\p{L})(?:wspierając|wpłacając|przekazując) (?:nas|nasz\p{L}+|darowiznę|redakcję|1,5 ?%)(?!\p{L})|(?<!\p{L})(?:środki|pieniądze|wpłaty|darowizny|z wpłat)(?: z| od)?(?: twoich| waszych| naszych| darczyńców| patronów)*[^.?!]{0,10}(?<!\p{L})(?:przeznaczymy|przeznaczamy|wydajemy|wykorzystamy)|(?<!\p{L})(?:twoje|wasze|twoja|wasza) (?:wsparcie|pomoc|wpłata|darowizna) (?:nam |dla nas )?(?:daje|zapewnia|gwarantuje|oznacza|chroni|buduje|sprawi)\p{L}*/iu,
    hits: [
      'Twoja wpłata pomaga nam działać',
      'Dzięki Twojemu wsparciu możemy pisać',
      'Wspierając nas, bronisz prawdy',
      'Twoje wsparcie daje nam niezależność',
    ],
    misses: ['Jego wsparcie pomogło burmistrzowi', 'Wspierając napastnika, zagrał wysoko'],
  },
  {
    id: 'pl/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:zapisując|klikając|wysyłając|podając|rejestrując|subskrybując|naciskając|przesyłając)[^.?!]{0,50}(?<!\p{L})(?:akceptuj|zgadza|wyraża|potwierdza|oświadcza)\p{L}*|(?<!\p{L})(?:wyrażam zgodę|zgadzam się|akceptuję|chcę otrzymywać|zapoznał[ae]m|oświadczam|potwierdzam)[^.?!]{0,50}(?<!\p{L})(?:otrzymywanie|przetwarzanie|newsletter\p{L}*|regulamin\p{L}*|e-?mail\p{L}*|informacj[ei] handlow|politykę|polityką|marketing\p{L}+|handlow\p{L}+)|(?<!\p{L})administratorem (?:twoich |państwa |pani\/pana |danych )*(?:danych )?(?:osobowych )?jest(?!\p{L})|(?<!\p{L})masz prawo do (?:żądania )?dostępu do (?:swoich|treści|twoich)|(?<!\p{L})(?:prawo|możesz) (?:wniesienia|wnieść) sprzeciwu?[^.?!]{0,30}przetwarzani|(?<!\p{L})polityk[ai] (?:rodo|przetwarzania)(?!\p{L})|(?<!\p{L})informacj[ae] o rodo(?!\p{L})/iu,
    hits: [
      'Zapisując się, akceptujesz regulamin',
      'Wyrażam zgodę na otrzymywanie newslettera',
      'Administratorem danych osobowych jest Fundacja',
      'Informacja o RODO',
    ],
    misses: ['Klikając w klocki, dziecko się śmiało', 'Zapoznał się z projektem ustawy'],
  },
  {
    id: 'pl/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:pobierz|zainstaluj|ściągnij|otwórz w|wypróbuj|przejdź do|czytaj w|sprawdź)(?: (?:naszą|nową|bezpłatną|darmową|mobilną|teraz|naszej|nowej|mobilnej))* ?(?:aplikację|aplikacji|app|apkę)(?: mobiln\p{L}+)?(?: [^.?!]{0,35})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:pobierz|dostępn\p{L}*) (?:ją |go |na )?(?:z |w )?(?:google play|app store)|(?<!\p{L})(?:włącz|otrzymuj|odbieraj|zezwól na|wyłącz|chcesz otrzymywać) (?:\p{L}+ )?(?:powiadomienia|powiadomień|alerty)(?!\p{L})|(?<!\p{L})bądź (?:zawsze )?na bieżąco(?: z (?:naszymi|najnowszymi|powiadomieniami|najważniejszymi|nami)|[!.,]|$)/iu,
    hits: ['Pobierz aplikację', 'Włącz powiadomienia', 'Pobierz z Google Play', 'Bądź na bieżąco!'],
    misses: ['Aplikacja miasta przestała działać', 'Urząd wysyła powiadomienia o suszy'],
  },
  {
    id: 'pl/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:twój |podaj |wpisz |wprowadź |swój |adres )*(?:e-?mail|adres e-?mail|poczta|adres poczty elektronicznej)(?: ?\(?(?:wymagane|wymagany|\*)\)?)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:podaj|wpisz|wprowadź) (?:twój|swój) adres(?: e-?mail)?[^.?!]{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Adres e-mail', 'Twój e-mail', 'Podaj swój adres e-mail'],
    misses: ['Poczta się spóźnia'],
  },
  {
    id: 'pl/newsletter/form-messages',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:podaj|wpisz|wprowadź) (?:prawidłowy|poprawny) (?:adres|e-?mail)|^[^\p{L}\p{N}]{0,5}(?:(?:podany )?(?:adres )?(?:nieprawidłowy|niepoprawny|błędny) (?:adres )?(?:e-?mail|format)\p{L}*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:ten |podany )?adres (?:e-?mail )?(?:jest )?już (?:zapisany|istnieje|zarejestrowany|znajduje się)|(?<!\p{L})(?:sprawdź|zajrzyj do) (?:swoj\p{L}+ )?(?:skrzynk\p{L}+|poczt[ęy])|(?<!\p{L})(?:potwierdź|kliknij)[^.?!]{0,25}(?<!\p{L})(?:zapis|subskrypcję|swój adres|link aktywacyjny|w link)(?!\p{L})|(?<!\p{L})(?:pole|zgoda) (?:jest )?(?:wymagan[ea]|obowiązkow[ea])(?!\p{L})|(?<!\p{L})zapis (?:zakończony|przebiegł)|(?<!\p{L})coś poszło nie tak(?!\p{L})|(?<!\p{L})(?:wysłaliśmy|została wysłana) (?:\p{L}+ )?(?:wiadomość|link|e-?mail)/iu,
    hits: [
      'Podaj prawidłowy adres e-mail',
      'Potwierdź zapis, klikając link',
      'Coś poszło nie tak',
      'Wysłaliśmy Ci wiadomość',
    ],
    misses: ['List miał błędny adres nadawcy'],
  },
  {
    id: 'pl/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:na|do|w) (?:tw(?:ój|oj\p{L}+)|swoj\p{L}+|wasz\p{L}+|państwa) (?:skrzynk\p{L}+|mail\p{L}*|e-?mail\p{L}*|poczt\p{L}+)(?!\p{L})|(?<!\p{L})(?:prosto|wprost|bezpośrednio) na (?:maila|e-?mail|skrzynkę)|(?<!\p{L})(?:codziennie|co tydzień|każdego ranka|co rano|raz w tygodniu|co (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)|w każdy \p{L}+)[^.?!]{0,45}(?<!\p{L})(?:na (?:maila|e-?mail|skrzynkę)|mailem(?=$|[.!])|wyślemy|newsletter\p{L}*|w skrzynce)(?!\p{L})|(?<!\p{L})(?:najważniejsze|najciekawsze|najlepsze|najnowsze|ważne) (?:teksty|artykuły|wiadomości|informacje|tematy)[^.?!]{0,30}(?<!\p{L})(?:na (?:maila|e-?mail|skrzynkę)|mailem|w newsletterze|newsletter)|(?<!\p{L})(?:podaj|wpisz|zostaw|wprowadź) (?:swój |adres )*(?:e-?mail|adres)(?:,| i| a)[^.?!]{0,30}(?<!\p{L})(?:odbierz|otrzym|wyślemy|dosta|zapisz|odbieraj)\p{L}*|(?<!\p{L})(?:dostawaj|otrzymuj|odbieraj) (?:\p{L}+ )?(?:powiadomienia|alerty|przegląd|skrót|podsumowanie)/iu,
    hits: [
      'Codziennie rano na Twoją skrzynkę',
      'Prosto na twój e-mail',
      'Najważniejsze teksty tygodnia mailem',
      'Podaj e-mail i odbierz codzienny przegląd wydarzeń',
    ],
    misses: ['W skrzynce leżał list', 'Codziennie pisał do niej mailem-tasiemcem o pogodzie'],
  },
  {
    id: 'pl/newsletter/never-miss',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nie przegap|nie przegapisz|nic cię nie ominie|nic ci nie umknie|nie pomijaj)(?: (?:już )?(?:żadn\p{L}+|niczego|najważniejsz\p{L}+|najnowsz\p{L}+|nowych|ważnych|naszych))?[^.?!]{0,15}(?<!\p{L})(?:tekst\p{L}+|artykuł\p{L}+|newsów|wiadomości|informacji|wydania|odcink\p{L}+|publikacji)|(?<!\p{L})chcesz (?:otrzymywać|dostawać|być na bieżąco|wiedzieć więcej|czytać więcej)[^.?!]{0,50}\?/iu,
    hits: ['Nie przegap najważniejszych wiadomości', 'Chcesz dostawać nasze teksty?'],
    misses: ['Nie przegapił żadnego meczu', 'Chcesz pokoju? Gotuj wojnę'],
  },
  {
    id: 'pl/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:nasz |nasze |codzienny |bezpłatny |darmowy |zamów |cotygodniowy |tygodniowy )*(?:newsletter(?:y|a)?|newslettery|biuletyn)(?: (?:„[^”]{2,30}”?|[–—-] ?[\p{L}+ ]{2,45}|\p{L}+(?: \p{L}+){0,3}))?(?:[.!,] [^.?!]{3,40})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Newsletter',
      'Nasze newslettery',
      'Newsletter — centrum analiz',
      'Codzienny newsletter. Tylko ważne tematy',
    ],
    misses: ['Biuletyn ministra zawierał błąd w obliczeniach, który po roku wykryli kontrolerzy'],
  },
  {
    id: 'pl/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:zapisz|zapisuję|zapisz się|zapisać|zapisy|zapis|subskrybuj|zasubskrybuj|zamów|otrzymuj|zarejestruj|dołącz|odbieraj|prenumeruj|wybierz|przejdź do|chcę otrzymywać)\p{L}*[^.?!]{0,35}(?<!\p{L})(?:newsletter\p{L}*|biuletyn(?:u|ów|y|em)?|mailing\p{L}*|listy mailingowej|naszych maili)(?!\p{L})|(?<!\p{L})(?:zapisz|zapisuję) się (?:teraz|już dziś|za darmo|bezpłatnie|tutaj|i (?:otrzymuj|bądź|czytaj|nie))(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:zapisz|zapisuję) się)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:otrzymuj|dostawaj|odbieraj) (?:od nas |za darmo |bezpłatne |codziennie |najnowsze |najważniejsze |najlepsze |najciekawsze |nasze |powiadomienia o )+(?:wiadomości|informacje|teksty|artykuły|aktualności|newsy|wpisy|nowości|nowych|treści)/iu,
    hits: ['Zapisz się na newsletter', 'Zamów nasz newsletter', 'Zapisz się', 'Otrzymuj najważniejsze informacje'],
    misses: ['Biuletyn zapisał dwa przypadki', 'Zapisy na kurs ruszają w maju'],
  },
  {
    id: 'pl/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:możesz|można|możliwość|możecie) (?:się )?(?:w każdej chwili |w dowolnym momencie |w każdym momencie |zawsze |łatwo )*(?:wypis\p{L}+|zrezygnować|wycofa\p{L}+|cofnąć|rezygnacj\p{L}+)[^.?!]{0,25}(?<!\p{L})(?:subskrypcj\p{L}*|newsletter\p{L}*|otrzymywania|zgod[ęy]|link\p{L}*|każdej|dowolnym|każdym)|(?<!\p{L})(?:wypisz się|rezygnacj\p{L}* z (?:newslettera|subskrypcji))|(?<!\p{L})(?:wypisać się|zgodę (?:można|możesz)|wycofać zgodę|cofnąć zgodę|wypiszesz się)[^.?!]{0,30}(?<!\p{L})(?:w każdej chwili|w dowolnym momencie|w każdym momencie|klikając)|(?<!\p{L})dziękujemy za (?:zapis|subskrypcję|zainteresowanie naszym|rejestrację)\p{L}*|(?<!\p{L})(?:bez|zero|nie wysyłamy|żadnego) spamu?(?!\p{L})/iu,
    hits: ['Możesz zrezygnować w każdej chwili', 'Dziękujemy za zapisanie się', 'Zero spamu'],
    misses: ['Chciał się wypisać z klubu', 'Może zrezygnować z mandatu posła'],
  },
  {
    id: 'pl/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:masz (?:już |aktywną |aktywny |u nas )*(?:konto|prenumerat\p{L}+|subskryp\p{L}+|abonament|dostęp|wykupion\p{L}+|pakiet)|jesteś już (?:naszym |naszą )?\p{L}+|czy jesteś (?:naszym )?(?:prenumerator|subskrybent|abonent)\p{L}+|kupił[ea][śm] już \p{L}+|(?:prenumerujesz|subskrybujesz) już)[^.?!]{0,20}(?:\?|(?<!\p{L})zaloguj|(?<!\p{L})aktywuj)|(?<!\p{L})nie (?:masz|posiadasz) (?:jeszcze |u nas )?(?:konta|prenumeraty|subskrypcji|dostępu)(?: w serwisie)?(?:\?|[^.?!]{0,15}(?<!\p{L})(?:zarejestruj|załóż|dołącz|kup|zapisz))|^[^\p{L}\p{N}]{0,5}(?:(?:jestem (?:już )?(?:prenumeratorem|subskrybentem|abonentem)|mam (?:już )?(?:konto|prenumeratę|subskrypcję|dostęp)|logowanie dla (?:prenumeratorów|subskrybentów)|zaloguj się (?:i czytaj|jako prenumerator|do konta|lub (?:załóż konto|zarejestruj(?: się)?|kup \p{L}+))))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:zaloguj(?: się)?[ \/|·,]{1,4}(?:lub )?(?:zarejestruj|rejestracja|załóż konto|kup)[^.?!]{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Masz już prenumeratę? Zaloguj się',
      'Masz aktywną subskrypcję? Zaloguj się',
      'Nie masz jeszcze konta w serwisie?',
      'Mam już konto',
    ],
    misses: ['Ma już konto w banku', 'Jesteś już zmęczony, powiedział trener'],
  },
  {
    id: 'pl/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})pozostał[oyae]\p{L}*[^.?!]{0,15}\d{1,3} ?%? ?(?:bezpłatn\p{L}+ |darmow\p{L}+ )?(?:artykuł|tekst[ówu]|treści|z \d)|(?<!\p{L})(?:wykorzystał\p{L}+|przeczytał\p{L}+|zostało ci|został ci|masz jeszcze|możesz (?:jeszcze )?przeczytać|osiągn\p{L}+|wyczerpał\p{L}+|to (?:twój|był) (?:ostatni|\d))[^.?!]{0,30}(?<!\p{L})(?:bezpłatn\p{L}+|darmow\p{L}+|limit\p{L}*) ?(?:limit\p{L}*|artykuł\p{L}*|tekst\p{L}*|dostęp\p{L}*|$)|(?<!\p{L})limit (?:bezpłatnych|darmowych) (?:artykułów|tekstów|treści)|^[^\p{L}\p{N}]{0,5}(?:\d{1,2} ?(?:\/|z) ?\d{1,2} (?:bezpłatnych |darmowych )?(?:artykułów|tekstów))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Pozostało jeszcze 89% artykułu', 'Wykorzystałeś limit bezpłatnych artykułów', '2 / 3 artykułów'],
    misses: ['Pozostało pięć minut meczu', 'Przeczytała trzy artykuły'],
  },
  {
    id: 'pl/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:co (?:zyskujesz|zyskasz|otrzymasz|obejmuje|daje)(?: w ramach)?(?: kupując| dzięki)? ?(?:\p{L}+ )?(?:prenumerat\p{L}+|subskrypcj\p{L}+|abonament\p{L}*|dostęp\p{L}*)?)(?:\?|:|$)|(?<!\p{L})w (?:ramach|cenie) (?:prenumeraty|subskrypcji|abonamentu|pakietu)(?: (?:cyfrowej|otrzymasz|otrzymujesz|zyskujesz|masz|dostajesz)|:|$)|^[^\p{L}\p{N}]{0,5}(?:(?:bez (?:uciążliwych )?reklam|czytaj bez reklam|(?:archiwum|wydania) (?:cyfrowe|archiwalne|w wersji elektronicznej)|e-?wydani[ea](?: gazety)?|e-?gazeta|wydania? (?:cyfrowe|elektroniczne)|artykuły w wersji audio|dostęp dla (?:bliskich|rodziny|\d osób)|(?:ekskluzywne|wyjątkowe|specjalne) (?:treści|newslettery|artykuły)(?: dla (?:prenumeratorów|subskrybentów))?|korzyści(?: z)?(?: prenumeraty| subskrypcji)?))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:dostęp|zajrzyj) (?:do )?(?:aktualnego |najnowszego |bieżącego )?(?:e-?wydania|wydania (?:cyfrowego|elektronicznego)|archiwum (?:tygodnika|gazety|numerów|wydań))/iu,
    hits: ['Co zyskujesz?', 'Bez reklam', 'E-wydanie', 'W ramach prenumeraty otrzymasz'],
    misses: ['Bez reklam gazety by upadły', 'Dostęp do archiwum Stasi'],
  },
  {
    id: 'pl/paywall/billing-terms',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:rezygnuj|zrezygnuj|rezygnujesz|zrezygnujesz|anuluj|anulujesz|możesz zrezygnować|możesz anulować|możesz (?:ją|go) anulować|wypowiedz)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:kiedy (?:chcesz|zechcesz)|w każdej chwili|w dowolnym (?:momencie|czasie)|w każdym momencie)|^[^\p{L}\p{N}]{0,5}(?:(?:rezygnacja|możliwość rezygnacji|rezygnujesz|anulowanie)(?: możliwa)? (?:kiedy (?:chcesz|zechcesz)|w każdej chwili|w dowolnym momencie))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})bez (?:zobowiązań|długoterminowych zobowiązań|umowy na czas)(?!\p{L})(?:$|[,.!])|(?<!\p{L})(?:płatność|płatne|rozliczan[ea]|opłata) (?:pobierana )?(?:automatycznie |cyklicznie |co miesiąc |raz w roku |z góry |miesięcznie |rocznie )+|(?<!\p{L})(?:odnawia|odnowi|przedłuża|przedłuży) się automatycznie|(?<!\p{L})automatyczn[eay] (?:odnowieni\p{L}+|odnawiani\p{L}+|przedłużeni\p{L}+)|(?<!\p{L})(?:potem|następnie|później|po (?:okresie próbnym|promocji|pierwszym miesiącu|tym czasie)|kolejne miesiące|każdy kolejny (?:miesiąc|rok)|po zakończeniu promocji)[^.?!]{0,15}(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L}))|(?<!\p{L})okres(?:ie|u)? próbn\p{L}+|(?<!\p{L})(?:subskrypcja|prenumerata|płatność)(?: automatycznie)? (?:odnawia|przedłuża|odnowi) się (?:co|automatycznie|na kolejn)\p{L}*|(?<!\p{L})możesz (?:ją|go|je) (?:anulować|wyłączyć|zakończyć)/iu,
    hits: [
      'Anuluj w dowolnym momencie',
      'Subskrypcja odnawia się automatycznie',
      'Potem 29,90 zł miesięcznie',
      'Zrezygnuj, kiedy chcesz',
      'Subskrypcja odnawia się co miesiąc',
    ],
    misses: [
      'Klienci mogą zrezygnować w każdej chwili',
      'Chciał zrezygnować ze stanowiska',
      'Opłata za śmieci rośnie co miesiąc',
    ],
  },
  {
    id: 'pl/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:czytaj dalej|aby (?:czytać|przeczytać|kontynuować|uzyskać|odblokować|zobaczyć całość|mieć)|żeby (?:czytać|przeczytać)|chcesz (?:czytać|przeczytać|wiedzieć))[^.?!]{0,30}[.,?]? ?(?<!\p{L})(?:subskrybuj|wykup|zaloguj|zarejestruj|kup|dostęp|prenumer|załóż konto|zostań|wybierz (?:pakiet|ofertę|plan)|skorzystaj|potrzebujesz)|(?<!\p{L})(?:subskrybuj|wykup (?:dostęp|subskrypcję|abonament|prenumeratę)|zaloguj się|zarejestruj się|załóż (?:bezpłatne |darmowe )?konto|kup (?:dostęp|subskrypcję|prenumeratę)|zyskaj dostęp|dołącz do nas)[^.?!]{0,20}(?<!\p{L})(?:i |aby |by |żeby )(?:czytaj|czytać|przeczyta|kontynu|uzyska|odblok|korzyst|miej|czerp)|(?<!\p{L})(?:dalsza|dalszy|pełna|pozostała) (?:część|treść|ciąg|wersja)(?: (?:artykułu|tekstu|materiału))?[^.?!]{0,20}(?<!\p{L})(?:dostępn\p{L}+|dla|po (?:zalogowaniu|zakupie|wykupieniu))|^[^\p{L}\p{N}]{0,5}(?:odblokuj(?: (?:ten|cały|pełny|dostęp do))* (?:artykuł|tekst|treść|artykułu|dostęp)(?: [^.?!]{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:przeczytasz|przeczytaj|dostępn\p{L}+)[^.?!]{0,20}(?<!\p{L})(?:tylko z|z|w ramach|z aktywną) (?:prenumeratą|subskrypcją|abonamentem|pakietem)/iu,
    hits: [
      'Czytaj dalej. Subskrybuj',
      'Wykup dostęp, aby czytać dalej',
      'Zaloguj się i czytaj',
      'Dalsza część artykułu dostępna dla prenumeratorów',
      'Odblokuj artykuł',
    ],
    misses: ['Aby czytać w nocy, potrzebna jest lampa', 'Chcesz przeczytać tę książkę, to idź do biblioteki'],
  },
  {
    id: 'pl/paywall/create-account',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:załóż|utwórz|stwórz) (?:bezpłatne |darmowe |swoje )?konto(?: (?:i|aby|w|za|teraz|bezpłatnie|za darmo)[^.?!]{0,40})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:zarejestruj się|rejestracja|zarejestruj|rejestruj się)(?: (?:za darmo|bezpłatnie|teraz|i [^.?!]{3,30}|lub zaloguj(?: się)?))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:zarejestruj|zaloguj) się(?:,? aby| i) (?:czyta|przeczyta|korzysta|uzyska|zobacz|odblok|zysk)\p{L}*|^[^\p{L}\p{N}]{0,5}(?:(?:zaloguj|kontynuuj|zarejestruj|kontynuować)(?: się)? (?:przez|za pomocą|z|używając|kontem|przy użyciu) (?:konta )?(?:google|facebook\p{L}*|apple|e-?mail\p{L}*|adresu e-?mail))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Załóż bezpłatne konto', 'Zarejestruj się za darmo', 'Kontynuuj z Google'],
    misses: ['Zarejestruj auto w urzędzie w ciągu miesiąca od zakupu, przypomina rzecznik ministerstwa'],
  },
  {
    id: 'pl/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:treść|treści|artykuł|materiał|tekst|tylko|wyłącznie|dostępn\p{L}+|dostęp|przeczytasz|zarezerwowan\p{L}+|przeznaczon\p{L}+)[^.?!]{0,15}(?<!\p{L})(?:dla|tylko dla|wyłącznie dla|w ramach) (?:naszych |zalogowan\p{L}+ |zarejestrowan\p{L}+ |stałych )?(?:prenumeratorów|subskrybentów|abonentów|zalogowan(?:ych|ego)|zarejestrowan(?:ych|ego)|użytkowni\p{L}+|czytelników (?:z|którzy|premium|plus)|klubowiczów|prenumeraty|subskrypcji|abonamentu)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:brak dostępu|treść płatna|artykuł płatny|treść premium|materiał płatny|płatny dostęp|treść zablokowana|artykuł (?:jest )?zablokowany))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:ten|to) (?:artykuł|tekst|treść|materiał)[^.?!]{0,10}(?<!\p{L})(?:jest|ma) (?:płatn|zablokowan|ograniczon)\p{L}*/iu,
    hits: [
      'Treść dla prenumeratorów',
      'Tylko dla subskrybentów',
      'Dostępne tylko dla zalogowanego użytkownika',
      'Brak dostępu',
    ],
    misses: ['Parking tylko dla klientów', 'Dostęp dla wózków jest utrudniony', 'Brak dostępu do wody'],
  },
  {
    id: 'pl/paywall/gift-article',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:podaruj|sprezentuj|podziel się|udostępnij)(?: ten| tym)? (?:artykuł(?:em)?|tekst(?:em)?|prenumeratę|subskrypcję|dostęp)(?: (?:znajomemu|znajomym|w prezencie|bliskim|bliskiej osobie|za darmo|bez paywalla))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})jako (?:prenumerator|subskrybent)(?:ka)?[^.?!]{0,15}(?<!\p{L})możesz (?:podarować|udostępnić|podzielić|wysłać)|^[^\p{L}\p{N}]{0,5}(?:(?:prenumerata|subskrypcja) (?:na|w) prezen(?:t|cie))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Podaruj artykuł', 'Jako prenumerator możesz podarować tekst', 'Prenumerata na prezent'],
    misses: ['Podarował szkole dostęp do sieci'],
  },
  {
    id: 'pl/paywall/plan-choice',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:wybierz|zmień|zobacz|porównaj|sprawdź|poznaj)(?: (?:swój|swoją|nasze|naszą|wszystkie|pełną|najlepszą|dla siebie|ofertę i))* (?:plan|plany|pakiet|pakiety|ofert[ęy]|subskrypcję|prenumeratę|rodzaj prenumeraty|okres|oferty? prenumeraty|abonament)(?: (?:dla siebie|prenumeraty|subskrypcji|cyfrow\p{L}+))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:dostęp|pakiet|plan|prenumerata|subskrypcja|abonament)(?: cyfrow[aey])? (?:miesięczn[ay]|roczn[ay]|kwartaln[ay]|półroczn[ay]|tygodniow[ay]|na (?:\d{1,2} (?:dni|miesi\p{L}+)|miesiąc|rok)|premium|podstawow[ay]|standard(?:ow[ay])?|rodzinn[ay]|studenck[ai]))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:najczęściej wybieran[ayei]|najpopularniejsz[ya] (?:plan|oferta|wybór)|najlepsza (?:oferta|cena)|polecan[ay] (?:plan|pakiet)|oszczędzasz (?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L}))|\d{1,2} ?%)|promocja ograniczona czasowo))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Wybierz plan', 'Dostęp roczny', 'Najczęściej wybierany', 'Oszczędzasz 30%'],
    misses: ['Wybierz plan działania, radzi psycholog', 'Plan roczny zakłada budowę mostu'],
  },
  {
    id: 'pl/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|plus|dla prenumeratorów|dla subskrybentów|tylko w \p{L}+|płatne|strefa premium|treści premium|artykuł premium))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Dla prenumeratorów'],
    misses: ['Plus tego planu jest jeden'],
  },
  {
    id: 'pl/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:za|od|już od|już za|tylko|pierwszy (?:miesiąc|rok)|pierwsze \d{1,2} \p{L}+|przez|teraz)[^.?!]{0,12}(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L})) ?(?:\/ ?|za |na |przez |co )(?:pierwsz\p{L}+ |cały |\d{1,2} )?(?:mies\.?|rok|tydzień|tygodni|dzień|dni)\p{L}*(?! (?:za |wynajm|czynsz))|^[^\p{L}\p{N}]{0,5}(?:(?:tylko |już |od |za |teraz )*(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L})) ?(?:\/|za|na|przez|co)? ?(?:pierwsz\p{L}+ )?(?:mies\.|miesięcznie|miesiąc|rocznie|rok|tydzień|tygodniowo|kwartał|\d{1,2} (?:dni|miesi\p{L}+|tygodni\p{L}+)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:pierwszy miesiąc|pierwsze \d{1,2} \p{L}+|\d{1,2} (?:dni|miesi\p{L}+)|miesiąc|30 dni) (?:gratis|za darmo|bezpłatnie|za (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L})))(?:$|[!.,]|[^.?!]{0,25}(?<!\p{L})(?:dostęp|prenumer|subskryp|czyta))|(?<!\p{L})(?:wypróbuj|przetestuj|testuj|zacznij|sprawdź|czytaj) (?:\p{L}+ )?(?:za darmo|bezpłatnie|przez \d{1,2} dni|za (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L})))|^[^\p{L}\p{N}]{0,5}(?:(?:promocja|rabat|zniżka|taniej) ?-?\d{1,2} ?%(?: [^.?!]{0,40})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:czytaj|prenumeruj|subskrybuj|zaprenumeruj)[^.?!]{0,30}(?<!\p{L})(?:już )?(?:od|za) (?:jedyne |tylko )?(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:zł|pln|złotych|eur|€|\$)(?!\p{L}))/iu,
    hits: [
      'Za 9,90 zł na miesiąc',
      '29,90 zł miesięcznie',
      'Wypróbuj za darmo',
      'Pierwszy miesiąc za 1 zł',
      'Czytaj już od 4,90 zł',
    ],
    misses: [
      'Czynsz wzrósł do 900 złotych',
      'Sieć oferuje dostęp do serwisu za 20 zł przez trzy miesiące',
      'Serwis podniósł abonament z 43 zł do 49 zł',
    ],
  },
  {
    id: 'pl/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:subskrybuj|prenumeruj|zaprenumeruj|(?:kup|zamów|wykup|aktywuj|przedłuż|odnów) (?:teraz |cyfrow\p{L}+ |pełny |roczn\p{L}+ )*(?:dostęp|prenumeratę|subskrypcję|abonament|e-?wydanie|pakiet|premium)|(?:uzyskaj|zyskaj|odblokuj|otrzymaj) (?:pełny |nieograniczony |stały )?dostęp|sprawdź ofertę|zobacz ofertę|prenumerata(?: cyfrowa)?|subskrypcja|wypróbuj|kupuję|wybieram|przejdź do (?:oferty|płatności)|skorzystaj z (?:oferty|promocji)|odbierz (?:dostęp|rabat|ofertę)|rozpocznij (?:okres próbny|subskrypcję|prenumeratę))(?: (?:teraz|już|tutaj|bez zobowiązań|premium|od [^.?!]{1,20}|za [^.?!]{1,20}|do [^.?!]{2,40}|i [^.?!]{2,30}|[!(?!\p{L})»]))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:wykup|kup|zamów|uzyskaj|zyskaj) (?:pełny |stały )?(?:dostęp|prenumeratę|abonament|subskrypcję) (?:do|cyfrow\p{L}+|premium|już|teraz|za|w)(?!\p{L})/iu,
    hits: ['Subskrybuj', 'Kup dostęp', 'Uzyskaj dostęp do aktualnego e-wydania', 'Zamów prenumeratę'],
    misses: ['Prenumerata gazety drożeje, podało ministerstwo', 'Uzyskali dostęp do danych'],
  },
  {
    id: 'pl/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:nielimitowan\p{L}+|nieograniczon\p{L}+|pełn\p{L}+|bez limitu)[^.?!]{0,5}(?<!\p{L})(?:dostęp\p{L}*)(?!\p{L})(?: do (?:wszystkich |całego |naszych |serwis|treści|artykuł|tekst|archiwum|portalu|e-?wyda|premium)|,|$|!)|(?<!\p{L})dostęp do (?:wszystkich|całego|całej|naszych|pełnych|ponad \d[\d ]*)(?: naszych| płatnych| zamkniętych)? (?:treści|artykułów|serwisu|serwisów|tekstów|archiwum|publikacji|portalu|materiałów|numerów|wydań)|(?<!\p{L})(?:czytaj|odblokuj|przeczytaj) (?:wszystkie|wszystko|cały|całość|ten|pełną)[^.?!]{0,12}(?<!\p{L})(?:treści|artykuł\p{L}*|teksty|tekst|bez (?:ograniczeń|limitu|reklam))(?!\p{L})[^.?!]{0,20}(?:$|(?<!\p{L})(?:bez|prenumer|subskryb|kup|już|za))/iu,
    hits: ['Nielimitowany dostęp', 'Dostęp do wszystkich treści', 'Czytaj wszystkie teksty bez ograniczeń'],
    misses: ['Dostęp do mostu zamknięto', 'Śledczy mają pełny dostęp do akt'],
  },
  {
    id: 'pl/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:reklam[ay]|materiał (?:sponsorowany|promocyjny|partnera|reklamowy)|artykuł sponsorowany|sponsorowane|treść sponsorowana|współpraca reklamowa|partner(?:em)? .{2,40}|dalsza część (?:artykułu|tekstu) .{2,30}|ogłoszenie|autopromocja|promocja))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Reklama', 'Artykuł sponsorowany'],
    misses: ['Reklama tytoniu jest zakazana'],
  },
  {
    id: 'pl/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:kup|zamów|zarezerwuj|sprawdź (?:cenę|ofertę)|weź udział|zapisz się|do koszyka|kody? rabatow[ey]|kup bilet|wypróbuj za darmo|sklep)(?: (?:teraz|bilety?|już dziś|online|książkę|tutaj|.{2,15}))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})kod(?:y|em)? rabatow|(?<!\p{L})linki? afiliacyjn/iu,
    hits: ['Kup teraz', 'Kody rabatowe'],
    misses: ['Kup chleb, prosiła matka, zanim wrócił do domu nad rzeką'],
  },
  {
    id: 'pl/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:czytaj (?:więcej|dalej|całość|cały artykuł)|więcej|zobacz (?:więcej|wszystkie)|pokaż więcej|dowiedz się więcej|wszystkie artykuły|przeczytaj|sprawdź))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Czytaj więcej', 'Dowiedz się więcej'],
    misses: ['Więcej deszczu spadło na południu'],
  },
  {
    id: 'pl/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:czytaj|przeczytaj|zobacz|posłuchaj|obejrzyj|sprawdź)(?: (?:także|też|również|więcej|dalej|koniecznie))?|(?:to może cię|może cię) zainteresować|polecamy|więcej na ten temat|w temacie)(?: (?:na|w) [\p{L}\d.-]{2,30}(?=\s?[»>▶→]))?\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“„])/iu,
    hits: ['Czytaj także: Długi most', 'Zobacz też: Burza nadchodzi'],
    misses: ['Czytaj etykietę: jest tam cukier'],
  },
  {
    id: 'pl/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ostatnie|najnowsze|nowe|inne|pozostałe|najważniejsze) ?(?:wiadomości|artykuły|wpisy|informacje|teksty|newsy|wydania)?(?: (?:z|w|o) [\p{L} ]{2,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:na żywo|wiadomości|aktualności|dziś w .{2,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Najnowsze wiadomości', 'Inne artykuły'],
    misses: ['Ostatnie deszcze zalały wieś nad rzeką, mówią mieszkańcy'],
  },
  {
    id: 'pl/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:więcej|inne artykuły|wszystkie artykuły|więcej artykułów) (?:o|z|na temat|w|autora|od|tego) ?[\p{L}\d ]{2,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Więcej na temat klimatu', 'Inne artykuły z działu kultura'],
    misses: ['Więcej z miłości niż z biedy wyjechał do dużego miasta nad morzem na północy kraju'],
  },
  {
    id: 'pl/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:najczęściej|najchętniej) (?:czytane|komentowane|oglądane|wybierane)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:najpopularniejsze|popularne|na topie|hity|wybór redakcji)(?: (?:artykuły|teraz|wpisy))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Najczęściej czytane', 'Najpopularniejsze'],
    misses: ['Najczęściej czytany poeta kraju'],
  },
  {
    id: 'pl/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:następn[yae]|poprzedni[ae]?)(?: (?:artykuł|wpis|strona|tekst))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Następny artykuł', 'Poprzedni wpis'],
    misses: ['Następny przystanek to dworzec'],
  },
  {
    id: 'pl/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:czytaj|przeczytaj|zobacz|posłuchaj|obejrzyj|sprawdź) (?:także|też|również|koniecznie)|(?:to )?może (?:cię|ci|was) (?:również |także |też )?(?:zainteresować|zaciekawić|spodobać)|(?:powiązane|podobne|polecane|rekomendowane|zobacz) ?(?:artykuły|wpisy|tematy|treści|teksty)?|na ten temat|w tym temacie|(?:artykuły|teksty) (?:powiązane|na ten temat)|polecamy(?: (?:również|także|dla ciebie))?|polecane dla ciebie|dla ciebie|nie przegap|tematy|co jeszcze przeczytać))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Czytaj także', 'Zobacz też', 'Polecamy'],
    misses: ['Czytaj także po francusku, mówi nauczycielka'],
  },
  {
    id: 'pl/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:drukuj|wydrukuj|kopiuj(?: link)?|skopiuj(?: link)?|zapisz|posłuchaj|wyślij(?: e-?mailem| znajomemu)?|skopiowano|link skopiowany|skomentuj))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kopiuj link', 'Drukuj'],
    misses: ['Zapisz to w zeszycie'],
  },
  {
    id: 'pl/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:śledź|obserwuj|polub|dołącz do) (?:nas|nasz\p{L}*|profil)[^.?!]{0,20}(?<!\p{L})(?:na|w|facebook\p{L}*|instagram\p{L}*|twitter\p{L}*|google|kanał\p{L}*)|^[^\p{L}\p{N}]{0,5}(?:(?:obserwuj(?: nas)?|śledź nas|media społecznościowe|znajdziesz nas na.{0,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Obserwuj nas na Facebooku', 'Śledź nas'],
    misses: ['Policja śledzi auto'],
  },
  {
    id: 'pl/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:udostępnij|podziel się|poleć|tweetnij|wyślij|prześlij)(?: (?:ten|to|na|przez|w|artykuł|artykułem|facebooku?|twitterze|x|whatsapp|linkedin|e-?mailem|znajomym|znajomemu|mailem|z|innymi|link)){0,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Udostępnij', 'Podziel się artykułem'],
    misses: ['Podziel się chlebem, mówi pieśń dziecka'],
  },
];
