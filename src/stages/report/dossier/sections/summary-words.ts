import type { CaseVerdict } from '../../../investigate/index.ts';
import type { Bilingual } from '../../../../words/language.ts';

export const CONCLUSIONS: Readonly<Record<CaseVerdict['kind'], Bilingual>> = {
  hijacked: {
    ja: 'このAWSアカウントは、アカウント所有者ではない第三者に使われたと判断しました。',
    en: 'This AWS account was used by someone other than the account owner.',
  },
  suspicious: {
    ja: 'アカウント所有者の操作かどうか、記録だけでは決められない動きがあります。',
    en: 'There is activity that the records alone cannot tell from that of the account owner.',
  },
  'no-sign': { ja: '調べた記録に、第三者による使用の形跡は見つかりませんでした。', en: 'The records read show no sign of use by anybody else.' },
  'cannot-tell': {
    ja: '渡された記録だけでは、第三者に使われたかどうかを判断できません。',
    en: 'The records given are not enough to tell whether anybody else used the account.',
  },
};

export const SUMMARY_TEXT = {
  heading: { ja: '要約', en: 'Summary' },
  account: { ja: 'アカウント', en: 'Account' },
  use: { ja: '不正利用', en: 'Unauthorized use' },
  entry: { ja: '入り方', en: 'How access was gained' },
  made: { ja: '作られたもの', en: 'What was made' },
  secured: { ja: '安全にするための対応', en: 'Securing the account' },
  amount: { ja: '調整をお願いする金額', en: 'Amount of the adjustment' },
  noUse: { ja: '不正利用と判断した操作はありません。', en: 'No call was judged unauthorized.' },
  span: { ja: '{from} から {until} まで、{n} 回の操作。', en: 'From {from} to {until}, {n} calls.' },
  as: { ja: '使われた名義とキー：', en: 'Principals and keys used: ' },
  from: { ja: '接続元 {n} 件：', en: '{addresses}: ' },
  noneAws: { ja: '。AWSのアドレスはありません。', en: '; none is an AWS address.' },
  someAws: { ja: '。AWSのアドレスを含みます。', en: '; some are AWS addresses.' },
  entryUnknown: { ja: '入り方は、記録からは分かりません。', en: 'The records do not show how access was gained.' },
  notKnowable: {
    ja: 'キーやパスワードがどこから漏れたかは、AWSの記録には残りません。',
    en: 'Where the key or password leaked leaves no trace in the AWS log.',
  },
  resources: { ja: '{m} リージョンに {n} 件：', en: '{resources} in {regions}: ' },
  nothingMade: { ja: '作られたものは、記録にありません。', en: 'The log shows nothing that was made.' },
  allGone: { ja: 'すべてに削除の記録があります。', en: 'The log shows the deletion of all of them.' },
  notGone: { ja: 'そのうち {n} 件には、記録の終わりまでに削除の記録がありません。', en: 'Of {n} the log shows no deletion before it ends.' },
  answered: {
    ja: 'AWSが求める {n} 項目のうち、記録かアカウントへの質問で確認、または該当なし {proved}、一部を確認 {partly}、所有者の申告 {said}、まだ記録なし {open}。',
    en: 'Of the {n} things AWS asks: {proved} shown by the log or the account, or not needed, {partly} shown in part, {said} stated by the owner, {open} not recorded yet.',
  },
  noBill: { ja: '請求の明細は、まだ調べていません。', en: 'No bill has been examined yet.' },
  nothingAsked: { ja: '請求に、調整をお願いする料金はありません。', en: 'The bill holds nothing to ask an adjustment for.' },
  taxIncluded: { ja: '（税込み）', en: ' (tax included)' },
  request: { ja: 'お願い', en: 'What the account owner asks' },
  askConfirm: {
    ja: 'アカウントが安全な状態か、ほかにするべきことがあるかを、ご確認ください。',
    en: 'Please confirm whether the account is secure, or what else must be done.',
  },
  askAdjust: {
    ja: '不正利用による料金 {amount}（税込み）の調整を、ご検討ください。明細は下の「請求」と claim.xlsx にあります。',
    en: 'Please consider an adjustment of the unauthorized charges, {amount}, tax included. The lines are below and in claim.xlsx.',
  },
  more: { ja: ' ほか{n}件', en: ' and {n} more' },
  comma: { ja: '、', en: ', ' },
} as const;
