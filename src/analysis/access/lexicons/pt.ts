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
  {
    id: 'pt/gate/read-on',
    says: 'gate',
    pattern:
      /(?<!\p{L})(?:assine|assinatura|torne-se assinante)(?!\p{L}).{0,40}(?<!\p{L})(?:continuar (?:lendo|a ler|a leitura)|ler (?:o artigo|a matéria|tudo)|texto completo)(?!\p{L})|(?<!\p{L})para (?:continuar (?:lendo|a ler)|ler)(?!\p{L}).{0,40}(?<!\p{L})(?:assin)\p{L}*/iu,
    hits: ['Assine para continuar lendo'],
    misses: ['Assine o livro de visitas'],
  },
  {
    id: 'pt/account/to-read-on',
    says: 'account',
    pattern:
      /(?<!\p{L})para continuar (?:lendo|a ler|a leitura)(?!\p{L}).{0,40}(?<!\p{L})(?:cadastre-se|registe-se|crie (?:uma|sua) conta|faça (?:seu )?(?:cadastro|registo))(?!\p{L})|(?<!\p{L})(?:cadastre-se|registe-se)(?!\p{L}).{0,15}(?<!\p{L})para (?:continuar|ler)(?!\p{L})/iu,
    hits: ['Para continuar lendo, cadastre-se'],
    misses: ['Cadastre-se para votar'],
  },
  {
    id: 'pt/counter/left',
    says: 'counter',
    pattern:
      /(?<!\p{L})(?:este é )?(?:o )?seu último (?:artigo|texto|conteúdo) (?:grátis|gratuito)(?!\p{L})|(?<!\p{L})(?:você|já) leu \d{1,2} (?:dos|de) (?:seus )?\d{1,2}(?!\p{L})/iu,
    hits: ['Este é o seu último artigo gratuito', 'Você leu 3 dos 5 textos'],
    misses: ['O último artigo da lei'],
  },
] as const satisfies readonly AccessPhrase[];
