import type { AnswerState } from './answers.ts';
import type { Bilingual } from '../../../words/language.ts';

export const SHORT_TEXT = {
  subject: {
    ja: '件名：AWSアカウント {account} の不正利用について（安全確認と請求調整のお願い）',
    en: 'Subject: Unauthorized use of AWS account {account}: please confirm it is secure and review the charges',
  },
  example: { ja: '【練習用の例です。AWSに送らないでください】', en: '[A made-up example. Do not send it to AWS.]' },
  conclusion: {
    ja: 'このアカウントが第三者に使われました。経緯と対応をまとめます。時刻はUTCです。',
    en: 'This account was used by someone else. Below are the facts and what was done. Times are UTC.',
  },
  unsure: {
    ja: 'このアカウントに、第三者の操作かもしれない動きがあります。調べたことをまとめます。時刻はUTCです。',
    en: 'There is activity in this account that may be someone else’s. Below is what was found. Times are UTC.',
  },
  what: { ja: '■ 何が起きたか', en: '1. What happened' },
  span: { ja: '- 不正な操作：{from} ～ {until}、{n}回', en: '- Unauthorized calls: {from} to {until}, {n} in all' },
  noSpan: { ja: '- 不正と判断した操作はありません。', en: '- No call was judged unauthorized.' },
  used: { ja: '- 使われた名義とキー：{list}', en: '- Principals and keys used: {list}' },
  addresses: { ja: '- 接続元：{list}', en: '- Source addresses: {list}' },
  entry: { ja: '- 入り方（推測）：{how}', en: '- How access was gained (concluded): {how}' },
  noticed: { ja: '- 気づいた時刻：{when}', en: '- Noticed: {when}' },
  resources: { ja: '■ 身に覚えのないリソース', en: '2. Unauthorized resources' },
  region: { ja: '- {region}：{list}。削除の記録あり {gone}／{n}', en: '- {region}: {list}. Deleted according to the log: {gone} of {n}' },
  noResources: { ja: '- 記録にはありません。', en: '- None in the log.' },
  secured: { ja: '■ 安全にするために行ったこと', en: '3. What was done to secure the account' },
  open: { ja: '■ まだ終わっていないこと', en: '4. Still open' },
  nothingOpen: { ja: '- 記録から見て、ありません。', en: '- Nothing, as far as the records show.' },
  claim: { ja: '■ 請求', en: '5. Charges' },
  amount: { ja: '- 不正利用による料金：{amount}（税込み）', en: '- Unauthorized charges: {amount}, tax included' },
  invoice: { ja: '- 請求書 {id}：{amount}', en: '- Invoice {id}: {amount}' },
  noClaim: { ja: '- 請求の明細は、まだ調べていません。', en: '- No bill has been examined yet.' },
  nothingAsked: { ja: '- 調整をお願いする料金は、請求にありません。', en: '- The bill holds nothing to ask an adjustment for.' },
  ask: { ja: '■ お願い', en: '6. What we ask' },
  askConfirm: {
    ja: '- アカウントが安全な状態か、ほかにするべきことがあるかを、ご確認ください。',
    en: '- Please confirm whether the account is secure, or what else must be done.',
  },
  askAdjust: { ja: '- 不正利用による料金の調整を、ご検討ください。', en: '- Please consider an adjustment of the unauthorized charges.' },
  attached: {
    ja: '詳しい報告書（PDF）を添付します。すべての記述に CloudTrail のイベントIDがあります。',
    en: 'The full dossier (PDF) is attached; every statement there leads to CloudTrail event ids.',
  },
  more: { ja: ' ほか{n}件', en: ' and {n} more' },
  moreItems: { ja: '- ほか{n}件（添付の報告書にあります）', en: '- {n} more (in the attached dossier)' },
  comma: { ja: '、', en: ', ' },
} as const;

export const SHORT_STATES: Readonly<Record<AnswerState, Bilingual>> = {
  proved: { ja: '済（記録で確認）', en: 'done (shown by the log)' },
  checked: { ja: 'アカウントへの質問で確認', en: 'shown by the account' },
  partly: { ja: '一部（記録で確認）', en: 'in part (shown by the log)' },
  said: { ja: '済（所有者の申告）', en: 'done (stated by the owner)' },
  none: { ja: '該当なし', en: 'none in the log' },
  'not-recorded': { ja: 'まだ記録がありません', en: 'not recorded yet' },
};
