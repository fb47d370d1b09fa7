import type { AccessStatement } from '../access/access-signals.js';
import type { StructuredArticle, StructuredData } from './structured-data.js';

type Says = AccessStatement['says'];

const TIERS: Readonly<Record<string, Says>> = {
  free: 'free',
  gratis: 'free',
  open: 'free',
  public: 'free',
  metered: 'metered',
  registration: 'registration',
  registered: 'registration',
  locked: 'paid',
  paid: 'paid',
  premium: 'paid',
  abo: 'paid',
  plus: 'paid',
  subscriber: 'paid',
  subscribers: 'paid',
  subscription: 'paid',
};
const TIER_NAMES = [
  'article:content_tier',
  'content_tier',
  'outbrain:article_access_status',
  'article:access',
  'cxenseparse:access',
];
const FLAG_NAMES = [
  'ispremium',
  'is_premium',
  'is-premium',
  'article:premium',
  'premium',
  'paywall',
  'article:paywall',
  'ispaid',
];

/** Who may read the article, as the publisher declares it: every statement, in their order of weight. */
export function readAccessStatements({ articles, metas }: StructuredData): AccessStatement[] {
  const statements = articles.filter(({ isArticle }) => isArticle).flatMap(fromArticle);
  for (const name of TIER_NAMES) {
    for (const written of metas.get(name) ?? []) {
      const tier = written.toLowerCase();
      const says = Object.hasOwn(TIERS, tier) ? TIERS[tier] : undefined;
      if (says) statements.push({ says, source: `meta/${name}`, written });
    }
  }
  for (const name of FLAG_NAMES) {
    for (const written of metas.get(name) ?? [])
      if (/^(?:true|yes|1)$/i.test(written)) statements.push({ says: 'paid', source: `meta/${name}`, written });
  }
  return statements;
}

function fromArticle({ source, isAccessibleForFree, parts }: StructuredArticle): AccessStatement[] {
  const locked = parts.find((part) => part.isAccessibleForFree === false);
  const says = (paid: boolean): Says => (paid ? 'paid' : 'free');
  if (locked)
    return [
      {
        says: 'paid',
        source: `${source}/hasPart.isAccessibleForFree`,
        written: locked.selectors.join(', ') || 'false',
      },
    ];
  if (isAccessibleForFree === null) return [];
  const written = String(isAccessibleForFree);
  return [{ says: says(!isAccessibleForFree), source: `${source}/isAccessibleForFree`, written }];
}
