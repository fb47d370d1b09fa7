import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'ca/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |els |veure |llegeix |mostra )*(?:comentaris?|respostes)(?: ?\(?\d+\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 comentaris', 'Veure comentaris'],
    misses: ['Els comentaris del ministre van irritar mig país'],
  },
  {
    id: 'ca/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:deixa|escriu|afegeix|publica) (?:un|el teu|el primer) (?:comentari|resposta)|(?<!\p{L})adreça (?:de correu|electrònica) no es publicarà|(?<!\p{L})(?:inicia (?:la )?sessió|registra['’]t|identifica['’]t)[^.?!]{0,20}(?<!\p{L})per (?:comentar|participar)/iu,
    hits: ['Deixa un comentari', 'Inicia sessió per comentar'],
    misses: ['Va deixar una resposta sobre la taula'],
  },
  {
    id: 'ca/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:accepta|acceptar|accepto|rebutja|rebutjar|permet)(?: (?:totes|tot|les|galetes|cookies|i|continua|només|necessàries))+)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Accepta totes', 'Rebutjar galetes'],
    misses: ['Accepta la derrota'],
  },
  {
    id: 'ca/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:utilitz|fem servir|empr|us)\p{L}*[^.?!]{0,40}(?<!\p{L})(?:galetes|cookies)|(?<!\p{L})(?:en continuar|si continues)[^.?!]{0,60}(?<!\p{L})(?:acceptes|galetes|cookies)/iu,
    hits: ['Utilitzem galetes pròpies', 'Si continues navegant acceptes les cookies'],
    misses: ['Fem servir farina'],
  },
  {
    id: 'ca/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:tria|escull|selecciona|indica) (?:l['’]import|la quantitat|el teu import|quant)|(?<!\p{L})quant vols (?:donar|aportar)|^[^\p{L}\p{N}]{0,5}(?:(?:altre import|una altra quantitat|altra quantitat|import lliure))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["Tria l'import", 'Quant vols aportar?', 'Altra quantitat'],
    misses: ["L'import de la multa puja"],
  },
  {
    id: 'ca/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:fes-te|feu-vos|fer-te|fes-t['’]hi|esdevé) (?:soci|sòcia|sòci|membre|mecenes|amic|amiga|donant|subscriptora? solidari)|^[^\p{L}\p{N}]{0,5}(?:(?:associa-t['’]hi|associa['’]t|uneix-te a la (?:nostra )?comunitat|forma part de la (?:nostra )?comunitat|vull ser soci).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Fes-te soci', 'Fes-te mecenes', 'Uneix-te a la comunitat'],
    misses: ['Vol ser soci del club'],
  },
  {
    id: 'ca/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:vull |fes (?:una|la teva|un) |fer (?:una|un) )?(?:donació|donacions|donatiu|aportació|dona|donar|dóna|aporta|col·labora|col·laborar|contribueix|fes-hi una aportació)(?: (?:ara|aquí|avui|en línia|mensual|cada mes|una vegada|amb (?:nosaltres|bizum|targeta|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Fes una donació', 'Vull col·laborar'],
    misses: ["Donar sang salva vides, recorda l'hospital"],
  },
  {
    id: 'ca/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})si (?:t['’](?:agrada|ha agradat|interessa)|valores|creus|vols que|et sembla)[^.?!]{0,80}(?<!\p{L})(?:dona|fes-te|suport|col·labora|subscriu|ajuda|contribu)/iu,
    hits: ["Si t'ha agradat aquest article, fes-te soci", 'Si valores la feina que fem, col·labora'],
    misses: ["Si t'agrada la sopa, tasta-la"],
  },
  {
    id: 'ca/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cada|qualsevol|tota) (?:aportació|donació|donatiu|euro|contribució|ajuda)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:compta|suma|ajuda|és (?:important|benvingu)|val)|(?<!\p{L})per (?:petita|poc) que sigui[^.?!]{0,20}(?<!\p{L})(?:ajuda|compta|aportació)/iu,
    hits: ['Cada aportació compta', 'Qualsevol ajuda és benvinguda'],
    misses: ['Cada vot compta, va dir el candidat'],
  },
  {
    id: 'ca/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})abans (?:que marxis|de marxar|de tancar|de continuar),? (?:un|una|et|ens|volem|si)|(?<!\p{L})ja que (?:ets|has arribat) (?:aquí|fins aquí)|(?<!\p{L})(?:demanar-te|demanar-vos) (?:un (?:petit )?favor|una cosa)/iu,
    hits: ['Abans que marxis, et volem dir una cosa', 'Volem demanar-te un petit favor'],
    misses: ['Abans de marxar de vacances, revisa el cotxe'],
  },
  {
    id: 'ca/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:finançat|sostingut|possible|vivim|existim|depenem|depèn|feta?)s?(?: \p{L}+ment| només)*,? (?:gràcies a|per|de|pels|pel|dels|amb) (?:els |les |la |el |l['’]|nostres |nostre |teu |suport dels |aportacions dels )*(?:lector|soci|sòcies|subscript|donacions|aportacions|gent com tu|persones com tu|suport)\p{L}*/iu,
    hits: ['Un mitjà finançat pels lectors', 'Existim gràcies a les donacions'],
    misses: ['El pont és finançat per l’Estat'],
  },
  {
    id: 'ca/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:donació |aportació |quota )?(?:mensual(?:ment)?|única|puntual|una (?:sola )?vegada|anual(?:ment)?|cada mes)[ \/|,]{0,3}){1,3})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mensual', 'Una vegada / Mensual'],
    misses: ["L'informe mensual del banc"],
  },
  {
    id: 'ca/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:amb |per )?(?:targeta(?: de (?:crèdit|dèbit))?|transferència(?: bancària)?|domiciliació(?: bancària)?|bizum|paypal)(?: o |[ ,|\/·]{1,3}|$|(?=[^\p{L}\p{N}]{0,8}$))){1,4})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Targeta de crèdit', 'Transferència / Bizum'],
    misses: ['Targeta vermella al capità'],
  },
  {
    id: 'ca/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:recorda-m['’]ho (?:més tard|després|demà)|ja (?:he (?:donat|col·laborat)|en soc soci|soc (?:soci|sòcia|mecenes|donant)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["Recorda-m'ho més tard", 'Ja soc soci'],
    misses: ['Recorda el seu nom'],
  },
  {
    id: 'ca/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?:^|[.!?:–—] ?)(?:dona suport|dóna suport|ajuda|defensa|fes possible|feu possible)(?: a| al)? (?:el |la |un |una |aquest |aquesta |l['’])?(?:nostr[ea] )?(?:periodisme|informació|mitjà|premsa|redacció|diari|revista|feina|projecte) (?:independent|lliure|de qualitat|crític|local|en català)|(?<!\p{L})(?:dona suport|dóna suport|doneu suport|ajuda) (?:al|a la|a) (?:nostr[ea] )(?:periodisme|informació|mitjà|premsa|redacció|diari|revista|feina|projecte)|(?:^|[.!?:–—] ?)(?:dona suport|dóna suport) (?:al|a la|a l['’]|a) ?(?:periodisme|informació|mitjà|premsa|redacció|diari|revista|feina|projecte)/iu,
    hits: ['Dona suport al periodisme independent', 'Dona suport a la nostra feina'],
    misses: ['El govern dona suport a la premsa local amb diners'],
  },
  {
    id: 'ca/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ajuda['’]ns|ajudeu-nos|dona['’]ns suport|dóna['’]ns suport|doneu-nos suport|col·labora amb nosaltres)(?!\p{L})|(?<!\p{L})(?:com|per) (?:ajudar-nos|donar-nos suport)(?!\p{L})/iu,
    hits: ["Ajuda'ns a continuar", "Dona'ns suport"],
    misses: ['Donen suport als mestres en vaga'],
  },
  {
    id: 'ca/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:donaci|donatiu|aportaci|quot)\p{L}*[^.?!]{0,40}(?<!\p{L})(?:desgrav|dedu)\p{L}+|(?<!\p{L})(?:desgrava|desgraven|dedueix)[^.?!]{0,12}\d+ ?%/iu,
    hits: ['La teva donació desgrava fins al 80 %', 'Els donatius són deduïbles'],
    misses: ['Els impostos pugen'],
  },
  {
    id: 'ca/donation/thank-you',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})gràcies (?:per|pel) (?:el )?(?:teu|vostre|la teva|la vostra) (?:suport|donació|aportació|ajuda|col·laboració)|(?<!\p{L})gràcies als? (?:nostres )?(?:socis|subscriptors|donants|mecenes) (?:que|per)/iu,
    hits: ['Gràcies pel teu suport', 'Gràcies als socis que ho fan possible'],
    misses: ['Gràcies al gol'],
  },
  {
    id: 'ca/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:et necessitem|us necessitem|necessitem (?:el teu|la teva|el vostre|la vostra|de tu)|comptem amb tu|depenem de tu)|(?<!\p{L})sense (?:tu|el teu suport|la teva ajuda),?[^.?!]{0,20}(?<!\p{L})(?:no|res)/iu,
    hits: ['Et necessitem', 'Necessitem el teu suport'],
    misses: ['Necessitem pluja, diu el pagès'],
  },
  {
    id: 'ca/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:amb |gràcies a(?:l)? )?(?:el |la )?(?:teva|teu|vostra|vostre) (?:donació|donatiu|aportació|suport|ajuda|contribució|col·laboració|quota)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:ens|permet|ajuda|fa|és|podem|garanteix|compta|podrem)(?!\p{L})/iu,
    hits: ['La teva donació ens permet seguir', 'Amb el teu suport podem investigar'],
    misses: ["El seu suport a l'alcalde és total"],
  },
  {
    id: 'ca/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:en|al) (?:subscriure|registrar|fer clic|enviar|clicar|inscriure)\p{L}*(?:['’]t|-te|-vos)?[^.?!]{0,60}(?<!\p{L})(?:acceptes|accepto|autoritzes|confirmes)|(?<!\p{L})(?:accepto|autoritzo|vull|desitjo) (?:rebre|el tractament|la política|les condicions)|(?<!\p{L})he llegit i (?:accepto|he entès)/iu,
    hits: ['En subscriure’t acceptes la política', 'Accepto rebre comunicacions'],
    misses: ['En registrar la casa, ningú va parlar'],
  },
  {
    id: 'ca/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:descarrega|descarrega['’]t|baixa['’]t|instal·la|obre)(?: ara| gratis)? ?(?:la nostra |la nova |l['’])?(?:app|aplicació)(?: .{0,35})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:descarrega|baixa)(?:['’]t)? (?:la nostra|l['’]) ?(?:app|aplicació)|^[^\p{L}\p{N}]{0,5}(?:disponible (?:a|al) (?:google play|l['’]?app ?store).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["Descarrega l'aplicació", 'Disponible a Google Play'],
    misses: ["L'aplicació de la llei és lenta"],
  },
  {
    id: 'ca/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:correu(?: electrònic)?|adreça|e-?mail)[^.?!]{0,10}(?<!\p{L})(?:no (?:és )?vàlid|incorrect|invàlid)|(?<!\p{L})(?:introdueix|escriu)[^.?!]{0,15}correu[^.?!]{0,15}vàlid|(?<!\p{L})(?:t['’]has|us heu) (?:subscrit|inscrit|registrat)|(?<!\p{L})gràcies per (?:subscriure|la teva subscripció|inscriure)|(?<!\p{L})(?:confirma|revisa|verifica) (?:el teu correu|la teva (?:subscripció|adreça|bústia))|(?<!\p{L})correu de confirmació/iu,
    hits: ['El correu electrònic no és vàlid', 'Gràcies per subscriure’t'],
    misses: ['El correu del ministre era buit'],
  },
  {
    id: 'ca/newsletter/dismiss',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern: /^[^\p{L}\p{N}]{0,5}(?:no,? gràcies(?:,? .{0,25})?|més tard|ara no|potser més tard)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['No, gràcies', 'Més tard'],
    misses: ['Més tard a la nit'],
  },
  {
    id: 'ca/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:el|teu|la|teva|introdueix|escriu|adreça|de|adreça de) ){0,4}(?:correu(?: electrònic)?|e-?mail|adreça electrònica))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['El teu correu electrònic', 'Adreça de correu'],
    misses: ['El correu va arribar tard'],
  },
  {
    id: 'ca/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:al|a) (?:teu|la teva|vostre) (?:correu|e-?mail|bústia|safata|mòbil)|(?<!\p{L})(?:rep|rebràs)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:per (?:correu|e-?mail)|(?:cada (?:dia|matí|tarda|vespre|nit|setmana|mes|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)|diàriament|setmanalment)|al teu)|(?<!\p{L})(?:cada (?:dia|matí|tarda|vespre|nit|setmana|mes|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)|diàriament|setmanalment)[^.?!]{0,25}(?<!\p{L})(?:per correu|al teu correu)/iu,
    hits: ['Al teu correu', 'Rep cada matí les notícies'],
    misses: ['A la bústia hi havia una carta'],
  },
  {
    id: 'ca/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:el|els|la|les|nostres?|tots|tria|veure|un) ){0,3}(?:newsletters?|butlletins?|butlletí)(?: (?!oficial)[\p{L}'’-]+){0,4})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Els nostres butlletins'],
    misses: ['El butlletí oficial va publicar la norma dimarts al matí'],
  },
  {
    id: 'ca/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:activa|rep|permet|subscriu-te a)(?: les| nostres)* (?:notificacions|alertes|avisos)|^[^\p{L}\p{N}]{0,5}(?:(?:activar|rebre)(?: les)? ?(?:notificacions|alertes).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Activa les notificacions', 'Rep alertes'],
    misses: ['Les alertes per pluja segueixen'],
  },
  {
    id: 'ca/newsletter/privacy',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:les teves|les vostres) dades[^.?!]{0,40}(?<!\p{L})(?:tract|utilitz|far)\p{L}+[^.?!]{0,50}(?<!\p{L})(?:butllet|newsletter|enviar|comunica|finalitat)|(?<!\p{L})(?:consulta|llegeix) (?:la |la nostra )?política de privacitat|(?<!\p{L})(?:responsable|finalitat) del tractament/iu,
    hits: ['Les teves dades es tractaran per enviar-te el butlletí', 'Consulta la política de privacitat'],
    misses: ['Les dades van ser robades'],
  },
  {
    id: 'ca/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:subscriu-te|subscriviu-vos|subscriure['’]s|subscriure['’]t|apunta['’]t|inscriu-te|registra['’]t|rep|rebre|dona['’]t d['’]alta)(?!\p{L})[^.?!]{0,45}(?<!\p{L})(?:newsletters?|butlletins?|butlletí(?!\p{L})(?! oficial))/iu,
    hits: ['Subscriu-te al butlletí', 'Rep la nostra newsletter'],
    misses: ['El butlletí oficial registra la llei'],
  },
  {
    id: 'ca/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:m['’]hi apunto|apunta-t['’]hi|apunta['’]t|inscriu-te|inscriu-t['’]hi|registra['’]t|vull apuntar-m['’]hi)(?: (?:gratis|ara|aquí|al? .{2,30}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ["M'hi apunto", 'Apunta’t gratis'],
    misses: ['Apuntar-se a l’atur és un tràmit lent'],
  },
  {
    id: 'ca/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:estigues|mantén-te|vols estar|vull estar) (?:sempre |ben )?(?:informat|informada|al dia|al corrent)|(?<!\p{L})no et perdis (?:res|cap)|(?<!\p{L})les (?:notícies|claus) (?:més importants )?(?:del dia )?(?:cada (?:dia|matí|tarda|vespre|nit|setmana|mes|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)|diàriament|setmanalment)/iu,
    hits: ['Estigues al dia', 'No et perdis cap notícia'],
    misses: ['L’alcalde està informat'],
  },
  {
    id: 'ca/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:donar-te de baixa|donar-se de baixa|cancel·lar la subscripció|dona['’]t de baixa)[^.?!]{0,25}(?<!\p{L})(?:moment|quan vulguis|enllaç)|(?<!\p{L})(?:sense|zero) spam|(?<!\p{L})no (?:enviem|compartim)[^.?!]{0,15}(?<!\p{L})(?:spam|les teves dades|correu brossa)/iu,
    hits: ['Pots donar-te de baixa en qualsevol moment', 'Sense spam'],
    misses: ['Pot cancel·lar el vol'],
  },
  {
    id: 'ca/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})ja (?:ets|n['’]ets|tens|hi tens|soc|en soc|tinc) (?:un )?(?:subscriptora?|soci|sòcia|compte|registrat|subscrit|usuari|una subscripció)[^.?!]{0,20}(?:\?|$|(?<!\p{L})inicia|(?<!\p{L})entra|(?<!\p{L})identifica|(?<!\p{L})accedeix)|(?<!\p{L})(?:encara no|no) (?:ets|n['’]ets|tens) (?:subscriptor|soci|compte)[^.?!]{0,10}\?/iu,
    hits: ['Ja ets subscriptor? Inicia sessió', 'Ja tens un compte?'],
    misses: ['Ja és membre del partit'],
  },
  {
    id: 'ca/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:et queden|et queda|has (?:llegit|arribat|esgotat|superat))[^.?!]{0,30}(?<!\p{L})(?:articles? (?:gratuïts?|gratis)|límit|màxim)/iu,
    hits: ['Et queden 2 articles gratuïts', 'Has arribat al límit'],
    misses: ['Et queda un any, va dir el jutge'],
  },
  {
    id: 'ca/paywall/billing',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:després|i després) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?(?:\/|al)|(?<!\p{L})(?:es renova|renovació) automàtica|(?<!\p{L})(?:oferta|promoció) (?:vàlida (?:fins|per|només)|limitada|de llançament)|(?<!\p{L})(?:facturaci|pagament)\p{L}* (?:anual|mensual|únic)|(?<!\p{L})(?:estalvia|estalvies)[^.?!]{0,8}(?:\d+ ?%|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))/iu,
    hits: ['després 9,99 € al mes', 'Es renova automàticament'],
    misses: ['Després va ploure'],
  },
  {
    id: 'ca/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cancel·la|cancel·la-la|pots cancel·lar|dona['’]t de baixa)[^.?!]{0,15}(?<!\p{L})(?:quan vulguis|qualsevol moment)|(?<!\p{L})sense (?:permanència|lletra petita)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:sense compromís)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Cancel·la quan vulguis', 'Sense permanència'],
    misses: ['Cancel·la el vol'],
  },
  {
    id: 'ca/paywall/continue-with-account',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:continua|inicia (?:la )?sessió|registra['’]t|entra|accedeix) (?:amb) (?:el teu )?(?:compte de )?(?:google|apple|facebook|correu))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Continua amb Google', 'Entra amb Facebook'],
    misses: ['Continua amb pocs diners'],
  },
  {
    id: 'ca/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:subscriu-te|subscriu-t['’]hi|registra['’]t|inicia (?:la )?sessió|identifica['’]t|crea un compte)[^.?!]{0,25}(?<!\p{L})(?:per|i) (?:seguir|continuar|continua|llegir(?! (?:el|la) (?:butll|newsl))|llegeix|accedir|accedeix|desbloquejar)|(?<!\p{L})per (?:continuar|seguir) llegint|(?<!\p{L})(?:continua|segueix) llegint (?:amb|gratis|per|aquest)|(?<!\p{L})vols (?:continuar|seguir) llegint/iu,
    hits: ['Subscriu-te per continuar llegint', 'Per seguir llegint, inicia sessió'],
    misses: ['Per continuar endavant cal aigua'],
  },
  {
    id: 'ca/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:contingut|article|notícia|accés|reportatge|pàgina)s?[^.?!]{0,20}(?<!\p{L})(?:exclusi|reservat|només|disponible)\p{L}*[^.?!]{0,8}(?<!\p{L})(?:per a|per als|als|a|per) (?:els |les |nostres )*(?:subscriptor(?:s|es|a)?|soci(?:s|a|es)?|sòci[ae]s?|usuaris registrats|membres)|^[^\p{L}\p{N}]{0,5}(?:(?:només|exclusiu)(?: per a)?(?: als| ls)? ?(?:subscriptor(?:s|es|a)?|soci(?:s|a|es)?|sòci[ae]s?|usuaris registrats|membres)(?: .{0,10})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Contingut exclusiu per a subscriptors', 'Només per a subscriptors'],
    misses: ["L'aparcament és només per a clients"],
  },
  {
    id: 'ca/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:inicia (?:la )?sessió|iniciar sessió|entra|accedeix|registra['’]t|identifica['’]t|crea(?:r)? (?:un )?compte|contrasenya|(?:has oblidat|he oblidat) la contrasenya|el meu compte))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Inicia sessió', 'Has oblidat la contrasenya?'],
    misses: ['Entra en vigor la llei'],
  },
  {
    id: 'ca/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:veure|tria|descobreix|consulta|compara) )?(?:totes )?(?:les |els |la |el )?(?:nostres |teva |teu )?(?:ofertes?|subscripcions|subscripció|plans?|modalitats)(?: (?:de subscripció|digital|digitals))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Veure ofertes', 'Tria la teva subscripció'],
    misses: ['Les ofertes de feina cauen a tot el país'],
  },
  {
    id: 'ca/paywall/plan-names',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:subscripció|pla|oferta) (?:mensual|anual|digital|premium|bàsica?|completa?)(?: (?:\+|i|digital|paper))*|paper (?:\+|i) digital|(?:el )?més (?:popular|triat)|millor oferta)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Subscripció mensual', 'Paper + digital'],
    misses: ["Pla anual d'ocupació del municipi"],
  },
  {
    id: 'ca/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:premium|subscriptors|exclusiu|contingut (?:exclusiu|premium)|per a subscriptors))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Subscriptors'],
    misses: ['Els subscriptors del gas pagaran més'],
  },
  {
    id: 'ca/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:des de|només|per només|a partir de|subscriu-te|primer mes)(?!\p{L})[^?!]{0,20}?(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*?(?:\/|al|per|cada|l['’]) ?(?:mes|any|setmana)|^[^\p{L}\p{N}]{0,5}(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?\*?(?: ?\/ ?| al | per | cada )(?:mes(?!\p{L})|setmana|trimestre)|(?<!\p{L})(?:primer mes|\d+ (?:mesos|dies)|un mes) (?:gratis|gratuït|per (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))/iu,
    hits: ['Des de 1 € al mes', 'Primer mes gratis', '5 € / mes'],
    misses: ['El lloguer va pujar a 900 €'],
  },
  {
    id: 'ca/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:subscriu-te|subscriu-t['’]hi|subscriviu-vos|subscriure['’]s|vull subscriure-m['’]hi|m['’]hi subscric)(?: (?:ara|aquí|ja|avui|des de .{1,20}|per .{1,25}|a .{2,30}|al .{2,25}))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Subscriu-te ara', "Subscriu-t'hi"],
    misses: ['Subscriure aquesta tesi és arriscat, segons els experts'],
  },
  {
    id: 'ca/paywall/support-by-subscribing',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:dona suport|ajuda)[^.?!]{0,40}(?<!\p{L})(?:subscriu|amb la teva subscripció)|(?<!\p{L})la teva subscripció[^.?!]{0,12}(?<!\p{L})(?:ens|permet|ajuda|fa|inclou)/iu,
    hits: ['La teva subscripció ens ajuda', 'Dona suport al diari amb la teva subscripció'],
    misses: ["La subscripció de l'acord"],
  },
  {
    id: 'ca/paywall/trial',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:prova|comença|activa)(?: .{0,20})? ?(?:gratis|gratuïta?|\d+ dies|un mes).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Prova gratis', 'Prova gratuïta de 30 dies'],
    misses: ['La prova d’ADN és gratuïta per a les famílies, diu el jutge'],
  },
  {
    id: 'ca/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:accés|accedeix|lectura|llegeix)[^.?!]{0,15}(?<!\p{L})(?:il·limitat|sense límits|a tots els (?:articles|continguts)|a tot el (?:contingut|diari|web))/iu,
    hits: ['Accés il·limitat a tots els articles', 'Accedeix sense límits'],
    misses: ["L'accés a l'estadi és limitat"],
  },
  {
    id: 'ca/paywall/unlock',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern: /(?<!\p{L})desbloqueja (?:aquest|l['’]|tot|tots)[^.?!]{0,12}(?<!\p{L})(?:article|contingut)/iu,
    hits: ['Desbloqueja aquest article', 'Desbloqueja tot el contingut'],
    misses: ['Desbloqueja el port'],
  },
  {
    id: 'ca/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:publicitat|anunci|contingut patrocinat|patrocinat(?: per .{2,30})?|la notícia continua.{0,25}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Publicitat', 'Contingut patrocinat'],
    misses: ['Publicitat enganyosa, diu el jutge'],
  },
  {
    id: 'ca/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:compra|reserva|participa|afegeix al cistell|veure oferta|codi (?:de )?descompte)(?: (?:ara|aquí|entrades))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Compra ara', 'Veure oferta'],
    misses: ["Compra de vots, denuncia l'oposició"],
  },
  {
    id: 'ca/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:llegeix(?:-ne)? (?:més|tot)|llegir més|veure (?:més|tot)|més informació|saber-ne més|continua llegint))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Llegir més', 'Més informació'],
    misses: ['Llegir més llibres és la meta'],
  },
  {
    id: 'ca/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:llegeix|llegiu|mira|escolta)(?: (?:també|més|aquí))?|(?:notícia|article)s? relacionad[ae]s?|et pot interessar|relacionat)\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“«'’])/iu,
    hits: ['Llegeix també: El pont llarg', 'Et pot interessar: La tempesta'],
    misses: ["Llegeix l'etiqueta: porta sucre"],
  },
  {
    id: 'ca/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:les |els )?(?:últim(?:e?s|a)|més|altres|darrer(?:e?s|a)) (?:notícies|articles|hora|vídeos)(?: (?:de|sobre) .{2,25})?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Últimes notícies', 'Darrera hora'],
    misses: ['Les últimes pluges van inundar el poble'],
  },
  {
    id: 'ca/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:el |els |les )?(?:articles |notícies )?més (?:llegit|llegits|llegides|vist|vistos|vistes|popular|populars|comentades|comentat)(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['El més llegit', 'Les notícies més llegides'],
    misses: ['El poeta més llegit de la seva època'],
  },
  {
    id: 'ca/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:llegeix|llegiu|mira|vegeu|llegir) també|(?:et|us) (?:pot|poden|podria) (?:també )?interessar|també (?:et|us) pot interessar|(?:notícies|articles|continguts|temes) (?:relacionad[ae]s|relacionats|recomanats|recomanades|similars)|relacionats?|et recomanem|recomanats(?: per a tu)?|no et perdis)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Llegeix també', 'Et pot interessar', 'Notícies relacionades'],
    misses: ['Llegeix també en francès, diu la mestra'],
  },
  {
    id: 'ca/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:imprimeix|imprimir|copia(?:r)?(?: l['’])? ?enllaç|enviar per correu|desa(?:r)?(?: l['’]article)?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Imprimeix', "Copia l'enllaç"],
    misses: ['Desar silenci va ser un error'],
  },
  {
    id: 'ca/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:segueix-nos|seguiu-nos)(?!\p{L})|(?<!\p{L})segueix[^.?!]{0,20}(?<!\p{L})a (?:facebook|instagram|whatsapp|telegram|google|youtube)|(?<!\p{L})nostre canal de (?:whatsapp|telegram|youtube)/iu,
    hits: ['Segueix-nos a Instagram', 'Uneix-te al nostre canal de WhatsApp'],
    misses: ['La policia segueix el sospitós'],
  },
  {
    id: 'ca/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:comparteix|compartir|compartiu|envia)(?: (?:aquest|aquesta|l['’]article|article|notícia|a|al|en|per|amb|facebook|whatsapp|x|twitter|linkedin|telegram|correu|xarxes|socials|amics)){0,5})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Comparteix', 'Comparteix aquest article a Facebook'],
    misses: ['Compartir pis és car a la capital'],
  },
];
