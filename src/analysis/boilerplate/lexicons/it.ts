import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'it/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |i |leggi |vedi |mostra |nessun |tutti |leggi i |mostra i )*(?:comment[io]|rispost[ae]|opinioni)(?: ?\(?\d+\)?)?(?: (?:dei lettori|chiusi|su .{1,40}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 commenti', 'Leggi i commenti'],
    misses: ["I commenti del ministro fanno discutere l'intera assemblea"],
  },
  {
    id: 'it/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:lascia|scrivi|aggiungi|pubblica|inserisci) (?:un|il tuo|il primo|una) (?:commento|risposta|opinione)(?!\p{L})|(?<!\p{L})partecipa alla discussione|(?<!\p{L})(?:e-?mail|indirizzo e-?mail) non (?:sarà|verrà) pubblicat|(?<!\p{L})(?:accedi|registrati|devi essere)[^.?!]{0,25}(?<!\p{L})per (?:commentare|partecipare|lasciare un commento)/iu,
    hits: ['Lascia un commento', 'Accedi per commentare'],
    misses: ['Ha scritto un libro'],
  },
  {
    id: 'it/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:accett[ao]|rifiut[ao]|consenti|nega|personalizza|ho capito|accettare|continua senza accettare)(?: (?:tutti|tutto|i|cookies?|e|chiudi|continua|selezionati|solo|necessari))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Accetta tutti', 'Continua senza accettare'],
    misses: ['Accetta la sconfitta, dice'],
  },
  {
    id: 'it/consent/manage',
    kind: 'consent',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:gestisci|gestione|impostazioni|preferenze|personalizza)(?: (?:dei |i |sulla |la |le |sui |di |della |tuoi )*(?:cookies?|privacy|consens[oi]|preferenze|tracciamento))+)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Gestisci i cookie', 'Impostazioni privacy'],
    misses: ['Gestione dei rifiuti, scoppia la lite'],
  },
  {
    id: 'it/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:(?:utilizz|impieg)\p{L}{1,5}|us(?:a|iamo|ano|are))(?!\p{L})[^.?!]{0,40}(?<!\p{L})cookies?(?!\p{L})|(?<!\p{L})(?:proseguendo|continuando|chiudendo)[^.?!]{0,60}(?<!\p{L})(?:acconsent|accett|cookie)|(?<!\p{L})nostri (?:\d+ )?partner[^.?!]{0,60}(?<!\p{L})(?:cookie|dati|dispositivo)/iu,
    hits: ['Questo sito utilizza cookie', "Proseguendo la navigazione acconsenti all'uso dei cookie"],
    misses: ['Usiamo farina e burro'],
  },
  {
    id: 'it/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:diventa|diventare|diventi) (?:anche tu )?(?:nostro |nostra |un )?(?:soci[oa]|sostenitor\p{L}+|sostenitrice|membro|amic[oa]|mecenate|donator\p{L}+)(?!\p{L})(?! (?:dell|di una|del))/iu,
    hits: ['Diventa sostenitore', 'Diventa socio da 5 €'],
    misses: ["Vuole diventare membro dell'Unione"],
  },
  {
    id: 'it/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:fai (?:una|la tua) |fare una )?(?:donazioni|donazione|dona|donare|sostienici|contribuisci|sostieni|aiutaci|5x1000|5 per mille)(?: (?:ora|adesso|subito|qui|oggi|online|con paypal|mensile|una tantum|ogni mese|[\p{L}' ]{2,25}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Fai una donazione', 'Sostienici'],
    misses: ["Donare il sangue salva vite, ricorda l'ospedale della città ai giovani"],
  },
  {
    id: 'it/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ogni|qualsiasi|anche (?:un )?piccol[oa]) (?:contributo|donazione|euro|aiuto|cifra|gesto|offerta)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:conta|è (?:importante|prezios)|aiuta|fa la differenza|vale)/iu,
    hits: ['Ogni contributo è prezioso', 'Anche un piccolo aiuto conta'],
    misses: ['Ogni voto conta, dice il candidato'],
  },
  {
    id: 'it/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finanziat|sostenut|viv|esist)\p{L}+(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:da|dai|grazie (?:a|ai|alle)|solo con|con) (?:i |le |le vostre |le tue |suoi |nostri )?(?:lettori|lettrici|donazioni|soci|abbonati|sostenitori|contributi)(?!\p{L})/iu,
    hits: ['Un giornale sostenuto dai lettori', 'Viviamo grazie alle donazioni'],
    misses: ['Il ponte è finanziato dalla regione'],
  },
  {
    id: 'it/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sostieni|sostenete|sostenere|aiuta|difendi|supporta) (?:il |la |l['’]|un |una |le |i )?(?:nostr[oaei] )?(?:\p{L}+ ){0,2}?(?:giornalismo|informazione|redazione|lavoro|giornale|inchieste|stampa|testata)(?!\p{L})(?: (?:indipendent|liber|di qualità|nostr)\p{L}*)?/iu,
    hits: ['Sostieni il giornalismo indipendente', 'Sostieni il nostro lavoro'],
    misses: ['Il comune sostiene la biblioteca'],
  },
  {
    id: 'it/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sostienici|sosteneteci|aiutaci|aiutateci)(?!\p{L})(?: (?:a (?:restare|continuare|crescere|fare|mantenere|rimanere)|con|ora))?|(?<!\p{L})se (?:ti è piaciut|apprezzi|credi)[^.?!]{0,60}(?<!\p{L})(?:sostieni|donazione|contribu|offrici)/iu,
    hits: ['Aiutaci a continuare', 'Se apprezzi il nostro lavoro, sostienici'],
    misses: ['Lo aiutano i vicini'],
  },
  {
    id: 'it/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})abbiamo (?:bisogno|necessità) (?:di (?:te|voi)|del (?:tuo|vostro)|anche del tuo)(?!\p{L})|(?<!\p{L})ha bisogno (?:di te|del tuo (?:aiuto|sostegno))|(?<!\p{L})senza (?:di te|di voi|il tuo (?:aiuto|sostegno))(?!\p{L})/iu,
    hits: ['Abbiamo bisogno di te', 'Il giornale ha bisogno del tuo sostegno'],
    misses: ['Abbiamo bisogno di pioggia, dice il contadino'],
  },
  {
    id: 'it/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:con |grazie a(?:l)? )?(?:il |la )?(?:tu[oa]|vostr[oa]) (?:donazione|contributo|sostegno|aiuto|supporto|generosità)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:ci|permette|aiuta|è|garantisce|possiamo|potremo|fa)(?!\p{L})/iu,
    hits: ['Il tuo contributo ci permette di restare liberi', 'Con il tuo sostegno possiamo continuare'],
    misses: ['Il suo sostegno al sindaco è totale'],
  },
  {
    id: 'it/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:iscrivendoti|registrandoti|cliccando|inviando|inserendo)[^.?!]{0,50}(?<!\p{L})(?:accett|dichiar|acconsent)|(?<!\p{L})(?:acconsento|accetto|autorizzo|do il consenso|ho letto)[^.?!]{0,30}(?<!\p{L})(?:trattamento|ricevere|informativa|privacy)/iu,
    hits: ['Iscrivendoti accetti la privacy policy', "Ho letto e accetto l'informativa"],
    misses: ['Cliccando, il gatto accese la luce'],
  },
  {
    id: 'it/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:scarica|apri|installa)(?: (?:la nostra|la|l['’]|nell['’]))? ?(?:app|applicazione)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:attiva|ricevi) (?:le )?notifiche(?!\p{L})/iu,
    hits: ["Scarica l'app", 'Attiva le notifiche'],
    misses: ["L'applicazione della legge è lenta"],
  },
  {
    id: 'it/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:la tua |il tuo |inserisci la tua |inserisci il tuo |indirizzo )*(?:e-?mail|indirizzo (?:e-?mail|di posta))(?: ?\(?(?:obbligatorio|richiesto)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['La tua email', 'Indirizzo e-mail'],
    misses: ['Indirizzo sbagliato, lettera persa'],
  },
  {
    id: 'it/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:nella tua|sulla tua|nella vostra) (?:casella|e-?mail|posta|inbox)|(?<!\p{L})(?:ogni|tutte le) (?:giorno|mattina|mattine|settimana|sera)[^.?!]{0,30}(?<!\p{L})(?:via|per|nella tua) (?:e-?mail|mail|casella)/iu,
    hits: ['Ogni mattina nella tua casella di posta', 'Nella tua email'],
    misses: ['La casella del voto era vuota'],
  },
  {
    id: 'it/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:le nostre |la nostra |tutte le |la )?newsletter(?: (?:gratuita|quotidiana|settimanale|di [\p{L} ]{2,25}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Le nostre newsletter'],
    misses: ['La newsletter del ministro conteneva un errore di calcolo'],
  },
  {
    id: 'it/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:iscriv|registr|abbon|ricev|iscrizione)\p{L}*(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:newsletter|mailing list|bollettino)(?!\p{L})/iu,
    hits: ['Iscriviti alla newsletter', 'Ricevi la nostra newsletter'],
    misses: ['La newsletter del ministro è letta'],
  },
  {
    id: 'it/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:disiscriver|cancell|disiscrizione|annullare)\p{L}*(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:qualsiasi momento|quando vuoi|ogni momento)|(?<!\p{L})grazie per (?:l['’]iscrizione|esserti iscritt)|(?<!\p{L})niente spam(?!\p{L})/iu,
    hits: ['Puoi cancellarti in qualsiasi momento', 'Grazie per esserti iscritto'],
    misses: ['Cancellano i voli quando piove'],
  },
  {
    id: 'it/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:sei già|hai già|già)[^.!?]{0,12}(?<!\p{L})(?:abbonat[oaie]|registrat[oaie]|un account|un abbonamento|iscritt[oaie])(?!\p{L})[^.!]{0,15}(?:\?|(?<!\p{L})acced|(?<!\p{L})entra|(?<!\p{L})login)/iu,
    hits: ['Sei già abbonato? Accedi', 'Hai già un account?'],
    misses: ['È già iscritto al partito'],
  },
  {
    id: 'it/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:ti (?:resta|restano|rimangono)|hai (?:letto|raggiunto|esaurito|ancora))[^.?!]{0,30}(?<!\p{L})(?:articol[oi]|contenuti) (?:gratuit[oi]|gratis|omaggio|rimanent[ei])|(?<!\p{L})limite di articoli/iu,
    hits: ['Ti restano 2 articoli gratuiti', 'Hai raggiunto il limite di articoli'],
    misses: ['Ti resta un anno, disse il giudice'],
  },
  {
    id: 'it/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:abbonati|registrati|accedi|iscriviti|attiva)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:per|e) (?:continuare|continua|legger\p{L}+|leggi|accedere|sbloccare|proseguire)|(?<!\p{L})per (?:continuare (?:a leggere|la lettura)|leggere (?:tutto|l['’]articolo|il resto))|(?<!\p{L})(?:continua|prosegui) a leggere con/iu,
    hits: ['Abbonati per continuare a leggere', 'Per continuare la lettura, accedi'],
    misses: ['Per continuare a vivere serve acqua'],
  },
  {
    id: 'it/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:contenut[oi]|articol[oi]|servizio|notizia)[^.?!]{0,12}(?<!\p{L})(?:riservat[oi]|esclusiv[oi]|solo|dedicat[oi]) (?:agli|per (?:gli|i)?|ai|ai soli)? ?(?:soli |nostri |utenti )?(?:abbonati|registrati|iscritti|soci)|^[^\p{L}\p{N}]{0,5}(?:(?:solo per |riservato agli )abbonati)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Contenuto riservato agli abbonati', 'Solo per abbonati'],
    misses: ['Il parcheggio è riservato ai clienti'],
  },
  {
    id: 'it/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:abbonat[io]|premium|esclusiva|contenuto premium|per abbonati))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Abbonati'],
    misses: ['Gli abbonati al gas pagheranno di più'],
  },
  {
    id: 'it/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:a soli|a partire da|da|solo|per|primo mese a|poi)[^.?!]{0,10}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))) ?(?:\/|al|per il|a|per) ?(?:mese|anno|settimana|primo)|(?<!\p{L})(?:primo mese|\d+ (?:mesi|giorni)) (?:gratis|a (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L}))))|(?<!\p{L})disdici quando vuoi|(?<!\p{L})senza vincoli(?!\p{L})|(?<!\p{L})rinnovo automatico(?!\p{L})/iu,
    hits: ['Da 1 € al mese', 'Disdici quando vuoi'],
    misses: ["L'affitto è salito a 900 €"],
  },
  {
    id: 'it/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:abbonati|attiva|scopri|prova|scegli)(?: (?:ora|adesso|subito|qui|gratis|l['’]abbonamento|le offerte|l['’]offerta|le nostre offerte|il tuo abbonamento|a .{1,25}|per .{1,25}))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:le nostre )?(?:offerte|abbonamenti|abbonamento digitale))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Abbonati ora', 'Scopri le offerte'],
    misses: ['Scopri come la città cambia volto nel racconto dei suoi abitanti più anziani'],
  },
  {
    id: 'it/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:accesso|accedi|lettura|articoli)[^.?!]{0,15}(?<!\p{L})(?:illimitat[oi]|senza limiti|a tutti (?:gli|i nostri) (?:articoli|contenuti)|completo a)/iu,
    hits: ['Accesso illimitato a tutti gli articoli', 'Accedi a tutti i nostri contenuti'],
    misses: ["L'accesso allo stadio è vietato"],
  },
  {
    id: 'it/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:pubblicità|annunci[o]?|sponsorizzato(?: da .{2,30})?|contenuto (?:sponsorizzato|promozionale|pubblicitario)|messaggio (?:promozionale|pubblicitario)|(?:offerto|presentato|realizzato) (?:da|in collaborazione con) .{2,30}|in collaborazione con .{2,30}|informazione pubblicitaria|continua (?:a leggere )?dopo la pubblicità|advertisement|publiredazionale|l['’]articolo continua .{2,25}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Pubblicità', 'In collaborazione con Esempio SpA'],
    misses: ['La pubblicità del tabacco è vietata'],
  },
  {
    id: 'it/promo/affiliate-disclosure',
    kind: 'promo',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:link|prodotti)[^.?!]{0,15}(?<!\p{L})(?:affiliazione|affiliati)(?!\p{L})|(?<!\p{L})(?:ricev|guadagn|percep)\p{L}*[^.?!]{0,25}(?<!\p{L})commission[ei](?!\p{L})/iu,
    hits: ['Questo articolo contiene link di affiliazione', 'Potremmo ricevere una commissione'],
    misses: ['La commissione europea decide oggi'],
  },
  {
    id: 'it/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:acquista|compra|ordina|prenota|partecipa|richiedi|prova gratis|aggiungi al carrello|vedi (?:offerta|prezzo)|in edicola|codic[ei] sconto|approfittane|gioca)(?: (?:ora|adesso|subito|qui|online|su .{2,20}|un .{2,20}|i biglietti))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})codic[ei] sconto(?!\p{L})/iu,
    hits: ['Acquista ora', 'Codice sconto'],
    misses: ["Compra di voti nel paese, denuncia l'opposizione"],
  },
  {
    id: 'it/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:leggi (?:tutto|di più|l['’]articolo|ancora)|continua(?: a leggere)?|scopri di più|vedi (?:tutti|tutto|altro)|mostra (?:altro|tutti)|approfondisci|tutti gli articoli))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Leggi tutto', 'Scopri di più'],
    misses: ['Leggi di più severe sono attese'],
  },
  {
    id: 'it/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:leggi|vedi|guarda|ascolta)(?: (?:anche|pure|qui|l['’]approfondimento))?|leggi l['’]articolo|per approfondire|approfondimento|articol[oi] correlat[oi]|ti potrebbe interessare|potrebbe interessarti|sullo stesso (?:tema|argomento))\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"“«'‘])/iu,
    hits: ['Leggi anche: Il lungo ponte', 'Vedi anche – La tempesta arriva'],
    misses: ["Leggi l'etichetta: c'è zucchero"],
  },
  {
    id: 'it/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:gli |le |i )?(?:ultim[eiao]|altr[ei]|nuov[ei]|più recenti) ?(?:notizie|news|articoli|ora|post|video)?(?: (?:di|da|su) [\p{L} ]{2,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:in primo piano|in evidenza|oggi in|ultim['’]ora|notizie))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ultime notizie', 'Altri articoli'],
    misses: ['Le ultime piogge hanno allagato il paese vicino al fiume grande'],
  },
  {
    id: 'it/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:altri articoli|altre notizie|altro|tutte le notizie|di più|tutti gli articoli) (?:di|da|su|della|sul|in|del) [\p{L}\d ']{2,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Altre notizie su Roma', 'Altri articoli di Cultura'],
    misses: ['Altro su questa vicenda non si sa, dice il giudice che segue il caso dal primo giorno'],
  },
  {
    id: 'it/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:i |le |gli )?(?:articoli |notizie |video |post )?più (?:lett[ie]|vist[ie]|popolari|condivis[ie]|commentat[ie]|cliccat[ie])(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:di tendenza|trending|popolari|scelti per te|scelti dalla redazione))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['I più letti', 'Le notizie più lette'],
    misses: ['Il poeta più letto del suo tempo'],
  },
  {
    id: 'it/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:articolo|post|pagina|notizia) (?:successiv[oa]|precedente))[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:successiv[oa]|precedente|prossimo articolo|avanti|indietro)(?:[ |/«»←→]+(?:successiv[oa]|avanti))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Articolo successivo', 'Precedente'],
    misses: ['La pagina successiva del libro è vuota'],
  },
  {
    id: 'it/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:leggi|vedi|guarda|ascolta) (?:anche|pure)|(?:ti |vi )?(?:potrebbe|potrebbero|può)(?:ro)? (?:anche )?interessar\p{L}{1,2}(?: anche)?|(?:potrebbe|potrebbero) (?:anche )?(?:interessarti|piacerti)(?: anche)?|(?:articoli|notizie|contenuti|argomenti|post) (?:correlat[ie]|simil[ie]|consigliat[ie]|collegat[ie])|correlat[ie]|sullo stesso (?:tema|argomento)|per approfondire|da non perdere|(?:consigliat[ie]|raccomandat[ie]|scelt[ie])(?: per te)?|per te|approfondimenti))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Leggi anche', 'Potrebbe interessarti anche', 'Articoli correlati'],
    misses: ['Leggi anche severe non bastano'],
  },
  {
    id: 'it/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:stampa(?: (?:questo articolo|articolo|pagina))?|copia(?: il)? link|copia|salva(?: .{2,15})?|ascolta(?: l['’]articolo)?|invia(?: per e-?mail)?|link copiato|commenta))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Copia link', 'Stampa questo articolo'],
    misses: ['Stampa estera in visita al museo'],
  },
  {
    id: 'it/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:segui(?:ci|teci)?|iscriviti al nostro canale|unisciti al nostro canale|trovaci)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:su|whatsapp|telegram|facebook|instagram|google|youtube|twitter)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:seguici|segui|i nostri social|social))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Seguici su Facebook', 'Segui il canale su WhatsApp'],
    misses: ['La polizia segue il sospetto'],
  },
  {
    id: 'it/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:condividi|condividere|invia|twitta|tweet)(?: (?:questo|questa|l['’]|il|la|su|via|per|articolo|l['’]articolo|notizia|pagina|link|facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail|pinterest|gli|amici|con)){0,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Condividi su Facebook', 'Condividi questo articolo'],
    misses: ['Condividere casa costa meno, dicono gli studenti'],
  },
];
