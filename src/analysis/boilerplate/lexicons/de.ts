import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'de/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:\d+|keine?|alle|zu den|die|neueste|zeige|weitere|leser-?|schreibe?n?|jetzt) )*-?(?:kommentare?|leserkommentare?|leserbriefe?|diskussion|antworten|beiträge)(?: ?\(?\d+\)?)?(?: (?:anzeigen|lesen|schreiben|öffnen|laden|zu .{1,40}|verfassen|ansehen))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['0 Kommentare', 'Kommentare anzeigen'],
    misses: ['Kommentare des Ministers sorgten für Ärger in der Partei'],
  },
  {
    id: 'de/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:schreib|hinterlass|verfass)\p{L}* (?:sie |du |hier |jetzt )*(?:einen|deinen|ihren|den ersten|eine|deine|ihre) (?:ersten )?(?:kommentar|antwort|meinung|leserbrief)\b|\b(?:jetzt |hier )?(?:mitdiskutieren|kommentieren sie)\b|\bdiskutieren sie mit\b|\bihre meinung (?:zählt|ist gefragt|zum thema)\b|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt )?(?:artikel )?kommentieren)[^\p{L}\p{N}]{0,8}$|\be-?mail-?adresse wird nicht veröffentlicht\b/iu,
    hits: ['Schreiben Sie einen Kommentar', 'Diskutieren Sie mit!'],
    misses: ['Er schrieb einen langen Brief'],
  },
  {
    id: 'de/comments/log-in-to-comment',
    kind: 'comments',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:anmelden|einloggen|angemeldet|eingeloggt|registrier\p{L}*)\b[^.?!]{0,30}\b(?:kommentieren|kommentar|diskutieren)\b|\bum (?:zu kommentieren|einen kommentar|mitzudiskutieren)\b/iu,
    hits: ['Bitte anmelden, um zu kommentieren', 'Du musst angemeldet sein, um einen Kommentar abzugeben'],
    misses: ['Die Firma hat Insolvenz angemeldet'],
  },
  {
    id: 'de/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ich )?(?:(?:alle|alles|nur|notwendige|technisch|essenzielle|optionale|cookies?|auswahl|einstellungen|speichern|und|&|schließen) )*(?:akzeptiere[nt]?|zustimmen|ablehnen|einverstanden|erlauben|annehmen|bestätigen|einwilligen|cookies akzeptieren|auswahl speichern|einstellungen (?:speichern|ansehen))(?: (?:und|&) (?:schließen|weiter(?:lesen)?|speichern))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Alle akzeptieren', 'Nur notwendige Cookies akzeptieren'],
    misses: ['Akzeptieren wollte er das nicht'],
  },
  {
    id: 'de/consent/external-content',
    kind: 'consent',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:externe[nr]?|redaktionelle[nr]?) inhalte?\b[^.?!]{0,60}\b(?:angezeigt|anzeigen|laden|geladen|ergänzt|einverstanden|wiedergabe)\b|^[^\p{L}\p{N}]{0,5}(?:(?:(?:empfohlene[rn]? )?(?:externe[rn]?|redaktionelle[rn]?|externe[rn]? redaktionelle[rn]?) inhalte?(?: (?:laden|anzeigen|aktivieren))?|(?:diesen|alle) inhalte? (?:laden|anzeigen)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Externer Inhalt', 'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden'],
    misses: ['Der Inhalt des Briefs ist unklar'],
  },
  {
    id: 'de/consent/manage',
    kind: 'consent',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:individuelle |meine |ihre |die )*(?:cookies?|datenschutz|privatsphäre|privatsphären|consent|zustimmung|einwilligung(?:en)?|tracking|utiq)[- ]?(?:einstellungen|präferenzen|manager|zustimmung|verwalten|optionen|informationen (?:anzeigen|verbergen))(?: (?:verwalten|ändern|anzeigen|verbergen|anpassen|öffnen|widerrufen))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:notwendige|funktionale|technisch notwendige|statistik|marketing|essenzielle)[- ]?cookies?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Cookie-Einstellungen', 'Einwilligung verwalten'],
    misses: ['Datenschutz kostet die Firmen Geld, klagt der Verband der Händler'],
  },
  {
    id: 'de/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /\b(?:wir|website|webseite|seite|uns(?:erer)?) (?:verwenden|nutzen|setzen|verwendet|benutzt|nutzt|benutzen)\b[^.?!]{0,40}\b(?:cookies|technologien wie)\b|\b(?:durch|mit) (?:die |der )?(?:weitere[n]? )?nutzung\b[^.?!]{0,60}\b(?:cookies|einverstanden|stimmen)\b|\beinverständnis\b[^.?!]{0,40}\bcookies\b|\bdiese cookies (?:sind|ermöglichen|helfen)\b|\bpersonenbezogene daten\b[^.?!]{0,50}\b(?:drittplattformen|übermittelt|verarbeitet)\b/iu,
    hits: ['Wir verwenden Cookies', 'Durch die weitere Nutzung der Seite stimmen Sie Cookies zu'],
    misses: ['Wir verwenden Mehl und Butter'],
  },
  {
    id: 'de/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:spenden)?betrag (?:auswählen|wählen|eingeben|eintippen|festlegen)(?!\p{L})|\b(?:anderer|eigener|freier|wunsch-?|ihr|dein) ?(?:spenden)?betrag(?!\p{L})|\bmit einem betrag von(?!\p{L})|\bspendenbetrag(?!\p{L})/iu,
    hits: ['Wählen Sie Ihren Spendenbetrag', 'Anderer Betrag'],
    misses: ['Der Betrag stieg im Mai'],
  },
  {
    id: 'de/donation/bank-account',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\bspendenkonto(?!\p{L})|\bspenden(?:bescheinigung|quittung)(?!\p{L})|\b(?:spendet|spenden|überweis\p{L}*|dauerauftrag)\b[^.?!]{0,80}\b(?:IBAN|konto|paypal)\b|^IBAN:? [A-Z]{2}\d{2}[\d ]{8,30}$/iu,
    hits: ['Spendenkonto: GLS Bank', 'Spenden könnt ihr per PayPal oder auf unser Konto'],
    misses: ['Das Konto des Vereins wurde gesperrt'],
  },
  {
    id: 'de/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /\bwerden? (?:sie|du|jetzt|auch sie|auch du|noch heute)? ?(?:jetzt |noch heute )?(?:förder|vereins)?(?:mitglied|förderer|förder\*?:?in|pate|spender|spenderin|unterstützer)(?:[*:]?in|innen)?\b|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt )?(?:förder)?mitglied werden)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |werde )(?:förder\*in|unterstützer(?:\*?in)?|mitglied)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Werden Sie Fördermitglied', 'Jetzt Mitglied werden'],
    misses: ['Sie wollte Mitglied des Rates werden'],
  },
  {
    id: 'de/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |online |hier |bitte |gleich |einmalig |monatlich |sicher )*(?:für [\p{L}]{2,20} )?(?:spenden|spende|unterstützen|fördern|mit paypal spenden|geld spenden)(?: (?:jetzt|sie|und helfen|& helfen|\+ ?helfen|sie jetzt|mit paypal|per paypal))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Jetzt spenden!', 'Spenden & Helfen'],
    misses: ['Spenden für die Opfer gingen bei der Stadt ein'],
  },
  {
    id: 'de/donation/donate-today',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:oder|bitte|und|jetzt) spenden sie\b|\bspenden sie (?:jetzt|direkt|online|hier|heute|per|über|einfach|für unsere)\b|\bwillst du spenden\b|\bspende(?:t)? (?:jetzt|online|direkt|hier|per paypal)\b/iu,
    hits: ['Oder spenden Sie direkt online', 'Spende jetzt für unsere Arbeit'],
    misses: ['Viele spenden Blut im Rathaus'],
  },
  {
    id: 'de/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bjede(?:r|s)? (?:noch so kleine |einzelne |kleine )?(?:spende|beitrag|euro|cent|betrag|hilfe|unterstützung)\b[^.?!]{0,12}\b(?:zählt|hilft|willkommen|wertvoll)\b|\b(?:egal|ganz gleich),? (?:wie (?:klein|viel|hoch)|ob (?:klein|fünf|groß))/iu,
    hits: ['Jeder Beitrag zählt!', 'Jede Spende hilft'],
    misses: ['Jede Stimme zählt, sagte der Kandidat'],
  },
  {
    id: 'de/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:spenden|leser(?:\*?innen)?|mitglieder|community)-?(?:finanziert|getragen)|\b(?:finanzier\p{L}*|leben|getragen|lebt)\b[^.?!]{0,40}\b(?:von|durch|aus|über) (?:freiwillige[nr]? |private[nr]? |unsere[nr]? |ihre[nr]? |eure[nr]? )*(?:spenden|mitglieder\p{L}*|leser\p{L}*|beiträgen|unterstützer\p{L}*)\b/iu,
    hits: ['Wir sind spendenfinanziert', 'Wir finanzieren uns durch Spenden unserer Leser'],
    misses: ['Das Haus wurde vom Land finanziert'],
  },
  {
    id: 'de/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:spende )?(?:einmalig|monatlich|jährlich|vierteljährlich|einmal|regelmäßig)(?:[ /|]+(?:einmalig|monatlich|jährlich|vierteljährlich|regelmäßig))*(?: spenden)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Einmalig', 'Monatlich spenden'],
    misses: ['Monatlich sinkt die Zahl'],
  },
  {
    id: 'de/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ich habe (?:schon|bereits) (?:gespendet|unterstützt)|ich (?:unterstütze|spende) (?:schon|bereits)|später erinnern|erinnert mich später|ich bin (?:schon|bereits) (?:mitglied|dabei)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ich habe schon gespendet', 'Später erinnern'],
    misses: ['Ich habe schon gegessen'],
  },
  {
    id: 'de/donation/support-independent-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:unterstütz(?:e|en|t|ung)|förder[ent]+|stärk[ent]+|sicher[ent]+)\b[^.?!]{0,40}\b(?:unabhängige[nrs]?|kritische[nrs]?|freie[nrs]?|unser(?:e[nrms]?)?|lokale[nrs]?|guten?)\b[^.?!]{0,25}\b(?:journalismus|berichterstattung|redaktion|recherchen?|medien|presse|zeitung|magazin)\b|\b(?:unabhängiger|kritischer|guter|freier) journalismus (?:braucht|kostet|lebt|ist auf)\b/iu,
    hits: [
      'Unterstützen Sie unseren unabhängigen Journalismus',
      'Unabhängiger Journalismus braucht deine Unterstützung',
    ],
    misses: ['Der Verein unterstützt Schulen auf dem Land', 'Die Stiftung zahlte für Journalismus an Schulen'],
  },
  {
    id: 'de/donation/support-the-name',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:[\p{L}\d-]{2,20} ){1,3}unterstützen)[^\p{L}\p{N}]{0,8}$|^ich unterstütze [\p{L}\d. -]{3,40}$/iu,
    hits: ['Beispielblatt unterstützen', 'Ich unterstütze Beispiel e.V.'],
    misses: ['Sie wollen die Familie nach dem Brand unterstützen und sammeln Geld'],
  },
  {
    id: 'de/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\bunterstütz(?:e|en|t) (?:sie |auch du |du |ihr |bitte |jetzt )*(?:uns(?:ere[nrs]?)?|die redaktion|mich|meine)\b|\b(?:helfen|hilf|helft) (?:sie |du |ihr )?(?:uns|mit ihrer spende|mit deiner spende)\b|^[^\p{L}\p{N}]{0,5}(?:unterstütz(?:e|en sie|t) [\p{L}\d -]{2,40}(?: (?:jetzt|mit einer spende))?)[^\p{L}\p{N}]{0,8}$|\bunterstützen sie\b[^.?!]{0,40}\b(?:mit (?:einer|ihrer) spende|spende)\b/iu,
    hits: ['Unterstützen Sie uns!', 'Unterstütze auch du uns langfristig'],
    misses: ['Die Nachbarn unterstützen die Familie seit dem Brand mit Geld und Kleidung'],
  },
  {
    id: 'de/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:spende|zuwendung|beitrag)\p{L}{0,3}\b[^.?!]{0,50}\b(?:steuerlich )?(?:absetzbar|abzugsfähig|absetzen)\b|\bals gemeinnützig anerkannt\b/iu,
    hits: ['Ihre Spende ist steuerlich absetzbar', 'Wir sind als gemeinnützig anerkannt'],
    misses: ['Fahrtkosten sind steuerlich absetzbar'],
  },
  {
    id: 'de/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bwir (?:brauchen|sind auf|freuen uns über|bitten um|bitten sie um|bitten euch um)\b[^.?!]{0,12}\b(?:dich|euch|ihre|eure|deine|spenden?|unterstützung|sie)\b|\b(?:braucht|brauchen) (?:weiterhin )?(?:eure|ihre|deine) (?:hilfe|unterstützung)\b|\bsind wir auf (?:dich|euch|sie|ihre|deine|eure)\b[^.?!]{0,20}\bangewiesen\b/iu,
    hits: ['Wir brauchen dich!', 'Damit das so bleibt, sind wir auf Ihre Hilfe angewiesen'],
    misses: ['Wir brauchen mehr Lehrer, sagte sie'],
  },
  {
    id: 'de/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:mit|dank|durch) (?:ihrer|deiner|eurer) (?:regelmäßigen |monatlichen |kleinen )?(?:spende|unterstützung|mitgliedschaft|hilfe|fördermitgliedschaft)\b|\b(?:ihre|deine|eure) (?:\p{L}+ )?(?:spende|unterstützung|zuwendung) (?:hilft|ermöglicht|sichert|macht|trägt|ist|kommt|zählt)\b/iu,
    hits: ['Mit Ihrer Spende bleiben wir unabhängig', 'Deine Unterstützung hilft uns weiter'],
    misses: ['Seine Spende half dem Dorf'],
  },
  {
    id: 'de/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bmit (?:der|ihrer|deiner|meiner) (?:anmeldung|registrierung|eintragung|bestellung|absenden)\b[^.?!]{0,50}\b(?:einverstanden|stimm\p{L}*|willig\p{L}*|akzeptier\p{L}*|datenschutz\p{L}*|erklär\p{L}*)\b|\bmit (?:dem )?(?:klick|absenden)\b[^.?!]{0,50}\b(?:einverstanden|stimm\p{L}*|erklärst|erklären)\b|\bich (?:möchte|willige|stimme)\b[^.?!]{0,60}\b(?:newsletter|e-?mails?|informationen)\b/iu,
    hits: ['Mit der Anmeldung erklären Sie sich einverstanden', 'Ja, ich möchte den Newsletter erhalten'],
    misses: ['Mit der Anmeldung der Firma begann der Streit'],
  },
  {
    id: 'de/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier |unsere |die |zur )*(?:[\p{L}-]{0,20}[- ])?app (?:herunterladen|downloaden|laden|installieren|öffnen|testen))[^\p{L}\p{N}]{0,8}$|\b(?:laden|lade) sie (?:sich )?(?:jetzt )?(?:unsere|die)\b[^.?!]{0,20}\bapp\b|\bpush-?(?:nachrichten|mitteilungen|benachrichtigungen|meldungen)\b/iu,
    hits: ['Jetzt App herunterladen', 'Push-Nachrichten aktivieren'],
    misses: ['Die App der Stadt stürzte ab'],
  },
  {
    id: 'de/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ihre |deine |bitte |e-mail )*(?:e-?mail(?:-?adresse)?|mailadresse)(?: (?:eingeben|eintragen))?(?: ?\(?(?:pflichtfeld|erforderlich)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['E-Mail-Adresse', 'Ihre E-Mail'],
    misses: ['E-Mails des Ministers tauchten auf'],
  },
  {
    id: 'de/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /\b(?:in|direkt in|per mail in|für) (?:ihr|dein|euer|ihrem|deinem)(?:em|en)? (?:e-?mail-?)?(?:postfach|posteingang|inbox|mailbox|e-?mail-?fach)\b|\b(?:täglich|wöchentlich|jeden \p{L}+|regelmäßig|kostenlos)\b[^.?!]{0,30}\b(?:per e-?mail|als e-?mail|ins postfach)\b/iu,
    hits: ['Direkt in Ihr Postfach', 'Jeden Morgen per E-Mail'],
    misses: ['Im Postfach lag ein Brief'],
  },
  {
    id: 'de/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:unser(?:e|er|en)? |alle |kostenlose[nr]? |der |die |zum |zu den |weitere )*(?:[\p{L}&+.-]+ ){0,2}(?:[\p{L}-]{0,20}-)?newsletter(?:-?(?:anmeldung|übersicht|service|abo|archiv))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Unsere Newsletter'],
    misses: ['Der Newsletter des Ministers nannte falsche Zahlen und wurde am Montag zurückgezogen'],
  },
  {
    id: 'de/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /\bnewsletter\b[^.?!]{0,25}\b(?:abonnier\p{L}*|bestell\p{L}*|anmeld\p{L}*|eintragen|sichern|anfordern|erhalten|holen)\b|\b(?:abonnier\p{L}*|bestell\p{L}*|meld\p{L}*|anmeldung|trag\p{L}*|hol\p{L}*)\b[^.?!]{0,40}\bnewsletter\b|\brundbrief\b[^.?!]{0,20}\b(?:abonnieren|bestellen)\b/iu,
    hits: ['Newsletter abonnieren', 'Melden Sie sich für unseren Newsletter an'],
    misses: ['Der Newsletter nannte Zahlen'],
  },
  {
    id: 'de/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:abmelde|abbestell|widerruf)\p{L}*\b[^.?!]{0,15}\b(?:jederzeit|möglich|link)\b|\bjederzeit\b[^.?!]{0,20}\b(?:abmelden|abbestell\p{L}*|widerruf\p{L}*)\b|\bvielen dank für (?:ihre|deine) (?:anmeldung|newsletter-anmeldung|registrierung)\b|\bbestätigungs-?(?:e-?)?mail\b/iu,
    hits: ['Sie können sich jederzeit abmelden', 'Vielen Dank für Ihre Anmeldung!'],
    misses: ['Der Zug fuhr jederzeit pünktlich'],
  },
  {
    id: 'de/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:schon|bereits|sind sie|sie sind|du bist|bist du)(?: schon| bereits)? (?:ein |eine |digital-?|print-?|\p{L}{1,12}[+-]?)?(?:abonnent(?:in|\*in|:in)?|abonniert|abo|mitglied|registriert|kund(?:e|in)|leser|ein konto)\b[^.!]{0,14}(?:\?|\b(?:an|ein)?(?:melden|loggen|login)\b)|\bsie haben (?:schon|bereits) ein (?:abo|abonnement|konto)\b|\bmit (?:ihrem )?bestehende[mn] (?:abo|konto|account)\b|\bnoch kein (?:abo|konto|abonnent|account)\b/iu,
    hits: ['Bereits Abonnent? Anmelden', 'Sie haben schon ein Abo?'],
    misses: ['Er war bereits Mitglied im Verein'],
  },
  {
    id: 'de/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:noch|nur noch|verbleibend\p{L}*|ihr|dein)\b[^.?!]{0,12}\b(?:\d+|ein\p{L}*|zwei|drei|letzte[rns]?) (?:kostenlose[nr]?|freie[nr]?|gratis) (?:artikel|beiträge)\b|\bsie haben\b[^.?!]{0,30}\b(?:kostenlose[nr]?|freie[nr]?|gratis)[- ]?artikel\b|\bnoch \d+ ?% (?:des|dieses) (?:artikels|textes)\b/iu,
    hits: ['Sie haben noch 2 kostenlose Artikel in diesem Monat', 'Sie haben alle freien Artikel gelesen'],
    misses: ['Der Artikel ist noch kostenlos erhältlich'],
  },
  {
    id: 'de/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:jederzeit|monatlich|flexibel|täglich) (?:online )?kündbar\b|\b(?:ohne|keine) (?:vertragsbindung|mindestlaufzeit|risiko|verpflichtung)\b|\bverlängert sich (?:automatisch|monatlich|danach)\b/iu,
    hits: ['Jederzeit kündbar', 'Ohne Mindestlaufzeit'],
    misses: ['Der Vertrag war nicht kündbar'],
  },
  {
    id: 'de/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier )?weiterlesen (?:mit|für|im|ab) [\p{L}\d+€, .-]{2,40})[^\p{L}\p{N}]{0,8}$|\b(?:diesen|den|ganzen|vollständigen|alle) (?:ganzen |vollständigen )?(?:artikel|text|beitrag|inhalte) (?:jetzt )?(?:weiter)?lesen (?:sie )?(?:mit|im)\b|\b(?:um|zum) (?:den |diesen |die )?[^.?!]{0,30}\b(?:weiterzulesen|weiterlesen)\b|\bmit (?:einem )?(?:probe-?)?abo (?:weiter)?lesen\b|\bsie möchten weiterlesen\b|\bund lesen sie weiter\b/iu,
    hits: [
      'Weiterlesen mit Probeabo',
      'Diesen Artikel lesen Sie mit einem Plus-Zugang',
      'Um weiterzulesen, melden Sie sich bitte an',
    ],
    misses: ['Wer weiterlesen will, kauft das Buch'],
  },
  {
    id: 'de/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:nur|exklusiv|ausschließlich) für (?:unsere |registrierte |zahlende |digital-?)*(?:abonnent(?:en|innen|\*innen|:innen)|mitglieder|leser|plus-\p{L}+|registrierte nutzer)\b|\bdieser (?:artikel|inhalt|beitrag|text) ist (?:nur|exklusiv|kostenpflichtig|teil)\b/iu,
    hits: ['Nur für Abonnenten', 'Dieser Artikel ist exklusiv für unsere Leser'],
    misses: ['Für Mitglieder der Familie war Platz im Boot'],
  },
  {
    id: 'de/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier )?(?:anmelden|einloggen|login|registrieren|passwort(?: vergessen)?|benutzername|konto erstellen)(?: ?(?:\/|oder|und|\||\?)? ?(?:registrieren|anmelden))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Anmelden', 'Passwort vergessen?'],
    misses: ['Anmelden müssen sich die Läufer bis Mai'],
  },
  {
    id: 'de/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:zu den |zum |alle |unsere |jetzt |zur )*(?:digital-?|print-?|zeitungs-?|probe-?|e-paper-?)?(?:abo(?:nnement)?s?|abo-?(?:angeboten?|service|shop|optionen|varianten|abschließen|testen|sichern|bestellen|kaufen))(?: (?:testen|abschließen|sichern|bestellen|kaufen|ansehen|auswählen|e-paper lesen|anmelden))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Zu den Abo-Angeboten', 'Jetzt Abo sichern'],
    misses: ['Abonnements wurden teurer, teilte der Verlag am Montag mit'],
  },
  {
    id: 'de/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:exklusiver? )?(?:(?:abo|plus|premium|exklusiv)(?:[- ]?(?:artikel|inhalte?|beitrag))?|abonnenten))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Plus-Artikel', 'Exklusiv'],
    misses: ['Exklusiver Stoff für alle'],
  },
  {
    id: 'de/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:für|ab|nur|jetzt|danach|dann|statt|monat)\b[^.?!]{0,12}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?(?:\/|pro|im|je|mtl\.?|monatlich|für|den) ?(?:monat|woche|jahr|ersten|\d)?|\b(?:erster|ersten|\d+) (?:monate?|wochen|tage) (?:lang )?(?:kostenlos|gratis|testen|für (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))|für nur)\b|\b\d+ (?:tage|wochen|monate|ausgaben) (?:unverbindlich |kostenlos |gratis )*(?:kostenlos|gratis|testen)\b/iu,
    hits: ['Jetzt für 2,99 € pro Monat', '30 Tage kostenlos testen'],
    misses: ['Die Miete stieg auf 900 Euro'],
  },
  {
    id: 'de/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:kostenlos(?:en)? |jetzt |bitte )(?:registrieren|anmelden|einloggen|konto (?:erstellen|anlegen))\b[^.?!]{0,25}\b(?:weiterlesen|weiterzulesen|lesen|freischalten|artikel)\b|\b(?:registrieren|melden|loggen) sie sich\b[^.?!]{0,30}\bum\b[^.?!]{0,30}\b(?:lesen|weiterzulesen|freizuschalten|zugang)\b/iu,
    hits: ['Jetzt kostenlos registrieren und weiterlesen', 'Melden Sie sich an, um den Artikel zu lesen'],
    misses: ['Die Wähler registrieren sich im Mai'],
  },
  {
    id: 'de/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier |gleich )(?:abonnieren|testen|gratis testen|kostenlos testen|abo testen|freischalten|bestellen|digital lesen))[^\p{L}\p{N}]{0,8}$|\b(?:jetzt )[\p{L} +]{0,25}(?:testen|abonnieren) und\b|^[^\p{L}\p{N}]{0,5}(?:[\p{L}+ ]{2,20} (?:gratis|kostenlos) testen)[^\p{L}\p{N}]{0,8}$|\bkennen sie schon unsere\b/iu,
    hits: ['Jetzt testen', 'Jetzt abonnieren!'],
    misses: ['Jetzt wird der Motor getestet'],
  },
  {
    id: 'de/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:unbegrenzte[nr]?|uneingeschränkte[nr]?|voller|vollen|freier|freien|sofortige[nr]?)? ?(?:zugang|zugriff) (?:zu|auf) (?:alle[nr]?|sämtliche[nr]?|über|exklusive)\b|\balle (?:artikel|inhalte|beiträge) (?:frei|unbegrenzt|lesen|ohne|auf)\b|\bunbegrenzt (?:lesen|zugang|alle)\b/iu,
    hits: ['Unbegrenzter Zugang zu allen Artikeln', 'Alle Inhalte frei lesen'],
    misses: ['Der Zugang zu dem Haus war versperrt'],
  },
  {
    id: 'de/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:anzeigen?|werbung|reklame|advertorial|gesponsert(?: von .{2,30})?|sponsored(?: post)?|verlagsangebot|promotion|bezahlte (?:anzeige|inhalte|partnerschaft)|anzeigen-?sonderveröffentlichung|in kooperation mit .{0,30}|präsentiert von .{0,30}|unterstützt von .{0,30}|ein(?:e)? (?:angebot|anzeige|sonderveröffentlichung) von .{0,30}|ende der anzeige|unsere partner|partnerinhalte?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Anzeige', 'Präsentiert von Beispiel AG'],
    misses: ['Anzeige wegen Betrugs erstattete die Bank am Dienstag'],
  },
  {
    id: 'de/promo/affiliate-disclosure',
    kind: 'promo',
    role: 'pitch',
    weight: 4,
    pattern:
      /\baffiliate-?links?\b|\b(?:erhalten wir|bekommen wir|verdienen wir)\b[^.?!]{0,30}\b(?:provision|kommission)\b|\b(?:mit \* |mit einem symbol |so )?gekennzeichnete[nr]? links?\b/iu,
    hits: ['Für Käufe erhalten wir eine Provision', 'Dieser Text enthält Affiliate-Links'],
    misses: ['Der Makler erhielt eine Provision'],
  },
  {
    id: 'de/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier |gleich |direkt )(?:kaufen|bestellen|buchen|sichern|shoppen|bewerben|mitmachen|entdecken|gewinnen|zum angebot|informieren|ansehen|anhören|spielen|vergleichen|reservieren|unterschreiben)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:zum (?:angebot|shop|produkt|gewinnspiel)|tickets (?:kaufen|sichern)|in den warenkorb|gutscheine?|gratis download|mehr infos zum produkt))[^\p{L}\p{N}]{0,8}$|\b(?:gutschein|rabatt)-?codes?\b/iu,
    hits: ['Jetzt bestellen', 'Zum Angebot'],
    misses: ['Jetzt kaufen die Leute weniger Brot als im Jahr davor'],
  },
  {
    id: 'de/promo/continues-below',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:der |dieser )?(?:artikel|text|beitrag|inhalt)(?: (?:geht|wird|läuft))? (?:nach|unter|hinter|weiter)(?: (?:der|unten|nach der|unter der|hinter der))? ?(?:anzeige|werbung|unten)?(?: (?:weiter|fort(?:gesetzt)?))?|weiter nach der (?:anzeige|werbung)|hier weiterlesen))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Artikel geht nach der Anzeige weiter', 'Weiter nach der Werbung'],
    misses: ['Der Artikel erschien nach der Wahl'],
  },
  {
    id: 'de/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:weiterlesen|mehr(?: (?:lesen|erfahren|anzeigen|dazu|laden|infos?|informationen|sehen))?|alle (?:anzeigen|artikel|beiträge|ansehen)|zum (?:artikel|beitrag|thema)|details|jetzt lesen|ganzen artikel lesen|weitere (?:laden|anzeigen)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Weiterlesen', 'Mehr erfahren'],
    misses: ['Mehr Regen fiel im Süden'],
  },
  {
    id: 'de/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lesen sie|lies|lest|hier|sehen sie|hören sie)(?: (?:hier|dazu|auch|mehr|zum thema|weiter|jetzt|ebenfalls))*|auch (?:interessant|lesenswert)|mehr (?:zum thema|dazu|lesen|zu)|weiterlesen|siehe auch|zum thema|passend dazu|lesetipp|(?:das )?könnte sie auch interessieren|empfehlung)\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"“„‚«»])/iu,
    hits: ['Lesen Sie auch: Die lange Brücke', 'Mehr zum Thema: Sturm an der Küste'],
    misses: ['Lesen Sie den Zettel: Zucker steht darauf'],
  },
  {
    id: 'de/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:neueste|aktuelle|neue|letzte|weitere|alle|top|meine)[nrs]? ?-?(?:artikel|beiträge|nachrichten|meldungen|news|themen|videos|schlagzeilen|ausgaben?|stories|podcasts|texte|inhalte)?(?: (?:aus|zu|im|in|von) [\p{L} -]{2,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:aktuelles|schlagzeilen|nachrichten|top-?themen|das neueste|newsticker))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Weitere Artikel', 'Neueste Beiträge'],
    misses: ['Aktuelle Zahlen zeigen einen Rückgang der Geburten im ganzen Land seit 2019'],
  },
  {
    id: 'de/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mehr|weiteres?|weitere (?:artikel|beiträge|texte|themen|nachrichten)|alle (?:artikel|beiträge)) (?:aus|von|zu[mr]?|über|im|in|auf|des|der) [\p{L}\d &-]{2,40})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:mehr (?:artikel|themen|beiträge|nachrichten|news|stories))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mehr aus Politik', 'Weitere Artikel zum Thema'],
    misses: ['Mehr aus Not als aus Liebe zog er in die Stadt und blieb dort bis zu seinem Tod im Jahr 1950'],
  },
  {
    id: 'de/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:die )?(?:meist|am meisten |best|oft )-?(?:gelesen|geklickt|kommentiert|gesehen|diskutiert|geteilt)(?:e[nrs]?)?(?: (?:artikel|beiträge|nachrichten|themen|texte))?(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:beliebt(?:este?)?|top|populär)(?:e[nrs]?)? ?-?(?:artikel|beiträge|themen|gerade|jetzt))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:tipps|empfehlungen|auswahl) der redaktion)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Meistgelesen', 'Die meistgelesenen Artikel'],
    misses: ['Der meistgelesene Dichter starb'],
  },
  {
    id: 'de/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:nächster?|vorherig(?:er?|es)|voriger?|vorheriges|älter[er]*|neuer[er]*|zurück|weiter)(?: (?:artikel|beitrag|beiträge|seite|meldung|post))?(?:[ |/«»←→]+(?:nächster?|weiter|vor|zurück)(?: (?:artikel|beitrag|seite))?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Nächster Artikel', 'Vorheriger Beitrag'],
    misses: ['Nächster Halt ist der Bahnhof'],
  },
  {
    id: 'de/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:lesen sie|lies|lest) (?:auch|mehr|dazu|weiter|hier|jetzt)(?: (?:auch|mehr|dazu|zum thema|über [\p{L} ]{2,30}))*|(?:mehr |zum |weitere(?:s|r|n)? |artikel |beiträge |nachrichten )*(?:zum|zu diesem|diesem) thema|auch (?:interessant|lesenswert)|(?:das |dies |diese \p{L}+ )?(?:könnte|dürfte|kann)n? (?:sie|dich|euch|ihnen|dir) (?:auch |ebenfalls )?(?:interessieren|gefallen)|(?:ähnliche|verwandte|passende|empfohlene) (?:artikel|beiträge|themen|nachrichten|inhalte)|siehe auch|empfehlungen(?: für (?:sie|dich))?|empfohlen(?: (?:für sie|von .{2,20}))?|für sie (?:empfohlen|ausgewählt)|weiterführende (?:links|artikel|informationen)|lesetipps?|passend dazu|schlagwörter|auch spannend|interessant))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lesen Sie auch', 'Mehr zum Thema', 'Das könnte Sie auch interessieren'],
    misses: ['Zum Thema Rente schwieg der Minister'],
  },
  {
    id: 'de/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:artikel |seite |beitrag |diesen artikel |link |als pdf |pdf )*(?:aus)?(?:drucken|kopieren|merken|speichern|vorlesen|anhören|hören|versenden|verschicken|herunterladen)|link kopiert|druck(?:en|ansicht|version)?|merkliste|per (?:e-?)?mail|schriftgröße|artikel als pdf(?: ansehen)?|kopiert))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Artikel drucken', 'Link kopieren'],
    misses: ['Drucken war teuer'],
  },
  {
    id: 'de/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /\bfolge?[nt]? (?:sie |du |ihr )?(?:uns|mir)\b|^[^\p{L}\p{N}]{0,5}(?:folge?n?t?(?: sie)? [\p{L}\d ]{2,25} (?:auf|bei) [\p{L} ]{2,20})[^\p{L}\p{N}]{0,8}$|\b(?:jetzt )?(?:auch )?auf (?:facebook|instagram|twitter|whatsapp|telegram|tiktok|youtube|bluesky|linkedin)\b[^.?!]{0,12}\b(?:folgen|liken|abonnieren)\b|\bunser(?:en|em)? (?:whatsapp|telegram|youtube)-?kanal\b|^[^\p{L}\p{N}]{0,5}(?:(?:soziale (?:medien|netzwerke)|social media|folgt uns))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Folgen Sie uns auf Instagram', 'Unser WhatsApp-Kanal'],
    misses: ['Die Leute folgen dem Zug'],
  },
  {
    id: 'de/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |→ )?(?:(?:diesen?|den|unseren|auf|via|per|bei|mit|über|in) )*(?:artikel |beitrag |seite |text |meldung )*(?:facebook |twitter |whatsapp |x |linkedin |e-?mail |xing |pinterest |telegram |reddit |freunden )*(?:teilen|weiterempfehlen|twittern|empfehlen|weitersagen|tweeten|teile)(?: (?:auf|via|per|und|mit|diesen|beitrag|artikel|weiterempfehlen|facebook|twitter|x|whatsapp|linkedin|xing|e-?mail|telegram|pinterest|freunden|bluesky|threads))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Diesen Artikel teilen', 'Auf Facebook teilen'],
    misses: ['Die Parteien teilen sich die Ämter'],
  },
];
