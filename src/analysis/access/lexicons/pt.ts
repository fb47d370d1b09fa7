import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'pt/account/read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})(?:cadastre-se|registe-se|crie (?:uma|sua) conta)(?!\p{L}).{0,20}(?<!\p{L})(?:grátis|gratuit[ao]|gratuitamente)(?!\p{L}).{0,40}(?<!\p{L})(?:ler|lendo|artigo|matéria|acessar|conteúdo)/iu,
    hits: ['Cadastre-se gratuitamente para continuar lendo'],
    misses: ['Cadastre-se gratuitamente no sorteio'],
  },
  {
    id: 'pt/counter/articles',
    says: 'counter',
    pattern:
      /(?<!\p{L})\d{1,2} (?:de|\/) \d{1,2} (?:artigos|matérias|notícias|reportagens)|(?<!\p{L})(?:restam|ainda tem)(?!\p{L}).{0,8}\d{1,2} (?:artigos|matérias|notícias|leituras)|(?<!\p{L})(?:atingiu|chegou ao|esgotou)(?!\p{L}).{0,12}(?<!\p{L})limite de (?:artigos|matérias|notícias|leituras)/iu,
    hits: ['Restam 2 matérias gratuitas', 'Você atingiu o limite de matérias'],
    misses: ['Ele atingiu o limite de idade'],
  },
] as const satisfies readonly AccessPhrase[];
