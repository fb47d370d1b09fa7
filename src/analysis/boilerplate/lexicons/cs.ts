import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'cs/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |všechny |zobrazit |žádné |číst )*(?:komentář(?:e|ů)?|diskuse|příspěvk[yů]|reakce|názory)(?: ?\(?\d+\)?)?(?: (?:čtenářů|k článku))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Komentáře (12)', 'Diskuse', 'Zobrazit komentáře'],
    misses: ['Komentáře ministra vyvolaly spor ve vládní koalici'],
  },
  {
    id: 'cs/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:přidat|přidejte|napsat|napište|vložit) (?:svůj |nový |první )?(?:komentář|příspěvek|názor|reakci)(?!\p{L})|(?<!\p{L})(?:zapojte|zapojit) se do diskuse|(?<!\p{L})(?:přihlaste|přihlásit) se[^.?!]{0,20}(?<!\p{L})(?:komentovat|diskutovat|diskuse)|(?<!\p{L})vaše e-?mailová adresa nebude zveřejněna/iu,
    hits: ['Přidat komentář', 'Zapojte se do diskuse', 'Vaše e-mailová adresa nebude zveřejněna'],
    misses: ['Napsal názor na kus papíru'],
  },
  {
    id: 'cs/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:používáme|používá|používají|využíváme|využívá|používáním)[^.?!]{0,40}(?<!\p{L})(?:cookies?|soubor\p{L}+ cookie)|^[^\p{L}\p{N}]{0,5}(?:(?:přijmout|odmítnout|povolit|souhlasím|přijmout a zavřít|rozumím|nesouhlasím|nastavení|nastavit)(?: (?:vše|všechny|vše a pokračovat|cookies?|soukromí|souhlas))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Používáme soubory cookie', 'Přijmout vše'],
    misses: ['Používáme mouku a máslo', 'Přijmout zákon se nepodařilo'],
  },
  {
    id: 'cs/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:vyberte|zvolte|zadejte|určete) (?:si )?(?:svoji |vlastní |jinou |libovolnou )?(?:částku|výši (?:daru|příspěvku|podpory)|frekvenci)|^[^\p{L}\p{N}]{0,5}(?:(?:jiná|vlastní|libovolná) částka)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:darovat|přispět|přispěji|daruji|podpořit)(?: částkou| částku)? (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L}))(?: (?:měsíčně|jednorázově))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Vyberte částku', 'Jiná částka', 'Přispět 200 Kč měsíčně'],
    misses: ['Soud zvolil nižší částku', 'Kraj přispěl 200 Kč na žáka'],
  },
  {
    id: 'cs/donation/bank-transfer',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:číslo|na|transparentní) (?:našeho )?účtu?:?(?!\p{L})[^.?!]{0,15}\d{6,10} ?\/ ?\d{4}|(?<!\p{L})(?:variabilní symbol|sbírkový účet|transparentní účet)(?!\p{L})[^.?!]{0,12}[:\d]|(?<!\p{L})(?:přispět|přispějte|darovat|podpořit|podpořte)[^.?!]{0,30}(?<!\p{L})(?:převodem|bankovním převodem|qr kód\p{L}+|kartou|darujme|donio|paypal|na účet)(?!\p{L})/iu,
    hits: ['Číslo účtu: 123456789/0100', 'Přispět můžete převodem'],
    misses: ['Podvodník posílal peníze na účet banky'],
  },
  {
    id: 'cs/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:staňte se|staň se|buďte) (?:naším |našimi |naší |pravidelným |i vy )*(?:podporovatel\p{L}+|patron\p{L}+|dárc\p{L}+|mecenáš\p{L}+|člen\p{L}+ (?:klubu|komunity)|přispěvatel\p{L}+|přáteli)|(?<!\p{L})(?:přidejte|přidej|připojte) se (?:k nám|k našim|mezi (?:naše|nás)|do (?:naší|našeho|klubu|komunity))|^[^\p{L}\p{N}]{0,5}(?:(?:členství|klub (?:čtenářů|podporovatelů|přátel)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Staňte se naším podporovatelem', 'Přidejte se k našim dárcům'],
    misses: ['Chtěl se stát členem strany', 'Stal se patronem školy'],
  },
  {
    id: 'cs/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:chci |ano, )?(?:podpořit|podpořte|podpoř|přispět|přispějte|přispívám|darovat|darujte|daruj|podporuji|podpora|dar|finanční dar|zaslat dar|kupte nám kávu|pomozte)(?: (?:nás|nám|redakci|web|projekt|nyní|teď|ihned|pravidelně|jednorázově|měsíčně|online|zde|naši práci|nezávislou žurnalistiku|finančně))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})kup(?:te)? (?:mi|nám) (?:kávu|kafe|pivo)(?!\p{L})/iu,
    hits: ['Podpořte nás', 'Chci přispět', 'Darovat', 'Kupte nám kávu'],
    misses: ['Dar od krále se ztratil', 'Podpora vlády klesá'],
  },
  {
    id: 'cs/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:každá|každý|jakákoli(?:v)?|i malá|i sebemenší|i drobný) (?:koruna|částka|příspěvek|dar|podpora|pomoc)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:pomáhá|pomůže|se počítá|má (?:smysl|význam|cenu)|je (?:důležit|cenn|vítan)\p{L}*)|(?<!\p{L})(?:už|již|stačí) (?:od |i |za )?(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L})) měsíčně|(?<!\p{L})za cenu (?:jedné )?kávy/iu,
    hits: ['Každá koruna se počítá', 'I malá částka pomůže', 'Stačí 100 Kč měsíčně'],
    misses: ['Každý hlas se počítá, řekl kandidát', 'Každá koruna dotace musí být vyúčtována'],
  },
  {
    id: 'cs/donation/frequency',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jednorázově|měsíčně|pravidelně|ročně|každý měsíc|jednou|jednorázov[ýá] (?:dar|podpora|příspěvek)|pravideln[ýá] (?:dar|podpora|příspěvek)|měsíční (?:dar|podpora|příspěvek)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Jednorázově', 'Pravidelný dar'],
    misses: ['Měsíčně tam jezdí vlak'],
  },
  {
    id: 'cs/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:jsme|fungujeme|existujeme|píšeme|tvoříme|můžeme|naše (?:redakce|práce|noviny)|náš (?:web|deník))(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:díky|z|závisl\p{L}* na|jen z) (?:vám|vaší|vaš\p{L}+|podpo[rř]\p{L}+|dar\p{L}+|příspěv\p{L}+|předplatn\p{L}+|dárc\p{L}+|čtenář\p{L}+)|(?<!\p{L})(?:nemáme|nestojí za námi|nevlastní nás|nepatříme|nejsme závislí)[^.?!]{0,25}(?<!\p{L})(?:oligarch|miliardář|vlastník|investor|stran|inzer|reklam|velk)\p{L}+|(?<!\p{L})(?:financovan|placen|živen)[áýéi] (?:výhradně |pouze |hlavně )?(?:z darů |svými |svých |našimi )?(?:čtenář|dárc|dar)\p{L}+/iu,
    hits: ['Fungujeme díky podpoře čtenářů', 'Nestojí za námi žádný oligarcha'],
    misses: ['Most vznikl díky kraji', 'Útulek žije z darů'],
  },
  {
    id: 'cs/donation/goal',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:vybráno|vybrali jsme|cíl|cílová částka|chybí|zbývá vybrat|vybraná částka)(?: již| už)? ?:? ?(?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L}))|\d{1,3} ?%)(?: z (?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L}))|\d{1,3} ?%|cíle))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})podporuje nás (?:již |už )?\d[\d ]*/iu,
    hits: ['Vybráno: 120 000 Kč', 'Cílová částka 500 000 Kč', 'Podporuje nás už 1 200 lidí'],
    misses: ['Chybí 300 lékařů'],
  },
  {
    id: 'cs/donation/remind-me-later',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:připomeňte mi to později|připomenout později|možná později|teď ne|už (?:vás )?podporuji|už (?:jsem )?přispěl[a]?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Možná později', 'Už podporuji'],
    misses: ['Možná později zaprší'],
  },
  {
    id: 'cs/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:podpořte|podpoř|podporujte|pomozte|braňte|investujte do)(?: prosím| s námi| finančně)? (?:nezávisl\p{L}+|naš\p{L}+|náš|svobodn\p{L}+|kvalitní|poctiv\p{L}+|investigativní|tuto|redakci)(?: (?:a|i) \p{L}+| \p{L}+)?(?: \p{L}+)? ?(?:žurnalistik\p{L}+|novinařin\p{L}+|médi\p{L}+|médií|práci|redakci|novin\p{L}+|web|deník|časopis|obsah|činnost)(?!\p{L})|(?<!\p{L})(?:nezávislá|kvalitní|poctivá) (?:žurnalistika|novinařina|média) (?:potřebuj|stojí|něco|není zadarmo)/iu,
    hits: ['Podpořte nezávislou žurnalistiku', 'Podpořte naši práci', 'Kvalitní novinařina stojí peníze'],
    misses: ['Kraj podpořil místní noviny'],
  },
  {
    id: 'cs/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:podpořte|podpoř|podporujte|pomozte|pomoz) (?:nás|nám|mě|tento (?:web|projekt|blog)|redakci|naš\p{L}*|náš)(?!\p{L})|(?<!\p{L})(?:pokud|jestli|když) (?:se vám|vám|oceňujete|můžete|chcete|si vážíte|nás čtete)[^.?!]{0,60}(?<!\p{L})(?:podpořte|přispějte|podpořit|zvažte|přispět|staňte)|(?<!\p{L})(?:prosíme|žádáme) (?:vás )?o (?:vaši )?(?:podporu|příspěvek|finanční|dar)|(?<!\p{L})(?:zvažte|prosíme, zvažte) (?:prosím )?(?:podporu|příspěvek|dar)|(?<!\p{L})(?:přispějte|přispěj|přispívejte)(?: nám| prosím| i vy)* (?:na (?:naši|naše|náš|provoz|nezávisl|činnost|chod)|částkou|libovoln)/iu,
    hits: ['Pomozte nám pokračovat', 'Pokud se vám článek líbil, podpořte nás', 'Přispějte na naši práci'],
    misses: ['Sousedé podpořili rodinu', 'Chce-li vláda, podpoří nás'],
  },
  {
    id: 'cs/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:dar|příspěvek|dary)[^.?!]{0,25}(?<!\p{L})(?:odečíst|odpočet|odečitateln\p{L}+)|(?<!\p{L})(?:vystavíme|zašleme)[^.?!]{0,15}(?<!\p{L})potvrzení (?:o daru|o přijetí)/iu,
    hits: ['Dar si můžete odečíst z daní', 'Vystavíme vám potvrzení o daru'],
    misses: ['Firma si odečetla náklady'],
  },
  {
    id: 'cs/donation/thanks',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})děkujeme(?: vám| všem)*(?:,? že| za)(?: \p{L}+)? (?:podpor[uy]|příspěvek|dar|jste s námi|nás podporujete|nám pomáháte)|(?<!\p{L})děkujeme (?:všem |našim )*(?:dárcům|podporovatelům|předplatitelům)|(?<!\p{L})(?:vážíme si|ceníme si) (?:vaší|vašich|každé) (?:podpory|pomoci|darů|příspěvku)/iu,
    hits: ['Děkujeme za podporu', 'Děkujeme našim dárcům', 'Vážíme si vaší podpory'],
    misses: ['Starosta děkoval za pomoc hasičům'],
  },
  {
    id: 'cs/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})potřebujeme (?:vás|vaši|vaši pomoc|tvoji|podporu čtenářů)(?!\p{L})|(?<!\p{L})bez (?:vás|vaší (?:podpory|pomoci))(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:ne|by)|(?<!\p{L})(?:vaše|tvá|tvoje|váš) (?:pravidelná |finanční |měsíční )?(?:podpora|pomoc|příspěvek|dar) (?:nám |je |má |pomáhá |umožňuje |pro nás )+|(?<!\p{L})díky (?:vaší|vašim|vám|tvé) (?:podpoře|darům|příspěvkům|můžeme|pomoci)/iu,
    hits: ['Potřebujeme vaši pomoc', 'Vaše podpora nám umožňuje psát', 'Díky vaší podpoře fungujeme'],
    misses: ['Potřebujeme déšť, říká rolník', 'Jeho podpora pomohla starostovi'],
  },
  {
    id: 'cs/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:přihlášením|odesláním|kliknutím|zadáním|registrací|vyplněním|odběrem)[^.?!]{0,45}(?<!\p{L})(?:souhlasíte|berete na vědomí|vyjadřujete|potvrzujete|udělujete)|(?<!\p{L})(?:souhlasím|uděluji souhlas|beru na vědomí)[^.?!]{0,35}(?<!\p{L})(?:zpracování|zasílání|podmínk|obchodní|osobních)/iu,
    hits: ['Odesláním souhlasíte se zpracováním údajů', 'Souhlasím se zasíláním novinek'],
    misses: ['Souhlasí s návrhem vlády'],
  },
  {
    id: 'cs/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:stáhněte si|stáhnout|nainstalujte si|otevřít v|vyzkoušejte|stáhni si)(?: (?:naši|novou|mobilní|naší|zdarma))* ?(?:aplikaci|appku)(?: [^.?!]{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:zapněte|zapnout|povolit|povolte|dostávejte|odebírat|chcete dostávat) (?:si )?(?:upozornění|notifikace|oznámení)/iu,
    hits: ['Stáhněte si naši aplikaci', 'Povolit upozornění'],
    misses: ['Aplikace přestala fungovat'],
  },
  {
    id: 'cs/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:váš |tvůj |zadejte |vložte |svůj )*(?:e-?mail|e-?mailov(?:á|ou) adres[au])(?: ?\(?(?:povinné|povinný|\*)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Váš e-mail', 'Zadejte e-mailovou adresu'],
    misses: ['E-mail ministra unikl'],
  },
  {
    id: 'cs/newsletter/form-messages',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:zadejte|vyplňte) (?:prosím )?(?:platn|správn)\p{L}+ e-?mail|(?<!\p{L})neplatn[ýá] (?:formát )?e-?mail\p{L}+|(?<!\p{L})(?:děkujeme za|byli jste úspěšně|úspěšně) (?:vaše |vaši )?(?:přihlášen|registraci|odběr)|(?<!\p{L})(?:zkontrolujte|potvrďte) (?:svou |svoji |svůj |vaši )?(?:e-?mail\p{L}*|schránku|odběr|registraci)/iu,
    hits: ['Zadejte platný e-mail', 'Děkujeme za přihlášení', 'Potvrďte svůj e-mail'],
    misses: ['Neplatná smlouva se ruší'],
  },
  {
    id: 'cs/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:do|přímo do|na) (?:vaší|vaš[ií]|tvé|vašeho|svého|váš|tvůj) (?:e-?mail\p{L}+|schránk\p{L}+|e-?mailov\p{L}+|pošty)|(?<!\p{L})(?:každý|každé|jednou|denně|týdně)[^.?!]{0,35}(?<!\p{L})(?:do (?:e-?mailu|schránky)|e-?mailem(?=$|[.!,])|na e-?mail)(?!\p{L})|(?<!\p{L})(?:dostávejte|odebírejte|posíláme|pošleme)[^.?!]{0,40}(?<!\p{L})(?:do e-?mailu|e-?mailem|do schránky|na e-?mail)/iu,
    hits: ['Přímo do vaší schránky', 'Každé ráno do e-mailu', 'Dostávejte to nejdůležitější do e-mailu'],
    misses: ['Ve schránce ležel dopis'],
  },
  {
    id: 'cs/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:náš |naše |denní |týdenní |bezplatný )?newslettery?(?: (?:„[^“]{2,25}“|[\p{L}+ ]{2,30}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Naše newslettery'],
    misses: ['Newsletter ministra obsahoval chybu, kterou našli čtenáři a politici'],
  },
  {
    id: 'cs/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:přihlaste|přihlásit|přihlas|odebírejte|odebírat|odebírej|objednejte|dostávejte|zaregistrujte|nechte si)\p{L}*[^.?!]{0,35}(?<!\p{L})(?:newsletter\p{L}*|zpravodaje?|e-?mailov\p{L}+ (?:novink|přehled)\p{L}+|novinky|noviny do e-?mailu)(?!\p{L})|(?<!\p{L})(?:odběr|k odběru) (?:newsletter|novin|zpravodaj|zpráv)\p{L}+|(?<!\p{L})(?:nezmeškejte|neunikne vám|nenechte si ujít) (?:žádn|ani|důležit|nejnovější|nic|naše)\p{L}+/iu,
    hits: ['Přihlaste se k odběru newsletteru', 'Odebírejte náš newsletter', 'Nezmeškejte žádný článek'],
    misses: ['Zpravodaj zapsal dva případy'],
  },
  {
    id: 'cs/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:odhlásit|odběr zrušit|zrušit odběr|odhlášení)[^.?!]{0,25}(?<!\p{L})(?:kdykoli|můžete|lze|odkaz|jedním)|(?<!\p{L})(?:kdykoli(?:v)?|můžete)[^.?!]{0,15}(?<!\p{L})(?:odhlásit|zrušit odběr|odvolat)|(?<!\p{L})(?:žádný|bez) spamu?(?!\p{L})/iu,
    hits: ['Odhlásit se můžete kdykoli', 'Žádný spam'],
    misses: ['Chtěl se odhlásit ze školy'],
  },
  {
    id: 'cs/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:už |již )?(?:máte|jste|mám|předplácíte)(?: už| již| u nás| náš)?[^.?!]{0,10}(?<!\p{L})(?:předplatné|předplatitel\p{L}*|účet|registrovan[íý]|členem|přístup)(?!\p{L})[^.?!]{0,10}(?:\?|(?<!\p{L})přihlaste)|(?<!\p{L})nemáte (?:ještě |u nás )?(?:účet|předplatné)\?|^[^\p{L}\p{N}]{0,5}(?:(?:přihlásit se|přihlaste se|přihlášení)(?: (?:pro předplatitele|k účtu|a číst dál|nebo se (?:registrovat|zaregistrovat)|zde)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:přihlásit(?: se)? ?[\/|·] ?(?:registrovat|registrace)(?: se)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Už máte předplatné? Přihlaste se', 'Jste předplatitel?', 'Nemáte účet?'],
    misses: ['Už má účet v bance'],
  },
  {
    id: 'cs/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:zbývá|zbývají|zbývá vám|máte ještě|zbylo)[^.?!]{0,20}\d{1,3} ?%? ?(?:z? ?článk|textu|bezplatn|článků zdarma)|(?<!\p{L})(?:vyčerpali|přečetli|dosáhli) jste[^.?!]{0,25}(?:limit|zdarma|bezplatn)|(?<!\p{L})zbývá (?:vám )?(?:ještě )?\d{1,3} ?% (?:článku|textu)/iu,
    hits: ['Zbývá vám ještě 80 % článku', 'Vyčerpali jste limit článků zdarma'],
    misses: ['Zbývá pět minut zápasu'],
  },
  {
    id: 'cs/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:co (?:získáte|předplatné obsahuje|vše získáte|s předplatným získáte)|bez reklam|obsah bez reklam|čtení bez reklam|výhody předplatného|archiv (?:vydání|čísel)|(?:e-?noviny|elektronické vydání|digitální vydání|tištěné vydání)(?: [^.?!]{0,20})?|sdílení s (?:rodinou|blízkými)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:k předplatnému|v rámci předplatného|s předplatným) (?:získáte|máte|dostanete|navíc)/iu,
    hits: ['Co získáte', 'Bez reklam', 'S předplatným získáte'],
    misses: ['Bez reklam by noviny zanikly'],
  },
  {
    id: 'cs/paywall/billing-terms',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:zrušit (?:můžete|lze|ho můžete)|můžete (?:ho |je |předplatné )?zrušit|zrušíte|zrušte)[^.?!]{0,15}(?<!\p{L})(?:kdykoli(?:v)?|kdy chcete)|(?<!\p{L})kdykoli(?:v)? (?:(?:můžete|lze) (?:zrušit|ukončit)|zrušíte)|^[^\p{L}\p{N}]{0,5}(?:(?:zrušit|zrušení|kdykoli zrušit)(?: předplatného| předplatné| lze)? ?(?:kdykoli(?:v)?|kdy chcete)?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})bez závazk[uů](?!\p{L})|(?<!\p{L})(?:automaticky se (?:prodlužuje|obnovuje|prodlouží)|se automaticky (?:prodlužuje|obnovuje|obnoví|prodlouží))|(?<!\p{L})(?:poté|dále|následně|další měsíce|po (?:zkušební|uplynutí|skončení))[^.?!]{0,20}(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L}))|^[^\p{L}\p{N}]{0,5}(?:(?:platba|předplatné|placeno) (?:měsíčně|ročně|čtvrtletně))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})zkušební (?:období|verze|doba)[^.?!]{0,15}(?<!\p{L})(?:zdarma|dní|za|končí)/iu,
    hits: ['Zrušit můžete kdykoli', 'Poté 199 Kč měsíčně', 'Předplatné se automaticky obnovuje'],
    misses: ['Smlouvu může zákazník kdykoli zrušit', 'Zrušit let museli ráno', 'Poté dostal pokutu'],
  },
  {
    id: 'cs/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:chcete (?:číst|dočíst|pokračovat)(?: ve čtení)?|pro (?:čtení|pokračování|dočtení|zobrazení|přečtení)|abyste (?:mohli|dočetli)|číst dál|pokračovat ve čtení|celý článek)[^.?!]{0,35}[.,?]? ?(?<!\p{L})(?:předpl|přihlas|přihlás|registr|zaregistr|odemk|kupte si (?:předpl|přístup|deník)|potřebujete|získejte)\p{L}*|(?<!\p{L})(?:předplaťte|přihlaste|zaregistrujte|odemkněte|kupte|získejte|pořiďte)[^.?!]{0,25}(?<!\p{L})(?:a čtěte|a pokračujte|abyste|pro čtení|a dočtěte|celý (?:článek|text)|tento článek|přístup k)/iu,
    hits: ['Chcete číst dál? Předplaťte si deník', 'Přihlaste se a čtěte dál', 'Odemkněte celý článek'],
    misses: ['Chcete číst v noci? Kupte si lampu', 'Aby mohli číst, svítili'],
  },
  {
    id: 'cs/paywall/create-account',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:registrovat se|zaregistrovat se|zaregistrujte se|registrujte se|vytvořit účet|vytvořte si účet|založit účet|založte si účet)(?: (?:zdarma|a [^.?!]{2,25}|bezplatně|nyní))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:pokračovat|přihlásit se|přihlášení|registrovat) (?:přes|pomocí|s|účtem) ?(?:google|facebook\p{L}*|apple|seznam\p{L}*|e-?mail\p{L}*))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Vytvořit účet zdarma', 'Pokračovat přes Google', 'Zaregistrujte se a čtěte'],
    misses: ['Registrovat auto musí každý majitel'],
  },
  {
    id: 'cs/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:jen|pouze|výhradně|určen[oý]?|dostupn\p{L}+|exkluzivně|obsah|článek|přístupn\p{L}+)(?: je)?(?: jen| pouze| výhradně)? (?:pro |našim )(?:naše )?(?:předplatitel\p{L}+|registrovan\p{L}+|přihlášen\p{L}+|členy|abonent\p{L}+)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:placený (?:obsah|článek)|prémiový (?:obsah|článek)|článek je (?:zamčený|uzamčen)|uzamčen[oýé](?: (?:obsah|článek))?|pro předplatitele|premium))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:tento|tenhle) (?:článek|text|obsah) (?:je )?(?:jen|pouze|zamčen|uzamčen|placen)\p{L}*|(?<!\p{L})(?:mohou|může|můžou)(?: si)? (?:přečíst|číst|otevřít)?[^.?!]{0,12}(?<!\p{L})(?:jen|pouze) (?:naši )?(?:předplatitel|přihlášen|registrovan)\p{L}*/iu,
    hits: [
      'Článek je pouze pro předplatitele',
      'Placený obsah',
      'Dostupné jen pro předplatitele',
      'Tento článek si mohou přečíst pouze předplatitelé',
    ],
    misses: ['Parkování jen pro klienty'],
  },
  {
    id: 'cs/paywall/gift-article',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:darovat|věnovat|odemknout pro přítele|sdílet) (?:tento )?(?:článek|předplatné)(?: (?:přátelům|příteli|zdarma|známému))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:předplatné jako dárek)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})jako (?:předplatitel|předplatitelé) (?:můžete|smíte)/iu,
    hits: ['Darovat článek', 'Jako předplatitel můžete odemknout článek'],
    misses: ['Daroval škole knihy'],
  },
  {
    id: 'cs/paywall/plan-choice',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:vybrat|vyberte si|zvolte si|zobrazit|porovnat)(?: (?:svůj|své|vaše|všechny|si|to pravé))* ?(?:předplatné|tarif|nabídk[uy]|variant[uy]|plán|balíček|možnosti předplatného))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:měsíční|roční|čtvrtletní|digitální|tištěné|studentské|rodinné|kombinované) (?:předplatné|přístup|členství|plán))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:nejoblíbenější|nejvýhodnější|nejprodávanější|doporučujeme|ušetříte (?:(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L}))|\d{1,2} ?%))(?: (?:volba|varianta|předplatné|nabídka))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Vyberte si předplatné', 'Roční předplatné', 'Ušetříte 30 %'],
    misses: ['Roční plán počítá s mostem'],
  },
  {
    id: 'cs/paywall/price-offer',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:od|za|jen|již od|pouze|první měsíc)[^.?!]{0,10}(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L})) ?(?:\/ ?|na |za )?(?:první |\d{1,2} )?(?:měsíčně|měsíc|ročně|rok|týden|týdně)(?=$|[.,!\/ ]*$|[.!,]? (?:předpl|zruš|bez|a čt|čtěte|poté))|^[^\p{L}\p{N}]{0,5}(?:(?:jen |za |od |pouze )*(?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L})) ?(?:\/|za|na)? ?(?:měsíc|měsíčně|rok|ročně|týden|první měsíc))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:první (?:měsíc|týden)|\d{1,2} (?:dní|dnů|měsíc\p{L}+)|měsíc) (?:zdarma|za (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L})))(?=$|[.!,])|(?<!\p{L})(?:vyzkoušejte|zkuste)(?: si)?[^.?!]{0,20}(?<!\p{L})(?:zdarma|za (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L}))|na \d{1,2} dn\p{L}+)/iu,
    hits: ['Jen 99 Kč měsíčně', 'První měsíc za 1 Kč', 'Vyzkoušejte zdarma'],
    misses: ['Nájem stoupl na 900 korun', 'Za 149 Kč měsíčně nabízí operátor data'],
  },
  {
    id: 'cs/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:předplatit|předplaťte si|předplaťte|předplatné|koupit předplatné|objednat předplatné|objednat|odemknout(?: článek)?|získat přístup|chci předplatné|vyzkoušet|aktivovat předplatné|pokračovat k platbě|mám zájem)(?: (?:nyní|teď|hned|online|zdarma|od (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L}))|za (?:[$£€₽₴₺]\s?\d[\d.,\s]{0,9}|\d[\d.,\s]{0,9}(?:kč|korun|eur|€)(?!\p{L}))|deníku|časopisu|novin|článek)){0,3})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:předplaťte si|objednejte si|kupte si|pořiďte si) (?:digitální |naše |náš |roční |si )*(?:předplatné|deník|noviny|časopis|premium|přístup)/iu,
    hits: ['Předplatit', 'Koupit předplatné', 'Objednejte si předplatné'],
    misses: ['Předplatné novin zdražilo, oznámil vydavatel'],
  },
  {
    id: 'cs/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:neomezen|pln|kompletn)\p{L}+ přístup (?:ke? |na )?(?:všem|celému|obsahu|článk|web|premium|archiv)\p{L}*|(?<!\p{L})přístup ke? (?:všem|všemu|celému) (?:článk|obsah|text|archiv|web|premium)\p{L}*|(?<!\p{L})(?:čtěte|odemkněte) (?:všechny|všechen|vše|celý)[^.?!]{0,15}(?<!\p{L})(?:článk|obsah|text|bez omezení)\p{L}*/iu,
    hits: ['Neomezený přístup ke všem článkům', 'Čtěte všechny články bez omezení'],
    misses: ['Přístup k mostu je uzavřen'],
  },
  {
    id: 'cs/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:reklama|inzerce|komerční (?:sdělení|článek|prezentace)|placená (?:inzerce|spolupráce)|sponzorováno|partner|pr článek|koupit(?: nyní| vstupenky)?|do košíku|slevov[ýé] kód(?:y)?|pokračování (?:článku )?pod reklamou))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Reklama', 'Komerční sdělení'],
    misses: ['Reklama na tabák je zakázaná'],
  },
  {
    id: 'cs/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:číst (?:dál|dále|více|celé)|více|zobrazit (?:více|vše|další)|další|celý článek|zjistit více|načíst další))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Číst dál', 'Zobrazit více'],
    misses: ['Více deště spadlo na jihu'],
  },
  {
    id: 'cs/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:čtěte|přečtěte si|podívejte se|sledujte|poslechněte si)(?: (?:také|též|i|dále|více|ještě))*|(?:mohlo by vás zajímat|související|více k tématu|doporučujeme))\s?(?::|\||–|—|»|>|→) ?(?=[\p{L}\p{N}"„])/iu,
    hits: ['Čtěte také: Dlouhý most', 'Související: Bouře přichází'],
    misses: ['Čtěte etiketu: je tam cukr'],
  },
  {
    id: 'cs/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:poslední|nejnovější|další|aktuální|hlavní) (?:zprávy|články|novinky|události|příspěvky)(?: [\p{L}+ ]{2,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Nejnovější zprávy', 'Další články'],
    misses: ['Poslední zprávy o počasí čtenáře vyděsily natolik, že zůstali doma'],
  },
  {
    id: 'cs/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:nejčtenější|nejsledovanější|nejpopulárnější|nejdiskutovanější|populární|výběr redakce)(?: (?:články|zprávy|dnes|za týden))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Nejčtenější', 'Nejčtenější články'],
    misses: ['Nejčtenější básník země'],
  },
  {
    id: 'cs/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:další|předchozí|následující) (?:článek|příspěvek|strana|zpráva))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Další článek', 'Předchozí příspěvek'],
    misses: ['Další zastávka je nádraží'],
  },
  {
    id: 'cs/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:čtěte|přečtěte si|podívejte se) (?:také|též|i|ještě)|(?:mohlo|může) (?:by )?vás (?:také |ještě )?zajímat|související (?:články|témata|zprávy|obsah)|podobné články|doporučujeme|doporučené články|k tématu|témata|nepřehlédněte)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Čtěte také', 'Mohlo by vás zajímat', 'Související články'],
    misses: ['Čtěte také francouzsky, říká učitelka'],
  },
  {
    id: 'cs/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:vytisknout|tisk|kopírovat odkaz|zkopírovat(?: odkaz)?|odkaz zkopírován|uložit|poslechnout|poslat e-?mailem|přehrát článek))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Kopírovat odkaz', 'Vytisknout'],
    misses: ['Uložit se ke spánku'],
  },
  {
    id: 'cs/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:sledujte|sleduj) (?:nás|naš\p{L}+|náš)(?:[^.?!]{0,20}|$)|^[^\p{L}\p{N}]{0,5}(?:(?:sledovat|najdete nás na [^.?!]{2,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sledujte nás na Facebooku', 'Sledovat'],
    misses: ['Policie sleduje auto'],
  },
  {
    id: 'cs/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:sdílet|sdílejte|poslat|odeslat|tweetnout)(?: (?:článek|tento|na|přes|facebooku?|twitteru?|x|whatsapp|e-?mailem|odkaz|přátelům)){0,4})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Sdílet', 'Sdílet na Facebooku'],
    misses: ['Sdílet moc nechce'],
  },
];
