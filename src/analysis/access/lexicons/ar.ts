import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'ar/account/read-on',
    says: 'account',
    pattern: /(?:سجل|سجّل|أنشئ حساب\p{L}*).{0,20}مجان\p{L}*.{0,30}(?:القراءة|لقراءة|المقال)/iu,
    hits: ['سجل مجانا لمتابعة القراءة'],
    misses: ['سجل اللاعب هدفا'],
  },
  {
    id: 'ar/counter/articles',
    says: 'counter',
    pattern: /(?:متبقي|تبقى|بقي) (?:لك |لديك )?\d{1,2} مقالات? مجاني|وصلت (?:إلى )?(?:ال)?حد .{0,20}المقالات/iu,
    hits: ['متبقي لك 2 مقالات مجانية'],
    misses: ['وصلت إلى الحدود'],
  },
] as const satisfies readonly AccessPhrase[];
