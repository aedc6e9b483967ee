import type { CaseVerdict } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';

const always = (words: Bilingual): Record<CaseVerdict['confidence'], Bilingual> => ({ high: words, medium: words, low: words });

/** One calm sentence for each outcome; weaker certainty means weaker words, not only a label. */
export const VERDICT_SENTENCES: Readonly<Record<CaseVerdict['kind'], Readonly<Record<CaseVerdict['confidence'], Bilingual>>>> = {
  hijacked: {
    high: { ja: 'このAWSアカウントは、他人に使われていました。', en: 'Someone else has been using this AWS account.' },
    medium: { ja: 'このAWSアカウントは、他人に使われていた可能性が高いです。', en: 'Someone else has very probably been using this AWS account.' },
    low: { ja: 'このAWSアカウントは、他人に使われていた疑いがあります。', en: 'Someone else may well have been using this AWS account.' },
  },
  suspicious: always({
    ja: 'あなたの操作かどうか、記録だけでは決められない動きがあります。',
    en: 'There is activity that the log alone cannot tell from your own.',
  }),
  'no-sign': always({
    ja: '調べた記録には、他人に使われた形跡は見つかりませんでした。',
    en: 'The log we read shows no sign that someone else used this account.',
  }),
  'cannot-tell': always({
    ja: '渡された記録だけでは、他人に使われたかどうか判断できません。',
    en: 'The log we were given is not enough to tell whether someone else used this account.',
  }),
};

export const CONFIDENCE_WORDS: Readonly<Record<CaseVerdict['confidence'], Bilingual>> = {
  high: { ja: '高い', en: 'high' },
  medium: { ja: '中くらい', en: 'medium' },
  low: { ja: '低い', en: 'low' },
};

export const VERDICT_TEXT = {
  heading: { ja: '結論と、今すること', en: 'The answer, and what to do now' },
  certainty: { ja: 'この判断の確かさ：{level}', en: 'How sure we are: {level}' },
  now: { ja: '今すること：', en: 'Do this now: ' },
  why: { ja: '{why}', en: '{why}' },
  page: { ja: '開くページ：{url}', en: 'Page to open: {url}' },
  inOrder: {
    ja: '残りもまとめて、正しい順番で止めるには：この報告書のあるフォルダーで {command} を実行してください。手順を見るだけなら、何も変わりません。',
    en: 'To stop all the rest too, in the order that works: run {command} in the folder of this report. Looking at the plan changes nothing.',
  },
  careLabel: { ja: 'お願い', en: 'Please' },
  care: {
    ja: 'アカウントの解約はしないでください。解約しても料金は止まらず、調べることも難しくなります。記録（CloudTrail）も消さないでください。',
    en: 'Do not close the account: closing does not stop the cost and makes everything harder to look into. Do not delete the log (CloudTrail) either.',
  },
  first: { ja: '最初の侵入の動き', en: 'First act of the intruder' },
  from: { ja: '侵入者のいた国', en: 'Where the intruder came from' },
  left: { ja: '残っているもの', en: 'Things still there' },
  open: { ja: '閉じていない入り口', en: 'Ways back in not closed' },
  ofMade: { ja: ' 件（作られたもの {n} 件のうち）', en: ' of {n} made' },
  ofFound: { ja: ' 件（見つかったもの {n} 件のうち）', en: ' of {n} found' },
  none: { ja: 'なし', en: 'None' },
  logEnds: {
    ja: 'この報告書は {end} までの記録から作られています。そのあとに起きたことや、今の状態は含まれていません。',
    en: 'This report is made from the log up to {end}. It does not know what happened after that, nor how things are now.',
  },
  unknownEnd: { ja: '（不明な時刻）', en: '(unknown time)' },
} as const;
