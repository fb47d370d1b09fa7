import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'zh/account/read-on',
    says: 'account',
    pattern: /(?:免费|免費)(?:注册|註冊|登录|登入|会员|會員).{0,16}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|看全文)/iu,
    hits: ['免费注册，继续阅读'],
    misses: ['免费停车'],
  },
  {
    id: 'zh/counter/articles',
    says: 'counter',
    pattern:
      /(?:剩余|剩餘|还剩|還剩|还可|還可).{0,6}\d{1,2} ?篇.{0,4}(?:免费|免費)|(?:免费|免費)(?:文章|阅读|閱讀).{0,8}(?:已达上限|已達上限|已用完)|(?:第|已读|已讀) ?\d{1,2} ?\/ ?\d{1,2} ?篇/iu,
    hits: ['您还剩2篇免费文章', '本月免费阅读已用完'],
    misses: ['还剩2天'],
  },
] as const satisfies readonly AccessPhrase[];
