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
] as const satisfies readonly AccessPhrase[];
