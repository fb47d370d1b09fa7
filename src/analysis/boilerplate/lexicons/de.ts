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
      /\b(?:spenden)?betrag (?:auswählen|wählen|eingeben|eintippen|festlegen|frei wählen)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:oder )?(?:ein )?(?:anderer|anderen|eigener|eigenen|freier|wunsch-?|ihr|dein|individueller) ?(?:spenden)?betrag(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|\bmit einem betrag von(?!\p{L})|\bspendenbetrag(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:ich (?:möchte|will|spende|gebe)(?: gerne?)? (?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) ?)?(?:spenden|geben|unterstützen|einmalig|monatlich|regelmäßig)*|wie viel möchten sie (?:spenden|geben)|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) (?:spenden|geben)|spendenintervall|spendenhöhe|zahlungs(?:weise|rhythmus)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Wählen Sie Ihren Spendenbetrag', 'Anderer Betrag', 'Ich möchte 20 € spenden'],
    misses: ['Der Betrag stieg im Mai', 'Ein anderer Betrag wurde später im Vertrag zwischen Stadt und Land genannt'],
  },
  {
    id: 'de/donation/bank-account',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\bspendenkont(?:o|en)(?!\p{L})|\bspenden(?:bescheinigung|quittung)(?!\p{L})|\b(?:spendet|spenden|überweis\p{L}*|dauerauftrag)\b[^.?!]{0,80}\b(?:IBAN|konto|paypal)\b|^IBAN:? [A-Z]{2}\d{2}[\d ]{8,30}|^[^\p{L}\p{N}]{0,5}(?:(?:kontoinhaber|empfänger|verwendungszweck|bankverbindung|stichwort)(?:in)?:? .{0,60})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:[\p{L}.-]+ ){0,3}(?:gemeinschaftsbank|sparkasse|volksbank|raiffeisenbank|umweltbank|sozialbank|postbank)(?: [\p{L}.-]+){0,4})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Spendenkonto: GLS Bank', 'Spenden könnt ihr per PayPal oder auf unser Konto', 'Verwendungszweck: Spende'],
    misses: [
      'Das Konto des Vereins wurde gesperrt',
      'Die Sparkasse des Kreises schließt im Herbst vier ihrer Filialen auf dem Land',
    ],
  },
  {
    id: 'de/donation/be-part-of',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /\bwerden? (?:sie|du|auch sie|auch du)? ?(?:jetzt )?(?:ein )?teil (?:der|unserer|von|des)\b|\b(?:gemeinsam|zusammen) (?:mit (?:ihnen|dir|euch)|für (?:eine?|unsere|mehr|freie|unabhängige))\b(?=[^.?!]{0,40}$)|^[^\p{L}\p{N}]{0,5}(?:(?:macht?|machen sie) (?:jetzt )?mit)[^\p{L}\p{N}]{0,8}$|\b(?:sei|seien sie) (?:jetzt )?dabei\b|\b(?:du willst|sie wollen|sie lieben|du liebst)\b[^.?!]{0,60}[?!] wir (?:auch|teilen|ebenso)\b|^[^\p{L}\p{N}]{0,5}(?:solidarität jetzt)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Werden Sie Teil der Familie!', 'Machen Sie mit!', 'Gemeinsam für freie Medien'],
    misses: [
      'Er wurde Teil der Mannschaft',
      'Gemeinsam für zwei Wochen fuhren sie ans Meer und kamen braun zurück in die Stadt',
    ],
  },
  {
    id: 'de/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /\bwerden? (?:sie|du|jetzt|auch sie|auch du|noch heute|bitte)? ?(?:jetzt |noch heute )?(?:dauer|förder|vereins|club|monats)?-?(?:mitglied|förderer|förder\*?:?in|pate|spender|spenderin|unterstützer|freund|genosse|genoss)(?:[*:]?in|[*:]?innen)?\b(?! (?:der (?:eu|nato|partei)|im (?:rat|verein|bund)))|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier )?(?:förder)?(?:mitglied|förderer|unterstützer(?:[*:]?in)?|spender(?:[*:]?in)?|genossenschaftsmitglied) werden(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |werde )(?:förder\*in|unterstützer(?:\*?in)?|mitglied)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|\bmitglied(?:schaft)? (?:ab|für|schon ab) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))/iu,
    hits: ['Werden Sie Fördermitglied', 'Jetzt Mitglied werden', 'Mitgliedschaft ab 5 €'],
    misses: ['Sie wollte Mitglied des Rates werden', 'Er will Mitglied der Partei bleiben'],
  },
  {
    id: 'de/donation/contribution-terms',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:beitrag|beiträge|spende|spenden|förderung|dauerspende|unterstützung|mitgliedschaft)\b[^.?!]{0,35}\b(?:frei wählbar|jederzeit (?:kündbar|ändern|beenden|widerr\p{L}*|anpass\p{L}*))\b|\b(?:spende|unterstützung)\b[^.?!]{0,20}\b(?:jederzeit|wieder)\b[^.?!]{0,12}\b(?:kündigen|beenden|stoppen|ändern)\b/iu,
    hits: ['Beiträge sind frei wählbar und jederzeit kündbar', 'Sie können Ihre Spende jederzeit beenden'],
    misses: ['Der Vertrag ist jederzeit kündbar', 'Spenden gingen jederzeit ein'],
  },
  {
    id: 'de/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |online |hier |bitte |gleich |einmalig |monatlich |sicher |ich will |ich möchte |direkt |schnell |und |zur )*(?:(?:an|für) [\p{L}\d. -]{2,30} )?(?:spenden|spende|spendenformular|geld spenden|mit paypal spenden|online-?spenden?|weiter zur spende)(?: (?:jetzt|sie|und helfen|& helfen|\+ ?helfen|sie jetzt|mit paypal|per paypal|per (?:überweisung|lastschrift|kreditkarte|sms|bankeinzug)|an [\p{L}\d. -]{2,30}))*)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |uns |hier |finanziell |langfristig |monatlich |einmalig )+(?:unterstützen|fördern))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:fördern sie uns)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Jetzt spenden!', 'Spenden & Helfen', 'Jetzt unterstützen', 'Spende an Beispielblatt'],
    misses: ['Spenden für die Opfer gingen bei der Stadt ein', 'Fördern'],
  },
  {
    id: 'de/donation/donate-today',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:oder|bitte|und|jetzt) spenden sie\b|\bspenden sie (?:jetzt|direkt|online|hier|heute|bitte|per|über|einfach|für unsere|einmalig|monatlich|noch heute)\b|\b(?:willst du|wollen sie|möchtest du|möchten sie) (?:uns |unsere arbeit |etwas |gern )*(?:spenden|unterstützen|fördern|helfen)\b|\bspende(?:t)? (?:jetzt|online|direkt|hier|per paypal|einmalig|noch heute)\b|\b(?:sie können|du kannst|ihr könnt|kannst du|können sie|gerne? (?:kannst|können))\b[^.?!]{0,30}\b(?:spenden|unterstützen|helfen|fördern)\b(?=[.!]?$)/iu,
    hits: [
      'Oder spenden Sie direkt online',
      'Spende jetzt für unsere Arbeit',
      'Gerne kannst du unsere Arbeit unterstützen.',
    ],
    misses: ['Viele spenden Blut im Rathaus', 'Die Gäste können spenden, was sie wollen, sagte sie dem Blatt'],
  },
  {
    id: 'de/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:gefällt|gefallen|schätzen|schätzt|mögen|magst|nutzen|nutzt|lesen|liest|wichtig) (?:sie|du|ihr|ihnen|dir|euch)\b[^.?!]{0,60}[?!,.–—][^.?!]{0,80}\b(?:spende\p{L}*|unterstütz\p{L}*|kaffee|beitrag|förder\p{L}*)|\b(?:hat (?:ihnen|dir|euch)|wenn (?:ihnen|dir|euch|sie|du|ihr))\b[^.?!]{0,60}\b(?:gefall\p{L}*|gefällt|gefiel|wichtig|wert)\b[^!]{0,80}\b(?:spende\p{L}*|unterstütz\p{L}*|beitrag)\b|\bwas (?:ist|sind) (?:ihnen|dir|euch) (?:unser\p{L}*|dieser?|freier?|guter?)\b[^.?!]{0,30}\bwert\b/iu,
    hits: [
      'Gefällt Ihnen dieser Text? Dann unterstützen Sie uns.',
      'Wenn dir unsere Arbeit wichtig ist, spende jetzt',
      'Was ist Ihnen unsere Arbeit wert?',
    ],
    misses: ['Gefällt dir das Kleid? Dann nimm es', 'Was ist der Wald wert?'],
  },
  {
    id: 'de/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})jede(?:r|s)? (?:noch so kleine |einzelne |kleine |auch noch so kleine )?(?:spende|beitrag|euro|cent|betrag|hilfe|unterstützung)(?!\p{L})[^.?!]{0,20}\b(?:zählt|hilft|willkommen|wertvoll|wichtig|sichert|ermöglicht|fließt)\b|\b(?:egal|ganz gleich),? (?:wie (?:klein|viel|hoch)|ob (?:klein|fünf|groß))(?=[^.?!]{0,50}(?:spende|betrag|beitrag|euro|$))|\b(?:schon|bereits) (?:mit|ab) (?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))|wenigen euro|einem kleinen betrag|einem euro|einem kaffee)[^.?!]{0,20}\b(?:monat|hilf\p{L}*|helfen|unterstütz\p{L}*|im jahr|leisten|tragen|dabei)|\b(?:kleine|große|kleinste) (?:beträge|spenden|beiträge)\b[^.?!]{0,15}\b(?:helfen|zählen|willkommen)\b/iu,
    hits: ['Jeder Beitrag zählt!', 'Jede Spende hilft', 'Schon mit 5 € im Monat helfen Sie uns'],
    misses: ['Jede Stimme zählt, sagte der Kandidat', 'Jeder Euro fehlt nun im Haushalt'],
  },
  {
    id: 'de/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:eine|noch eine|unsere) (?:kleine |kurze |große |persönliche |herzliche )?bitte (?:in eigener sache|an (?:sie|dich|euch|unsere))\b|^[^\p{L}\p{N}]{0,5}(?:in eigener sache(?::? .{0,60})?)[^\p{L}\p{N}]{0,8}$|\bliebe (?:leser|freund|unterstütz)\p{L}*[*:_]?\p{L}*\b(?=[^?]{0,120}\b(?:wir|uns|unser\p{L}*|ihr\p{L}*|euch)\b)|\b(?:wir|ich) (?:haben|habe|hätten) (?:da )?eine (?:kleine |große )?bitte\b|\b(?:wenn|da) (?:sie|du) (?:schon )?(?:gerade )?hier (?:sind|bist)\b|\bbevor (?:du (?:weiterl\p{L}+|gehst|weiterscroll\p{L}*)|sie (?:weiterl\p{L}+|weiterscroll\p{L}*))|\bwarum (?:wir (?:sie|dich|euch|um)|spenden|uns unterstützen|wir (?:spenden|unterstützung|geld) brauchen)\b/iu,
    hits: ['Wir haben eine kleine Bitte', 'In eigener Sache', 'Warum wir Sie um Hilfe bitten'],
    misses: ['Die Bitte in der Sache lehnte das Gericht ab', 'Bevor sie gehen, zahlen die Gäste'],
  },
  {
    id: 'de/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:spenden|leser(?:[*:]?innen)?|mitglieder|community|nutzer)-?(?:finanziert|getragen)|\b(?:finanzier\p{L}*|leben|getragen|lebt|ermöglicht|trägt)\b[^.?!]{0,40}\b(?:von|durch|aus|über|dank) (?:freiwillige[nr]? |private[nr]? |unsere[nr]? |ihre[nr]? |eure[nr]? |den |die |mitglieds)*(?:spenden|mitglieder\p{L}*|mitgliedsbeiträgen|leser\p{L}*|beiträgen|unterstützer\p{L}*|abos|abonnent\p{L}*)|\bvon (?:unseren )?(?:mitgliedern|leser[*:_]?(?:innen|n)|spender[*:_]?(?:innen|n)|unterstützer[*:_]?(?:innen|n)) (?:finanziert|getragen)|\b(?:unabhängig\p{L}*|werbefrei\p{L}*|frei\p{L}*),? (?:und )?(?:ohne (?:paywall|bezahlschranke|werbung)|werbefrei\p{L}*|gemeinnützig\p{L}*|spendenfinanziert\p{L}*|frei (?:zugänglich|von))|\bohne (?:paywall|bezahlschranke)\b|\b(?:unsere|alle (?:unsere )?) ?(?:inhalte|artikel|texte|recherchen) (?:sind|bleiben|stehen)\b[^.?!]{0,30}\b(?:frei|kostenlos|kostenfrei|zugänglich|unabhängig)\b|\b(?:weniger|keine|sinkende) (?:anzeigen|werbeeinnahmen|einnahmen|werbung)\b[^.?!]{0,40}\b(?:wir|uns|unser\p{L}*|für uns)\b/iu,
    hits: [
      'Wir sind spendenfinanziert',
      'Wir finanzieren uns durch Spenden unserer Leser',
      'Unsere Inhalte sind für alle frei zugänglich',
    ],
    misses: ['Das Haus wurde vom Land finanziert', 'Die Inhalte der Akte sind frei erfunden'],
  },
  {
    id: 'de/donation/fundraising-goal',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:spendenziel|spendenaktion|spendenkampagne|spendenaufruf|spendenlauf|crowdfunding)\b[^.?!]{0,40}\b(?:wir|uns|ihr\p{L}*|erreich\p{L}*|noch|dein\p{L}*|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))))|^[^\p{L}\p{N}]{0,5}(?:(?:unser )?(?:spendenziel|spendenstand|spendenaktion|spendenaufruf|spendenkampagne|sponsoring|unterstützung|abokampagne|aboziel):?(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) von (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L})))|\b(?:noch|fehlen|fehlen uns) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) (?:bis|zum|fehlen)\b|\b\d{1,3} ?% (?:erreicht|finanziert|unseres ziels)/iu,
    hits: ['Unser Spendenziel', '12.400 € von 20.000 €', '62 % erreicht'],
    misses: [
      'Die Mannschaft erreichte das Ziel',
      'Ein Spendenlauf brachte Geld in die Kasse der Schule am Ort, teilte sie mit',
    ],
  },
  {
    id: 'de/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:damit|so dass|sodass) (?:wir|das so|unsere?|es uns|dieses?)\b[^.?!]{0,45}\b(?:weiter\p{L}*|bleib\p{L}*|können|unabhängig|gibt|arbeiten)\b(?=[^.?!]{0,50}(?:brauch|unterstütz|spende|hilf|angewiesen|ihr|dein|$))|\bhelfen sie (?:uns|mit),? (?:dabei|weiter\p{L}*|unabhängig\p{L}*|damit|auch|diese|unser\p{L}*)\b|\bhilf (?:uns|mit),? (?:dabei|weiter\p{L}*|damit|auch)\b|\b(?:unsere (?:arbeit|recherchen|redaktion)|journalismus|recherche\p{L}*) (?:kosten|kostet|braucht|ist (?:teuer|aufwendig|aufwändig)|finanziert sich)\b/iu,
    hits: [
      'Damit wir weiter berichten können, brauchen wir Geld',
      'Helfen Sie uns dabei',
      'Unsere Arbeit kostet Zeit und Geld',
    ],
    misses: ['Damit das Haus stehen bleibt, wird es gestützt', 'Seine Arbeit kostet Kraft'],
  },
  {
    id: 'de/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ich (?:möchte|spende) |spende )?(?:einmalig|monatlich|jährlich|vierteljährlich|halbjährlich|einmal|regelmäßig|dauerhaft|jeden monat|pro monat|einmalige spende|monatliche spende|regelmäßige spende)(?:[ \/|,]+(?:oder )?(?:einmalig|monatlich|jährlich|vierteljährlich|halbjährlich|regelmäßig))*(?: spenden| unterstützen| fördern)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Einmalig', 'Monatlich spenden'],
    misses: ['Monatlich sinkt die Zahl', 'Einmalig ist dieser Fund'],
  },
  {
    id: 'de/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:wir|uns) (?:gehören|gehört|finanziert|bezahlt|besitzt|haben|nehmen|verzichten|stehen)\b[^.?!]{0,20}\b(?:niemand\p{L}*|keine[nrm]? (?:konzern|verlag|partei|investor|milliard\p{L}*|geld\p{L}*|werbung|großen|anzeigen|staatliche\p{L}*)|(?:auf )?werbung)\b|\b(?:frei|unabhängig) von (?:werbung|konzernen|parteien|investoren|staat|anzeigenkunden|wirtschaftlichen)\b|\bkein(?:e|en)? (?:konzern|verlag|milliardär|investor)\p{L}*\b[^.?!]{0,25}\b(?:hinter|über) uns\b/iu,
    hits: ['Wir gehören keinem Konzern und niemand bezahlt uns', 'Unabhängig von Konzernen und Parteien'],
    misses: ['Niemand besitzt den Mond', 'Der Ort hat keine Schule mehr'],
  },
  {
    id: 'de/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:zahlungs(?:art|methode|mittel|weise)(?:e?n)?|bezahl(?:methode|art)n?|zahlung per|lastschrift|sepa-lastschrift|bankeinzug|überweisung|dauerauftrag|kreditkarte|paypal|sofortüberweisung|rechnung|vorkasse)(?:[ ,|\/·]+(?:und |oder |per )?(?:lastschrift|überweisung|kreditkarte|paypal|rechnung|twint))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Zahlungsart', 'Lastschrift, Überweisung, PayPal'],
    misses: ['Rechnungen blieben offen', 'Kreditkarten wurden gestohlen'],
  },
  {
    id: 'de/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ich habe (?:schon|bereits) (?:gespendet|unterstützt)|ich (?:unterstütze|spende|fördere)(?: euch| sie)? (?:schon|bereits)|später(?: erinnern| vielleicht)?|erinnert? mich (?:später|morgen|in .{2,15})|(?:bin|ich bin) (?:schon|bereits) (?:mitglied|dabei)|(?:gerade|jetzt|heute|vielleicht|lieber) (?:nicht|später)|nein,? (?:danke|jetzt nicht)(?:,? .{0,30})?|nicht mehr (?:anzeigen|fragen)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ich habe schon gespendet', 'Später erinnern', 'Gerade nicht'],
    misses: ['Ich habe schon gegessen', 'Später regnete es'],
  },
  {
    id: 'de/donation/support-independent-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:unterstütz(?:e|en sie|t)(?! die)|unterstützung für|förder[ent]+ sie|stärk(?:e|en sie|t)|sicher(?:e|n sie|t)|rette[nt]?|verteidig(?:e|en sie|t)|(?:jetzt|können|kannst|und|um|damit)\b[^.?!]{0,30}\b(?=unabhängig|unser|frei|kritisch|gut))\b[^.?!]{0,30}\b(?:unabhängige[nrs]?|kritische[nrs]?|freie[nrs]?|unser(?:e[nrms]?)?|lokale[nrs]?|guten?|linken?)\b[^.?!]{0,25}\b(?:journalismus|berichterstattung|redaktion|recherchen?|medien|presse|zeitung|magazin)\b(?=[^.?!]{0,30}(?:unterstütz|förder|stärk|spende|mit|$|!|\.|durch|ab|jetzt))|\b(?:unabhängiger|kritischer|guter|freier|investigativer) journalismus (?:braucht|kostet|lebt|ist auf|ist nicht)\b/iu,
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
      /^[^\p{L}\p{N}]{0,5}(?:(?!(?:ehrenamtlich|aktiv|gemeinsam|gezielt|sie|wir|familien|kinder|betroffene|vor ort)(?!\p{L}))(?:[\p{L}\d-]{2,20} ){1,3}unterstützen)[^\p{L}\p{N}]{0,8}$|^ich unterstütze [\p{L}\d. -]{3,40}$|^[^\p{L}\p{N}]{0,5}(?:spende(?:n)? (?:an|für) [\p{L}\d. -]{3,30})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Beispielblatt unterstützen', 'Ich unterstütze Beispiel e.V.'],
    misses: ['Sie wollen die Familie nach dem Brand unterstützen und sammeln Geld', 'Ehrenamtlich unterstützen'],
  },
  {
    id: 'de/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /\bunterstütz(?:e|en|t) (?:sie |auch du |du |ihr |bitte |jetzt )*(?:uns(?:ere[nrs]?)?|die redaktion|mich|meine)\b(?![^.?!]{0,40}\b(?:dabei,? (?:die|ihr)|cookies?|website|seite)\b)|(?:^|[.!?:;–—|»] ?)(?:bitte )?(?:helfen sie|hilf|helft(?: ihr)?) (?:uns|mit ihrer spende|mit deiner spende)\b(?![^.?!]{0,60}\b(?:website|seite|nutzererlebnis|zu verstehen)\b)|\bhelfen sie\b[^.?!]{0,15}\bmit (?:ihrer|einer) spende\b|^[^\p{L}\p{N}]{0,5}(?:unterstütz(?:e|en sie|t) [\p{L}\d -]{2,40}(?: (?:jetzt|mit einer spende))?)[^\p{L}\p{N}]{0,8}$|\bunterstützen sie\b[^.?!]{0,40}\b(?:mit (?:einer|ihrer) spende|spende)\b|\b(?:kannst|können|könnt|möchtest|möchten|wollt|wollen|willst)\b[^.?!]{0,20}\b(?:uns|unsere[nrs]? [\p{L}-]{3,20})\b[^.?!]{0,25}\bunterstützen\b|\b(?:ihr|dein) (?:abo|abonnement|kauf)\b[^.?!]{0,15}\bunterstütz\p{L}* (?:sie |du )?(?:uns|unser\p{L}*|guten|unabhängig\p{L}*)|\bbuy me a coffee\b|\b(?:spendiere|spendieren|kauf|gib)\p{L}* (?:sie )?(?:uns|mir) (?:einen |doch )*kaffee\b/iu,
    hits: [
      'Unterstützen Sie uns!',
      'Unterstütze auch du uns langfristig',
      'Du kannst unsere Vision unterstützen',
      'Spendiere uns einen Kaffee',
    ],
    misses: [
      'Die Nachbarn unterstützen die Familie seit dem Brand mit Geld und Kleidung',
      'Diese Cookies helfen uns, die Seite zu verbessern',
    ],
  },
  {
    id: 'de/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:spende|zuwendung|beitrag|beiträge|mitgliedsbeitr[aä]ge?)\p{L}{0,3}\b[^.?!]{0,50}\b(?:steuerlich )?(?:absetzbar|abzugsfähig|absetzen)\b|\bals gemeinnützig(?:er?)? (?:verein )?anerkannt\b|\bwir sind (?:ein )?gemeinnützig\p{L}*\b|\bzuwendungsbestätigung\b/iu,
    hits: ['Ihre Spende ist steuerlich absetzbar', 'Wir sind als gemeinnützig anerkannt'],
    misses: ['Fahrtkosten sind steuerlich absetzbar', 'Gemeinnützige Arbeit wurde verhängt'],
  },
  {
    id: 'de/donation/thank-you-for-supporting',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:vielen |herzlichen |tausend |großen )?dank (?:für|an) (?:(?:ihre|deine|eure|die) (?:[\p{L}-]+ )?(?:spende|unterstützung|hilfe|großzügigkeit)|(?:alle|unsere)n? (?:[\p{L}-]+ )?(?:spender|unterstützer|mitglieder|förder)\p{L}*)|\bwir danken (?:ihnen|dir|euch|allen)\b[^.?!]{0,40}\b(?:spende|unterstütz|hilfe|förder|mitglied)\p{L}*/iu,
    hits: ['Vielen Dank für Ihre Unterstützung!', 'Danke: Dank an alle Spender'],
    misses: ['Dank an den Trainer, sagte er', 'Vielen Dank fürs Lesen'],
  },
  {
    id: 'de/donation/under-threat',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:unsere (?:arbeit|existenz|redaktion|unabhängigkeit|zukunft)|unabhängige[rn]? (?:journalismus|medien|presse)|die pressefreiheit)\b[^.?!]{0,25}\b(?:in gefahr|bedroht|angegriffen|unter druck|gefährdet|steht auf dem spiel|ist auf (?:sie|dich|euch))\b|\bfür die pressefreiheit!|\b(?:abonnieren|spenden|unterstützen)\b[^.?!]{0,20}\b(?:pressefreiheit|gegen zensur)\b/iu,
    hits: ['Unsere Existenz ist in Gefahr', 'Jetzt abonnieren für die Pressefreiheit'],
    misses: ['Die Ernte ist bedroht', 'Die Pressefreiheit war Thema im Landtag'],
  },
  {
    id: 'de/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bwir (?:brauchen|sind (?:dabei |weiterhin )?auf|freuen uns über|bitten um|bitten sie um|bitten euch um|zählen auf)\b[^.?!]{0,12}\b(?:dich|euch|ihre|eure|deine|spenden?|unterstützung|sie)\b(?![^.?!]{0,10}\b(?:stimme|daten)\b)|\b(?:braucht|brauchen) (?:weiterhin |jetzt )?(?:eure|ihre|deine|unterstützung von) (?:hilfe|unterstützung|solidarität|leser\p{L}*)\b|\bsind wir auf (?:dich|euch|sie|ihre|deine|eure)\b[^.?!]{0,20}\bangewiesen\b|\b(?:ohne|nur mit) (?:sie|dich|euch|ihre|deine|eure)(?: (?:hilfe|unterstützung|spenden?))? (?:geht es|gäbe es|können wir|wären wir|ist das|schaffen wir)\b|\bkönnen (?:wir|sie|sich) (?:auf )?(?:sie|dich|euch) zählen\b/iu,
    hits: [
      'Wir brauchen dich!',
      'Damit das so bleibt, sind wir auf Ihre Hilfe angewiesen',
      'Ohne Ihre Unterstützung können wir nicht arbeiten',
    ],
    misses: ['Wir brauchen mehr Lehrer, sagte sie', 'Ohne Sie geht der Zug'],
  },
  {
    id: 'de/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:mit|dank|durch) (?:ihrer|deiner|eurer) (?:regelmäßigen |monatlichen |kleinen |finanziellen |einmaligen )?(?:spende|unterstützung|mitgliedschaft|fördermitgliedschaft|förderung|zuwendung)\b|\bmit (?:ihrer|deiner|eurer) hilfe (?:können|kann|bleib|schaffen|wird)\b|\b(?:ihre|deine|eure|jede) (?:\p{L}+ )?(?:spende|unterstützung|zuwendung|mitgliedschaft) (?:hilft|ermöglicht|sichert|macht|trägt|ist|kommt|zählt|stärkt|bringt|fließt|finanziert|geht)\b|\b(?:ihr|dein|euer) (?:[\p{L}]+ )?beitrag (?:hilft|ermöglicht|sichert|macht|zählt|stärkt)\b|\b(?:mit|für) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) (?:im monat )?(?:ermöglich\p{L}*|finanzier\p{L}*|helfen sie|unterstützen sie|hilfst du)/iu,
    hits: [
      'Mit Ihrer Spende bleiben wir unabhängig',
      'Deine Unterstützung hilft uns weiter',
      'Mit 10 € helfen Sie uns',
    ],
    misses: ['Seine Spende half dem Dorf', 'Mit ihrer Hilfe fand er den Weg'],
  },
  {
    id: 'de/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\bmit (?:der|ihrer|deiner|meiner|dem) (?:anmeldung|registrierung|eintragung|bestellung|absenden|abonnieren)\b[^.?!]{0,60}\b(?:einverstanden|stimm\p{L}*|willig\p{L}*|akzeptier\p{L}*|datenschutz\p{L}*|erklär\p{L}*|bestätig\p{L}*)\b|\bmit (?:dem )?(?:klick|absenden)\b(?![^.?!]{0,90}\bcookies?\b)[^.?!]{0,50}\b(?:einverstanden|stimm\p{L}*|erklärst|erklären)\b|\bich (?:möchte|willige|stimme|bin|will)\b[^.?!]{0,60}\b(?:newsletter|e-?mails?|informationen|per mail|benachrichtig\p{L}*|werbung)\b|\b(?:ihre|deine) (?:daten|e-?mail-?adresse)\b[^.?!]{0,40}\b(?:nicht weitergegeben|nur für|ausschließlich|nicht an dritte|privat|vertraulich)\b|\bwir (?:halten|geben|behandeln|verwenden) (?:deine|ihre) (?:daten|e-?mail\p{L}*|adresse)\b/iu,
    hits: [
      'Mit der Anmeldung erklären Sie sich einverstanden',
      'Ja, ich möchte den Newsletter erhalten',
      'Wir geben Ihre Daten nicht weiter',
    ],
    misses: ['Mit der Anmeldung der Firma begann der Streit', 'Mit Klick auf Annehmen stimmen Sie den Cookies zu'],
  },
  {
    id: 'de/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier |unsere |die |zur |kostenlos |gratis )*(?:[\p{L}-]{0,20}[- ])?app(?: jetzt| kostenlos)? (?:herunterladen|downloaden|laden|installieren|öffnen|testen|holen))[^\p{L}\p{N}]{0,8}$|\b(?:laden|lade|holen|hol) (?:sie |dir )?(?:sich )?(?:jetzt )?(?:unsere|die)\b[^.?!]{0,20}\bapp\b|\b(?:mit|in) (?:unserer|der)(?: [\p{L}\d-]+){0,2}[ -]app\b[^.?!]{0,40}\b(?:immer|informiert|verpassen|nichts|jederzeit|lesen|bleiben)\b/iu,
    hits: ['Jetzt App herunterladen', 'Laden Sie sich jetzt unsere App', 'Mit unserer App immer informiert'],
    misses: ['Die App der Stadt stürzte ab', 'Mit der App zahlte er'],
  },
  {
    id: 'de/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:prüfe|überprüfe|bestätige)n?\b[^.?!]{0,10}\b(?:deinen?|ihren?|deine|ihre)\b[^.?!]{0,12}\b(?:posteingang|postfach|e-?mail\p{L}*|spam\p{L}*|anmeldung|abonnement|mail-adresse)|\b(?:bestätigungs|aktivierungs)-?(?:e-?)?(?:mail|link)\b|\bvielen dank für (?:ihre|deine|ihr|dein) (?:anmeldung|newsletter-anmeldung|registrierung|interesse|bestellung)\b|\bdanke,? dass (?:sie|du)\b[^.?!]{0,30}\b(?:angemeldet|abonniert|eingetragen)|\b(?:sie|du) (?:sind|bist|haben|hast)\b[^.?!]{0,40}\b(?:erfolgreich|bereits|jetzt) (?:angemeldet|abonniert|eingetragen)\b|\b(?:gültige|korrekte) e-?mail-?adresse\b|\be-?mail-?adresse (?:ist )?(?:ungültig|nicht gültig|bereits)|\bnewsletter-?anmeldung\b[^.?!]{0,40}\b(?:abgeschlossen|erfolgreich|fehl\p{L}*|nicht)\b|\bwir haben (?:ihnen|dir)\b[^.?!]{0,20}\be-?mail\b[^.?!]{0,20}\b(?:geschickt|gesendet|geschrieben)|\bklicke?(?:n sie)?\b[^.?!]{0,20}\b(?:link|bestätigung\p{L}*)\b[^.?!]{0,40}\b(?:anmeldung|abzuschlie\p{L}*|bestätigen|e-?mail|mail)|\bdouble-?opt-?in\b|\bfast geschafft\b/iu,
    hits: [
      'Bitte bestätigen Sie Ihre E-Mail-Adresse',
      'Vielen Dank für Ihre Anmeldung!',
      'Wir haben Ihnen eine E-Mail geschickt',
    ],
    misses: ['Sie musste ihre Aussage bestätigen', 'Er hat eine E-Mail geschrieben'],
  },
  {
    // Stands below forms of every kind.
    id: 'de/newsletter/consent-box',
    kind: 'newsletter',
    role: 'pitch',
    weight: 1,
    pattern:
      /\b(?:ich|hiermit) (?:akzeptiere|bestätige|habe|erkläre|stimme)\b[^.?!]{0,40}\b(?:datenschutz\p{L}*|nutzungsbedingungen|agb)\b|\b(?:stimmst|stimmen|stimme) (?:du|sie|ich)?\b[^.?!]{0,20}\b(?:unsere[rn]|den|der) (?:datenschutz|nutzungs)\p{L}*|\b(?:informationen|hinweise|näheres|details)\b[^.?!]{0,50}\b(?:in (?:unserer|der)|finden sie)\b[^.?!]{0,20}\bdatenschutz\p{L}*|^[^\p{L}\p{N}]{0,5}(?:(?:lies|lesen sie|siehe|es gilt|hier) (?:unsere |die )?datenschutz\p{L}*)[^\p{L}\p{N}]{0,8}$|\bdsgvo\b|\b(?:diese|die) (?:seite|website) (?:ist|wird) durch recaptcha\b/iu,
    hits: ['Ich habe die Datenschutzerklärung gelesen', 'Damit stimmst du unserer Datenschutzerklärung zu'],
    misses: ['Datenschutz ist Sache der Länder', 'Ich habe das Buch gelesen'],
  },
  {
    id: 'de/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ihre |deine |bitte |meine |hier |e-mail )*(?:e-?mail(?:[- ]?adresse)?|mailadresse)(?: (?:hier )?(?:eingeben|eintragen))?(?: ?\(?(?:pflichtfeld|erforderlich)\)?)?)[^\p{L}\p{N}]{0,8}$|\b(?:geben|gib|tragen|trage) (?:sie )?(?:hier |bitte )*(?:ihre|deine) e-?mail\p{L}*/iu,
    hits: ['E-Mail-Adresse', 'Ihre E-Mail'],
    misses: ['E-Mails des Ministers tauchten auf', 'Eine E-Mail kam an'],
  },
  {
    // Contact forms have them as well.
    id: 'de/newsletter/form-field',
    kind: 'newsletter',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ihr |dein )?(?:vorname|nachname|vor- und nachname|postleitzahl|anrede)(?: ?\(?(?:optional|pflichtfeld)\)?)?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:\* ?)?pflichtfelder?)[^\p{L}\p{N}]{0,8}$|\bmarkierte(?:n)? felder sind pflicht\p{L}*/iu,
    hits: ['Vorname', 'Mit * markierte Felder sind Pflichtfelder'],
    misses: ['Sein Vorname war ihm peinlich', 'Nachnamen werden vererbt'],
  },
  {
    id: 'de/newsletter/form-result',
    kind: 'newsletter',
    role: 'pitch',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:fehler|danke|vielen dank|geschafft|super|hoppla))[^\p{L}\p{N}]{0,8}$|\b(?:es ist )?ein fehler (?:ist )?aufgetreten\b|\b(?:versuchen sie|versuche|versuch) es (?:bitte )?(?:später|noch einmal|erneut)\b/iu,
    hits: ['Vielen Dank!', 'Es ist ein Fehler aufgetreten'],
    misses: ['Fehler im System blieben lange unentdeckt', 'Er versuchte es später'],
  },
  {
    id: 'de/newsletter/form-trap',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /\b(?:dieses|diese|das) feld (?:bitte )?(?:leer|nicht ausfüllen|frei)\b|\bfeld (?:bitte )?leer (?:lassen|bleiben)\b|\bwenn du ein mensch bist\b|\b(?:spam-?abwehr|sicherheitsüberprüfung|sicherheitsabfrage|sicherheitscode)\b/iu,
    hits: ['Bitte dieses Feld leer lassen', 'Dies dient der Spam-Abwehr'],
    misses: ['Das Feld lag leer da', 'Die Sicherheit wurde geprüft'],
  },
  {
    id: 'de/newsletter/frequency',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:[^.]{0,80}(?:jeden|jede|immer|täglich|wöchentlich|werktags|einmal|zweimal|alle zwei|montags|freitags|sonntags)(?: .{0,50})? (?:per e-?mail|ins? (?:ihr |dein )?(?:postfach|mailfach)|kostenlos|in einer (?:kompakten )?e-?mail|um \d+ uhr|newsletter)(?:[^.]{0,40}))[^\p{L}\p{N}]{0,8}$|\b(?:erscheint|kommt|verschicken|versenden|senden|schicken|informieren)\b[^.?!]{0,30}\b(?:einmal (?:pro|die|in der|im) (?:woche|monat)|zweimal (?:pro|die|in der) woche|jede (?:woche|zweite)|jeden (?:morgen|tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|werktags|wöchentlich|monatlich)\b(?=[^.?!]{0,60}(?:newsletter|e-?mail|mail))|\b(?:newsletter|infobrief|rundbrief)\b[^.?!]{0,60}\b(?:einmal (?:pro|die|in der|im) (?:woche|monat)|zweimal pro woche|jeden \p{L}+|jede woche|werktags|wöchentlich|täglich)\b|\b(?:täglicher|wöchentlicher|tägliche|wöchentliche|monatlicher)n? (?:[\p{L}-]+ )?(?:newsletter|nachrichtenüberblick|überblick|briefing|infobrief|rundbrief|morgenmail)\b|^[^\p{L}\p{N}]{0,5}(?:(?:wochenübersicht|tagesüberblick|morgenüberblick|abendüberblick|wochenrückblick))[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Das Wichtigste jeden Morgen per E-Mail',
      'Der Newsletter kommt einmal pro Woche',
      'Unser täglicher Nachrichtenüberblick',
    ],
    misses: [
      'Jeden Morgen fährt er mit dem Bus',
      'Die Zeitung erscheint einmal im Monat in der Stadt am Fluss und kostet drei Euro am Kiosk',
    ],
  },
  {
    id: 'de/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /\b(?:in|direkt in|per mail in|für|ins) (?:ihr|dein|euer|ihrem|deinem)?(?:em|en)? ?(?:e-?mail-?)?(?:postfach|posteingang|inbox|mailbox|e-?mail-?fach)\b(?=[^.?!]{0,40}$|[.!?])|\b(?:täglich|wöchentlich|jeden \p{L}+|regelmäßig|kostenlos|aktuell|bequem|automatisch|direkt)\b[^.?!]{0,30}\b(?:per e-?mail|als e-?mail|ins postfach|per mail)\b|\b(?:in|direkt in) (?:ihr|dein|euer|ihren|deinen) (?:e-?mail-?)?(?:postfach|posteingang|mailfach)\b/iu,
    hits: ['Direkt in Ihr Postfach', 'Jeden Morgen per E-Mail'],
    misses: ['Im Postfach lag ein Brief', 'Sie sagte per E-Mail ab'],
  },
  {
    id: 'de/newsletter/join-community',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:schließe|schließen sie|schließ)\b[^.?!]{0,10}\b\d[\d.]* (?:anderen )?(?:follower\p{L}*|abonnent\p{L}*|leser\p{L}*)\b|\b(?:mehr als|über|bereits|schon) \d[\d.]* (?:leser|abonnent|empfänger|nutzer)[\p{L}*:]*\b[^.?!]{0,25}\b(?:lesen|vertrauen|abonniert|newsletter|nutzen)|\b(?:werde|werden sie) (?:jetzt )?teil der community\b|^[^\p{L}\p{N}]{0,5}(?:(?:nichts (?:mehr )?verpassen|immer (?:auf dem laufenden|informiert|bestens informiert|einen schritt voraus)|keine (?:news|artikel|nachricht|ausgabe) (?:mehr )?verpassen|frühere ausgaben|noch kein newsletter.{0,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Schließe dich 372 anderen Followern an', 'Nichts mehr verpassen!'],
    misses: ['Er verpasste nichts', 'Mehr als 3000 Leser schrieben ihr'],
  },
  {
    id: 'de/newsletter/never-miss',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:verpass\p{L}*)\b[^.?!]{0,15}\b(?:keine[nr]?|nichts)\b[^.?!]{0,20}\b(?:mehr|artikel|beitrag|news|nachricht\p{L}*|ausgabe|folge|neuigkeit\p{L}*)|\b(?:keine[nr]?|nichts)\b[^.?!]{0,20}\b(?:artikel|beitrag|news|nachricht\p{L}*|ausgabe|mehr) (?:mehr )?verpassen\b|\b(?:über|von) neue[nr]? (?:artikel|beiträge[n]?|texte|ausgaben)\b[^.?!]{0,15}\binformiert\b|\b(?:die )?(?:neue?sten|neue) (?:artikel|beiträge|blogposts|texte|projekte)\b[^.?!]{0,20}\b(?:per e-?mail|erhalten|bekommen|abonnieren|automatisch|zuerst)\b|\b(?:senden|schicken) (?:wir )?(?:ihnen|dir) (?:automatisch |regelmäßig )?(?:weitere|neue|die)\b|^[^\p{L}\p{N}]{0,5}(?:(?:neue )?(?:artikel|beiträge|blog) abonnieren)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Verpassen Sie keine Artikel mehr!', 'Wir senden Ihnen automatisch weitere Artikel'],
    misses: ['Er verpasste den Bus', 'Neue Artikel im Gesetz'],
  },
  {
    id: 'de/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:unser(?:e|er|en)? |alle |kostenlose[nr]? |der |die |das |zum |zu den |weitere |im |den )*(?:[\p{L}\d&+.-]+ ){0,3}(?:[\p{L}-]{0,20}-)?(?:newsletter|infobrief|rundbrief|infomail)s?(?:[- ]?(?:anmeldung|übersicht|service|abo|archiv|an-? ?\/? ?und abmeldung))?(?: (?:von|für|der|aus) [\p{L}\d .:!&-]{2,40})?)[^\p{L}\p{N}]{0,8}$|\b(?:mit|in) (?:unserem|dem|meinem|unseren) (?:kostenlosen |täglichen |wöchentlichen )?(?:[\p{L}-]+-)?newsletter\b[^.?!]{0,60}\b(?:sie|du|ihr|dich|wir)\b|\b(?:kennen sie|kennst du) schon (?:unseren|den) newsletter\b/iu,
    hits: ['Newsletter', 'Unsere Newsletter', 'Mit unserem Newsletter bleiben Sie informiert'],
    misses: [
      'Der Newsletter des Ministers nannte falsche Zahlen und wurde am Montag zurückgezogen',
      'Newsletter lesen die wenigsten, ergab eine Umfrage unter den Kunden',
    ],
  },
  {
    id: 'de/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /\bpush-?(?:nachrichten|mitteilungen|benachrichtigungen|meldungen)\b(?! (?:verwalten|verschick))|\b(?:benachrichtigungen|mitteilungen|eilmeldungen) (?:aktivieren|erlauben|zulassen|erhalten|einschalten|abonnieren)\b|\b(?:eilmeldungen|nachrichten)\b[^.?!]{0,20}\b(?:aufs|auf ihr|auf dein) (?:handy|smartphone)\b|^[^\p{L}\p{N}]{0,5}(?:(?:thema|themen|autor(?:in)?) (?:folgen|abonnieren))[^\p{L}\p{N}]{0,8}$|\b(?:möchten sie|möchtest du|ich möchte)\b[^.?!]{0,40}\bbenachrichtigt werden\b/iu,
    hits: ['Push-Nachrichten aktivieren', 'Eilmeldungen erhalten'],
    misses: ['Die Firma wurde benachrichtigt', 'Nachrichten aus dem Kongo'],
  },
  {
    id: 'de/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /\b(?:newsletter|rundbrief|infobrief|mailingliste|infomail)\b[^.?!]{0,25}\b(?:abonnier\p{L}*|bestell\p{L}*|anmeld\p{L}*|eintragen|sichern|anfordern|erhalten|holen)\b(?![^.?!]{0,10}\b(?:hatten|wurde)\b)|\b(?:abonnier\p{L}*|bestell\p{L}*|meld\p{L}*|anmeldung|trag\p{L}*|hol\p{L}*|sicher\p{L}*|erhalten sie|bekommst du|gleich an)\b[^.?!]{0,45}\b(?:newsletter|mailingliste|rundbrief|infobrief)\b|\btrag\p{L}* (?:dich|sie sich)\b[^.?!]{0,30}\b(?:ein|e-?mail)\b|\b(?:meld\p{L}*|registrier\p{L}*) (?:dich|sie sich)\b[^.?!]{0,15}\b(?:gleich|jetzt|kostenlos)\b[^.?!]{0,40}\b(?:verpass\p{L}*|news|gutschein|tipps|rabatt)/iu,
    hits: [
      'Newsletter abonnieren',
      'Melden Sie sich für unseren Newsletter an',
      'Tragen Sie sich jetzt ein und lesen Sie mehr',
    ],
    misses: ['Der Newsletter nannte Zahlen', 'Sie meldete sich krank'],
  },
  {
    id: 'de/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier |kostenlos |gleich |gratis )*(?:anmelden|abonnieren|eintragen|bestätigen|absenden|registrieren|dabei sein|newsletter))[^\p{L}\p{N}]{0,8}$|[.!?:–] (?:jetzt |kostenlos |hier )+(?:anmelden|abonnieren|eintragen)[.!]?$/iu,
    hits: ['Jetzt anmelden', 'Kostenlos abonnieren', 'Tipps fürs Wochenende. Kostenlos anmelden.'],
    misses: ['Anmelden müssen sich die Läufer', 'Er ließ sich eintragen'],
  },
  {
    id: 'de/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:bleiben sie|bleib|bleibt|bleibst du|sie bleiben|halten wir (?:sie|dich))\b[^.?!]{0,20}\b(?:informiert|auf dem laufenden|up to date|in verbindung|in kontakt)\b|\b(?:immer|stets) (?:auf dem laufenden|bestens informiert)\b|\bauf dem laufenden bleiben\b(?=[^.?!]{0,12}$|:)|\binformieren wir (?:sie|dich|euch)\b[^.?!]{0,15}\b(?:regelmäßig|über|kostenlos|täglich)|\b(?:erhalten sie|erhältst du|bekommen sie|bekommst du|du erhältst|sie erhalten)\b[^.?!]{0,25}\b(?:infos|informationen|neuigkeiten|news|updates|nachrichten|tipps|newsletter|angebote)\b/iu,
    hits: ['Bleiben Sie informiert', 'Mit uns immer auf dem Laufenden', 'Erhalten Sie Infos über Aktionen'],
    misses: ['Er blieb in der Stadt', 'Die Polizei informierte den Vater'],
  },
  {
    id: 'de/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:abmeld|abbestell|austrag)\p{L}*\b[^.?!]{0,30}\b(?:jederzeit|möglich|link|newsletter)\b|\bwiderruf\p{L}*\b[^.?!]{0,30}\b(?:jederzeit|newsletter|e-?mail|anmeldung)|\bjederzeit\b(?![^.?!]{0,60}\bcookies?)[^.?!]{0,30}\b(?:abmelden|abbestell\p{L}*|austragen|widerruf\p{L}*)\b(?![^.?!]{0,40}\bcookies?)|\bhier gelangen sie zur newsletter\b|\b(?:kein|keinen|nie) spam\b/iu,
    hits: ['Sie können sich jederzeit abmelden', 'Abmeldung jederzeit möglich'],
    misses: ['Der Zug fuhr jederzeit pünktlich', 'Er musste sein Kind abmelden'],
  },
  {
    id: 'de/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /\b(?:das wichtigste|die wichtigsten (?:nachrichten|themen|meldungen|infos|news)|die besten (?:tipps|geschichten|texte|artikel|reportagen)|alle (?:beiträge|nachrichten|infos)|der (?:tag|morgen|abend))\b[^.?!]{0,60}\b(?:auf einen blick|aus [\p{L}]{3,25}|per mail|am morgen|am abend|der woche|des tages|kompakt|für sie|zusammengefasst|zusammen)\b(?=[^.?!]{0,30}[.!]?$)/iu,
    hits: ['Das Wichtigste des Tages kompakt', 'Die wichtigsten Nachrichten aus der Region'],
    misses: ['Das Wichtigste ist Geduld, sagte sie', 'Der Morgen begann mit Regen'],
  },
  {
    id: 'de/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:schon|bereits|sind sie|sie sind|du bist|bist du|haben sie|hast du)(?: schon| bereits)? (?:ein |eine |digital-?|print-?|\p{L}{1,12}[+-]?)?(?:abonnent(?:in|\*in|:in)?|abonniert|abo|mitglied|registriert|leser|ein konto|zugang)\b[^.!]{0,14}(?:\?|\b(?:an|ein)?(?:melden|loggen|login)\b)|\bsie haben (?:schon|bereits) ein (?:abo|abonnement|konto)\b|\bmit (?:ihrem )?bestehende[mn] (?:abo|konto|account)\b|\bnoch kein (?:abo|konto|abonnent|account)\b|^[^\p{L}\p{N}]{0,5}(?:(?:ja[.,]? )?ich (?:bin (?:schon |bereits )?abonnent(?:in)?|habe (?:schon |bereits )?ein (?:abo|konto)))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:ja[.,]? ich (?:benötige|brauche|möchte) ein (?:abo|konto).{0,20})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:login|anmeldung|anmelden) (?:für|als) (?:[\p{L}-]+-)?(?:abonnenten|abonnent|bestandskunden|mitglieder))[^\p{L}\p{N}]{0,8}$|\bfür (?:[\p{L}-]+-)?abonnenten\b(?=[^\p{L}]{0,3}$)|\b(?:login als|als) pur-abonnent\b|\be-?mail[- ]?adresse ist bereits registriert\b|\bergänzend zu ihrem print-?abo\p{L}*/iu,
    hits: ['Bereits Abonnent? Anmelden', 'Sie haben schon ein Abo?', 'Ja, ich bin Abonnent'],
    misses: ['Er war bereits Mitglied im Verein', 'Du bist bereits Kundin? Dann logge dich hier ein.'],
  },
  {
    id: 'de/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:noch|nur noch|verbleibend\p{L}*|ihr|dein)\b[^.?!]{0,12}\b(?:\d+|ein\p{L}*|zwei|drei|letzte[rns]?) (?:kostenlose[nr]?|freie[nr]?|gratis|verbleibende[nr]?)[ -]?(?:artikel|beiträge)\b|\bsie haben\b[^.?!]{0,30}\b(?:kostenlose[nr]?|freie[nr]?|gratis)[- ]?artikel\b|\bnoch \d+ ?% (?:des|dieses) (?:artikels|textes)\b|\b(?:jeden monat|pro monat|monatlich|im monat) (?:einen|\d+|drei|fünf|zehn) (?:[\p{L}+-]+[- ])?artikel\b|\bartikel(?:-)?limit\b/iu,
    hits: [
      'Sie haben noch 2 kostenlose Artikel in diesem Monat',
      'Sie haben alle freien Artikel gelesen',
      'Jeden Monat einen Plus-Artikel lesen',
    ],
    misses: ['Der Artikel ist noch kostenlos erhältlich', 'Artikel 5 gilt im ganzen Land'],
  },
  {
    id: 'de/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ihre|deine|exklusive|alle|weitere|die) (?:exklusiven |digitalen |abo-?)?vorteile(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:abo|abonnenten|leser|mitglieder)-?vorteile)[^\p{L}\p{N}]{0,8}$|\b(?:im abo|mit dem abo|mit ihrem abo|als abonnent(?:in)?|mit (?:[\p{L}\d]+[+]|plus|premium))\b[^.?!]{0,40}\b(?:lesen sie|erhalten sie|haben sie|bekommen sie|genießen sie|zugang|inklusive|profitieren)\b|\bvorteile sichern\b|^[^\p{L}\p{N}]{0,5}(?:(?:(?:redaktioneller|exklusive[rn]?|täglicher?|digitale[rsn]?|alle|inklusive|inkl\.) )(?:[\p{L}\d&-]+ ){0,4}(?:newsletter|e-?paper|podcasts?|rätsel|archiv|artikel|inhalte|app|kommentarfunktion|veranstaltungen|ausgabe)(?: .{0,50})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:kommentarfunktion|merkliste|news-?app(?: .{2,20})?|e-?paper|vorlesefunktion|artikel verschenken))[^\p{L}\p{N}]{0,8}$|\bqualitätsjournalismus\b[^.?!]{0,60}\b(?:heimat|region|redakteur\p{L}*|journalist\p{L}*|unabhängig)|\bals app, e-?paper\b|\b(?:ausgabe|artikel|inhalte) (?:jetzt )?(?:schon |bereits )?(?:vor erscheinen|am vorabend|freitags ab|digital lesen)\b/iu,
    hits: ['Ihre Vorteile', 'Mit dem Abo lesen Sie alle Texte', 'Exklusive Newsletter für Abonnenten'],
    misses: ['Die Vorteile des Zugs liegen auf der Hand, sagt der Minister', 'Die Ausgabe steigt'],
  },
  {
    id: 'de/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:jederzeit|monatlich|flexibel|täglich|wöchentlich) (?:online )?(?:kündbar|kündigen)\b|\bohne (?:mindestlaufzeit|risiko|verpflichtung)\b|\bkeine (?:mindestlaufzeit|vertragsbindung)\b|\bverlängert sich (?:automatisch|monatlich|danach)\b|\b(?:endet|läuft) (?:das (?:angebot|abo) )?automatisch(?: aus)?\b|\bmuss nicht (?:abbestellt|gekündigt) werden\b|\bkündigung (?:jederzeit|mit einem klick)\b|\bautomatische verlängerung\b/iu,
    hits: ['Jederzeit kündbar', 'Ohne Mindestlaufzeit', 'Das Angebot endet automatisch'],
    misses: ['Der Vertrag war nicht kündbar', 'Prepaid-Tarif ohne Vertragsbindung'],
  },
  {
    id: 'de/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier )?weiterlesen (?:mit|für|im|ab) [\p{L}\d+€, .-]{2,40})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt|gleich|direkt|sofort) (?:können sie )?(?:weiterlesen|diesen artikel lesen|den (?:ganzen |vollständigen )?artikel lesen|digital weiterlesen)[^.?!]{0,5})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:gleich können sie weiterlesen)[^\p{L}\p{N}]{0,8}$|\b(?:diesen|den|ganzen|vollständigen|alle) (?:ganzen |vollständigen )?(?:artikel|text|beitrag|inhalte) (?:jetzt )?(?:weiter)?lesen (?:sie )?(?:mit|im)\b|\b(?:um|zum) (?:den |diesen |die )?[^.?!]{0,30}\b(?:weiterzulesen|weiterlesen)\b[^.?!]{0,40}\b(?:anmelden|registrier\p{L}*|abo\p{L}*|kaufen|melden|einloggen|bitte|zugang|testen)\b|\bum (?:(?:den|diesen|die) [^.?!]{0,25})?weiterzulesen\b|\bmit (?:einem )?(?:probe-?)?abo (?:weiter)?lesen\b|\b(?:sie möchten|möchten sie|möchtest du|sie wollen|wollen sie) (?:diesen artikel |den artikel |jetzt )?(?:weiterlesen|ganz lesen)\b|\bund lesen sie weiter\b|\bfür (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) (?:lesen|können sie diesen artikel)\b|\b(?:diesen|den) artikel (?:einzeln )?(?:kaufen|erwerben|freischalten)\b|\b(?:artikel|text) (?:wird|ist) (?:nach|mit) (?:der |dem )?(?:anmeldung|abo|login) (?:freigeschaltet|lesbar)/iu,
    hits: [
      'Weiterlesen mit Probeabo',
      'Diesen Artikel lesen Sie mit einem Plus-Zugang',
      'Um weiterzulesen, melden Sie sich bitte an',
      'Möchten Sie weiterlesen?',
    ],
    misses: ['Wer weiterlesen will, kauft das Buch', 'Zum Weiterlesen'],
  },
  {
    id: 'de/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:nur|exklusiv|ausschließlich) (?:verfügbar |zugänglich )?für (?:unsere |registrierte |zahlende |digital-?)*(?:abonnent(?:en|innen|\*innen|:innen)|mitglieder|leser|plus-\p{L}+|registrierte nutzer)\b|\bdieser (?:artikel|inhalt|beitrag|text) ist (?:nur|exklusiv|kostenpflichtig|teil (?:des|unseres|von)|für abonnent\p{L}*|abonnent\p{L}*)\b|\b(?:keine|nicht die) (?:vollständige )?(?:leseberechtigung|zugriffsrechte|berechtigung für)\b|\b(?:abo|abonnement|plus-abo)(?: ist)? (?:erforderlich|notwendig|nötig)\b|\bsie (?:benötigen|brauchen) (?:ein|einen) (?:[\p{L}+-]+ )?(?:abo|abonnement|zugang|digital-?abo)\b/iu,
    hits: ['Nur für Abonnenten', 'Dieser Artikel ist exklusiv für unsere Leser', 'Keine vollständige Leseberechtigung'],
    misses: ['Für Mitglieder der Familie war Platz im Boot', 'Ein Visum ist erforderlich'],
  },
  {
    id: 'de/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier |neu )?(?:anmelden|einloggen|login|log-?in|registrieren|passwort(?: vergessen| zurücksetzen)?\??|benutzername|konto erstellen|mein (?:konto|account)|abmelden|angemeldet bleiben|registrierung|anmeldung und registrierung)(?: ?(?:\/|oder|und|\||\?)? ?(?:registrieren|anmelden|kostenlos))*)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:mit|über|weiter mit) (?:google|apple|facebook|e-?mail)(?: (?:anmelden|fortfahren|registrieren|weiter))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Anmelden', 'Passwort vergessen?', 'Mit Google anmelden'],
    misses: ['Anmelden müssen sich die Läufer bis Mai', 'Login-Daten wurden gestohlen'],
  },
  {
    id: 'de/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:zu den |zum |zur |alle |unsere |unser |jetzt |weitere |hier |die |das |ein )*(?:digital-?|digitales? |print-?|zeitungs-?|probe-?|e-?paper-?|monats-?|jahres-?|geschenk-?|studenten-?|online-?|test-?)*(?:abo(?:nnement)?s?|abo[- ]?(?:angebote?n?|service|shop|optionen|varianten|abschließen|testen|sichern|bestellen|kaufen|verschenken)|zugang|zugänge|tagespass|wochenpass|monatspass)(?: (?:testen|abschließen|sichern|bestellen|kaufen|ansehen|auswählen|wählen|e-paper lesen|anmelden|verschenken|für .{3,40}|entdecken|vergleichen))*)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:alle |unsere |zu den |weitere |jetzt )*(?:(?:exklusiven? |digital|print|abo)?-?angebote)(?: (?:für sie|ansehen|vergleichen|auswählen|entdecken))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt zugreifen|bestes angebot|beliebtestes? (?:angebot|abo)|angebot (?:sichern|wählen|auswählen)|(?:jetzt )?vorteile? sichern|zugang (?:wählen|sichern)|abonnieren e-?magazin|(?:e-?paper|e-?magazin|magazin|zeitschrift|zeitung) (?:abonnieren|bestellen|kaufen|verschenken)))[^\p{L}\p{N}]{0,8}$|\b(?:lesen oder )?verschenken und\b[^.?!]{0,15}\bsichern\b/iu,
    hits: ['Zu den Abo-Angeboten', 'Jetzt Abo sichern', 'Unsere Angebote für Sie'],
    misses: ['Abonnements wurden teurer, teilte der Verlag am Montag mit', 'Angebote gibt es genug'],
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
    id: 'de/paywall/premium-offer',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /\b(?:unser\p{L}*|all\p{L}*|exklusiv\p{L}*|weitere\p{L}*)\s+(?:abo|plus|premium)[- ]?(?:inhalte?|artikel|angebot\p{L}*)\b|\bjetzt\s+(?:abo|plus|premium|digital|e-?paper)\s+(?:\p{L}+\s+)?(?:testen|sichern|bestellen|lesen)\b/iu,
    hits: ['Neugierig auf unsere Plus-Inhalte?', 'Jetzt E-Paper kostenlos testen'],
    misses: ['Unsere Inhalte sind frei', 'Er wollte jetzt Premium-Sprit tanken'],
  },
  {
    id: 'de/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?!miete)[\p{L}\d+%.():&\/ -]{0,45}?[ :(–—-])?(?:(?:für|ab|nur|jetzt|danach|dann|schon ab|anschließend) ?){0,3}(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?(?:mtl\.?|monatlich|wöchentlich|jährlich|(?:\/ ?|pro |im |je |den )(?:ersten )?(?:monat|woche|jahr|ausgabe|quartal)|für (?:den|die) ersten?|im ersten|in den ersten)(?:[^\p{L}].{0,60})?)[^\p{L}\p{N}]{0,8}$|\b(?:jetzt|danach|anschließend|abo|zugang|lesen|testen|digital|premium|plus|sie zahlen|kosten \p{L}*)\b[^.?!]{0,25}\b(?:für|ab|nur|statt|zahlen sie|dann|danach) (?:nur )?(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L}))) ?(?:mtl\.?|monatlich|(?:\/ ?|pro |im |je |den |für den |in den )(?:monat|woche|jahr|ersten))|(?<!\p{L})(?:danach|anschließend) (?:nur |für |ab )*(?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L})))|\b(?:erster|ersten|\d+|ein|zwei|drei|vier) (?:monate?|wochen|tage) (?:lang )?(?:kostenlos|gratis|testen|für (?:[$£€¥₹₽₴₺]\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d|[.,]\d)|(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK)(?!\p{L})))|für nur|unverbindlich)|\b\d+ (?:tage|wochen|monate|ausgaben) (?:unverbindlich |kostenlos |gratis )*(?:kostenlos|gratis|testen)\b|\btesten sie\b[^.?!]{0,35}\b(?:wochen|monate?|tage|ausgaben)\b[^.?!]{0,25}\b(?:zeitung|kostenlos|gratis|digital|abo|gedruckte\p{L}*)|^[^\p{L}\p{N}]{0,5}(?:.{0,40}\bmit \d{1,2} ?% rabatt(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Jetzt für 2,99 € pro Monat',
      '30 Tage kostenlos testen',
      'Digital Basis 3 € / Monat in den ersten 3 Monaten',
      'danach 9,99 €',
    ],
    misses: [
      'Die Miete stieg auf 900 Euro',
      'Die Jacke kostet jetzt 49,90 €, statt 69,90 € für Stammkunden im Laden vor Ort und im Netz',
    ],
  },
  {
    id: 'de/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /\b(?:kostenlos(?:en)? |jetzt |bitte )(?:registrieren|anmelden|einloggen|konto (?:erstellen|anlegen))\b[^.?!]{0,25}\b(?:weiterlesen|weiterzulesen|lesen|freischalten|artikel)\b|\b(?:registrieren|melden|loggen) sie sich\b[^.?!]{0,30}\bum\b[^.?!]{0,30}\b(?:lesen|weiterzulesen|freizuschalten|zugang)\b|^[^\p{L}\p{N}]{0,5}(?:(?:registrieren kostenlos|kostenlos registrieren|(?:jetzt )?kostenlos(?:es)? konto (?:erstellen|anlegen)|(?:kostenlose )?registrierung erforderlich|neu registrieren))[^\p{L}\p{N}]{0,8}$|\b(?:nach|mit) (?:einer |der )?kostenlosen? (?:registrierung|anmeldung)\b|\bregistrier\p{L}*\b[^.?!]{0,30}\b(?:gratis|kostenlos)\b[^.?!]{0,30}\b(?:lesen|artikel|zugang)\b/iu,
    hits: [
      'Jetzt kostenlos registrieren und weiterlesen',
      'Melden Sie sich an, um den Artikel zu lesen',
      'Kostenlos registrieren',
    ],
    misses: ['Die Wähler registrieren sich im Mai', 'Kinder reisen kostenlos'],
  },
  {
    id: 'de/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier |gleich )*(?:abonnieren|gratis testen|kostenlos testen|abo testen|freischalten|digital lesen|probelesen|unverbindlich testen|für (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|DKK|NOK|руб|грн|TL)(?!\p{L}))) testen|plus testen|upgraden)(?: (?:login|schließen|und .{3,30}|ab .{2,15}|für .{2,20}))*(?: .{0,25}abonnent.{0,15})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:jetzt |hier |gleich )testen)[^\p{L}\p{N}]{0,8}$|\bjetzt [\p{L} +]{0,25}(?:testen|abonnieren) (?:und|für)\b|^[^\p{L}\p{N}]{0,5}(?:[\p{L}+ ]{2,20} (?:gratis|kostenlos) testen)[^\p{L}\p{N}]{0,8}$|\bkennen sie schon unsere (?:abo|digital|zeitung)\p{L}*|\bdas (?:digitale )?abo für\b|\b(?:zeitung|magazin|heft|ausgabe) (?:jetzt )?(?:digital lesen|abonnieren|gratis lesen|probelesen)\b|\babonnieren sie (?:jetzt|die|das|unser|noch heute|unsere)\b(?![^.?!]{0,30}newsletter)/iu,
    hits: ['Jetzt testen', 'Jetzt abonnieren!', 'Jetzt für 1 € testen'],
    misses: ['Jetzt wird der Motor getestet', 'Jetzt bestellen'],
  },
  {
    id: 'de/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /\b(?:unbegrenzte[nr]?|uneingeschränkte[nr]?|voller|vollen|freier|freien|sofortige[nr]?|digitale[nr]?) (?:zugang|zugriff) (?:zu|auf|über)\b|\b(?:zugang|zugriff) (?:zu|auf) (?:alle[nr]?|sämtliche[nr]?|exklusive|unsere?n?) (?:exklusiven |digitalen |kostenpflichtigen |unsere[nr]? )*(?:[\p{L}+&-]*-)?(?:artikel\p{L}*|inhalte\p{L}*|beiträge\p{L}*|texte\p{L}*|ausgaben|plus\p{L}*|premium\p{L}*|archiv\p{L}*)\b|\balle (?:[\p{L}+]+-?)?(?:artikel|inhalte|beiträge|texte) (?:frei|unbegrenzt|lesen|ohne|auf|digital|unserer)\b|\bunbegrenzt (?:lesen|zugang|alle|digital)\b|^[^\p{L}\p{N}]{0,5}(?:(?:digital-?)?zugang(?: für [\p{L}-]+)?)[^\p{L}\p{N}]{0,8}$|\b(?:weniger|ohne|keine) (?:werbung|tracking|werbetracking)\b[^.?!]{0,40}\b(?:lesen|abo|nutzen|monat|surfen|tracking)\b|\bpur-?abo\p{L}*/iu,
    hits: ['Unbegrenzter Zugang zu allen Artikeln', 'Alle Inhalte frei lesen', 'Zugriff auf alle Plus-Artikel'],
    misses: ['Der Zugang zu dem Haus war versperrt', 'Damit haben wir Zugriff auf alle Lagerorte'],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:lesen sie|lies|lest|hier|sehen sie|hören sie)(?: (?:hier|dazu|auch|mehr|zum thema|weiter|jetzt|ebenfalls))*|auch (?:interessant|lesenswert)|mehr (?:zum thema|dazu|lesen|zu)|weiterlesen|siehe auch|zum thema|passend dazu|lesetipp|(?:das )?könnte sie auch interessieren|empfehlung)(?: (?:auf|bei) [\p{L}\d.-]{2,30}(?=\s?[»>▶→]))?\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“„‚«»])/iu,
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
