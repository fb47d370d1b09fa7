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
    id: 'it/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:scegli|seleziona|inserisci|indica|scegliere) (?:l['’]|un |il tuo |la tua |quanto )?(?:importo|donare|donazione|contributo)(?!\p{L})|(?<!\p{L})quanto vuoi (?:donare|versare|contribuire)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:altro importo|importo (?:libero|a scelta|personalizzato)|altra cifra|dona (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["Scegli l'importo", 'Quanto vuoi donare?', 'Altro importo'],
    misses: ["L'importo della multa è salito", 'Un altro importo record per la città'],
  },
  {
    id: 'it/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:diventa|diventare|diventate|diventi) (?:anche tu )?(?:nostr[oaie] |un |un['’]|una )?(?:soci[oa]|sostenitor\p{L}+|sostenitrice|membro|amic[oa]|mecenate|donator\p{L}+|parte della (?:nostra )?comunità)(?!\p{L})(?! (?:dell['’](?:unione|onu|ue)|della nato|del (?:partito|governo|club|consiglio)))|^[^\p{L}\p{N}]{0,5}(?:(?:entra (?:nella|a far parte della) (?:nostra )?(?:community|comunità)|unisciti (?:a noi|alla (?:nostra )?(?:community|comunità))|associati|tesserati)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Diventa sostenitore', 'Diventa socio da 5 €', 'Unisciti alla nostra comunità'],
    misses: ["Vuole diventare membro dell'Unione", 'Amici per sempre'],
  },
  {
    id: 'it/donation/buy-a-coffee',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:offrici|offrimi|regalaci) (?:un|una) (?:caffè|pizza|birra)|(?<!\p{L})(?:sostieni|supporta|aiuta|segui)\p{L}*[^.?!]{0,30}(?<!\p{L})(?:patreon|ko-?fi|tipeee|satispay|paypal|produzioni dal basso)(?!\p{L})/iu,
    hits: ['Offrici un caffè', 'Sostienici su Patreon'],
    misses: ['Gli offrì un caffè', 'La disegnatrice vive di Patreon'],
  },
  {
    id: 'it/donation/consider-giving',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:ti (?:chiediamo|invitiamo)|puoi|se (?:vuoi|puoi|volete|potete)|considera(?: l['’]idea)?|valuta)(?: di| a| anche)* (?:sostenerci|sostenere (?:il nostro|la nostra|questo)|aiutarci|fare una donazione(?!\p{L})(?! (?:a|al|alla|ai|all['’])(?!\p{L}))|donare (?:una|il tuo 5)|contribuire (?:al nostro|con una)|diventare (?:socio|sostenitore))/iu,
    hits: ['Se vuoi sostenerci, ecco come', 'Puoi fare una donazione', 'Ti chiediamo di sostenere il nostro lavoro'],
    misses: ['Puoi fare una donazione alla Croce Rossa', 'Se vuoi aiutare il gatto, chiama'],
  },
  {
    id: 'it/donation/cost-of-news',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:giornalismo|informazione|inchieste|informare)(?: (?:di qualità|indipendente|liber[oa]|fare))*,? (?:ha un costo|cost(?:a|ano)|richied(?:e|ono) (?:tempo|risorse)|non è gratis)(?!\p{L})|(?<!\p{L})fare (?:buon |buona )?(?:giornalismo|informazione)[^.?!]{0,20}(?<!\p{L})(?:costa|ha un costo|risorse)/iu,
    hits: ["L'informazione di qualità ha un costo", 'Le inchieste costano'],
    misses: ['La guerra ha un costo umano', 'Il vino di qualità costa'],
  },
  {
    id: 'it/donation/defend-press-freedom',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?:^|[.!?:–—] ?)(?:difendi|proteggi|difendiamo|aiutaci a difendere)(?: con noi| insieme)? (?:il|la|l['’]|un|una|un['’])? ?(?:giornalismo|informazione|stampa)(?: \p{L}+)? (?:liber[oa]|indipendente|di qualità)|(?<!\p{L})(?:giornalismo|informazione) (?:liber[oa]|indipendente)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:grazie a te|ha bisogno di te|dipende da te|il tuo (?:aiuto|sostegno))/iu,
    hits: ["Difendi l'informazione libera", 'Giornalismo indipendente, grazie a te'],
    misses: ["Il giudice difende l'informazione libera", 'La libertà di stampa'],
  },
  {
    id: 'it/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:sì,? )?(?:voglio |fai (?:una|la tua) |fare una |effettua una )?(?:donazioni|donazione|dona|donare|dono|sostienici|contribuisci|sostieni|supportaci|aiutaci|sosteneteci|5 ?x ?1000|5 per mille|cinque per mille)(?: (?:ora|adesso|subito|qui|oggi|online|con paypal|con carta|mensile|una tantum|ogni mese|libera|liberale|da (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,10}|il tuo (?:5 ?x ?1000|5 per mille)|con (?:una|la tua) donazione|[\p{L}'’ ]{2,25}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Fai una donazione', 'Sostienici', 'Dona il tuo 5x1000'],
    misses: [
      "Donare il sangue salva vite, ricorda l'ospedale della città ai giovani",
      'Una donazione di organi ha salvato quattro bambini in ospedale',
    ],
  },
  {
    id: 'it/donation/donate-to-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:fai|con|fare) (?:una|la tua) donazione[^.?!]{0,15}(?<!\p{L})(?:per (?:sostenere|aiutar)|a (?:noi|sostegno)|al nostro|e (?:sostien|aiuta)|anche piccola)|(?:^|[.!?:–—] ?)dona (?:ora|oggi|adesso|anche tu)(?!\p{L})|(?<!\p{L})bonifico[^.?!]{0,20}(?<!\p{L})(?:intestat|iban)|(?<!\p{L})devolvi[^.?!]{0,20}(?<!\p{L})(?:5|cinque)/iu,
    hits: ['Fai una donazione e sostieni la redazione', 'Con la tua donazione per sostenere il sito'],
    misses: ['Fece una donazione alla scuola', 'La ditta dona cibo'],
  },
  {
    id: 'it/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})se (?:ti (?:è|sono|piac)|apprezzi|credi|pensi|ritieni|leggi|vuoi che|questo articolo|il nostro lavoro)[^.?!]{0,90}(?<!\p{L})(?:sostien|sostener|dona|contribu|offrici|aiutaci|abbonati|diventa (?:socio|sostenitore))/iu,
    hits: ['Se ti è piaciuto questo articolo, sostienici', 'Se apprezzi il nostro lavoro, dona'],
    misses: ['Se ti piace la zuppa, prova questa', 'Se credi ai fantasmi, leggi'],
  },
  {
    id: 'it/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ogni|qualsiasi|anche (?:un |una )?piccol[oa]) (?:contributo|donazione|euro|aiuto|cifra|gesto|offerta|importo|somma)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:conta|è (?:important|prezios|fondamental|utile)|aiuta|fa la differenza|vale|può)|(?<!\p{L})(?:contributo|donazione|aiuto)(?!\p{L}),? (?:per quanto piccol[oa]|anche (?:minim|piccol|modest)|qualunque (?:sia|importo))/iu,
    hits: ['Ogni contributo è prezioso', 'Anche un piccolo aiuto conta'],
    misses: ['Ogni voto conta, dice il candidato', 'Ogni euro speso dal comune'],
  },
  {
    id: 'it/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})prima (?:di (?:andare|uscire|chiudere questa|continuare|lasciarci)|che tu (?:vada|te ne)),? (?:un|una|ti|abbiamo|se|vorremmo|puoi|iscriviti)|(?<!\p{L})(?:visto|dato|già) che sei (?:qui|arrivato)|(?<!\p{L})se (?:stai leggendo|sei arrivat[oa] (?:fin|a leggere))|(?<!\p{L})(?:chiederti|chiedervi) un (?:piccolo )?(?:favore|aiuto)|(?<!\p{L})abbiamo (?:un (?:piccolo )?favore da|una cosa da) chieder/iu,
    hits: ['Prima di andare, ti chiediamo una cosa', 'Vorremmo chiederti un piccolo favore'],
    misses: ['Prima di andare al mare, controlla', 'Gli fece un favore'],
  },
  {
    id: 'it/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finanziat[oaie]|sostenut[oaie]|vive|viviamo|vivono|esiste|esistiamo|dipend(?:e|iamo)|possibile|si regge|si sostiene)(?!\p{L})(?: (?:solo|solamente|esclusivamente|unicamente|soltanto|principalmente))*,? (?:da|dai|dalle|grazie (?:a|ai|alle)|con|del|delle|dei|di) (?:i |le |la |contributi de[li]+ |donazioni de[li]+ )?(?:vostr[eio] |tue |suoi |nostr[ie] |sue |contributo de[li]+ |sostegno de[li]+ |generosità de[li]+ )*(?:lettori|lettrici|soci|abbonati|sostenitori|abbonamenti|donazioni|contributi|sostegno di chi)(?!\p{L})|(?<!\p{L})senza (?:pubblicità|padroni|editori|finanziamenti pubblici)[^.?!]{0,40}(?<!\p{L})(?:lettori|donazioni|indipendent|abbonat|sostenit)/iu,
    hits: [
      'Un giornale sostenuto dai lettori',
      'Viviamo grazie alle donazioni',
      'Senza padroni, solo grazie ai lettori',
    ],
    misses: ['Il ponte è finanziato dalla regione', 'Esiste un problema di donazione'],
  },
  {
    id: 'it/donation/fundraising-drive',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nostra|questa) (?:campagna|raccolta)[^.?!]{0,20}(?<!\p{L})(?:donazioni|fondi|abbonamenti|soci|crowdfunding|sostegno)|(?<!\p{L})aiutaci a raggiungere|^[^\p{L}\p{N}]{0,5}(?:[\d., ]{1,12} ?(?:€|euro)? ?(?:raccolti|donatori|donazioni|sostenitori)(?: .{0,25})?|obiettivo ?:? ?€? ?[\d.,]{1,12} ?(?:€|euro|soci|abbonati).{0,15})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})ci mancano[^.?!]{0,20}(?<!\p{L})(?:soci|donator|abbonat|sostenitor|€|euro)/iu,
    hits: ['La nostra campagna di donazioni', '8.000 € raccolti'],
    misses: ['La campagna elettorale parte', 'Ci mancano due giocatori'],
  },
  {
    id: 'it/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:aiutaci|aiutateci|ci (?:aiuta|aiuti|aiuterà|permette|permetti|permetterai|consente|consenti)) (?:a|di) (?:continuare|restare|rimanere|crescere|fare|mantenere|garantire|produrre|pubblicare|raccontare|difendere|essere|proseguire|realizzare|informar\p{L}+|tenere)/iu,
    hits: ['Aiutaci a restare liberi', 'Ci permette di pubblicare ogni giorno'],
    misses: ['Lo aiuta a crescere', 'La legge permette di restare'],
  },
  {
    id: 'it/donation/keep-free',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nostr[oaie]|noi|tu[oa]?|vogliamo)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:ad accesso (?:libero|gratuito)|accessibil[ei] a tutt[ie]|gratuit[oaie] per tutt[ie]|liber[oaie] e (?:gratuit|accessibil|indipendent)|senza paywall)/iu,
    hits: ['Il nostro giornale è gratuito per tutti', 'Vogliamo restare liberi e indipendenti'],
    misses: ['Il museo è gratuito per tutti', 'Il parco è accessibile a tutti'],
  },
  {
    id: 'it/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:una |la )?(?:donazione |dona )?(?:mensil[ei]|una tantum|una (?:sola )?volta|singola|annual[ei]|ogni mese|al mese|ricorrente|periodica)[ \/|,]{0,3}(?:o )?){1,3})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mensile', 'Donazione una tantum'],
    misses: ['Il rapporto mensile', 'Una volta approvata la legge'],
  },
  {
    id: 'it/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:senza|non abbiamo|nessun) (?:un )?(?:padron[ei]|editor[ei]|azionist[ai]|partit[oi]|sponsor|finanziament[oi] pubblic[oi]|pubblicità)(?:,? (?:né|o|e|senza) (?:padron[ei]|editor[ei]|azionist[ai]|partit[oi]|sponsor|finanziamenti|pubblicità|grandi))+/iu,
    hits: ['Senza padroni né editori', 'Non abbiamo padroni o sponsor'],
    misses: ['Senza acqua né luce', 'Nessun partito ha vinto'],
  },
  {
    id: 'it/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:con |tramite )?(?:carta di (?:credito|debito)|bonifico(?: bancario)?|satispay|paypal|addebito (?:diretto|sul conto)|bollettino postale|contanti)(?: o |[ ,|\/·]{1,3}|$|(?=[^\p{L}\p{N}]{0,8}$))){1,5})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Carta di credito', 'Bonifico / Satispay'],
    misses: ['Carta di credito rubata', 'Bonifico falso'],
  },
  {
    id: 'it/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ricordamelo|ricordami|ricordarmelo) (?:più tardi|dopo|domani|tra .{2,15}|il prossimo mese)|ho già (?:donato|contribuito|fatto una donazione|sostenuto)(?: .{0,15})?|sono già (?:socio|socia|sostenitore|sostenitrice|donatore))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ricordamelo più tardi', 'Ho già donato'],
    misses: ['Ricordami il suo nome', 'Ho già sonno'],
  },
  {
    id: 'it/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sostieni|sostenete|sostenere|aiuta|aiutate|difendi|supporta|finanzia|supportare) (?:il |la |i |le )?nostr[oaei] (?:\p{L}+ ){0,2}?(?:giornalismo|informazione|redazione|lavoro|giornale|inchieste|stampa|testata|rivista|progetto|quotidiano|sito)(?!\p{L})|(?<!\p{L})(?:sostieni|sostenete|difendi|supporta|finanzia) (?:il |la |l['’]|un |una |un['’]|le |questo |questa )?(?:\p{L}+ ){0,2}?(?:giornalismo|informazione|redazione|lavoro|giornale|inchieste|stampa|testata|rivista|progetto|quotidiano|sito)(?!\p{L})|(?:^|[.!?:–—] ?)aiuta (?:il |la |l['’]|questo )?(?:giornalismo|informazione|redazione|lavoro|giornale|inchieste|stampa|testata|rivista|progetto|quotidiano|sito)(?!\p{L})/iu,
    hits: ['Sostieni il giornalismo indipendente', 'Sostieni il nostro lavoro'],
    misses: ['Il comune sostiene la biblioteca', 'Il robot aiuta il lavoro nei campi'],
  },
  {
    id: 'it/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sostienici|sosteneteci|supportaci|supportateci|sostienimi)(?!\p{L})|(?<!\p{L})(?:aiutaci|aiutateci)(?!\p{L})(?! (?:a capire|a trovare))|(?<!\p{L})(?:come|per|di|modi per) (?:sostenerci|supportarci)(?!\p{L})/iu,
    hits: ['Aiutaci a continuare', 'Come sostenerci'],
    misses: ['Lo aiutano i vicini', 'Nessuno venne ad aiutarli'],
  },
  {
    id: 'it/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:donazion[ei]|erogazion[ei]|contribut[oi]|quot[ae]|offert[ae])(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:deducibil|detraibil|detrazion|deduzion)|(?<!\p{L})(?:detraibil|deducibil)\p{L}+[^.?!]{0,20}(?<!\p{L})(?:tasse|dichiarazione|\d+ ?%)/iu,
    hits: ['La tua donazione è detraibile', 'I contributi sono deducibili'],
    misses: ['Le spese mediche salgono', 'Le tasse calano'],
  },
  {
    id: 'it/donation/thank-you',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})grazie (?:per|del|a) (?:il |la )?(?:tu[oa]|vostr[oa]) (?:prezios[oa] )?(?:sostegno|donazione|contributo|aiuto|supporto|generosità)|(?<!\p{L})grazie a (?:tutti |chi )[^.?!]{0,15}(?<!\p{L})(?:soci|sostenitor|donator|abbonat|sostien)/iu,
    hits: ['Grazie per il tuo sostegno', 'Grazie a tutti i nostri sostenitori'],
    misses: ['Grazie al gol di testa', 'Ringrazia il sindaco'],
  },
  {
    id: 'it/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})abbiamo (?:sempre |ancora |davvero |anche )?(?:bisogno|necessità) (?:di (?:te|voi|più (?:soci|abbonati|sostenitori))|(?:anche )?del (?:tuo|vostro)|della (?:tua|vostra))(?!\p{L})|(?<!\p{L})ha bisogno (?:di te|del tuo (?:aiuto|sostegno)|del vostro)(?!\p{L})|(?<!\p{L})senza (?:di te|di voi|il tuo (?:aiuto|sostegno|contributo))(?!\p{L})|(?<!\p{L})contiamo (?:su di te|su di voi|sul tuo)/iu,
    hits: ['Abbiamo bisogno di te', 'Il giornale ha bisogno del tuo sostegno'],
    misses: ['Abbiamo bisogno di pioggia, dice il contadino', 'Ha bisogno di lavoro'],
  },
  {
    id: 'it/donation/why-give',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})perché (?:sostenerci|donare(?: a noi)?|ti chiediamo|chiediamo (?:il tuo|una)|abbonarsi|diventare (?:socio|sostenitore|soci))(?!\p{L})[^.?!]{0,15}(?:$|[?!:])|^[^\p{L}\p{N}]{0,5}(?:(?:come|a cosa|dove) (?:usiamo|servono|serve|vanno|va|useremo) (?:il tuo|la tua|i tuoi|le tue|le vostre).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Perché sostenerci?', 'A cosa serve la tua donazione?'],
    misses: ['Perché donare sangue è facile e salva vite ogni anno in città', 'Perché piove'],
  },
  {
    id: 'it/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:con |grazie a(?:l|lla)? )?(?:il |la )?(?:tu[oa]|vostr[oa]) (?:donazione|contributo|sostegno|aiuto|supporto|generosità|abbonamento)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:ci|permette|aiuta|è|garantisce|possiamo|potremo|fa|rende|sostiene|serve|conta|vale|ci)(?!\p{L})/iu,
    hits: ['Il tuo contributo ci permette di restare liberi', 'Con il tuo sostegno possiamo continuare'],
    misses: ['Il suo sostegno al sindaco è totale', 'Il loro aiuto è poco'],
  },
  {
    id: 'it/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:iscrivendoti|registrandoti|cliccando|inviando|inserendo|abbonandoti|proseguendo|compilando|premendo)[^.?!]{0,60}(?<!\p{L})(?:accett|dichiar|acconsent|confermi|autorizzi)|(?<!\p{L})(?:acconsento|accetto|autorizzo|do il consenso|presto il consenso|ho letto|dichiaro di aver)[^.?!]{0,40}(?<!\p{L})(?:trattamento|ricevere|informativa|privacy|termini|condizioni)|(?<!\p{L})protetto da recaptcha/iu,
    hits: ['Iscrivendoti accetti la privacy policy', "Ho letto e accetto l'informativa"],
    misses: ['Cliccando, il gatto accese la luce', 'Ho letto un libro'],
  },
  {
    id: 'it/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:scarica|scaricate|apri|installa|prova|usa)(?: gratis| ora| subito)?(?: la nostra| la| l['’]| nell['’]| su)? ?(?:nuova )?(?:app|applicazione)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:scarica|installa|usa) (?:la nostra |l['’]|la )(?:nuova )?(?:app|applicazione)(?!\p{L})|(?<!\p{L})(?:la nostra|nella nostra|sulla nostra) (?:nuova )?app(?!\p{L})/iu,
    hits: ["Scarica l'app", 'Leggi meglio: scarica la nostra app'],
    misses: ["L'applicazione della legge è lenta", 'Chi scarica i film rischia'],
  },
  {
    id: 'it/newsletter/app-store',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:disponibile|scarica(?:la|lo)?)(?: gratis)? (?:su|da|dall['’]) ?(?:l['’])?(?:app ?store|google play|play store|appgallery)(?: .{0,25})?|(?:inquadra|scansiona) (?:il|questo) (?:qr|codice).{0,30})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Disponibile su Google Play', "Scaricala dall'App Store"],
    misses: ['Il gioco disponibile su Google Play preoccupa i genitori', 'La scansione del corpo'],
  },
  {
    id: 'it/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:e-?mail|indirizzo)[^.?!]{0,12}(?<!\p{L})(?:non (?:è )?valid|non corrett|già (?:iscritt|registrat|presente))|(?<!\p{L})inserisci[^.?!]{0,15}(?:e-?mail|indirizzo)[^.?!]{0,15}valid|(?<!\p{L})(?:iscrizione|registrazione)[^.?!]{0,15}(?<!\p{L})(?:completata|avvenuta|confermata|effettuata|riuscita|andata a buon fine)|(?<!\p{L})(?:conferma|verifica) (?:la tua|il tuo) (?:iscrizione|e-?mail|indirizzo|account)|(?<!\p{L})grazie per (?:l['’]iscrizione|esserti (?:iscritt|registrat)|la tua iscrizione)|(?<!\p{L})(?:controlla|verifica) la (?:tua )?(?:casella|posta|e-?mail|cartella spam)|(?<!\p{L})(?:ti|abbiamo|riceverai|clicca)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:e-?mail|link) di conferma(?!\p{L})|(?<!\p{L})ti sei iscritt[oa] (?:alla|con)/iu,
    hits: ['Indirizzo email non valido', 'Grazie per esserti iscritto', 'Iscrizione avvenuta con successo'],
    misses: ['Le email del ministro sono state rubate', 'Le iscrizioni a scuola aprono'],
  },
  {
    id: 'it/newsletter/dismiss',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:no,? grazie(?:,? .{0,30})?|(?:forse )?più tardi|non ora|non mostrare più.{0,20}|sì,? (?:iscrivimi|mi interessa|voglio).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['No, grazie', 'Più tardi'],
    misses: ['No, grazie a Dio nessuno è morto nello scontro', 'Più tardi nella notte'],
  },
  {
    id: 'it/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:la tua|il tuo|inserisci|indirizzo|scrivi|digita|lascia) ){0,4}(?:e-?mail|indirizzo (?:e-?mail|di posta)|posta elettronica)(?: ?\(?(?:obbligatori[oa]|richiest[oa]|qui)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['La tua email', 'Indirizzo e-mail', 'Inserisci la tua email'],
    misses: ['Indirizzo sbagliato, lettera persa', 'Email rubate'],
  },
  {
    id: 'it/newsletter/form-message',
    kind: 'newsletter',
    role: 'pitch',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:camp[oi] obbligatori[oi]?|si è verificato un errore|riprova più tardi|riprova tra)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:scegli|seleziona) (?:almeno )?(?:una?|le|la|i tuoi) (?:newsletter|opzione|interessi|argomenti).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Si è verificato un errore, riprova più tardi', '* Campi obbligatori'],
    misses: ['Un errore di calcolo', 'I campi di grano'],
  },
  {
    id: 'it/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:nella tua|sulla tua|nella vostra|alla tua) (?:casella|e-?mail|mail|posta|inbox)|(?<!\p{L})(?:ogni (?:giorno|mattina|sera|settimana|mese|weekend|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|tutt[ei] (?:le|i) (?:mattine|sere|settimane|giorni|domeniche)|una volta (?:alla|a) settimana)[^.?!]{0,30}(?<!\p{L})(?:via|per|nella tua) (?:e-?mail|mail|casella|posta)|(?<!\p{L})ricevi[^.?!]{0,60}(?<!\p{L})(?:via (?:e-?mail|mail)|per e-?mail|nella tua|(?:ogni (?:giorno|mattina|sera|settimana|mese|weekend|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|tutt[ei] (?:le|i) (?:mattine|sere|settimane|giorni|domeniche)|una volta (?:alla|a) settimana)|gratis|gratuitamente)(?!\p{L})|(?<!\p{L})direttamente (?:nella|via|sulla|per) (?:tua|e-?mail|mail)/iu,
    hits: ['Ogni mattina nella tua casella di posta', 'Nella tua email', 'Ricevi le notizie ogni venerdì'],
    misses: ['La casella del voto era vuota', 'Riceve minacce ogni giorno'],
  },
  {
    id: 'it/newsletter/join-readers',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})unisciti (?:a |ai |agli |alle |oltre |più di |altri )*(?:[\d.,]{2,} |migliaia di )(?:altri )?(?:lettori|iscritti|abbonati|persone)|^[^\p{L}\p{N}]{0,5}(?:(?:oltre|più di|già) [\d.,]+ (?:iscritti|abbonati|lettori)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Unisciti a oltre 20.000 lettori', 'Già 5.000 iscritti'],
    misses: ['Il club ha oltre 20.000 abbonati allo stadio', 'Unisciti al ballo'],
  },
  {
    id: 'it/newsletter/never-miss',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})non perder(?:ti|e|ci)? (?:più )?(?:nulla|niente|nessun|neanche|le (?:ultime|notizie|nostre)|i nostri)|(?<!\p{L})per non perder(?:ti|e) (?:più )?(?:nulla|niente|nessun|le|i nostri)/iu,
    hits: ['Non perderti nulla', 'Per non perdere nessuna notizia'],
    misses: ['Non perdere la testa', 'La squadra non perde nulla'],
  },
  {
    id: 'it/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:le|la|nostre|nostra|tutte|altre|scopri|scegli|vedi|leggi|gestisci|ricevi|una) ){0,4}newsletter(?:(?: [\p{L}'’&-]+){0,5}| ?[:–-] .{2,40}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Le nostre newsletter', 'Scopri tutte le newsletter'],
    misses: ['La newsletter del ministro conteneva un errore di calcolo grave', 'Una lettera dal fronte'],
  },
  {
    id: 'it/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:attiva|ricevi|abilita|consenti|autorizza)(?: le| gli| nostre| nostri)* (?:notifiche|alert|avvisi)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:attivare|ricevere|attiva|iscriviti alle)(?: le)? ?(?:notifiche|alert)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:avvisami|ti avvisiamo|ti avviseremo|resta avvisat)/iu,
    hits: ['Attiva le notifiche', 'Avvisami quando esce'],
    misses: ['Le notifiche del tribunale', 'Gli avvisi di garanzia'],
  },
  {
    id: 'it/newsletter/privacy',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:i )?(?:tuoi|suoi|vostri) dati(?: personali)?[^.?!]{0,40}(?<!\p{L})(?:trattat|utilizzat|usat|raccolt)\p{L}+[^.?!]{0,60}(?<!\p{L})(?:newsletter|inviar|finalità|iscrizione|marketing|comunicazioni|richiesta)|(?<!\p{L})(?:leggi|consulta|visualizza|presa visione)[^.?!]{0,15}(?<!\p{L})(?:informativa|privacy policy)|(?<!\p{L})(?:titolare|finalità) del trattamento|(?<!\p{L})trattamento dei (?:miei |tuoi )?dati(?: personali)? (?:per|ai sensi|secondo)/iu,
    hits: ['I tuoi dati saranno trattati per la newsletter', "Leggi l'informativa"],
    misses: ['I suoi dati furono rubati', 'Il titolare della ditta'],
  },
  {
    id: 'it/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:iscriv(?:iti|itevi|ersi|imi|erti)|registra(?:ti|tevi)|abbonati|ricevi|ricevere|iscrizione|riceverai|scopri|non perderti|attiva)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:newsletter|mailing list|bollettino|rassegna (?:quotidiana|settimanale))(?!\p{L})/iu,
    hits: ['Iscriviti alla newsletter', 'Ricevi la nostra newsletter'],
    misses: ['La newsletter del ministro è letta', 'Gli iscritti alla newsletter protestano'],
  },
  {
    id: 'it/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:sì,? )?(?:voglio )?(?:iscriviti|iscrivimi|iscrivermi|mi iscrivo|registrati|iscriversi)(?: (?:gratis|gratuitamente|ora|qui|subito|adesso|al? .{2,35}|alla .{2,35}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Iscriviti', 'Iscriviti gratis'],
    misses: [
      'Iscriversi a scuola è più difficile per chi arriva da lontano e non parla la lingua',
      'Registra il disco',
    ],
  },
  {
    id: 'it/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:resta|rimani|restare|vuoi restare|per restare|tieniti|restiamo) (?:sempre )?(?:informat[oa]|aggiornat[oai]|in contatto|al passo|connesso)|(?<!\p{L})tutte le notizie[^.?!]{0,25}(?<!\p{L})(?:via mail|sul tuo|in tempo reale|dove vuoi)/iu,
    hits: ['Resta aggiornato', 'Vuoi restare informato?'],
    misses: ['Il sindaco è informato', 'Resta a casa'],
  },
  {
    id: 'it/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:disiscriver|cancellarti|cancellare (?:la|l['’])|cancella(?:rsi)?|disiscrizione|annullare (?:la|l['’])|revocare)\p{L}*[^.?!]{0,30}(?<!\p{L})(?:qualsiasi momento|quando vuoi|ogni momento|un clic|momento)|(?<!\p{L})(?:grazie per (?:l['’]iscrizione|esserti iscritt)|niente spam|no spam|zero spam|nessuno spam|senza spam)|(?<!\p{L})non (?:condivid|ced|vend)\p{L}+[^.?!]{0,20}(?<!\p{L})(?:dati|e-?mail|indirizzo)/iu,
    hits: ['Puoi cancellarti in qualsiasi momento', 'Grazie per esserti iscritto', 'Niente spam'],
    misses: ['Cancellano i voli quando piove', 'Lo spam cresce'],
  },
  {
    id: 'it/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:il meglio|le notizie|le (?:principali|migliori) notizie|una selezione|l['’]essenziale|un riassunto|il riepilogo|i fatti|tutto quello che)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:ogni (?:giorno|mattina|sera|settimana|mese|weekend|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|tutt[ei] (?:le|i) (?:mattine|sere|settimane|giorni|domeniche)|una volta (?:alla|a) settimana)(?!\p{L})|(?<!\p{L})(?:ogni (?:giorno|mattina|sera|settimana|mese|weekend|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|tutt[ei] (?:le|i) (?:mattine|sere|settimane|giorni|domeniche)|una volta (?:alla|a) settimana),? (?:il meglio|le notizie|una selezione|la nostra|ti (?:raccontiamo|portiamo|spieghiamo)|i fatti)/iu,
    hits: ['Le notizie più importanti ogni mattina', 'Ogni venerdì il meglio della settimana'],
    misses: ['Ogni mattina il pastore sale', 'Le notizie sono brutte'],
  },
  {
    id: 'it/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:sei già|hai già|già)[^.?!]{0,12}(?<!\p{L})(?:abbonat[oaie]|registrat[oaie]|un account|un abbonamento|iscritt[oaie]|utente)(?!\p{L})[^.?!]{0,20}(?:\?|(?<!\p{L})acced|(?<!\p{L})entra|(?<!\p{L})login|(?<!\p{L})effettua)|^[^\p{L}\p{N}]{0,5}(?:(?:sono|ho) già (?:abbonat[oa]|registrat[oa]|un (?:account|abbonamento))(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:non (?:sei|hai) (?:ancora )?(?:abbonat[oa]|registrat[oa]|un account|iscritt[oa])|non ancora registrat[oa])[^.?!]{0,10}\?|(?<!\p{L})se sei (?:già )?(?:abbonat[oa]|un abbonato)|(?<!\p{L})(?:attiva|associa|collega) il tuo (?:abbonamento|account)/iu,
    hits: ['Sei già abbonato? Accedi', 'Hai già un account?', 'Non hai un account?'],
    misses: ['È già iscritto al partito', 'Ha già un account in banca'],
  },
  {
    id: 'it/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:ti (?:resta|restano|rimane|rimangono)|hai (?:già )?(?:letto|raggiunto|esaurito|superato|ancora|finito))[^.?!]{0,35}(?<!\p{L})(?:articol[oi]|contenuti|lettur[ae]) ?(?:gratuit[oi]|gratis|omaggio|rimanent[ei]|a disposizione|di questo mese|letti)|(?<!\p{L})(?:hai raggiunto|raggiunto) il (?:limite|numero massimo)|(?<!\p{L})limite (?:mensile )?di (?:articoli|letture)|^[^\p{L}\p{N}]{0,5}(?:\d+ ?(?:\/ ?\d+ )?articol[oi] (?:gratuit[oi]|gratis|rimast[oi]|rimanent[ei]).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ti restano 2 articoli gratuiti', 'Hai raggiunto il limite di articoli'],
    misses: ['Ti resta un anno, disse il giudice', 'Il limite di velocità'],
  },
  {
    id: 'it/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:accesso|accedi|lettura|navigazione|navighi)[^.?!]{0,50}(?<!\p{L})(?:illimitat[oa]|esclusiv[io]|senza (?:pubblicità|limiti)|archivio|articoli|contenuti)(?!\p{L})[^.?!]{0,30})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:tutti |tutte )?(?:gli |i |le |nostri )*(?:articoli|contenuti|newsletter|podcast|inchieste|approfondimenti|vantaggi)[^.?!]{0,25}(?<!\p{L})(?:illimitat[ie]|esclusiv[ie]|senza pubblicità|per abbonati|riservat[ie]|premium)(?!\p{L})[^.?!]{0,25})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:il |la )?(?:giornale|quotidiano|edizione|rivista|copia)[^.?!]{0,15}(?<!\p{L})(?:digitale|in pdf|cartace[oa]|sfogliabile)(?!\p{L})[^.?!]{0,40})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Accesso a tutti gli articoli', 'Newsletter esclusive per abbonati'],
    misses: ["L'accesso allo stadio è vietato", 'Gli articoli del codice'],
  },
  {
    id: 'it/paywall/billing',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:poi|dopo|anziché|invece di) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?(?:\/|al|per|ogni|a )|(?<!\p{L})(?:si rinnova|rinnovo) (?:automatic)|(?<!\p{L})(?:fatturat[oa]|addebitat[oa]|addebito|pagamento)[^.?!]{0,12}(?<!\p{L})(?:annual|mensil|ogni mese|unic[oa])|(?<!\p{L})(?:offerta|promozione|prezzo) (?:valid[oa] (?:fino|per|solo)|limitat|riservat[oa] ai nuovi|lancio|di lancio|speciale per)|(?<!\p{L})risparmi(?:a|) (?:fino )?(?:al |il )?(?:\d+ ?%|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))/iu,
    hits: ['poi 9,99 € al mese', 'Rinnovo automatico', 'Risparmia il 50%'],
    misses: ['Poi piove', 'Il rinnovo del contratto'],
  },
  {
    id: 'it/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:disdici|disdire|annulla|cancelli|disattivi|puoi (?:disdire|annullare)|disdetta)[^.?!]{0,15}(?<!\p{L})(?:quando (?:vuoi|preferisci)|qualsiasi momento|ogni momento|in un clic)|(?<!\p{L})senza (?:vincoli|impegno|obblighi di rinnovo)(?!\p{L})(?! di (?:bilancio|spesa|legge)|[^.?!]{0,5}(?<!\p{L})(?:ambiental|urbanist|paesagg))/iu,
    hits: ['Disdici quando vuoi', 'Senza vincoli'],
    misses: ['Cancella il volo', 'Una casa senza vincoli paesaggistici'],
  },
  {
    id: 'it/paywall/continue-with-account',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:continua|accedi|registrati|entra|prosegui|login)(?: rapidamente)? (?:con|tramite|via) (?:un |il tuo |la tua )?(?:account )?(?:google|apple|facebook|e-?mail|mail|x|twitter|amazon))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Continua con Google', 'Accedi con Facebook'],
    misses: ['Continua con meno soldi', 'Entra con la chiave'],
  },
  {
    id: 'it/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:abbonati|registrati|accedi|iscriviti|attiva|effettua il login)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:per|e) (?:continuare|continua|legger(?!\p{L}*[^.?!]{0,8}(?<!\p{L})newsletter)\p{L}+|leggi|accedere|sbloccare|proseguire)|(?<!\p{L})per (?:continuare (?:a leggere|la lettura)|proseguire (?:nella|la) lettura|leggere (?:tutto|l['’]articolo|il resto|questo))|(?<!\p{L})(?:continua|prosegui) (?:a leggere|la lettura) (?:con|gratis|a|per|su|senza)|(?<!\p{L})(?:vuoi|stai) (?:continuare a leggere|leggere (?:tutto|l['’]intero))|(?<!\p{L})(?:il resto|il seguito)[^.?!]{0,15}(?<!\p{L})(?:riservat|per (?:gli )?abbonati)/iu,
    hits: ['Abbonati per continuare a leggere', 'Per continuare la lettura, accedi'],
    misses: ['Per continuare a vivere serve acqua', 'Il resto è silenzio'],
  },
  {
    id: 'it/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!anche ?:? ?)(?<!\p{L})(?:contenut[oi]|articol[oi]|servizio|notizia|pagina|video|lettura|edizione|area)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:riservat[oiae]|esclusiv[oiae]|solo|dedicat[oiae]|disponibil[ei])(?!\p{L})[^.?!]{0,6}(?<!\p{L})(?:agli|per gli|per i|per|ai|alle) ?(?:soli |nostri |utenti |solo )*(?:abbonat[ie]|registrati|iscritti|soci|sostenitori)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:solo per|riservat[oa] a(?:gli|i)|esclusiva|per (?:i nostri|gli)|contenuto)(?: soli| nostri)? (?:abbonat[ie]|registrati|iscritti|soci|sostenitori)(?: .{0,15})?|contenuto a pagamento)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})questo (?:articolo|contenuto) è (?:a pagamento|premium|riservato)/iu,
    hits: ['Contenuto riservato agli abbonati', 'Solo per abbonati'],
    misses: ['Il parcheggio è riservato ai clienti', 'Leggi anche: contenuto riservato agli abbonati'],
  },
  {
    id: 'it/paywall/gift-article',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:regala|regalare) (?:questo |un |l['’]|un['’])?(?:articolo|abbonamento|lettura)(?!\p{L})|(?<!\p{L})(?:articolo|contenuto) (?:regalato|offerto) da|^[^\p{L}\p{N}]{0,5}(?:(?:abbonamento regalo|regala))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Regala un abbonamento', 'Articolo regalato da un abbonato'],
    misses: ['Gli regala un libro', 'Un articolo di lusso'],
  },
  {
    id: 'it/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:accedi|login|log in|entra|registrati|crea (?:un |il tuo )?account(?: gratuito| gratis)?|(?:hai )?(?:dimenticato la )?password(?: dimenticata)?|conferma (?:la )?password|mostra password|il mio account|area riservata)(?: ?(?:\/|o|\||\?)? ?(?:registrati|accedi|abbonati))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Accedi', 'Password dimenticata?', 'Crea un account'],
    misses: ['Entra in vigore la legge', 'Accedi alla vetta'],
  },
  {
    id: 'it/paywall/manage',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:gestisci|rinnova|modifica) (?:il tuo|l['’]) ?abbonamento|^[^\p{L}\p{N}]{0,5}(?:(?:servizio (?:clienti|abbonati)|assistenza abbonati|domande frequenti|condizioni (?:generali|di abbonamento)))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})contatta[^.?!]{0,20}(?<!\p{L})servizio (?:clienti|abbonati)/iu,
    hits: ['Gestisci il tuo abbonamento', 'Servizio clienti'],
    misses: ['Gestisce il club', 'Rinnova il parco auto'],
  },
  {
    id: 'it/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:scopri|vedi|scegli|guarda|confronta|consulta) )?(?:tutte |tutti )?(?:le |la |gli |i |l['’]|il )?(?:nostr[eia] |tuo |altre )?(?:offert[ae]|abbonament[oi]|formul[ae]|pian[oi])(?: (?:di abbonamento|digital[ei]|abbonamento|speciali|premium|disponibili|più adatt[oa].{0,15}|per te))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:scopri|scegli|confronta) (?:le nostre|la tua|tutte le|il tuo) (?:offert[ae]|formul[ae]|piano|abbonament[oi])/iu,
    hits: ['Scopri le offerte', 'Scegli il tuo abbonamento'],
    misses: ['Le offerte di lavoro calano in tutto il paese', 'Scopri i segreti del mare'],
  },
  {
    id: 'it/paywall/plan-names',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:abbonamento|piano|offerta|pacchetto|formula) (?:mensile|annuale|settimanale|trimestrale|digitale|base|premium|completo|full|light|plus|studenti|carta|solo digitale)(?: (?:\+|e|digitale|carta|annuale|mensile)){0,3}|(?:il )?più (?:scelto|venduto|conveniente)|miglior(?:e)? (?:offerta|prezzo|valore)|carta (?:\+|e) digitale|consigliato))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Abbonamento mensile', 'Carta + digitale'],
    misses: ['Piano annuale del comune', 'Più venduto del pane'],
  },
  {
    id: 'it/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:abbonat[io]|premium|(?:in )?esclusiva|contenuto (?:premium|esclusivo)|(?:solo )?per abbonati|articolo (?:premium|per abbonati)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Abbonati'],
    misses: ['Gli abbonati al gas pagheranno di più', 'Premium il vino'],
  },
  {
    id: 'it/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:a soli|a partire da|da soli|solo|primo mese a|abbonati|prova)(?!\p{L})[^?!]{0,20}?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*?(?:\/|al|per il|a|per|all['’]|ogni) ?(?:il |i )?(?:primi? |\d+ )?(?:mes[ei]|anno|settimana|trimestre|giorno)|^[^\p{L}\p{N}]{0,5}(?:(?:a|da|per|solo|poi) )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*?(?: ?\/ ?| al | per | all['’]| a | ogni | il )[^?!]{0,10}(?:mes[ei]|anno|settimana|trimestre)(?!\p{L})[^?!]{0,60}$|(?<!\p{L})(?:primo mese|\d+ (?:mesi|giorni|settimane)|un mese|una settimana) (?:gratis|gratuit[oa]|(?:a|per) (?:soli )?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))|(?<!\p{L})rinnovo automatico(?!\p{L})/iu,
    hits: ['Da 1 € al mese', 'Primo mese gratis', '1 € al mese per 3 mesi'],
    misses: ["L'affitto è salito a 900 €", 'Il colosso chiede 14 euro al mese ai clienti'],
  },
  {
    id: 'it/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:registrati|crea un account|accedi|iscriviti)(?: gratis| gratuito| gratuitamente)?(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:per (?:leggere(?! la newsletter)|continuare|accedere|sbloccare)|e (?:leggi|continua|accedi))|(?<!\p{L})(?:registrazione|con un account) gratuit[oa][^.?!]{0,25}(?<!\p{L})(?:legger|acced|articol)|^[^\p{L}\p{N}]{0,5}(?:crea(?:re)? (?:un|il tuo) account(?: gratuito| gratis)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Registrati per leggere', 'Registrati gratis e leggi l’articolo'],
    misses: ['Registrati cento casi', 'Crea un conto in banca'],
  },
  {
    id: 'it/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:abbonati|abbonarsi|mi abbono|voglio abbonarmi|attiva|scopri|prova|scegli|rinnova)(?: (?:ora|adesso|subito|qui|oggi|gratis|l['’]abbonamento|le offerte|l['’]offerta|le nostre offerte|il tuo abbonamento|a .{1,25}|al? .{2,30}|per .{1,25}|da (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,15}|con .{2,25}|e .{2,30}))*)[^\p{L}\p{N}]{0,8}$|[.!?:"”] ?abbonati (?:ora|subito|adesso|a|al|per)(?!\p{L})|(?<!\p{L})abbonati a (?:la|il|l['’])/iu,
    hits: ['Abbonati ora', 'Abbonati a partire da 1 €'],
    misses: ['Scopri come la città cambia volto nel racconto dei suoi abitanti più anziani', 'Gli abbonati del teatro'],
  },
  {
    id: 'it/paywall/support-by-subscribing',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sostieni|sostenere)[^.?!]{0,50}(?<!\p{L})(?:abbonandoti|abbonati|con (?:il tuo|un) abbonamento)|(?<!\p{L})abbonandoti[^.?!]{0,40}(?<!\p{L})(?:sostieni|aiuti|avrai|accedi|puoi)|(?<!\p{L})il tuo abbonamento[^.?!]{0,15}(?<!\p{L})(?:ci|sostiene|permette|aiuta|include|comprende)/iu,
    hits: ["Sostieni l'informazione con un abbonamento", 'Abbonandoti sostieni la redazione'],
    misses: ["L'abbonamento al bus aumenta", 'Sostiene la legge'],
  },
  {
    id: 'it/paywall/trial',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:prova|inizia|attiva|comincia)(?: (?:la|tua|ora|subito))* ?(?:prova )?(?:gratis|gratuit[oaà]\p{L}*|il periodo di prova|per \d+ (?:giorni|mesi)|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))).{0,30})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:prova|periodo di prova) gratuit[oa] (?:di|per) (?:\d+|un)/iu,
    hits: ['Prova gratis', 'Inizia la prova gratuita'],
    misses: ['La prova scritta è gratuita per gli studenti', 'Prova a casa'],
  },
  {
    id: 'it/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:accesso|accedi|lettura|leggi|naviga|articoli)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:illimitat[oi](?!\p{L})(?:\s?$|\s?[!.,:]|[^.?!]{0,20}(?<!\p{L})(?:a (?:tutt|nostr|ogni)|al (?:sito|giornale|nostr|quot)|articoli|contenuti|sito|tutt))|senza limiti(?!\p{L})|a tutti (?:gli|i nostri|i) (?:articoli|contenuti)|a tutto il (?:sito|giornale)|completo (?:a|al) (?:tutt|sito|giornale|nostr))/iu,
    hits: ['Accesso illimitato a tutti gli articoli', 'Accedi a tutti i nostri contenuti'],
    misses: ["L'accesso allo stadio è vietato", 'Accesso illimitato al credito'],
  },
  {
    id: 'it/paywall/unlock',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:sblocca|sbloccare) (?:questo|l['’]|tutti|il|la|tutto) ?(?:gli |i |il )?(?:articol[oi]|contenut[oi]|lettura|accesso a tutti)/iu,
    hits: ["Sblocca l'articolo", 'Sblocca tutti i contenuti'],
    misses: ['Sblocca il porto', 'Sbloccare i fondi'],
  },
  {
    id: 'it/paywall/why-subscribe',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})perché (?:abbonarsi|abbonarti|vedo questo)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:i |tutti i )?vantaggi (?:dell['’]abbon\p{L}+|per (?:gli|te|i).{0,15}|esclusivi|riservati.{0,15})|(?:il tuo |l['’])abbonamento (?:comprende|include).{0,30}|cosa (?:include|comprende).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Perché abbonarsi?', "I vantaggi dell'abbonamento"],
    misses: ['Perché piove', 'I vantaggi del clima'],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:leggi|vedi|guarda|ascolta)(?: (?:anche|pure|qui|l['’]approfondimento))?|leggi l['’]articolo|per approfondire|approfondimento|articol[oi] correlat[oi]|ti potrebbe interessare|potrebbe interessarti|sullo stesso (?:tema|argomento))(?: su [\p{L}\d.-]{2,30}(?=\s?[»>▶→]))?\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“«'‘])/iu,
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
