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
    id: 'pl/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:zostań|zostań(?:cie)?) (?:naszym |naszą |stałym )?(?:patron\p{L}*|darczyńc\p{L}+|mecenas\p{L}*|członki\p{L}+|wspierając\p{L}+|klubowicz\p{L}+|przyjaciel\p{L}+)(?!\p{L})/iu,
    hits: ['Zostań patronem', 'Zostań naszym mecenasem'],
    misses: ['Chce zostać patronem szkoły'],
  },
  {
    id: 'pl/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:chcę |ja )?(?:wesprzyj|wspieram|wspieraj|wpłać|wpłacam|przekaż|przekaż datek|darowizna|darowizny|wesprzeć|wsparcie|dorzuć się|postaw kawę|zbiórka)(?: (?:nas|teraz|nasz?ą?e? [\p{L}]{3,20}|darowiznę|1,5 ?%|jednorazowo|co miesiąc|mnie|tutaj|online))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:przekaż|przekażcie)[^.?!]{0,20}(?<!\p{L})(?:1,5 ?%|1% podatku|darowiznę|datek)/iu,
    hits: ['Wesprzyj nas', 'Wpłać darowiznę'],
    misses: ['Wsparcie dla rolników rząd ogłosił w środę w stolicy'],
  },
  {
    id: 'pl/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:każd(?:a|e|y)|dowolna) (?:wpłat[ay]|złotówk[ai]|kwot[ay]|datek|wsparcie|pomoc|darowizn[ay])[^.?!]{0,25}(?<!\p{L})(?:ma|się|jest|pomaga|liczy|pomoże)/iu,
    hits: ['Każda złotówka się liczy', 'Każda wpłata ma znaczenie'],
    misses: ['Każdy głos się liczy, mówi kandydat'],
  },
  {
    id: 'pl/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finansowan|utrzymuj|istniej|działa|powsta)\p{L}+[^.?!]{0,15}(?<!\p{L})(?:dzięki|przez|z)[^.?!]{0,20}(?<!\p{L})(?:czytelni\p{L}+|darczyńc\p{L}+|darowizn\p{L}*|patron\p{L}+|wpłat\p{L}*|waszemu wsparciu|wam)(?!\p{L})/iu,
    hits: ['Działamy dzięki darczyńcom', 'Portal utrzymuje się z darowizn'],
    misses: ['Most powstał dzięki gminie'],
  },
  {
    id: 'pl/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:wesprzyj|wspieraj|wspierajcie|pomóż|obroń|wspomóż) (?:\p{L}+ )?(?:niezależn\p{L}+|nasz\p{L}*|wolne|woln\p{L}+|rzeteln\p{L}+|dziennikarst\p{L}+|dobre)[^.?!]{0,20}(?:dziennikarst\p{L}+|medi\p{L}+|redakcj\p{L}+|prac\p{L}|portal\p{L}*|działa\p{L}+|pismo|gazet\p{L}|misj\p{L})|(?<!\p{L})niezależne (?:dziennikarstwo|media) (?:potrzebuj|kosztuj)/iu,
    hits: ['Wesprzyj niezależne dziennikarstwo', 'Wspieraj nasze działania'],
    misses: ['Gmina wspiera lokalną bibliotekę'],
  },
  {
    id: 'pl/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:wesprzyj|wspieraj|pomóż|wspomóż) (?:nas|nam|nasz\p{L}*|mnie|ten (?:projekt|portal|blog))(?!\p{L})|(?<!\p{L})jeśli (?:podoba|cenisz|doceniasz|chcesz)[^.?!]{0,60}(?<!\p{L})(?:wesprzyj|wsprz|wpłać|patroni|wspiera)/iu,
    hits: ['Pomóż nam działać', 'Jeśli cenisz nasze teksty, wesprzyj nas'],
    misses: ['Sąsiedzi wspierają rodzinę'],
  },
  {
    id: 'pl/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:potrzebujemy|potrzebuje) (?:cię|ciebie|twoje\p{L}*|waszej|waszego|wsparcia czytelników)|(?<!\p{L})bez (?:ciebie|twojego wsparcia|waszego wsparcia|waszej pomocy)[^.?!]{0,25}(?<!\p{L})(?:nie|by)/iu,
    hits: ['Potrzebujemy Twojego wsparcia', 'Bez Waszej pomocy nie damy rady'],
    misses: ['Potrzebujemy deszczu, mówi rolnik'],
  },
  {
    id: 'pl/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:dzięki )?(?:twoj|wasz)(?:a|e|emu|ej|ą|ym)? (?:wpłat\p{L}|wsparci\p{L}+|darowizn\p{L}|pomoc\p{L}?|datek)(?!\p{L})[^.?!]{0,15}(?:pom|pozwal|jest|ma|umożliwi|możemy|działamy|sprawia|,|$)/iu,
    hits: ['Twoja wpłata pomaga nam działać', 'Dzięki Twojemu wsparciu możemy pisać'],
    misses: ['Jego wsparcie pomogło burmistrzowi'],
  },
  {
    id: 'pl/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:zapisując|klikając|wysyłając|podając|rejestrując)[^.?!]{0,50}(?<!\p{L})(?:akceptuj|zgadza|wyraża)|(?<!\p{L})(?:wyrażam zgodę|zgadzam się|akceptuję|chcę otrzymywać|zapoznał\p{L}+)[^.?!]{0,40}(?<!\p{L})(?:otrzymywanie|przetwarzanie|newsletter|regulamin|e-?mail|informacj|polityk)|(?<!\p{L})administratorem (?:twoich |danych )*danych/iu,
    hits: ['Zapisując się, akceptujesz regulamin', 'Wyrażam zgodę na otrzymywanie newslettera'],
    misses: ['Klikając w klocki, dziecko się śmiało'],
  },
  {
    id: 'pl/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:pobierz|zainstaluj|ściągnij|otwórz w)(?: (?:naszą|bezpłatną|teraz))* ?(?:aplikację|aplikacji|app)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:włącz|otrzymuj) powiadomienia(?!\p{L})/iu,
    hits: ['Pobierz aplikację', 'Włącz powiadomienia'],
    misses: ['Aplikacja miasta przestała działać'],
  },
  {
    id: 'pl/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:twój |podaj |wpisz |swój |adres )*(?:e-?mail|adres e-?mail|poczta)(?: ?\(?(?:wymagane)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Adres e-mail', 'Twój e-mail'],
    misses: ['Poczta się spóźnia'],
  },
  {
    id: 'pl/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:na|do|w) (?:tw(?:ój|oj\p{L}+)|swoj\p{L}+|wasz\p{L}+) (?:skrzynk\p{L}+|mail\p{L}*|e-?mail\p{L}*|poczt\p{L})|(?<!\p{L})(?:codziennie|co tydzień|każdego ranka|co rano)[^.?!]{0,30}(?<!\p{L})(?:na (?:maila|e-?mail|skrzynkę)|mailem)/iu,
    hits: ['Codziennie rano na Twoją skrzynkę', 'Prosto na twój e-mail'],
    misses: ['W skrzynce leżał list'],
  },
  {
    id: 'pl/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:nasz |nasze |codzienny |bezpłatny |zamów )?(?:newsletter(?:y|a)?|newslettery|biuletyn)(?: (?:„.{2,25}|[\p{L} ]{2,25}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Nasze newslettery'],
    misses: ['Biuletyn ministra zawierał błąd w obliczeniach'],
  },
  {
    id: 'pl/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:zapis|zapisz|subskrybuj|zamów|otrzymuj|zarejestruj|dołącz)\p{L}*[^.?!]{0,35}(?<!\p{L})(?:newsletter\p{L}*|biuletyn\p{L}*|mailing\p{L}*)(?!\p{L})/iu,
    hits: ['Zapisz się na newsletter', 'Zamów nasz newsletter'],
    misses: ['Biuletyn zapisał dwa przypadki'],
  },
  {
    id: 'pl/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:wypisać|zrezygnować|wypisz|rezygnacji)[^.?!]{0,25}(?<!\p{L})(?:każdej|dowolnym|kliknij|link|newsletter\p{L}*|otrzymywania)|(?<!\p{L})dziękujemy za (?:zapis|subskrypcję|zainteresowanie naszym)|(?<!\p{L})(?:wysłaliśmy|została wysłana) (?:\p{L}+ )?wiadomość/iu,
    hits: ['Możesz zrezygnować w każdej chwili', 'Dziękujemy za zapisanie się'],
    misses: ['Chciał się wypisać z klubu'],
  },
  {
    id: 'pl/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:masz (?:już|aktywną|konto)|jesteś już|już)[^.!?]{0,20}(?:prenumerat\p{L}+|subskryp\p{L}+|abonent\p{L}*|konto|zarejestrowan\p{L}+)[^.!]{0,12}(?:\?|(?<!\p{L})zaloguj)/iu,
    hits: ['Masz już prenumeratę? Zaloguj się', 'Masz aktywną subskrypcję? Zaloguj się'],
    misses: ['Ma już konto w banku'],
  },
  {
    id: 'pl/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})pozostało[^.?!]{0,15}\d+ ?%? ?(?:artykuł|tekstu|treści)|(?<!\p{L})(?:wykorzystał\p{L}+|przeczytał\p{L}+|zostało ci|masz jeszcze|możesz przeczytać)[^.?!]{0,25}(?<!\p{L})(?:bezpłatn\p{L}+|darmow\p{L}+|limit\p{L}*)/iu,
    hits: ['Pozostało jeszcze 89% artykułu', 'Wykorzystałeś limit bezpłatnych artykułów'],
    misses: ['Pozostało pięć minut meczu'],
  },
  {
    id: 'pl/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:czytaj dalej|aby (?:czytać|przeczytać|kontynuować|uzyskać)|żeby czytać)[^.?!]{0,30}[.,]? ?(?<!\p{L})(?:subskrybuj|wykup|zaloguj|zarejestruj|kup|dostęp|prenumer)|(?<!\p{L})(?:subskrybuj|wykup (?:dostęp|subskrypcję)|zaloguj się|zarejestruj się|kup (?:dostęp|subskrypcję))[^.?!]{0,20}(?<!\p{L})(?:i |aby |by |żeby )(?:czytaj|czytać|przeczyta|kontynu|uzyska)/iu,
    hits: ['Czytaj dalej. Subskrybuj', 'Wykup dostęp, aby czytać dalej', 'Zaloguj się i czytaj'],
    misses: ['Aby czytać w nocy, potrzebna jest lampa'],
  },
  {
    id: 'pl/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:treść|treści|artykuł|materiał|tekst|tylko|wyłącznie|dostępn\p{L}+|dostęp)[^.?!]{0,12}(?<!\p{L})(?:dla|tylko dla|wyłącznie dla) (?:naszych |zalogowanych )?(?:prenumeratorów|subskrybentów|abonentów|zalogowanych|użytkowników premium)/iu,
    hits: ['Treść dla prenumeratorów', 'Tylko dla subskrybentów'],
    misses: ['Parking tylko dla klientów'],
  },
  {
    id: 'pl/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|plus|dla prenumeratorów|dla subskrybentów|tylko w \p{L}{2,15}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Dla prenumeratorów'],
    misses: ['Plus tego planu jest jeden'],
  },
  {
    id: 'pl/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:za|od|już od|tylko|pierwszy miesiąc)[^.?!]{0,10}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?(?:\/|za|miesięcznie|na|przez) ?(?:mies|rok|tydzień|pierwsz|\d|)|(?<!\p{L})(?:pierwszy miesiąc|\d+ dni) (?:gratis|za darmo|za (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))))|(?<!\p{L})(?:rezygnuj|zrezygnuj|anuluj)\p{L}*[^.?!]{0,15}(?<!\p{L})(?:kiedy|w każdej|w dowolnym)|(?<!\p{L})bez zobowiązań(?!\p{L})|(?<!\p{L})wypróbuj za darmo/iu,
    hits: ['Za 9,90 zł miesięcznie', 'Anuluj w dowolnym momencie'],
    misses: ['Czynsz wzrósł do 900 złotych'],
  },
  {
    id: 'pl/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:subskrybuj|prenumeruj|zaprenumeruj|kup (?:dostęp|prenumeratę|subskrypcję)|wykup (?:dostęp|abonament)|uzyskaj dostęp|sprawdź ofertę|zobacz ofertę|prenumerata(?: cyfrowa)?|subskrypcja|wypróbuj)(?: (?:teraz|już|tutaj|od .{1,20}|za .{1,20}|do .{2,30}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Subskrybuj', 'Kup dostęp'],
    misses: ['Prenumerata gazety drożeje, podało ministerstwo'],
  },
  {
    id: 'pl/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:nielimitowan\p{L}+|nieograniczon\p{L}+|pełn\p{L}+|bez limitu)[^.?!]{0,5}(?<!\p{L})(?:dostęp\p{L}*)(?!\p{L})(?: do|,|$)|(?<!\p{L})dostęp do (?:wszystkich|całego) (?:treści|artykułów|serwisu|tekstów|archiwum)/iu,
    hits: ['Nielimitowany dostęp', 'Dostęp do wszystkich treści'],
    misses: ['Dostęp do mostu zamknięto'],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:czytaj|przeczytaj|zobacz|posłuchaj|obejrzyj|sprawdź)(?: (?:także|też|również|więcej|dalej|koniecznie))?|(?:to może cię|może cię) zainteresować|polecamy|więcej na ten temat|w temacie)\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"“„])/iu,
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
