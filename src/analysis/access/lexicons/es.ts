import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'es/account/read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:regístrate|regístrese|registrate|crea (?:una|tu) cuenta)(?!\p{L}).{0,30}(?<!\p{L})(?:gratis|gratuit[ao]|gratuitamente)(?!\p{L}).{0,40}(?<!\p{L})(?:leer|leyendo|artículo|acceder|contenido)/iu,
    hits: ['Regístrate gratis para seguir leyendo'],
    misses: ['Regístrate gratis en el concurso de cocina'],
  },
  {
    id: 'es/counter/articles',
    says: 'counter',
    pattern:
      /(?<!\p{L})\d{1,2} (?:de|\/) \d{1,2} (?:artículos?|notas?|noticias)(?: gratis| gratuit[oa]s)?|(?<!\p{L})(?:te|le) quedan? \d{1,2} (?:artículos?|notas?|noticias)|(?<!\p{L})(?:has|ha)? ?(?:llegaste|llegado|alcanzado|alcanzaste|superado)(?!\p{L}).{0,12}(?<!\p{L})límite de (?:contenidos?|artículos?|notas?|noticias|lecturas?)/iu,
    hits: ['Te quedan 2 artículos gratis', 'Llegaste al límite de contenidos del mes'],
    misses: ['Le quedan 2 años de mandato', 'Llegó al límite de velocidad'],
  },
  {
    id: 'es/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})(?:suscríbete|suscríbase|hazte suscriptor|suscripción)(?!\p{L}).{0,40}(?<!\p{L})(?:seguir leyendo|continuar leyendo|leer (?:el artículo|la nota|la noticia)|artículo completo)(?!\p{L})|(?<!\p{L})para (?:seguir|continuar) leyendo(?!\p{L}).{0,40}(?<!\p{L})suscr[ií]\p{L}*/iu,
    hits: ['Para continuar leyendo, suscríbete'],
    misses: ['Suscríbete al concurso de cocina'],
  },
  {
    id: 'es/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})para (?:seguir|continuar) leyendo(?!\p{L}).{0,40}(?<!\p{L})(?:regístr|registr|crea (?:una|tu) cuenta)\p{L}*|(?<!\p{L})reg[ií]str(?:ate|ese)(?!\p{L}).{0,15}(?<!\p{L})para (?:seguir leyendo|continuar leyendo|leer)(?!\p{L})/iu,
    hits: ['Para seguir leyendo, regístrate', 'Regístrate para seguir leyendo'],
    misses: ['Regístrate para votar'],
  },
  {
    id: 'es/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})(?:este es )?(?:tu|su) último (?:artículo|contenido) (?:gratis|gratuito)(?!\p{L})|(?<!\p{L})\d{1,2} artículos? (?:gratis|gratuitos?) (?:restantes?|este mes|al mes)(?!\p{L})/iu,
    hits: ['Este es tu último artículo gratis', '2 artículos gratis este mes'],
    misses: ['El último artículo de la ley'],
  },
] as const satisfies readonly AccessPhrase[];
