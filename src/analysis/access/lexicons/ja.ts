import type { AccessPhrase } from '../lexicon.js';

export const lexicon = [
  {
    id: 'ja/account/read-on',
    says: 'account',
    pattern:
      /無料(?:会員)?(?:に)?(?:登録|会員).{0,12}(?:続き|全文|この記事).{0,8}(?:読|お読み)|(?:続き|全文|この記事).{0,16}無料(?:会員)?登録/iu,
    hits: ['無料会員登録で続きが読めます', 'この記事の続きを読むには無料登録'],
    misses: ['無料会員に登録する'],
  },
  {
    id: 'ja/counter/articles',
    says: 'counter',
    pattern:
      /(?:無料記事|無料で読める記事).{0,10}(?:残り|あと) ?\d{1,2} ?本|(?:残り|あと) ?\d{1,2} ?本.{0,6}(?:無料|記事)|今月の無料記事.{0,10}(?:上限|終了)/iu,
    hits: ['今月の無料記事は残り2本です'],
    misses: ['残り2日'],
  },
] as const satisfies readonly AccessPhrase[];
