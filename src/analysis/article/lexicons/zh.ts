import type { ArticleLexicon } from '../lexicon.js';

export const zh = {
  lang: 'zh',
  months: [],
  published: [
    '发布时间',
    '發布時間',
    '发布于',
    '發布於',
    '发表于',
    '發表於',
    '发布',
    '發布',
    '发表',
    '日期',
    '时间',
    '時間',
    '刊登',
  ],
  modified: ['更新时间', '更新時間', '更新于', '更新於', '最后更新', '最後更新', '更新', '修改', '编辑于'],
  by: ['作者', '记者', '記者', '文', '撰文', '文字', '来源', '編輯', '编辑'],
  and: ['、', '和'],
  roles: ['记者', '記者', '编辑', '編輯', '特约撰稿人', '特約撰稿人', '报道', '報導', '撰稿'],
} as const satisfies ArticleLexicon;
