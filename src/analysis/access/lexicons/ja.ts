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
  {
    id: 'ja/gate/read-on',
    says: 'gate',
    pattern:
      /(?:続き|全文|残り).{0,14}(?:有料会員|有料登録|購読|定期購読|有料プラン)|(?:有料会員|購読).{0,14}(?:続き|全文).{0,6}(?:読|お読み|ご覧)/iu,
    hits: ['続きは有料会員のみお読みいただけます'],
    misses: ['全文を無料で公開しています'],
  },
  {
    id: 'ja/account/to-read-on',
    says: 'account',
    pattern: /(?:続き|全文|この記事).{0,16}(?:会員登録(?:\(無料\)|（無料）)|無料会員|ログインが必要)/iu,
    hits: ['続きを読むには会員登録（無料）が必要です'],
    misses: ['この記事の続報です'],
  },
  {
    id: 'ja/counter/left',
    says: 'counter',
    pattern: /(?:無料|今月).{0,10}(?:あと|残り)[^\d]{0,4}\d{1,2} ?(?:本|記事|回)|(?:最後|ラスト)の無料記事/iu,
    hits: ['今月はあと2本まで無料で読めます', 'これが最後の無料記事です'],
    misses: ['あと2日で終わる'],
  },
] as const satisfies readonly AccessPhrase[];
