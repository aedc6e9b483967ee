import { counted, countText } from '../../../words/number-format.ts';

export const SUMMARY_TEXT = {
  synthetic: { ja: '練習用の例です。アカウントも侵入者も実在しません。', en: 'A made-up example: neither the account nor the intruder exists.' },
  certainty: { ja: '確かさ', en: 'Certainty' },
  entry: { ja: '入り方', en: 'Way in' },
  origins: { ja: '接続元', en: 'From' },
  servers: { ja: 'サーバー', en: 'Servers' },
  otherMade: { ja: 'ほかに', en: 'Also made' },
  doors: { ja: '入り口', en: 'Ways back' },
  story: { ja: '何が起きたか', en: 'What happened' },
  cannot: { ja: '分からないこと', en: 'What the log cannot show' },
  questions: { ja: 'あなたへの質問', en: 'Questions for you' },
  now: { ja: '今すること', en: 'Do this now' },
  inOrder: {
    ja: '残りもまとめて、正しい順番で止めるには（手順を見るだけなら、何も変わりません）:',
    en: 'To stop all the rest too, in the order that works (looking at the plan changes nothing):',
  },
  money: { ja: 'そのあと、料金を返してもらうために', en: 'After that, to get the money back' },
  getBill: {
    ja: 'AWSコンソールの「請求とコスト管理」→「請求書」で、侵入があった月の CSV を保存し、次のように渡すと、返してもらう料金を1行ずつ計算します。',
    en: 'In the AWS console, Billing and Cost Management, Bills, save the CSV of the month of the intrusion. This works out line by line what to ask back:',
  },
  report: { ja: '報告書', en: 'Report' },
  none: { ja: 'なし', en: 'none' },
  closed: { ja: 'すべて閉じています', en: 'all closed' },
} as const;

export const containCommand = (casePath: string): string => `hikeshi contain plan --case ${casePath}`;

export const claimCommand = (casePath: string) => ({
  ja: `hikeshi claim --bill ファイル --case ${casePath}`,
  en: `hikeshi claim --bill FILE --case ${casePath}`,
});

export const actionsText = (count: number) => ({ ja: `${countText(count)}件`, en: counted(count, 'action') });
export const serversText = (made: number, left: number) => ({
  ja: `${countText(made)}台（うち残り ${countText(left)}台）`,
  en: `${countText(made)} started, ${countText(left)} still there`,
});
export const moreText = (count: number) => ({ ja: `ほか${countText(count)}件`, en: `and ${countText(count)} more` });
export const moreRegionsText = (regions: number, made: number, left: number) => ({
  ja: `ほか${countText(regions)}地域 ${countText(made)}台（うち残り ${countText(left)}台）`,
  en: `${counted(regions, 'more Region', 'more Regions')}: ${countText(made)} started, ${countText(left)} still there`,
});
export const doorsText = (open: number, unsure: number) => ({
  ja: `開いたまま ${countText(open)}、要確認 ${countText(unsure)}`,
  en: `${countText(open)} still open, ${countText(unsure)} to check`,
});
export const awsText = (range: string) => ({ ja: `AWSのアドレス（${range}）`, en: `an AWS address (${range})` });
