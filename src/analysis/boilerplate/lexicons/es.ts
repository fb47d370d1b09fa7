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
    id: 'es/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:hazte|hágase|hacete|sé|únete como|convertirse en|conviértete en) (?:socio|socia|soci[@x]|miembro|suscriptor solidario|mecenas|amigo|padrino|colaborador)(?:[/ao()]+)?(?!\p{L})/iu,
    hits: ['Hazte socio', 'Hazte socia/o de este diario'],
    misses: ['Quiere ser socio del club'],
  },
  {
    id: 'es/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:quiero |haz (?:una|tu) |haga (?:una|su) |hacer (?:una|tu) |hacé tu )?(?:donaciones|donación|donativo|donar?|dona|doná|aportar|aporta|colabora|colaborar|apóyanos|apoyanos|apoya)(?: (?:ahora|aquí|hoy|online|mensualmente|con paypal|una vez|mensual|única|con nosotros))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Haz una donación', 'Donar ahora'],
    misses: ['Donar sangre salva vidas, recuerda el hospital de la capital'],
  },
  {
    id: 'es/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cada|cualquier|toda) (?:aporte|aportación|donación|donativo|euro|peso|contribución|ayuda)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:cuenta|suma|ayuda|importa|bienvenid|vale)|(?<!\p{L})por (?:pequeñ[ao] que sea|poco que sea)(?!\p{L})|(?<!\p{L})sin importar (?:la cantidad|el monto)(?!\p{L})/iu,
    hits: ['Cada aporte cuenta', 'Tu ayuda, por pequeña que sea, importa'],
    misses: ['Cada voto cuenta, dijo el candidato'],
  },
  {
    id: 'es/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:financiad|sostenid|apoyad|hech|posible|vivimos|sobrevivimos)\p{L}*(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:gracias a|por|de) (?:nuestr[oa]s |sus |l[oa]s |el apoyo de |las aportaciones de )*(?:lector[ea]s|soci[oa]s|suscriptor[ea]s|donaciones|personas como tú|aportes)(?!\p{L})/iu,
    hits: ['Un medio financiado por sus lectores', 'Es posible gracias a nuestros socios'],
    misses: ['El puente fue financiado por el Estado'],
  },
  {
    id: 'es/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:donación |aporte |aportación )?(?:mensual(?:mente)?|única|una vez|una sola vez|anual|otra cantidad|otro importe|otro monto))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mensual', 'Otra cantidad'],
    misses: ['El informe mensual del banco'],
  },
  {
    id: 'es/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apoya|apoye|apoyá|apoyar|defiende|defienda|sostén|ayuda|ayude|respalda|financia)(?: a)? (?:nuestr[oa]|el|un|al|este|la|una)? ?[^.?!]{0,25}(?<!\p{L})(?:periodismo|información|medio|prensa|redacción|diario|revista)(?!\p{L})[^.?!]{0,25}(?:independiente|libre|de calidad|honesto|nuestr|crítico)|(?<!\p{L})(?:apoya|apoye|apoyá|apoyar|sostén|respalda) (?:a )?nuestr[oa] (?:periodismo|trabajo|medio|redacción|labor)(?!\p{L})|(?<!\p{L})periodismo (?:independiente|libre)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:necesita|te necesita|depende|tu apoyo)/iu,
    hits: ['Apoya el periodismo independiente', 'Apoya nuestro trabajo'],
    misses: ['El gobierno apoya a la prensa local con dinero público'],
  },
  {
    id: 'es/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apóyanos|apoyanos|apóyenos|ayúdanos|ayudanos|ayúdenos|colabora con nosotros|súmate como soci[oa])(?!\p{L})|(?<!\p{L})(?:ayúdanos|ayudanos) a (?:seguir|continuar|mantener|ser|crecer)/iu,
    hits: ['Apóyanos', 'Ayúdanos a seguir informando'],
    misses: ['Apoyan a los maestros en huelga'],
  },
  {
    id: 'es/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:donación|donativo|aportación|cuota|aporte)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:desgrava|deducible|deducir|deducción)|(?<!\p{L})deducibles? de impuestos(?!\p{L})/iu,
    hits: ['Tu donación desgrava hasta un 80 %', 'Los donativos son deducibles de impuestos'],
    misses: ['La vivienda desgrava menos'],
  },
  {
    id: 'es/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:te necesitamos|necesitamos (?:tu|su|de tu|de su|vuestr[oa]|que nos)|contamos contigo|dependemos de (?:ti|tu|nuestros))(?!\p{L})(?! (?:pasaporte|número|nombre))|(?<!\p{L})necesita(?:n)? (?:de )?tu (?:apoyo|ayuda)(?!\p{L})|(?<!\p{L})sin (?:ti|tu apoyo|tu ayuda)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:no|imposible)/iu,
    hits: ['Te necesitamos', 'Necesitamos tu apoyo para seguir'],
    misses: ['Necesitamos lluvia, dice el agricultor'],
  },
  {
    id: 'es/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:con |gracias a )?(?:tu|su|vuestr[oa]) (?:donación|donativo|aporte|aportación|apoyo|ayuda|contribución|colaboración|generosidad)(?!\p{L})(?: (?:mensual|económic[oa]))? ?(?:nos|permite|ayuda|hace|es|garantiza|sostiene|podemos|podremos|seguiremos|hará|mantiene)/iu,
    hits: ['Tu donación nos permite seguir', 'Con tu apoyo podemos investigar'],
    misses: ['Su apoyo al alcalde fue total'],
  },
  {
    id: 'es/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})al (?:suscribirte|registrarte|suscribirse|registrarse|hacer clic|enviar|inscribirte|dar clic|continuar)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:acepta|aceptas|autoriza|estás de acuerdo|confirma)|(?<!\p{L})(?:acepto|autorizo|deseo|quiero) (?:a )?(?:recibir|el tratamiento)(?!\p{L})|(?<!\p{L})he leído y (?:acepto|autorizo)|(?<!\p{L})he leído, entendido y/iu,
    hits: ['Al suscribirte aceptas la política de privacidad', 'Acepto recibir comunicaciones'],
    misses: ['Al registrarse la casa, nadie habló'],
  },
  {
    id: 'es/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:descarga|descargá|descargue|descargar|baja|bájate|instala|abre)(?: en)? (?:nuestra |la |ya la |gratis la )?(?:app|aplicación)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:activa|recibe|activar|recibir)(?: las| nuestras)? (?:notificaciones|alertas)(?!\p{L})/iu,
    hits: ['Descarga la app', 'Recibe notificaciones'],
    misses: ['La aplicación de la ley es lenta'],
  },
  {
    id: 'es/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:tu |su |ingresa tu |escribe tu |introduce tu |dirección de )*(?:e-?mail|correo(?: electrónico)?)(?: ?\(?(?:obligatorio|requerido)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Tu correo electrónico', 'Email *'],
    misses: ['El correo llegó tarde'],
  },
  {
    id: 'es/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})en (?:tu|su) (?:correo|e-?mail|bandeja(?: de entrada)?|buzón|casilla|mail)(?!\p{L})|(?<!\p{L})(?:cada|todos los|todas las) (?:día|mañana|semana|días|mañanas)s?(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:por (?:correo|e-?mail|mail)|en tu (?:correo|mail))|(?<!\p{L})recib[eií]\p{L}* (?:\p{L}+ ){0,4}(?:por|en tu|en su) (?:mail|e-?mail|correo)/iu,
    hits: ['Recibe cada mañana las noticias en tu correo', 'En tu bandeja de entrada'],
    misses: ['En su casa hay un buzón'],
  },
  {
    id: 'es/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:nuestr[ao]s? |los |las |más |todos los |ver )*(?:newsletters?|boletines|boletín|infolettras)(?: (?:diarios?|semanal(?:es)?|informativos?|de (?:noticias|[\p{L} ]{2,20})))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Nuestros boletines'],
    misses: ['El boletín oficial publicó la norma el martes'],
  },
  {
    id: 'es/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:suscríb|suscrib|apúnt|inscríb|inscrib|regístr|registr|recib|únete)\p{L}*(?!\p{L})[^.?!]{0,45}(?<!\p{L})(?:newsletters?|boletín|boletines|correo semanal|lista de correo)(?!\p{L})/iu,
    hits: ['Suscríbete a nuestro boletín', 'Recibe nuestra newsletter'],
    misses: ['El boletín oficial registra la ley'],
  },
  {
    id: 'es/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:darte|date|darse|cancelar|anular)(?: de baja| la suscripción| tu suscripción)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:momento|cuando)|(?<!\p{L})gracias por (?:suscribirte|tu suscripción|registrarte|inscribirte)|(?<!\p{L})sin spam(?!\p{L})/iu,
    hits: ['Puedes darte de baja en cualquier momento', 'Gracias por suscribirte'],
    misses: ['La empresa puede cancelar el vuelo en cualquier caso'],
  },
  {
    id: 'es/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:ya (?:eres|sos|es usted|estás|está|tienes|tiene|tenés)) (?:un[ao]? )?(?:suscriptora?|suscrit[oa]|suscript[oa]|usuario|registrad[oa]|soci[oa]|cuenta|miembro|cliente)(?!\p{L})[^.!]{0,25}(?:\?|(?<!\p{L})inicia|(?<!\p{L})ingresa|(?<!\p{L})accede|(?<!\p{L})entra)/iu,
    hits: ['¿Ya eres suscriptor? Inicia sesión', '¿Ya tienes una cuenta?'],
    misses: ['Ya es miembro del partido'],
  },
  {
    id: 'es/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:llegaste|alcanzaste|has llegado|ha llegado) al límite de|(?<!\p{L})(?:te|le) (?:queda|quedan|resta|restan)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:artículos?|notas?|lecturas?)(?!\p{L})|(?<!\p{L})(?:has|ha) (?:leído|alcanzado|llegado|superado|consumido)(?!\p{L})[^.?!]{0,35}(?<!\p{L})(?:artículos? gratis|artículos? gratuitos?|límite de (?:artículos|lectura|notas)|notas gratis)/iu,
    hits: ['Te quedan 2 artículos gratis este mes', 'Has alcanzado el límite de artículos'],
    misses: ['Te queda un año, dijo el juez'],
  },
  {
    id: 'es/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cancela|cancele|cancelá|date de baja)(?: (?:gratis|online))? cuando (?:quieras|quiera|lo desees)|(?<!\p{L})sin (?:permanencia|compromiso(?:s)?|letra pequeña)(?!\p{L})|(?<!\p{L})se renueva automáticamente|(?<!\p{L})renovación automática/iu,
    hits: ['Cancela cuando quieras', 'Sin permanencia'],
    misses: ['Cancela el vuelo cuando llueve'],
  },
  {
    id: 'es/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:suscríbete|suscribite|suscríbase|hazte suscriptor|regístrate|registrate|regístrese|inicia sesión|ingresa)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:para|y) (?:seguir|sigue|seguí|continuar|continúa|leer?(?!\p{L})(?! (?:nuestr[oa]s? |el |la )?(?:bolet|newsletter))|acceder|accede|desbloquear|disfrutar)|(?<!\p{L})para (?:seguir|continuar) (?:leyendo|navegando|con la lectura)(?!\p{L})|(?<!\p{L})(?:sigue|siga|seguí) leyendo (?:con|por|gratis|este)/iu,
    hits: ['Suscríbete para seguir leyendo', 'Para continuar leyendo, inicia sesión'],
    misses: ['Para seguir adelante hace falta dinero', 'Regístrate gratis para leer nuestro boletín'],
  },
  {
    id: 'es/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:contenido|artículo|nota|noticia|sección|acceso|beneficio)s?(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:exclusiv[oa]s?|reservad[oa]s?|sol[oa]|únicamente)(?!\p{L})[^.?!]{0,10}(?<!\p{L})(?:para|a) (?:nuestros |los )?(?:suscriptor[ea]s|soci[oa]s|usuarios registrados|abonados)|^[^\p{L}\p{N}]{0,5}(?:(?:solo|exclusivo|sólo) (?:para )?(?:suscriptores|socios))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Contenido exclusivo para suscriptores', 'Solo para suscriptores'],
    misses: ['El aparcamiento es solo para clientes'],
  },
  {
    id: 'es/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:iniciar? sesión|ingresar?|acceder|regístrate|crea(?:r)? (?:una |tu )?cuenta|contraseña|olvidé mi contraseña|¿?olvidaste tu contraseña)(?: ?(?:\/|o|\||\?)? ?(?:regístrate|registrarse|crear cuenta))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Iniciar sesión', 'Crear cuenta'],
    misses: ['Acceder al parque cuesta dinero'],
  },
  {
    id: 'es/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:ver |conoce |elige |consulta |descubre |nuestras? |las |los |todas |tu )*(?:promos|ofertas?|planes|suscripciones|suscripción|opciones)(?: de suscripción| digital(?:es)?| disponibles)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Ver planes de suscripción', 'Suscripciones'],
    misses: ['Las ofertas de empleo cayeron un tercio en marzo'],
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
      /(?<!\p{L})(?:por|desde|solo|sólo|tan solo|a partir de|primer mes)(?!\p{L})[^.?!]{0,12}(?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))|(?:U?S?\$|€) ?\d+[\d.,]*) ?(?:\/|al|por|el|cada) ?(?:mes|año|semana|primer)|(?<!\p{L})(?:primer mes|\d+ (?:meses|días)|un mes) (?:gratis|por (?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))|gratuito)/iu,
    hits: ['Desde 1 € al mes', 'Primer mes gratis'],
    misses: ['El alquiler subió a 900 €'],
  },
  {
    id: 'es/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:suscríbete|suscribite|suscríbase|suscribirme|suscribirse|abónate|quiero suscribirme)(?: (?:ahora|ya|aquí|hoy|desde .{1,25}|por .{1,25}|a .{2,30}|y .{2,30}|\d.{0,15}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Suscríbete ahora', 'Suscribite'],
    misses: ['Suscribirse a esa tesis es arriesgado, según los expertos del banco'],
  },
  {
    id: 'es/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:acceso|lectura|accede|artículos|contenido)s?(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:ilimitad[oa]s?|sin límites|de forma ilimitada|a todo (?:el|nuestro) contenido|a todos (?:los|nuestros) (?:artículos|contenidos))/iu,
    hits: ['Acceso ilimitado a todo el contenido', 'Accede a todos los artículos'],
    misses: ['El acceso al estadio es limitado'],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:lea|lee|leé|leer|vea|ve|mira|mirá|ver|escucha)(?: (?:también|más|además|aquí|la nota))?|te puede interesar|(?:te|le) (?:puede|podría|recomendamos)(?: interesar| leer)?|(?:nota|noticia|artículo|contenido)s? relacionad[oa]s?|relacionad[oa]s?|más información|en contexto|además|no te pierdas|recomendad[oa]s?)\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}¿¡"“«'‘])/iu,
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
