import type { Integrity } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Tone } from '../document/inline.ts';

/** What it means for the reader that a kind of record is not there. */
export const MISSING_WORDS: Readonly<Record<string, Bilingual>> = {
  reads: {
    ja: '「見るだけ」の操作が記録に含まれていません。侵入者が何を見たかは分かりません。',
    en: 'Actions that only look at things are not in this log. What the intruder looked at cannot be known.',
  },
  'data-events': {
    ja: 'ファイル（S3）の読み書きや、プログラム（Lambda）の実行などの記録がありません（はじめは記録しない設定になっています）。データが持ち出されたかどうかは、この記録では分かりません。',
    en: 'Reading and writing of files (S3) and runs of programs (Lambda) are not recorded (by default they are not). Whether data was taken cannot be seen here.',
  },
  parameters: {
    ja: '操作の詳しい内容（大きさや台数など）が記録に含まれていません。管理画面からCSVで取り出した記録では、いつもそうなります。JSONで取り出すと、より詳しく調べられます。',
    en: 'The details of each action (sizes, numbers) are missing, as is always so with the CSV the console downloads. The JSON download tells more.',
  },
  insights: { ja: '異常な回数を知らせる記録（Insights）はありません。', en: 'Records that point out unusual rates (Insights) are not there.' },
  'network-activity': {
    ja: '内部ネットワーク経由の操作の記録はありません。',
    en: 'Records of actions through private network endpoints are not there.',
  },
};

/** Why a stretch of time is missing; a reason we have no words for is shown as it is. */
export const gapWords = (why: string): Bilingual =>
  why === 'no-events'
    ? { ja: 'ふだんは記録がある時期なのに、一件もありません。', en: 'There is not one record, though the log is busy before and after.' }
    : { ja: why, en: why };

export const INTEGRITY_WORDS: Readonly<Record<Integrity['state'], { readonly words: Bilingual; readonly meaning: Bilingual; readonly tone: Tone }>> =
  {
    verified: {
      tone: 'good',
      words: { ja: '確認済み', en: 'Verified' },
      meaning: { ja: ' 記録は書き換えられていません。', en: ' The log has not been altered.' },
    },
    partly: {
      tone: 'warn',
      words: { ja: '一部だけ確認', en: 'Verified in part' },
      meaning: { ja: ' 確認できた部分は書き換えられていません。', en: ' The part that could be verified has not been altered.' },
    },
    broken: {
      tone: 'bad',
      words: { ja: '合わないところがある', en: 'Does not match' },
      meaning: { ja: ' 記録が欠けているか、書き換えられた可能性があります。', en: ' Parts of the log may be missing or altered.' },
    },
    'not-checked': {
      tone: 'plain',
      words: { ja: '未確認', en: 'Not checked' },
      meaning: {
        ja: ' 書き換えの有無を確かめるファイル（ダイジェスト）か、AWSの公開鍵が無いため、確かめていません。',
        en: " The files that prove the log unaltered (digests), or AWS's public keys, were not given, so this was not checked.",
      },
    },
  };

export const COVERAGE_TEXT = {
  heading: { ja: '調べた範囲と、分からないこと', en: 'What was read, and what it cannot show' },
  lead: {
    ja: 'この報告書は、渡された記録だけをもとにしています。記録に無いことは書けません。',
    en: 'This report rests on the log it was given and on nothing else.',
  },
  span: { ja: '期間', en: 'Time covered' },
  fromTo: { ja: '{from} から {to} まで', en: 'From {from} to {to}' },
  noTime: { ja: '時刻のある記録がありません', en: 'No records with a time' },
  accounts: { ja: 'アカウント番号', en: 'Account numbers' },
  regions: { ja: '記録のあるリージョン（地域）', en: 'Regions in the log' },
  files: { ja: 'ファイル', en: 'Files' },
  filesSay: {
    ja: '読めたもの {read}、壊れていて一部だけ読めたもの {salvaged}、読まなかったもの {skipped}',
    en: '{read} read, {salvaged} damaged and read in part, {skipped} not read',
  },
  events: { ja: '操作の記録', en: 'Records' },
  eventsSay: {
    ja: '{unique} 件。ほかに、同じものの重なり {duplicate}、同じ番号で中身が違うもの {conflicting}、読めなかったもの {rejected}',
    en: '{unique}. Besides: {duplicate} repeats, {conflicting} with the same id but other content, {rejected} unreadable',
  },
  integrity: { ja: '書き換えの確認', en: 'Checked for alteration' },
  none: { ja: 'なし', en: 'None' },
  andMore: { ja: ' ほか{n}件', en: ' and {n} more' },
  cannotShow: { ja: 'この記録からは分からないこと', en: 'What this log cannot show' },
  missingKind: { ja: '{kind} の記録が含まれていません。', en: 'Records of the kind {kind} are not in this log.' },
  gap: { ja: '{from} から {to} まで、記録が抜けています。{why}', en: 'Records are missing from {from} to {to}. {why}' },
  moreGaps: { ja: 'ほかに {n} か所の抜けがあります。', en: 'There are {n} more gaps.' },
  beforeLog: { ja: '記録の始まりより前に起きたことは分かりません。', en: 'Nothing from before the log begins can be known.' },
  howLeaked: {
    ja: '鍵やパスワードがどこから漏れたかは、AWSの記録には残りません。',
    en: 'Where a key or password leaked leaves no trace in the AWS log.',
  },
  stateNow: {
    ja: '今、何が動いているかは分かりません。管理画面で確かめてください。',
    en: 'What is running right now cannot be known from it. Look in the console.',
  },
  problems: { ja: '確認で見つかった問題', en: 'Problems the check found' },
} as const;
