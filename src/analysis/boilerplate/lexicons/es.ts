import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'es/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |los |ver |ver los |leer |no hay |todos los |mostrar )*(?:comentarios?|opiniones|respuestas)(?: ?\(?\d+\)?)?(?: (?:de los lectores|sobre .{1,40}|cerrados|en .{1,40}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 comentarios', 'Ver comentarios'],
    misses: ['Los comentarios del ministro irritaron a medio país'],
  },
  {
    id: 'es/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:deja|dejá|deje|dejar|escribe|escribí|escribir|publica|publicar|añade|agrega|haz) (?:un|tu|su|el primer) (?:comentario|opinión|respuesta)(?!\p{L})|(?<!\p{L})(?:únete a|participa en) la conversación(?!\p{L})|(?<!\p{L})(?:tu|su) (?:dirección de )?(?:correo|e-?mail)(?: electrónico)? no será publicad[oa]|(?<!\p{L})sé el primero en comentar/iu,
    hits: ['Deja un comentario', 'Únete a la conversación'],
    misses: ['Dejó una respuesta sobre la mesa'],
  },
  {
    id: 'es/comments/log-in-to-comment',
    kind: 'comments',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:inicia|iniciar|regístrate|registrarse|ingresa|suscríbete|conectado)\p{L}*(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:para|y) (?:comentar|participar|publicar|opinar|dejar)/iu,
    hits: ['Inicia sesión para comentar', 'Regístrate para participar'],
    misses: ['Inició el viaje para participar en la feria de los comentarios'],
  },
  {
    id: 'es/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:aceptar?|acepto|rechazar|rechazo|permitir|denegar|configurar|entendido|estoy de acuerdo)(?: (?:todo|todas|las|cookies|y|cerrar|continuar|selección|solo|necesarias))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Aceptar todas', 'Rechazar cookies'],
    misses: ['Aceptar la derrota cuesta'],
  },
  {
    id: 'es/consent/manage',
    kind: 'consent',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:configura(?:r|ción)|gestionar?|administrar?|preferencias|ajustes|panel)(?: (?:de |las |mis |tus |la |sus |el )*(?:cookies?|privacidad|consentimiento|datos(?: personales)?))+)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Configuración de cookies', 'Gestionar consentimiento'],
    misses: ['Gestionar el agua es difícil'],
  },
  {
    id: 'es/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:utiliza|usa|emplea)(?:mos|n)?(?!\p{L})[^.?!]{0,40}(?<!\p{L})cookies(?!\p{L})|(?<!\p{L})al (?:continuar|seguir|navegar)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:aceptas?|cookies|acepta)|(?<!\p{L})nuestros (?:\d+ )?socios(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:cookies|datos)|(?<!\p{L})política de (?:tratamiento|datos|cookies)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:ha cambiado|haciendo clic)/iu,
    hits: ['Utilizamos cookies propias y de terceros', 'Al continuar navegando aceptas el uso de cookies'],
    misses: ['Usamos harina y huevos'],
  },
  {
    id: 'es/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:elige|elegí|elija|selecciona|seleccioná|seleccione|escoge|indica|introduce|ingresa) (?:el|la|un|una|tu|su)? ?(?:importe|monto|cantidad|aporte|aportación|donación)(?!\p{L})|(?<!\p{L})cuánto (?:quieres|querés|quiere|deseas|te gustaría|podés|puedes) (?:donar|aportar|colaborar|contribuir)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:(?:otra|otro) (?:cantidad|importe|monto|valor)|cantidad (?:libre|personalizada)|monto (?:libre|personalizado)|(?:dono|donar|dona|aportar|aporto|quiero donar) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Elige el importe de tu donación', '¿Cuánto quieres aportar?', 'Otra cantidad'],
    misses: ['La cantidad de lluvia creció', 'El juez fija el monto de la multa'],
  },
  {
    id: 'es/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:hazte|hágase|hacete|sé|sea|únete como|unite como|asóciate como|convertirse en|conviértete en|convertite en) (?:un[ao]? )?(?:soci[oa]|soci[@x]|miembro|suscriptora? solidari[oa]|mecenas|amig[oa]|padrino|madrina|colaboradora?|donante|aliad[oa]|cómplice|patrocinadora?)(?:[/ao()]+|·a)?(?!\p{L})(?! (?:de la (?:ue|otan|unión|onu)|del (?:club|gobierno|partido)))|^[^\p{L}\p{N}]{0,5}(?:(?:asóciate|asociate|quiero ser soci[oa]|ser soci[oa]|únete a (?:nuestra|la) comunidad|unite a (?:nuestra|la) comunidad|súmate|sumate|forma parte de (?:la|nuestra) comunidad)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Hazte socio', 'Hazte socia/o de este diario', 'Únete a nuestra comunidad'],
    misses: ['Quiere ser socio del club', 'El país quiere convertirse en miembro de la OTAN'],
  },
  {
    id: 'es/donation/buy-a-coffee',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:invítanos|invitanos|invítame|invitame|convídanos) (?:a )?un (?:café|cafecito|té|trago)|(?<!\p{L})(?:apóya|ayúda|apoya|colabora|síguenos|encuéntra)\p{L}*[^.?!]{0,30}(?<!\p{L})(?:patreon|ko-?fi|cafecito|liberapay|paypal|verkami|goteo|donorbox)(?!\p{L})/iu,
    hits: ['Invítanos un café', 'Apóyanos en Patreon'],
    misses: ['Le invitó a un café', 'La artista vive de Patreon'],
  },
  {
    id: 'es/donation/consider-giving',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:considera|considere|considerá|piensa en|plantéate) (?:hacer (?:una|tu) (?:donación|aportación)|donar(?!\p{L})|apoyar(?:nos)?|hacerte|suscribirte|ayudarnos|colaborar)|(?<!\p{L})(?:te (?:pedimos|invitamos|animamos)|puedes|podés|si (?:quieres|querés|puedes|podés|deseas)|queremos pedirte)(?: a| que)?(?: \p{L}+)? (?:apoyarnos|apoyes (?:nuestro|a)|colaborar con nosotros|nos apoyes|ayudarnos|hacer (?:una|tu) (?:donación|aportación|aporte)(?!\p{L})(?! (?:a la|al|de sangre|a los)(?!\p{L}))|hacerte soci[oa]|apoyar (?:nuestr|el periodismo|a nuestr))/iu,
    hits: ['Considera hacer una donación', 'Si quieres apoyarnos, hazlo hoy', 'Te pedimos que nos apoyes'],
    misses: ['Puedes hacer una donación a la Cruz Roja del barrio', 'El club considera vender'],
  },
  {
    id: 'es/donation/contribution-terms',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:modific|cancel|cambi|suspend|gestion)\p{L}+ (?:\p{L}+ ){0,2}(?:tu|su) (?:donación|aporte|aportación|cuota|contribución)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:hacer |haz )?(?:una? )?(?:donación|aporte|aportación|contribución) (?:recurrente|mensual|puntual|única|único|periódica|anual)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Puedes cancelar tu aporte cuando quieras', 'Donación recurrente'],
    misses: ['Cancelaron su vuelo', 'La aportación mensual del Estado bajó un tercio este año en la capital'],
  },
  {
    id: 'es/donation/cost-of-news',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:periodismo|información|investigar|informar|reportajes)(?: (?:de calidad|independiente|riguros[oa]|libre|hacer))*,? (?:cuesta (?:dinero|tiempo)|tiene un (?:coste|costo|precio)|no es gratis|requiere (?:tiempo|recursos))|(?<!\p{L})hacer (?:buen |este )?periodismo[^.?!]{0,25}(?<!\p{L})(?:cuesta|caro|recursos)/iu,
    hits: ['El periodismo de calidad cuesta dinero', 'Hacer buen periodismo es caro'],
    misses: ['La guerra tiene un costo humano', 'El pan de calidad cuesta más'],
  },
  {
    id: 'es/donation/defend-press-freedom',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:defiende|defiendan?|defendé|protege|proteja|ayuda a defender|ayúdanos a defender)(?: con nosotros)? (?:el|la|un|una|nuestr[oa]) (?:periodismo|prensa|información|libertad de (?:prensa|expresión))(?: [\p{L},]+){0,3} ?(?:libres?|independientes?|de calidad|crític[oa])?(?!\p{L})[^.?!]{0,10}(?:$|[!:,.])|(?<!\p{L})periodismo (?:independiente|libre|de calidad|sin (?:ataduras|amos|cadenas|miedo))(?!\p{L})[^.?!]{0,35}(?<!\p{L})(?:necesita|te necesita|depende de|tu apoyo|contigo|gracias a ti)/iu,
    hits: ['Defiende la prensa libre', 'Periodismo independiente gracias a ti'],
    misses: ['El juez defendió la libertad de prensa', 'El periodismo libre nació en el siglo pasado'],
  },
  {
    id: 'es/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:sí,? )?(?:quiero |haz (?:una|tu|un) |haga (?:una|su|un) |hacer (?:una|tu|un) |hacé (?:tu|una) |realiza (?:una|tu) )?(?:donaciones|donación|donativo|aporte|donar|dona|doná|done|aportar|aporta|aportá|colabora|colaborá|colaborar|contribuir|contribuye|contribuí|apóyanos|apoyanos|apoya|apoyar|ayúdanos|ayudar)(?: (?:ahora|aquí|ya|hoy|online|mensualmente|cada mes|con paypal|con tarjeta|una vez|mensual|única|con nosotros|con (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,10}|desde (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))).{0,10}|deducible|por transferencia|con (?:tu|una) (?:donación|aporte|aportación)))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Haz una donación', 'Donar ahora', 'Quiero colaborar'],
    misses: ['Donar sangre salva vidas, recuerda el hospital de la capital', 'Colaborar con la justicia'],
  },
  {
    id: 'es/donation/donate-to-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:haz|hacé|haciendo|hacer|realiza) (?:una?|tu) (?:donación|donativo|aporte|aportación)[^.?!]{0,15}(?<!\p{L})(?:a nuestr|para (?:apoyar|que sigamos|sostener (?:nuestr|el periodismo)|nuestr)|y (?:apoya|ayuda|ayúdanos))|(?:^|[.!?:–—] ?)(?:dona|doná|done|aporta) (?:ahora|hoy|aquí|mensualmente|desde|lo que)|(?<!\p{L})(?:donar|dona|donaciones) a (?:nuestr|este (?:medio|proyecto|diario))/iu,
    hits: ['Haz una donación y ayúdanos', 'Investigar cuesta. Dona hoy'],
    misses: ['Hizo una donación a la escuela del pueblo', 'La empresa dona alimentos'],
  },
  {
    id: 'es/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})si (?:te (?:gusta|gustó|ha gustado|parece|sirv|result|import)|valoras|valorás|aprecias|crees|creés|disfrut|has llegado hasta aquí|llegaste hasta aquí|este (?:artículo|contenido|trabajo)|nuestro (?:trabajo|periodismo))[^.?!]{0,90}(?<!\p{L})(?:apóya|apoya|ayúda|ayuda|colabor|don[aá]|donaci|aport|hazte|contribu|suscríb|invít)/iu,
    hits: ['Si te gustó este artículo, apóyanos', 'Si valoras nuestro trabajo, hazte socio'],
    misses: ['Si te gusta la sopa, prueba esta', 'Si crees en fantasmas, lee el libro'],
  },
  {
    id: 'es/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cada|cualquier|tod[oa]|el más pequeño) (?:aporte|aportación|donación|donativo|euro|peso|contribución|ayuda|granito)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:cuenta|suma|ayuda|importa|bienvenid|vale|es (?:import|valios)|marca|hace)|(?<!\p{L})(?:donación|aporte|aportación|ayuda|apoyo|contribución|colaboración|donativo)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:por (?:muy )?pequeñ[ao] que sea|poco que sea|sin importar (?:la cantidad|el monto|el tamaño)|sea cual sea (?:la cantidad|el importe))|(?<!\p{L})con lo que (?:puedas|pueda|podás)(?!\p{L})/iu,
    hits: ['Cada aporte cuenta', 'Tu ayuda, por pequeña que sea, importa'],
    misses: ['Cada voto cuenta, dijo el candidato', 'Un cambio, por pequeño que sea, asusta'],
  },
  {
    id: 'es/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})antes de (?:irte|que te vayas|marcharte|seguir leyendo|cerrar (?:esta|la) (?:página|ventana|pestaña)|continuar),? (?:un|una|queremos|te|nos|si|considera|necesitamos|ayúda|suscríb|regístr)|(?<!\p{L})(?:ya que|aprovechando que) (?:estás|está) (?:aquí|acá|leyendo)|(?<!\p{L})si (?:estás|está) leyendo (?:esto|este|estas)|(?<!\p{L})(?:pedirte|pedirle) (?:un (?:pequeño )?favor|algo importante|tu (?:apoyo|ayuda))|(?<!\p{L})(?:tenemos|queremos pedirte) un (?:pequeño )?favor/iu,
    hits: ['Antes de irte, queremos contarte algo', 'Queremos pedirte un pequeño favor'],
    misses: ['Antes de irte de viaje revisa el coche', 'Le hizo un pequeño favor'],
  },
  {
    id: 'es/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:financiad[oa]s?|sostenid[oa]s?|apoyad[oa]s?|mantenid[oa]s?|hech[oa]|posible|vivimos|sobrevivimos|existimos|financiamos|depende(?:mos)?|sostiene|sostenemos|financia)(?!\p{L})(?: (?:sol[oa]|solamente|únicamente|exclusivamente|principalmente|en gran parte|es))*[^.?!]{0,12}(?<!\p{L})(?:gracias a|por|de|con|en) (?:nuestr[oa]s |sus |l[oa]s |el apoyo de |la ayuda de |las aportaciones de |las cuotas de )*(?:lector[ea]s|soci[oa]s|suscriptor[ea]s|personas como (?:tú|vos)|tu (?:apoyo|ayuda|aporte)|gente como tú|quienes nos leen|audiencia|comunidad de (?:lector|soci))|(?<!\p{L})(?:vivimos|existimos|sobrevivimos|financiamos|dependemos) (?:\p{L}+ ){0,3}(?:donaciones|aportes|aportaciones)(?!\p{L})|(?<!\p{L})sin (?:publicidad|anuncios|accionistas|dueños)[^.?!]{0,40}(?<!\p{L})(?:lector|soci[oa]s|donacion|independient)/iu,
    hits: [
      'Un medio financiado por sus lectores',
      'Es posible gracias a nuestros socios',
      'Dependemos de las donaciones',
    ],
    misses: ['El puente fue financiado por el Estado', 'La ONG vive de donaciones de alimentos'],
  },
  {
    id: 'es/donation/fundraising-drive',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nuestra|esta) (?:campaña|colecta|meta|recaudación)[^.?!]{0,15}(?<!\p{L})(?:donacion|donaciones|soci[oa]s|apoyos?|recaudación|financia|aportes|fondos|crowdfunding|suscrip)|(?<!\p{L})(?:ayúdanos|ayudanos) a (?:alcanzar|llegar|lograr)[^.?!]{0,20}(?<!\p{L})(?:meta|objetivo|soci[oa]s|donant)|^[^\p{L}\p{N}]{0,5}(?:[\d., ]{1,12} ?(?:€|euros|pesos|dólares)? ?(?:recaudad[oa]s|donantes|aportantes|donaciones|mecenas)(?: .{0,25})?|(?:nuestr[oa] )?(?:meta|objetivo) ?:? ?[$€]? ?[\d.,]{1,12} ?(?:€|euros|pesos|dólares|soci[oa]s|donaciones).{0,20})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})nos faltan [^.?!]{0,25}(?<!\p{L})(?:soci[oa]s|donant|donacion|suscriptor|aport)/iu,
    hits: ['Nuestra campaña de donaciones termina pronto', '8.000 € recaudados', 'Nos faltan 200 socios'],
    misses: ['La campaña electoral comienza', 'Nos faltan dos jugadores'],
  },
  {
    id: 'es/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nos (?:ayuda|ayudas|ayudará|permite|permites|permitirá|permitís)|ayúdanos|ayudanos|ayúdenos|para (?:poder )?seguir (?:haciendo|ofreciéndote|informando))(?!\p{L})(?: a)? ?(?:seguir|continuar|mantener|ser|crecer|hacer (?:periodismo|nuestro)|producir|investigar|publicar|defender|sostener|periodismo|informando|este|contenido)/iu,
    hits: ['Nos ayuda a seguir investigando', 'Ayúdanos a mantener este diario'],
    misses: ['El mapa ayuda a seguir a las aves', 'Les permite seguir en casa'],
  },
  {
    id: 'es/donation/keep-free',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nuestr[oa]s?|nosotros|tu|queremos)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:en abierto|de acceso (?:libre|abierto)|accesibles? (?:para|a) tod[oa]s|sin (?:muros? de pago|paywall)|(?:libre|gratuit[oa]s?|abiert[oa]s?) (?:para|a) tod[oa]s|gratis para tod[oa]s)/iu,
    hits: ['Nuestro contenido es gratuito para todos', 'Queremos seguir en abierto'],
    misses: ['El museo es gratis para todos el domingo', 'Las playas abiertas a todos'],
  },
  {
    id: 'es/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:un |una )?(?:donación |aporte |aportación |donar )?(?:mensual(?:mente)?|únic[oa]|una (?:sola )?vez|anual(?:mente)?|cada mes|al mes|puntual|por única vez)[ \/|,]{0,3}(?:o )?){1,3})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mensual', 'Una vez / Mensual'],
    misses: ['El informe mensual del banco', 'Una vez aprobada la ley'],
  },
  {
    id: 'es/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:no (?:tenemos|dependemos de|pertenecemos a|respondemos ante)|sin) (?:ningún |ninguna |grandes |los )*(?:dueños?|accionistas?|bancos?|millonarios?|grupos? empresarial(?:es)?|partidos?|anunciantes?|poderes|grandes empresas|subvenciones)(?:,? (?:ni|o|y|sin) (?:\p{L}+ )?(?:dueños?|accionistas?|bancos?|millonarios?|grupos?|partidos?|anunciantes?|políticos?|publicidad|subvenciones|empresas))+/iu,
    hits: ['No tenemos dueños ni accionistas', 'Sin bancos ni partidos detrás'],
    misses: ['Sin agua ni luz en el barrio', 'No tenemos agua, dice el vecino'],
  },
  {
    id: 'es/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:con |por )?(?:tarjeta(?: de (?:crédito|débito))?|transferencia(?: bancaria)?|domiciliación(?: bancaria)?|débito automático|bizum|paypal|mercado ?pago|oxxo|efectivo)(?: o |[ ,|\/·]{1,3}|$|(?=[^\p{L}\p{N}]{0,8}$))){1,5})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tarjeta de crédito', 'Transferencia / Bizum'],
    misses: ['Tarjeta roja al capitán', 'Transferencia de poder'],
  },
  {
    id: 'es/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:recuérdame|recordarme|recuérdamelo|recordámelo|recordármelo) (?:más tarde|luego|después|en otro momento|mañana|el (?:próximo )?mes.{0,10})|(?:ya (?:he )?(?:doné|donado|aporté|aportado|contribuí|contribuido|colaboro|colaboré)|ya soy (?:soci[oa]|donante|miembro|mecenas|colaboradora?))(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Recuérdamelo más tarde', 'Ya he donado', 'Ya soy socio'],
    misses: ['Recuérdame su nombre', 'Ya soy mayor'],
  },
  {
    id: 'es/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apoya|apoye|apoyá|apoyar|respalda|respaldá|sostén|sostener|financia|financiá|defiende|fortalece|ayuda|impulsa) (?:a )?nuestr[oa]s? (?:\p{L}+ )?(?:periodismo|información|medio|prensa|redacción|diario|revista|trabajo|labor|proyecto|equipo|periódico|misión|investigaciones|periodistas)(?!\p{L})|(?:^|[.!?¡:–—] ?)(?:apoya|apoyá|apoye|respalda|respaldá|sostén|defiende|defendé|financia|fortalece)(?: a|l)? ?(?:el|al|este|la|un|una|esta)? ?(?:periodismo|información|medio|prensa|redacción|diario|revista|trabajo|labor|proyecto|equipo|periódico|misión|investigaciones|periodistas)(?: \p{L}+)? (?:independiente|libre|de calidad|honest[oa]|crític[oa]|local|sin)(?!\p{L})|(?<!\p{L})(?:apoya|ayuda)(?:ndo)? (?:a )?este (?:medio|proyecto|periodismo|diario)(?!\p{L})/iu,
    hits: ['Apoya el periodismo independiente', 'Apoya nuestro trabajo', 'Respalda este medio independiente'],
    misses: ['El gobierno apoya a la prensa local con dinero público', 'Defiende su trabajo de profesora'],
  },
  {
    id: 'es/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apóyanos|apoyanos|apóyenos|apóyame|ayúdanos|ayudanos|ayúdenos|colabora con nosotros|colaborá con nosotros|súmate (?:como soci[oa]|a (?:la|nuestra) comunidad)|para apoyarnos|(?:formas|maneras) de (?:apoyarnos|ayudarnos|colaborar con nosotros))(?!\p{L})|(?<!\p{L})(?:ayúdanos|ayudanos) a (?:seguir|continuar|mantener|ser|crecer)/iu,
    hits: ['Apóyanos', 'Ayúdanos a seguir informando', 'Otras formas de apoyarnos'],
    misses: ['Apoyan a los maestros en huelga', 'Nadie quiso apoyarlos'],
  },
  {
    id: 'es/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:donación|donaciones|donativos?|aportación|aportaciones|cuotas?|aportes?|dona)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:desgrava|deducible|deducir|deduc|recibo fiscal)|(?<!\p{L})deducibles? de (?:impuestos|tus impuestos|la renta)|(?<!\p{L})(?:desgrava|desgravas|deduce|deducirte|recupera) (?:hasta )?(?:un |el )?\d+ ?%/iu,
    hits: ['Tu donación desgrava hasta un 80 %', 'Los donativos son deducibles de impuestos'],
    misses: ['La vivienda desgrava menos', 'Los impuestos suben'],
  },
  {
    id: 'es/donation/thank-you',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:muchas )?gracias por (?:tu|su|vuestro|todo tu) (?:apoyo|donación|aporte|aportación|ayuda|generosidad|colaboración|contribución|confianza y)(?!\p{L})|(?<!\p{L})gracias a (?:nuestr[oa]s|l[oa]s|tod[oa]s l[oa]s) (?:soci[oa]s|donantes|mecenas|suscriptores) (?:que|por)/iu,
    hits: ['Gracias por tu apoyo', 'Gracias a todos los socios que nos sostienen'],
    misses: ['Gracias por el gol', 'Da las gracias al alcalde'],
  },
  {
    id: 'es/donation/ways-to-give',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:donar|donaciones|donación|colaborar|aportar|aporte|apoyarnos)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:por|con|mediante|a través de) (?:transferencia|bizum|paypal|tarjeta|mercado ?pago|débito)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:legados|herencias y legados|donaciones? (?:de empresas|en bitcoin|por .{2,20})|otras formas de (?:ayudar|colaborar|donar)|número de cuenta ?:?.{0,40}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['También puedes donar por transferencia', 'Otras formas de ayudar'],
    misses: ['Pagó con tarjeta', 'Las herencias pagan más'],
  },
  {
    id: 'es/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:te necesitamos|necesitamos (?:tu (?:apoyo|ayuda|aporte|donación|colaboración|respaldo)|su (?:apoyo|ayuda) para seguir|de tu|de ti|vuestr[oa]|que nos (?:apoy|ayud)|más (?:soci[oa]s|lectores que|suscriptor))|contamos contigo|dependemos de (?:ti|vos|tu|nuestros lect|personas como))|(?<!\p{L})necesita(?:n)? (?:de )?(?:tu (?:apoyo|ayuda)|de ti)(?!\p{L})|(?<!\p{L})sin (?:ti|tu apoyo|tu ayuda|vos|nuestros soci[oa]s)(?:,|(?!\p{L}))[^.?!]{0,25}(?<!\p{L})(?:no (?:podr|ser|exist|hay|es)|imposible|nada)/iu,
    hits: ['Te necesitamos', 'Necesitamos tu apoyo para seguir'],
    misses: ['Necesitamos lluvia, dice el agricultor', 'Necesitamos tu pasaporte'],
  },
  {
    id: 'es/donation/why-give',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})por qué (?:apoyarnos|donar(?: a nuestr\p{L}+)?|hacerte soci[oa]|hacerse soci[oa]|pedimos (?:tu|donac|apoyo)|te pedimos|necesitamos (?:tu|de ti)|ser soci[oa]|suscribirte)(?!\p{L})[^.?!]{0,20}(?:$|[?!:])|^[^\p{L}\p{N}]{0,5}(?:¿?(?:a qué|en qué|para qué) (?:se destina|usamos|se usa|sirve|destinamos) (?:tu|mi|el) (?:dinero|donación|aporte|aportación|cuota).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['¿Por qué donar?', '¿A qué se destina tu aporte?'],
    misses: ['Por qué donar órganos salva vidas en todo el mundo según la OMS', 'Por qué suben los precios'],
  },
  {
    id: 'es/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:con |gracias a )?(?:tu|vuestr[oa]) (?:donación|donativo|aporte|aportación|apoyo|ayuda|contribución|colaboración|generosidad|cuota)(?!\p{L})(?: (?:mensual|económic[oa]|solidari[oa]))?,? ?(?:nos|permit|ayuda|hace|es|garantiza|sostiene|podemos|podremos|seguiremos|hará|mantiene|financia|contribuye|cuenta|importa|sirve|va|marca|hacemos|seguimos)|(?<!\p{L})su (?:donación|aporte|aportación|contribución|apoyo)(?: mensual| económic[oa])? (?:nos (?:permit|ayud)|ayuda a (?:que|mantener)|hace posible (?:nuestr|este|que))/iu,
    hits: ['Tu donación nos permite seguir', 'Con tu apoyo podemos investigar'],
    misses: ['Su apoyo al alcalde fue total', 'Su ayuda es poca'],
  },
  {
    id: 'es/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})al (?:suscribirte|registrarte|suscribirse|registrarse|hacer clic|pulsar|enviar|inscribirte|dar clic|continuar|crear|ingresar tu|facilitar)(?!\p{L})[^.?!]{0,80}(?<!\p{L})(?:acepta|aceptas|aceptás|autoriza|autorizas|estás de acuerdo|confirma|consientes|reconoces|declaras)|(?<!\p{L})(?:acepto|autorizo|deseo|quiero|consiento|sí,? quiero) (?:a )?(?:recibir (?:\p{L}+ ){0,4}(?:newsletter|bolet|comunicac|noticias|información|ofertas|promoc|e-?mails|correos|novedades)|el tratamiento|la política|los términos|las condiciones)|(?<!\p{L})he leído(?:,| y) (?:acepto|autorizo|entendido)|(?<!\p{L})(?:sitio|formulario) está protegido por recaptcha|(?<!\p{L})debe(?:s)? aceptar (?:los|las|la)[^.?!]{0,20}(?:términos|condiciones|política)/iu,
    hits: [
      'Al suscribirte aceptas la política de privacidad',
      'Acepto recibir comunicaciones',
      'Debe aceptar los términos y condiciones',
    ],
    misses: ['Al registrarse la casa, nadie habló', 'Quiero recibir a mi hijo'],
  },
  {
    id: 'es/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:descarga|descargá|descargue|descargar|baja|bajá|bájate|instala|instalá|abre|abrir|obtén|prueba)(?: en| gratis| ya| ahora)* ?(?:nuestra |la |nueva |tu )*(?:app|aplicación)(?: .{0,50})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:descarga|descargá|descargue|instala|usa|prueba)(?: ya| gratis)? (?:nuestra|la) (?:nueva )?(?:app|aplicación)(?: (?:de|gratis|móvil|y|para)(?!\p{L})|(?!\p{L})[.!]|$)|(?<!\p{L})nuestra (?:nueva )?(?:app|aplicación)(?: móvil)?(?!\p{L})|(?<!\p{L})(?:llévanos|llevanos|llévalo) (?:contigo|con vos)|(?<!\p{L})en la palma de (?:tu|su) mano/iu,
    hits: ['Descarga la app', 'Descargá la aplicación de este diario. Es rápida', 'Llévanos contigo'],
    misses: ['La aplicación de la ley es lenta', 'El usuario que descarga la película'],
  },
  {
    id: 'es/newsletter/app-store',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:disponible|descárga(?:la|lo)|descargar|consíguelo|descarga)(?: gratis)? (?:en|desde|de) (?:el |la )?(?:app ?store|google play|play store|appgallery)(?: .{0,25})?|escanea (?:el|este) código.{0,40})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Disponible en Google Play', 'Descárgala en el App Store'],
    misses: ['El juego disponible en Google Play preocupa a los padres', 'Escanean maletas'],
  },
  {
    id: 'es/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:e-?mail|correo(?: electrónico)?)[^.?!]{0,10}(?<!\p{L})(?:no (?:es )?válido|inválido|incorrecto|no es (?:un )?correcto|ya (?:está|existe|se encuentra)(?: \p{L}+)?)|(?<!\p{L})(?:ingresa|ingrese|ingresá|introduce|introduzca|escribe|escriba|proporciona)[^.?!]{0,15}(?:correo|e-?mail|dirección)[^.?!]{0,20}(?:válid[oa]|correct[oa])|(?<!\p{L})(?:no es|no parece) un (?:correo|e-?mail)(?: electrónico)? válido|(?<!\p{L})(?:inscripción|suscripción|registro)[^.?!]{0,12}(?<!\p{L})(?:exitos[oa]|(?:realizad|completad|confirmad)[oa] (?:con éxito|correctamente))|(?<!\p{L})(?:confirma|confirme|confirmá|valida|verifica|verificá) tu (?:suscripción|correo|e-?mail|dirección|cuenta)|(?<!\p{L})(?:te has|ya estás|te) (?:suscrito|suscrita|suscripto|suscribiste|inscrito|registrado) (?:a|al|en|con|correctamente)|(?<!\p{L})gracias por (?:suscribirte|suscribirse|tu suscripción|registrarte|inscribirte|tu inscripción)|(?<!\p{L})(?:revisa|revisá|consulta) tu (?:bandeja|correo|e-?mail|spam|casilla)|(?<!\p{L})(?:te|hemos|revisa|recibirás)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:correo|e-?mail|enlace)(?: electrónico)? de confirmación(?!\p{L})/iu,
    hits: ['Este no es un correo electrónico válido', 'Inscripción exitosa', 'Gracias por suscribirte'],
    misses: ['El correo del ministro fue robado', 'La inscripción escolar empieza hoy'],
  },
  {
    id: 'es/newsletter/dismiss',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:no,? gracias(?:,? .{0,40})?|(?:quizá|quizás|tal vez|ahora no|en otro momento|más tarde|quizás más tarde)|ahora no,? gracias|no (?:volver a )?mostrar (?:más|de nuevo|este mensaje)|recibir|sí,? (?:quiero|me interesa|me apunto)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['No, gracias', 'Ahora no'],
    misses: ['No, gracias a Dios nadie murió en el accidente que cortó la autopista del norte', 'Recibir visitas'],
  },
  {
    id: 'es/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:tu|su|ingresa|ingresá|ingrese|escribe|escribí|introduce|introduzca|dirección de|déjanos tu|mi) ){0,3}(?:e-?mail|mail|correo(?: electrónico)?)(?: ?\(?(?:obligatorio|requerido|aquí|electrónico)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tu correo electrónico', 'Email *', 'Ingresa tu correo'],
    misses: ['El correo llegó tarde', 'Correo argentino en venta'],
  },
  {
    id: 'es/newsletter/form-message',
    kind: 'newsletter',
    role: 'pitch',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:campos? (?:obligatorios?|requeridos?)|ha ocurrido un error|ocurrió un error|error de conexión|(?:inténtal|intént|intentá|inténte)\p{L}+ (?:de nuevo|más tarde|nuevamente))(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:elige|selecciona|seleccioná) (?:al menos )?(?:una?|tus|los) (?:newsletters?|boletin(?:es)?|boletín|temas?|opción|intereses).{0,30})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ha ocurrido un error, inténtalo de nuevo', '* Campos obligatorios'],
    misses: ['Un error de cálculo', 'Los campos de trigo'],
  },
  {
    id: 'es/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})en (?:tu|su|vuestro) (?:correo(?: electrónico)?|e-?mail|bandeja(?: de entrada)?|buzón|casilla|mail|inbox)(?!\p{L})|(?<!\p{L})(?:cada (?:día|mañana|tarde|noche|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|tod[oa]s l[oa]s (?:días|mañanas|tardes|noches|semanas|lunes|martes|miércoles|jueves|viernes|sábados|domingos)|diariamente|semanalmente|a diario)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:por (?:correo|e-?mail|mail)|en tu (?:correo|mail|buzón|e-?mail))(?!\p{L})|(?:(?:^|[.!?¡:–—] ?)(?:recibe|reciba)|(?<!\p{L})(?:recibí|recibirás|recibes))(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:por (?:mail|e-?mail|correo)|en tu (?:mail|e-?mail|correo|celular|móvil)|(?:cada (?:día|mañana|tarde|noche|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|tod[oa]s l[oa]s (?:días|mañanas|tardes|noches|semanas|lunes|martes|miércoles|jueves|viernes|sábados|domingos)|diariamente|semanalmente|a diario)|gratis(?!\p{L}))|(?<!\p{L})directamente (?:en|a) tu (?:correo|mail|e-?mail|bandeja|buzón|casilla)/iu,
    hits: [
      'Recibe cada mañana las noticias en tu correo',
      'En tu bandeja de entrada',
      'Recibe lo mejor todos los viernes',
    ],
    misses: ['En su casa hay un buzón', 'El hospital recibe heridos'],
  },
  {
    id: 'es/newsletter/join-readers',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:únete|unite|súmate|sumate|únase) a (?:los |las |más de |nuestros |nuestra comunidad de |una comunidad de |miles de )*(?:[\d.,]{2,} )?(?:mil(?:es)? (?:de )?)?(?:suscriptor[ea]s|lector[ea]s|personas que|inscritos|abonados)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:ya somos|más de) [\d.,]+ (?:mil )?(?:suscriptor[ea]s|lector[ea]s|soci[oa]s)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Únete a más de 20.000 suscriptores', 'Súmate a nuestros lectores'],
    misses: ['El canal tiene más de 20.000 suscriptores en la región', 'Únete a la marcha'],
  },
  {
    id: 'es/newsletter/never-miss',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:no te (?:pierdas|perdás) (?:nada|ningun|ni un|lo (?:mejor|último)|nuestr|las (?:últimas|mejores) noticias|la actualidad)|para no perderte (?:nada|ningun|lo|nuestr))/iu,
    hits: ['No te pierdas nada', 'No te pierdas ninguna noticia'],
    misses: ['No te pierdas el partido del domingo', 'Perdieron la actualidad de su sitio'],
  },
  {
    id: 'es/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:nuestr[ao]s?|los|las|la|el|más|todos|todas|ver|otras|tus|mis|elige|explora|descubre|conoce|recibe|un|una) ){0,4}(?:newsletters?|boletines|boletín|infolettras|cartas? del director)(?:(?: (?!oficial)[\p{L}'’&-]+){0,5}| ?[:–-] .{2,40}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Nuestros boletines', 'El boletín de la mañana'],
    misses: ['El boletín oficial publicó la norma el martes', 'La newsletter tuvo un error que costó mucho dinero'],
  },
  {
    id: 'es/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:activa|activá|recibe|recibí|permite|habilita|suscríbete a)(?: (?:las|nuestras|tus|gratis|nuestros))*(?: \p{L}+)? (?:notificaciones|alertas|avisos)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:activar|recibir|permitir|crear|habilitar)(?: las| nuestras)? ?(?:notificaciones|alertas?)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:te avisamos|te avisaremos|entérate (?:primero|antes)|sé el primero en (?:enterarte|saber|recibir))/iu,
    hits: ['Recibe notificaciones', 'Activa nuestras alertas'],
    misses: ['Las alertas por lluvia siguen', 'Recibió varias alertas del banco'],
  },
  {
    id: 'es/newsletter/privacy',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:tus?|sus?|vuestros) (?:datos|correo|e-?mail|información)(?: \p{L}+){0,2}[^.?!]{0,40}(?<!\p{L})(?:utiliz|trat|us|emple|recog|almacen|guard)\p{L}+[^.?!]{0,60}(?<!\p{L})(?:newsletter|bolet|enviar|suscrip|comunicac|comercial|finalidad|gestionar)|(?<!\p{L})(?:ejercer|ejercitar)[^.?!]{0,25}derechos? de (?:acceso|rectificación)|(?<!\p{L})(?:consulta|lee|ver|conoce|revisa) (?:\p{L}+ ){0,2}(?:política de (?:privacidad|protección)|aviso (?:legal|de privacidad))|(?<!\p{L})(?:responsable|finalidad) del tratamiento(?!\p{L})/iu,
    hits: ['Tus datos se usarán para enviarte el boletín', 'Consulta nuestra política de privacidad'],
    misses: ['Sus datos fueron robados y vendidos', 'La política de la privacidad dividió'],
  },
  {
    id: 'es/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:suscríbete|suscribite|suscríbase|suscríbanse|suscribirme|suscribirte|suscribirse|suscribir|apúntate|apuntate|inscríbete|inscribite|inscribirte|inscripción|suscripción|regístrate|registrate|recibe|recibí|reciba|recibir|únete|unite|sumate|súmate|accede|descubre)(?!\p{L})[^.?!]{0,55}(?<!\p{L})(?:newsletters?|bolet(?:ín|ines)(?!\p{L})(?! oficial)|correo semanal|lista de correo|cartas? semanal(?:es)?|resumen (?:diario|semanal))/iu,
    hits: ['Suscríbete a nuestro boletín', 'Recibe nuestra newsletter', 'Suscríbase a los boletines'],
    misses: ['El boletín oficial registra la ley', 'Los suscriptores del boletín protestan'],
  },
  {
    id: 'es/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:sí,? )?(?:quiero )?(?:inscribirme|inscribirte|inscríbete|inscribite|apúntate|apuntate|apuntarme|me apunto|darme de alta|date de alta|regístrate|registrate|registrarme)(?: (?:gratis|ahora|aquí|ya|hoy|a .{2,35}|al? .{2,35}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Inscribirte aquí', 'Apúntate gratis'],
    misses: [
      'Apuntarse al paro es un trámite cada vez más lento en las oficinas de la ciudad',
      'Inscribirse en la carrera',
    ],
  },
  {
    id: 'es/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:mantente|mantenete|manténgase|mantén|estate|queremos mantenerte|te mantenemos|para estar|quieres estar)(?: siempre| bien)? (?:informad[oa]|al (?:día|tanto|corriente)|actualizad[oa]|conectad[oa])|(?<!\p{L})te gusta estar (?:siempre )?(?:bien )?informad|^[^\p{L}\p{N}]{0,5}(?:(?:(?:personaliza|descubre|infórmate|informate|toda la (?:actualidad|información))(?:,? (?:y )?(?:descubre|infórmate|informate|al instante|en tu (?:correo|móvil))){0,3}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mantente informado', 'Sabemos que te gusta estar bien informado'],
    misses: ['El alcalde está informado', 'Mantén la calma'],
  },
  {
    id: 'es/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:darte|date|darse|cancelar|cancela|anular)(?: de baja| la suscripción| tu suscripción| la inscripción)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:momento|cuando|enlace|clic)|(?<!\p{L})(?:gracias por (?:suscribirte|tu suscripción|registrarte|inscribirte)|sin spam|nada de spam|no (?:te )?(?:enviamos|enviaremos|hacemos) spam|cancelar (?:mi|tu) suscripción (?:al|a la) (?:bolet|newsletter)|link de baja|enlace de baja)|(?<!\p{L})no (?:compartimos|compartiremos|cederemos|vendemos)[^.?!]{0,25}(?<!\p{L})(?:datos|correo|e-?mail)/iu,
    hits: ['Puedes darte de baja en cualquier momento', 'Gracias por suscribirte', 'Sin spam'],
    misses: ['La empresa puede cancelar el vuelo en cualquier caso', 'El spam crece'],
  },
  {
    id: 'es/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:lo (?:más importante|mejor|esencial|imprescindible)|las (?:noticias|claves|historias|mejores)|los (?:temas|titulares|hechos)|un (?:resumen|repaso)|una (?:selección|dosis)|toda la (?:actualidad|información)|nuestra selección)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:(?:cada (?:día|mañana|tarde|noche|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|tod[oa]s l[oa]s (?:días|mañanas|tardes|noches|semanas|lunes|martes|miércoles|jueves|viernes|sábados|domingos)|diariamente|semanalmente|a diario)|del día,? (?:en|por)|de la semana,? (?:en|por)|actualizaciones en tiempo real)(?!\p{L})|(?<!\p{L})(?:cada (?:día|mañana|tarde|noche|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|tod[oa]s l[oa]s (?:días|mañanas|tardes|noches|semanas|lunes|martes|miércoles|jueves|viernes|sábados|domingos)|diariamente|semanalmente|a diario),? (?:las claves|lo mejor|lo más|un resumen|una selección|nuestra selección|te (?:contamos|enviamos|traemos|explicamos)|recibe|los titulares)|(?<!\p{L})actualizaciones en tiempo real/iu,
    hits: ['Las noticias más importantes cada mañana', 'Cada viernes te contamos lo mejor'],
    misses: ['Cada mañana el pastor sube', 'Las noticias son malas'],
  },
  {
    id: 'es/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:ya|si) (?:ya )?(?:eres|sos|es usted|es|estás|está|tienes|tiene|tenés|soy|estoy|tengo) (?:un[ao]? )?(?:suscriptora?|suscrit[oa]|suscript[oa]|usuari[oa]|registrad[oa]|soci[oa]|cuenta|miembro|cliente|suscripción|abonad[oa])(?!\p{L})[^.?!]{0,35}(?:\?|(?<!\p{L})inicia|(?<!\p{L})iniciá|(?<!\p{L})ingresa|(?<!\p{L})ingresá|(?<!\p{L})accede|(?<!\p{L})entra|(?<!\p{L})identifíc|(?<!\p{L})activ|(?<!\p{L})haz clic)|^[^\p{L}\p{N}]{0,5}(?:ya (?:soy|estoy|tengo) (?:una? )?(?:suscriptora?|suscrit[oa]|suscript[oa]|registrad[oa]|cuenta|suscripción|soci[oa]|abonad[oa])(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:si (?:ya )?(?:eres|sos|es) suscriptora?(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:aún|todavía) no (?:eres|sos|es|tienes|tenés|estás) (?:una? )?(?:suscriptora?|suscrit[oa]|soci[oa]|cuenta|registrad[oa])|(?<!\p{L})no (?:tienes|tenés|tiene) (?:una )?cuenta(?: aún| todavía)? ?\?|(?<!\p{L})(?:activa|activá|vincula|actívate)(?: (?:tu|la|mi))? (?:suscripción|acceso digital)/iu,
    hits: ['¿Ya eres suscriptor? Inicia sesión', '¿Ya tienes una cuenta?', 'Ya tengo una suscripción'],
    misses: ['Ya es miembro del partido', 'Ya tiene cuenta en Suiza'],
  },
  {
    id: 'es/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:llegaste|alcanzaste|superaste|has llegado|ha llegado|agotaste|has agotado|excediste) (?:al? |el |tu |tus |su )*(?:límite|máximo|artículos|notas|lecturas)|(?<!\p{L})(?:te|le) (?:queda|quedan|resta|restan)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:artículos?|notas?|lecturas?|noticias)(?!\p{L})|(?<!\p{L})(?:has|ha|ya) (?:leído|leíste|alcanzad|llegado|superad|consumid|utilizad)\p{L}*(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:artículos? gratis|artículos? gratuitos?|límite|notas (?:gratis|leídas)|artículos (?:de este|este|del) mes|lecturas)|(?<!\p{L})límite de (?:artículos|notas|lecturas|contenidos)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:\d+|último) ?(?:\/ ?\d+ )?(?:artículos?|notas?) (?:gratis|gratuit[oa]s?|restantes?)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Te quedan 2 artículos gratis este mes',
      'Has alcanzado el límite de artículos',
      'Ya superaste el límite de notas leídas',
    ],
    misses: ['Te queda un año, dijo el juez', 'Superaron el límite de velocidad'],
  },
  {
    id: 'es/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:acceso|lectura|navegación|navega)[^.?!]{0,50}(?<!\p{L})(?:ilimitad[oa]s?|exclusiv[oa]s?|sin (?:anuncios|publicidad|límites)|hemeroteca|archivo|artículos|contenidos?|boletines|newsletters?)(?!\p{L})[^.?!]{0,60})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:todos |todas )?(?:los |las |nuestr[oa]s )?(?:artículos|contenidos|newsletters?|boletines|podcasts|beneficios|descuentos|eventos|columnas)[^.?!]{0,20}(?<!\p{L})(?:ilimitad[oa]s|exclusiv[oa]s|sin publicidad|para suscriptores|premium)(?!\p{L})[^.?!]{0,25})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:el |la |tu )?(?:periódico|diario|revista|edición|versión)[^.?!]{0,15}(?<!\p{L})(?:digital|en pdf|impres[ao]|en papel)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:en tu|cada día|antes|incluid|todos los|en casa|completa)[^.?!]{0,25})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:guarda|guardar|comenta|comentar)[^.?!]{0,12}(?<!\p{L})(?:artículos?|noticias?|favorit[oa]s)[^.?!]{0,25})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:hasta|en) \d+ dispositivos.{0,20})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:disfruta|disfrutá|disfrutar|goza|accede|navega|navegá)(?: de)?[^.?!]{0,30}(?<!\p{L})(?:sin límites|de forma ilimitada|al máximo|beneficios exclusivos|contenidos? exclusiv|desde cualquier dispositivo)|(?<!\p{L})podrás (?:disfrutar|acceder|leer|comentar|guardar)(?!\p{L})/iu,
    hits: [
      'Acceso a boletines con las mejores noticias',
      'Guardar tus artículos favoritos',
      'Crea una cuenta y podrás disfrutar de',
    ],
    misses: ['El acceso al estadio es limitado', 'Los eventos de la ciudad'],
  },
  {
    id: 'es/paywall/billing',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:luego|después|antes|pasa a|posteriormente) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))) ?(?:\/|al|por|cada|el)|(?<!\p{L})(?:se renueva|renovación|renovable) (?:automática|automáticamente)|(?<!\p{L})(?:facturad[oa]|se factura|facturación|cobro|pago|cargo)[^.?!]{0,12}(?<!\p{L})(?:anual|mensual|único|recurrente|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))(?:mente)?(?!\p{L})[^.?!]{0,15}(?:$|[.,*])|(?<!\p{L})(?:oferta|promoción|precio|tarifa) (?:válid[oa] (?:hasta|para|por|solo)|por tiempo limitado|de lanzamiento|promocional|exclusiv[oa] para nuevos|especial de suscripción|solo para nuevos)|(?<!\p{L})(?:ahorra|ahorrá|ahorras) (?:hasta )?(?:un |el )?(?:\d+ ?%|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))|(?<!\p{L})durante (?:los |el )?(?:primeros? )?(?:\p{L}+ )?(?:meses|mes|año)[^.?!]{0,12}$|(?<!\p{L})(?:reclama|reclame|aprovecha|aproveche|consigue) (?:tu|su|esta|la) oferta/iu,
    hits: ['Luego 9,99 € al mes', 'Se renueva automáticamente', 'Reclame su oferta'],
    misses: ['La oferta de paz es válida', 'Luego llovió'],
  },
  {
    id: 'es/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cancela|cancele|cancelá|date de baja|puedes cancelar|podés cancelar|cancelación)(?: (?:gratis|online|tu suscripción|la suscripción))? (?:cuando|en cualquier momento|en un clic|fácil)|(?<!\p{L})sin (?:permanencia|letra pequeña|compromisos? de permanencia)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:sin (?:compromisos?|ataduras)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})sin compromisos?[,.;]? (?:cancela|de permanencia|ni permanencia|baja)/iu,
    hits: ['Cancela cuando quieras', 'Sin permanencia', 'Sin compromiso'],
    misses: ['Cancela el vuelo por lluvia', 'Terminó sin compromiso de paz por parte del gobierno y con la mesa rota'],
  },
  {
    id: 'es/paywall/continue-with-account',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:continuar|continúa|iniciar sesión|inicia sesión|regístrate|registrarse|registrarme|ingresar|acceder|entrar|conectar)(?: rápido)? (?:con|vía|mediante|usando) (?:tu |mi |una |el )?(?:cuenta de )?(?:google|apple|facebook|e-?mail|correo(?: electrónico)?|microsoft|x|twitter))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Continuar con Google', 'Iniciar sesión con Facebook'],
    misses: ['Continuar con menos dinero', 'Entrar con llave'],
  },
  {
    id: 'es/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:suscríbete|suscribite|suscríbase|hazte suscriptor|regístrate|registrate|regístrese|inicia sesión|iniciá sesión|ingresa|ingresá|identifícate|crea (?:una|tu) cuenta)(?!\p{L})[^.?!]{0,35}(?<!\p{L})(?:para|y) (?:seguir|sigue|seguí|continuar|continúa|lee(?!\p{L})|leé(?!\p{L})|leer(?!\p{L})(?! (?:nuestr[oa]s? |el |la )?(?:bolet|newsletter))|acceder|accede|accedé|desbloquear|disfrutar|disfruta|conocer)|(?<!\p{L})para (?:seguir|continuar) (?:leyendo|navegando|con la lectura|informad[oa])(?!\p{L})|(?<!\p{L})para leer (?:est[ea]|el resto|el artículo completo|la nota completa|más)[^.?!]{0,40}(?<!\p{L})(?:suscr|regístr|inicia|necesit|hazte|ingres)|(?<!\p{L})(?:sigue|siga|seguí|continúa) leyendo (?:con|por|gratis|este|esta|sin límites)|(?<!\p{L})(?:quieres|querés|quiere) (?:seguir leyendo|leer (?:el artículo|la nota) complet[oa])/iu,
    hits: ['Suscríbete para seguir leyendo', 'Para continuar leyendo, inicia sesión', '¿Quieres seguir leyendo?'],
    misses: ['Para seguir adelante hace falta dinero', 'Regístrate gratis para leer nuestro boletín'],
  },
  {
    id: 'es/paywall/device-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cuenta|sesión|suscripción|lectura)[^.?!]{0,40}(?<!\p{L})(?:en otro dispositivo|demasiados dispositivos|varios dispositivos)|(?<!\p{L})tu (?:suscripción|sesión) (?:ha caducado|ha expirado|expiró|está (?:suspendida|vencida)|venció)|(?<!\p{L})no (?:tienes|tiene|tenés) acceso a este contenido/iu,
    hits: ['Tu cuenta está abierta en otro dispositivo', 'Tu suscripción ha caducado'],
    misses: ['La sesión del Congreso terminó', 'Otro dispositivo explotó en la plaza'],
  },
  {
    id: 'es/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!(?:también|además) ?:? ?)(?<!\p{L})(?:contenido|artículo|nota|noticia|sección|acceso|beneficio|reportaje|página|vídeo|video|edición|columna)s?(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:exclusiv[oa]s?|reservad[oa]s?|sol[oa]|sólo|únicamente|disponible)(?!\p{L})[^.?!]{0,12}(?<!\p{L})(?:para|a)(?: (?:nuestr[oa]s|l[oa]s))? (?:suscriptor(?:es|as|a)?|suscript[oa]s?|soci[oa]s|abonad[oa]s|usuarios registrados|miembros)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:solo|exclusiv[oa]|sólo|únicamente|reservado|contenido)(?: para)?(?: (?:nuestros|los|de))? (?:suscriptor(?:es|as|a)?|suscript[oa]s?|soci[oa]s|abonad[oa]s|usuarios registrados|miembros)(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:este (?:contenido|artículo)|esta (?:nota|noticia)) es (?:de pago|premium|exclusiv[oa])/iu,
    hits: [
      'Contenido exclusivo para suscriptores',
      'Solo para suscriptores',
      'La nota a la que intentas acceder es exclusiva para suscriptores',
    ],
    misses: ['El aparcamiento es solo para clientes', 'Lea también: contenido exclusivo para suscriptores'],
  },
  {
    id: 'es/paywall/gift-article',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:regala|regalá|regalar|comparte) (?:este|un|una|esta) (?:artículo|nota|noticia|suscripción|lectura)(?!\p{L})(?! (?:en|con tus|por))|(?<!\p{L})(?:artículo|contenido|nota) (?:regalad[oa]|de regalo|compartid[oa] por un suscriptor)|(?<!\p{L})como suscriptora?,?[^.?!]{0,30}(?<!\p{L})(?:regalar|compartir|puedes)/iu,
    hits: ['Regala este artículo', 'Regala una suscripción'],
    misses: ['Le regaló un artículo de lujo', 'Comparte este artículo en redes'],
  },
  {
    id: 'es/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:iniciar? (?:sesión|de sesión)|inicia(?:r)? sesión aquí|iniciá sesión|ingresar?|ingresá|acceder|entrar|identifícate|regístrate|registrate|crea(?:r)? (?:una |tu |mi )?cuenta(?: gratis)?|creá (?:una|tu) cuenta|contraseña|(?:repite|confirma) (?:la|tu) contraseña|olvidé mi contraseña|¿?(?:olvidaste|has olvidado|olvidó) (?:tu|su|la) contraseña|mostrar contraseña|mi cuenta)(?: ?(?:\/|o|\||\?)? ?(?:regístrate|registrarse|crear cuenta|suscríbete|aquí))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Iniciar sesión', 'Crear cuenta'],
    misses: ['Acceder al parque cuesta dinero', 'Entrar en guerra'],
  },
  {
    id: 'es/paywall/manage',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:gestiona|gestionar|administra|administrar|modifica|renueva|renovar) (?:tu|mi|su) suscripción(?!\p{L})|(?<!\p{L})(?:contacta|contacte|escríbenos|llama)[^.?!]{0,25}(?<!\p{L})(?:atención al (?:suscriptor|cliente|lector)|servicio de suscripciones)|^[^\p{L}\p{N}]{0,5}(?:(?:atención al (?:suscriptor|cliente|lector)|preguntas frecuentes|condiciones (?:de (?:suscripción|contratación)|generales)|\*? ?aplican (?:términos|condiciones).{0,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Gestiona tu suscripción', 'Atención al suscriptor'],
    misses: ['Gestiona el club desde 2010', 'La atención al cliente empeora, dice el informe de la defensora'],
  },
  {
    id: 'es/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:ver|conoce|conocé|elige|elegí|consulta|descubre|descubrí|compara|mira|escoge) )?(?:nuestr[oa]s? |las |los |todas |todos |tu |más |la |una )*(?:promos|ofertas?|planes|plan|suscripciones|suscripción|opciones|tarifas|modalidades)(?: (?:de suscripción|digital(?:es)?|disponibles?|premium|básica|de lanzamiento|para ti|y .{2,20}))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:conoce|conocé|elige|elegí|descubre|consulta|mira) (?:nuestr[oa]s|tu|l[oa]s) (?:planes?|ofertas?|opciones|suscripciones) ?(?:de suscripción|y (?:disfruta|suscr|acced|lee)|digital)?|(?<!\p{L})tenemos (?:algo|una (?:oferta|propuesta)) para (?:ti|ofrecerte|vos)/iu,
    hits: ['Ver planes de suscripción', 'Suscripciones', 'Conocé nuestros planes y disfrutá'],
    misses: ['Las ofertas de empleo cayeron un tercio en marzo', 'Conoce los secretos del mar'],
  },
  {
    id: 'es/paywall/plan-names',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:plan|suscripción|oferta|pack|tarifa|modalidad|acceso) (?:mensual|anual|semanal|trimestral|digital|básic[oa]|premium|esencial|estándar|completo|total|familiar|estudiantes?|combinad[oa]|impres[oa]|todo incluido|fin de semana)(?: (?:\+|y|digital|impres[oa]|anual|mensual)){0,3}|(?:el )?más (?:popular|elegido|vendido)|mejor (?:oferta|precio|opción|valor)|papel (?:\+|y) digital|impreso (?:\+|y) digital|recomendado))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Plan mensual', 'Mejor oferta'],
    misses: ['Plan anual de empleo del municipio aprobado', 'Más popular que el rey'],
  },
  {
    id: 'es/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:contenido |nota )?(?:premium|exclusiv[oa])|suscriptores))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Suscriptores'],
    misses: ['Los suscriptores del gas pagarán más'],
  },
  {
    id: 'es/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:desde|solo|sólo|tan solo|a partir de|primer mes|suscríbete|suscribite|suscríbase|oferta|accede|prueba)(?!\p{L})[^?!]{0,25}?(?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|(?:U?S?\$|COP|MXN|S\/) ?\$? ?\d[\d.,]*) ?\*?(?:\/|al|por|el|cada|los)? ?(?:mes|año|semana|primer|trimestre|día|\d+ meses)|^[^\p{L}\p{N}]{0,5}(?:(?:por|desde|solo|cop|mxn|us|ars|antes|ahora) ?){0,2}(?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|[$] ?\d[\d.,]*) ?\*?(?: ?\/ ?| al | por | el | cada | durante | los )[^?!]{0,12}(?:mes|semana|trimestre|un año|año)(?:es)?(?!\p{L})[^?!]{0,60}$|(?<!\p{L})(?:primer mes|\d+ (?:meses|días|semanas)|un mes|una semana|(?:dos|tres) meses) (?:gratis(?!\p{L})|(?:por|a) (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|gratuit)|(?<!\p{L})(?:primer mes|\d+ meses)[^.?!]{0,12}(?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|[$] ?\d)/iu,
    hits: ['Desde 1 € al mes', 'Primer mes gratis', 'COP $900 / mes*'],
    misses: ['El alquiler subió a 900 €', 'La plataforma cobra 14 euros al mes a sus clientes'],
  },
  {
    id: 'es/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:regístrate|registrate|regístrese|crea (?:una|tu) cuenta|creá (?:una|tu) cuenta|inicia sesión)(?: gratis| gratuita)?(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:para (?:leer|seguir|continuar|acceder|disfrutar|desbloquear)|y (?:lee|accede|podrás|disfruta|sigue|continúa|obtén))|(?<!\p{L})(?:con (?:tu|una|el) )?(?:registro|cuenta) gratuit[oa][^.?!]{0,30}(?<!\p{L})(?:leer|acced|artículos|lee)|^[^\p{L}\p{N}]{0,5}(?:(?:regístrate|registrate|crea (?:una|tu) cuenta|creá (?:una|tu) cuenta)(?: gratis| gratuita| aquí| ya)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Regístrate gratis para seguir leyendo', 'Crea una cuenta y podrás disfrutar de'],
    misses: ['Registran la casa del alcalde', 'Crea una empresa para acceder al mercado'],
  },
  {
    id: 'es/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:sí,? )?(?:quiero )?(?:suscríbete|suscribite|suscríbase|suscribirme|suscribirse|suscribirte|suscribir|abónate|hazte suscriptora?|me suscribo)(?: (?:ahora|ya|aquí|hoy|gratis|desde .{1,30}|por .{1,30}|a .{2,30}|y .{2,40}|para .{2,30}|\d.{0,15}))*)[^\p{L}\p{N}]{0,8}$|[.!?:] ?¡?suscríbete (?:ya|ahora|hoy|aquí)?(?:!|$|desde|por)/iu,
    hits: ['Suscríbete ahora', 'Suscribite'],
    misses: ['Suscribirse a esa tesis es arriesgado, según los expertos del banco', 'Suscribió el acuerdo'],
  },
  {
    id: 'es/paywall/support-by-subscribing',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apoya|apoyá|apoyar|respalda)[^.?!]{0,50}(?<!\p{L})(?:suscribiéndote|suscríbete|suscribite|con (?:tu|una) suscripción)|(?<!\p{L})(?:con )?tu suscripción(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:nos|apoya|permite|hace|ayuda|sostiene|navegás|accedés|accedes|disfrut|financia|contribuye)|(?<!\p{L})al suscribirte[^.?!]{0,40}(?<!\p{L})(?:apoyas|ayudas|accedes|disfrut|obtien)/iu,
    hits: [
      'Apoya al periodismo con tu suscripción',
      'Tu suscripción nos ayuda',
      'Con tu suscripción navegás sin límites',
    ],
    misses: ['La suscripción del acuerdo ayuda', 'Apoyan la ley'],
  },
  {
    id: 'es/paywall/trial',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:prueba|probá|probar|comienza|empieza|inicia|activa|aprovecha|disfruta)(?: (?:tu|la|una|ya|ahora|el))* ?(?:(?:prueba|periodo|período|suscripción|acceso|mes) )?(?:de prueba |de )?(?:gratis|gratuit[oa]|prueba|\d+ (?:días|meses) gratis|por (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|durante \d+).{0,30})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})prueba (?:gratis|gratuita) (?:de|por|durante) (?:\d+|un|tres|dos)/iu,
    hits: ['Prueba gratis', 'Comienza tu prueba gratuita'],
    misses: ['La prueba de ADN es gratuita para las familias, dice el juez', 'Empieza el mes de mayo'],
  },
  {
    id: 'es/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:acceso|lectura|accede|accedé|artículos|contenidos?|noticias|navega|navegá|disfruta|disfrutá|lee)(?!\p{L})[^.?!]{0,45}(?<!\p{L})(?:ilimitad[oa]s?(?!\p{L})(?:\s?$|\s?[!.,:]|[^.?!]{0,25}(?<!\p{L})(?:a |al |artículos|contenido|digital|sitio|web))|sin límites(?!\p{L})|de forma ilimitada|a todo (?:el|nuestro) contenido|a todos (?:los|nuestros) (?:artículos|contenidos))|(?<!\p{L})acceso (?:total|completo|ilimitado) (?:a|al) (?:todo|todos|nuestro|sitio|contenido|diario|la web)/iu,
    hits: ['Acceso ilimitado a todo el contenido', 'Accede a todos los artículos'],
    misses: ['El acceso al estadio es limitado', 'Acceso completo a la salud'],
  },
  {
    id: 'es/paywall/unlock',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:desbloquea|desbloqueá|desbloquee|desbloquear) (?:est[ea]|el|todo|todos|tu|la) (?:\p{L}+ )?(?:artículos?|contenidos?|nota|noticia|lectura|beneficios|acceso a (?:todo|nuestro))/iu,
    hits: ['Desbloquea este artículo', 'Desbloquea todo el contenido'],
    misses: ['Desbloquear el acceso al puerto', 'Desbloquea la crisis'],
  },
  {
    id: 'es/paywall/why-subscribe',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})por qué (?:suscribirte|suscribirse|suscribirme|veo este mensaje)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:tus |los |mis |conoce (?:los|tus) )?(?:beneficios|ventajas)(?: (?:exclusiv[oa]s|para suscriptores|de (?:ser suscriptor|tu suscripción|la suscripción|suscribirte|ser soci[oa])))+|(?:tu|la) suscripción incluye.{0,30}|todo lo que incluye.{0,25}|qué incluye.{0,30})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['¿Por qué suscribirte?', 'Beneficios exclusivos'],
    misses: ['Por qué suben los precios', 'Los beneficios del banco'],
  },
  {
    id: 'es/promo/ad-blocker',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:estás|está|usas|usando|utilizando|tienes|tenés|detectado)[^.?!]{0,25}(?<!\p{L})(?:bloqueador|adblock)|(?<!\p{L})(?:desactiva|desactivá|desactive|deshabilita|pausa)[^.?!]{0,20}(?<!\p{L})(?:adblock|bloqueador)|(?<!\p{L})(?:permite|permitir|permita)[^.?!]{0,25}(?<!\p{L})(?:nuestros anuncios|anuncios en nuestro|publicidad en (?:este|nuestro))|(?<!\p{L})publicidad es una de nuestras/iu,
    hits: ['Creemos que estás usando un bloqueador de anuncios', 'Desactiva tu bloqueador'],
    misses: ['Los anuncios fueron bloqueados por el juez', 'Permite pausar la obra'],
  },
  {
    id: 'es/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:publicidad|anuncios?|patrocinad[oa](?: por .{2,30})?|contenido (?:patrocinado|de marca|promocionado)|publirreportaje|(?:presentado|ofrecido|patrocinado|elaborado) por .{2,30}|en colaboración con .{2,30}|espacio (?:patrocinado|publicitario)|la noticia continúa.{0,30}|continúa (?:leyendo )?(?:después|tras|debajo) .{2,30}|branded content))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Publicidad', 'Contenido patrocinado'],
    misses: ['Publicidad engañosa, dice el juez'],
  },
  {
    id: 'es/promo/affiliate-disclosure',
    kind: 'promo',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})enlaces? (?:de )?afiliad(?:o|os|ión)(?!\p{L})|(?<!\p{L})(?:recib|obten|gan|llev)\p{L}*(?!\p{L})[^.?!]{0,20}(?<!\p{L})comisi(?:ón|ones)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:compra|enlaces?)/iu,
    hits: ['Este artículo contiene enlaces de afiliados', 'Podemos recibir una comisión por tu compra'],
    misses: ['El banco cobra una comisión por envío'],
  },
  {
    id: 'es/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:compra|comprar|cómpralo|reserva|reservar|pide|ordena|participa|juega|ver (?:oferta|precio|producto)|prueba gratis|añadir al carrito|inscríbete|regístrate|descuentos|cupones|código promocional|aprovecha)(?: (?:ahora|aquí|ya|hoy|gratis|la oferta|tu (?:entrada|boleto|plaza)))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:códigos? (?:de descuento|promocional(?:es)?)|cupón de descuento)(?!\p{L})/iu,
    hits: ['Compra ahora', 'Ver oferta'],
    misses: ['Compra de votos en el pueblo, denuncia la oposición'],
  },
  {
    id: 'es/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:leer (?:más|nota completa|artículo completo|la nota)|ver (?:más|todo|todas|todos|nota)|más información|saber más|conoce más|seguir leyendo|sigue leyendo|leer artículo|cargar más))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Leer más', 'Ver más'],
    misses: ['Leer más libros es su meta'],
  },
  {
    id: 'es/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lea|lee|leé|leer|vea|ve|mira|mirá|ver|escucha)(?: (?:también|más|además|aquí|la nota))?|te puede interesar|(?:te|le) (?:puede|podría|recomendamos)(?: interesar| leer)?|(?:nota|noticia|artículo|contenido)s? relacionad[oa]s?|relacionad[oa]s?|más información|en contexto|además|no te pierdas|recomendad[oa]s?)(?: en [\p{L}\d.-]{2,30}(?=\s?[»>▶→]))?\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}¿¡"“«'‘])/iu,
    hits: ['Lea también: El puente largo', 'Te puede interesar: La tormenta llega'],
    misses: ['Lee la etiqueta: lleva azúcar'],
  },
  {
    id: 'es/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lo |las |los )?(?:últim[oa]s?|más|nuev[oa]s|otras|recientes)(?: (?:noticias|notas|artículos|hora|entradas|videos|vídeos|contenidos|publicaciones))?(?: (?:de|en|sobre) [\p{L} ]{2,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:noticias de (?:hoy|última hora)|lo más reciente|en portada|titulares))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Últimas noticias', 'Más noticias'],
    misses: ['Las últimas lluvias inundaron el pueblo vecino, según los vecinos del río'],
  },
  {
    id: 'es/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:más|todo|todas las noticias|otras noticias|más noticias|más artículos|ver más) (?:de|en|sobre|del) [\p{L}\d ]{2,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Más sobre el clima', 'Más de Cultura'],
    misses: ['Más de cien personas marcharon por el centro de la ciudad el lunes por la tarde'],
  },
  {
    id: 'es/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lo|las|los|noticias|notas|artículos)? ?(?:más) (?:leíd[oa]s?|vist[oa]s?|popular(?:es)?|compartid[oa]s?|comentad[oa]s?|destacad[oa]s?)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:tendencias?|trending|populares|destacad[oa]s?|en tendencia|selección de la redacción))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lo más leído', 'Las más vistas'],
    misses: ['El poeta más leído de su época'],
  },
  {
    id: 'es/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:artículo|nota|noticia|entrada|página|publicación) )?(?:siguiente|anterior|próxim[oa])(?: (?:artículo|nota|noticia|entrada))?(?:[ |/«»←→]+(?:siguiente|anterior))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Artículo siguiente', 'Anterior'],
    misses: ['El anterior dueño lo vendió'],
  },
  {
    id: 'es/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:lea|lee|leé|vea|mira|mirá) (?:también|además|más)|(?:te|le|os) (?:puede|podría|pueden|podrían|va a)(?: también)? (?:interesar|gustar)|también te (?:puede|podría) (?:interesar|gustar)|(?:noticias?|notas?|artículos?|contenidos?|entradas|temas?|posts?|archivado) (?:relacionad[oa]s?|similares|recomendad[oa]s?|en)|relacionad[oa]s?|sobre (?:este|el mismo) tema|recomendad[oa]s?(?: para (?:ti|vos|usted))?|te recomendamos|recomendaciones|para (?:ti|seguir leyendo)|sigue leyendo|no te (?:lo )?pierdas|además en .{2,20}|más sobre (?:este tema|esto)|quizás? te (?:interese|guste)|conforme a los criterios de .{0,20}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lea también', 'Te puede interesar', 'Noticias relacionadas'],
    misses: ['Lee también en francés, dice la maestra'],
  },
  {
    id: 'es/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:imprimir|enviar|copiar|guardar|escuchar|reportar|comentar|comenta)(?: (?:el |la |este |por )?(?:enlace|artículo|nota|noticia|link|e-?mail|correo|después))?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:enlace copiado|tamaño de letra))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Imprimir', 'Copiar enlace'],
    misses: ['Guardar silencio fue su error'],
  },
  {
    id: 'es/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:síguenos|seguinos|síganos|únete a nuestr[oa]|sigue a [\p{L} ]{2,25} en|sigue (?:nuestr[oa]|el|toda)[^.?!]{0,30} en|encuéntranos|búscanos)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:seguir(?: [\p{L} ]{2,25})?|síguenos|redes sociales))[^\p{L}\p{N}]{0,8}$|(?<!\p{L})nuestro canal de (?:whatsapp|telegram|youtube)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:canal de (?:whatsapp|telegram))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Síguenos en Instagram', 'Únete a nuestro canal de WhatsApp'],
    misses: ['La policía sigue al sospechoso'],
  },
  {
    id: 'es/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:compart[eií](?:lo)?|compartir|comparte|compartí|comparta|tuitear|enviar)(?: (?:esta|este|la|el|en|por|vía|con|nota|noticia|artículo|facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail|correo|pinterest|tus|amigos|redes|sociales|enlace)){0,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Compartir', 'Comparte esta noticia en Facebook'],
    misses: ['Compartir piso es caro en la capital'],
  },
];
