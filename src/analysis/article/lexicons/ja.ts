import type { ArticleLexicon } from '../lexicon.js';

export const ja = {
  lang: 'ja',
  months: [],
  published: ['公開日', '公開', '掲載日', '掲載', '投稿日', '配信日', '配信', '発行日', '投稿', '公開日時'],
  modified: ['更新日', '最終更新', '更新', '最終更新日', '更新日時', '改訂'],
  by: ['著者', '文', '執筆', '筆者', '取材', 'ライター', '投稿者', '文責'],
  and: ['、', '・'],
  roles: ['記者', '編集者', '編集部', 'ライター', '特派員', '編集委員', '論説委員', '編集長'],
} as const satisfies ArticleLexicon;
