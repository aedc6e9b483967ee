/** The claim in the dossier. It is read by AWS: nobody is "you" in it. */
import type { Bilingual } from '../../../../words/language.ts';
import type { BasisKind, ChargeVerdict } from '../../claim.ts';

export const PART_WORDS: Readonly<Record<ChargeVerdict, Bilingual>> = {
  unauthorized: { ja: '不正利用による料金', en: 'Unauthorized' },
  owner: { ja: 'アカウント所有者の料金', en: "The account owner's" },
  undecided: { ja: '決められない料金', en: 'Undecided' },
};

export const RULE_WORDS: Readonly<Record<BasisKind, Bilingual>> = {
  resource: { ja: '明細が、不正に作られたリソースを名指ししている', en: 'The line names a resource that was made without authorization' },
  child: {
    ja: '不正に作られたリソースに付いてきたもの（ディスク、アドレスなど）',
    en: 'It names something that came with such a resource (disk, address and so on)',
  },
  principal: { ja: '不正利用者だけが使っていた名義での利用', en: 'Used under an identity that only the unauthorized party was using' },
  'only-intruder': {
    ja: 'その時間、その地域でその使い方をしていたのは不正利用者だけ',
    en: 'Only the unauthorized party had anything of this kind there at that time',
  },
  'never-used-before': {
    ja: 'アカウント所有者が使ったことのないサービスや地域',
    en: 'A service or Region the account owner had never used',
  },
  split: { ja: '双方が使ったものを、使った割合で分けた', en: 'Both used it: split by use' },
  'above-baseline': { ja: 'これまでの月より多い分', en: 'Above what earlier months had' },
  'bought-by-intruder': { ja: '不正利用者が購入したもの', en: 'Bought by the unauthorized party' },
  estimate: { ja: '記録と定価からの見積もり', en: 'Estimated from the log and list prices' },
  'owner-resource': { ja: 'アカウント所有者のリソース', en: "It names a resource of the account owner's" },
  'outside-incident': { ja: '不正利用の期間の外', en: 'Outside the time of the incident' },
  'nothing-of-intruder': { ja: '不正利用者の操作からは生じない料金', en: 'Nothing the unauthorized party did could cause it' },
  'owner-word': { ja: 'アカウント所有者の申告', en: 'Stated by the account owner' },
  'cannot-tell': { ja: 'どちらのものか決められない', en: 'It could be of either' },
  follows: { ja: '元の料金に従う（税、割引、端数など）', en: 'It follows the charges it belongs to (tax, discounts, rounding)' },
};

export const DOSSIER_CLAIM_TEXT = {
  heading: { ja: '請求：調整をお願いする料金', en: 'Claim: the charges to adjust' },
  lead: {
    ja: '請求の明細を1行ずつ、CloudTrail の記録と照らし合わせました。金額は請求の明細にある事実で、だれの料金かはそこからの判断です。',
    en: 'Every line of the bill was held against CloudTrail. Amounts are those of the bill; whose a charge is was concluded from both.',
  },
  amount: {
    ja: '調整をお願いする金額は、税込みで{total}です（税抜き {net}、税 {tax}）。',
    en: 'The amount is {total}, tax included ({net} net, {tax} tax).',
  },
  paid: { ja: '支払いの通貨では{total}です（{rate}）。', en: 'In the currency paid: {total} ({rate}).' },
  nothing: { ja: 'この請求に、調整をお願いする料金はありません。', en: 'This bill holds nothing to ask an adjustment for.' },
  credits: {
    ja: 'このほか、不正利用の料金に、アカウントのクレジットや無料利用枠が{total}使われました。こちらの回復も、ご検討ください。',
    en: 'Besides, {total} of credits and free allowances of the account paid for the unauthorized use. Please consider restoring them as well.',
  },
  invoices: { ja: '請求書ごと', en: 'By invoice' },
  invoice: { ja: '請求書番号', en: 'Invoice' },
  month: { ja: '月', en: 'Month' },
  state: { ja: '状態', en: 'State' },
  final: { ja: '確定', en: 'final' },
  notFinal: { ja: '未確定', en: 'not final' },
  billTotal: { ja: '請求額（税込み）', en: 'Invoice total' },
  net: { ja: '税抜き', en: 'Net' },
  tax: { ja: '税', en: 'Tax' },
  total: { ja: '税込み', en: 'Total' },
  parts: { ja: '請求全体の内訳（合計は請求額と一致します）', en: 'The whole bill in parts (they add up to the bill)' },
  part: { ja: '部分', en: 'Part' },
  lines: { ja: '明細の数', en: 'Lines' },
  difference: { ja: '差', en: 'Difference' },
  bill: { ja: '請求の合計', en: 'The bill' },
  servers: { ja: '不正利用のサーバー、税抜き', en: 'Unauthorized servers, net' },
  others: { ja: 'そのほかの不正利用の料金、税抜き', en: 'Other unauthorized charges, net' },
  rules: { ja: '料金の分け方', en: 'How charges were decided' },
  rule: { ja: '理由', en: 'Reason' },
  evidence: { ja: '証拠', en: 'Evidence' },
  refund: { ja: 'これまでの返金', en: 'The refund so far' },
  asked: { ja: '求めた額', en: 'Asked for' },
  received: { ja: '戻った額', en: 'Received' },
  open: { ja: '残り', en: 'Still open' },
  limits: { ja: 'この計算で分からないこと', en: 'What this cannot show' },
  linesHeading: { ja: '請求の明細', en: 'The lines of the bill' },
  linesLead: {
    ja: '不正利用による料金と、決められない料金です。1日分を1行にまとめています。すべての明細は claim.xlsx にあります。',
    en: 'Unauthorized and undecided charges, a day of a charge in one line. All lines are in claim.xlsx.',
  },
  day: { ja: '日（UTC）と番号', en: 'Day (UTC), id' },
  what: { ja: '何の料金か', en: 'What for' },
  where: { ja: '地域と対象', en: 'Region, resource' },
  quantity: { ja: '使った量', en: 'Used' },
  why: { ja: '理由', en: 'Reason' },
  leftOut: {
    ja: '金額の小さい明細 {n} 件（合わせて {amount} {currency}）は、ここには載せていません。claim.xlsx にあります。',
    en: '{n} smaller lines ({amount} {currency} together) are left out here; they are in claim.xlsx.',
  },
} as const;
