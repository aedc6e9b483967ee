/** The one thing to do with a claim now. */
import { compared, isZero, ZERO } from '../../../knowledge/money/decimal.ts';
import { say, SUPPORT_CASE, type Line, type NextAction } from '../../report/index.ts';
import { figureIn, money } from '../../../knowledge/money/money-words.ts';
import type { ToldClaim } from './told-claim.ts';

/** By what stands between the owner and the money: a short refund, open questions, or nothing but asking. */
export function claimStep({ claim, shown }: ToldClaim): NextAction {
  const { refund, questions, currency } = claim;
  const asked = compared(shown.unauthorized.total, ZERO) > 0;
  if (asked && compared(refund.received, ZERO) > 0)
    return compared(refund.open, ZERO) > 0 ? REMIND(figureIn(refund.open, currency), currency) : ALL_BACK;
  if (questions.length > 0 && (!asked || compared(shown.undecided.net, shown.unauthorized.net) > 0)) return ANSWER;
  if (!asked) return isZero(shown.undecided.total) ? NOTHING_ASKED : ANSWER;
  return ask(money(shown.unauthorized.total, currency), !claim.invoices.every(({ final }) => final));
}

const ask = (total: { readonly ja: string; readonly en: string }, notFinal: boolean): NextAction => ({
  title: say(
    {
      ja: 'AWSサポートの「アカウントと請求」に問い合わせを作り、claim.xlsx を添えて{total}の返金を頼んでください。',
      en: 'Open a case with AWS Support, "Account and billing", attach claim.xlsx and ask for {total}.',
    },
    { total: say(total) },
  ),
  why: say({
    ja: '返金の窓口はここだけで、どのプランでも無料です。明細ごとに理由があると、何度も聞き返されずに済みます。',
    en: 'It is the only desk for refunds, free on every plan. With a reason for each line there is less to ask back about.',
  }),
  url: SUPPORT_CASE,
  steps: [
    [
      say({
        ja: 'まだなら先に、この報告書の初めにある「今すること」を済ませます。AWSは、アカウントが安全になったことを確かめてから返金を考えます。',
        en: 'First finish what this report says to do now. AWS looks at refunds once the account is safe.',
      }),
    ],
    [
      say({
        ja: '下のページを開きます。種類（アカウントと請求）、サービス（アカウント）、カテゴリ（セキュリティ）は選ばれた状態で開きます。',
        en: 'Open the page below; type, service (Account) and category (Security) are filled in.',
      }),
    ],
    [
      say({
        ja: '何が起きたかを短く書き、この金額を書き、claim.xlsx を添付します（1つ5MBまで、3つまで）。',
        en: 'Write briefly what happened and this amount, and attach claim.xlsx (up to three files of 5 MB).',
      }),
    ],
    ...(notFinal ? [NOT_FINAL] : []),
  ],
});

const NOT_FINAL: Line = [
  say({
    ja: '請求がまだ確定していない月があります。待たずに頼み、確定したらもう一度実行して、増えた分を伝えます。',
    en: 'A month is not final yet. Ask now all the same; run this again when it is and report what was added.',
  }),
];

const REMIND = (open: string, currency: string): NextAction => ({
  title: say(
    {
      ja: '戻ってきた額は足りません。残り {open} {currency} について、同じ問い合わせに返信してください。',
      en: 'The refund is short by {open} {currency}: answer in the same case.',
    },
    { open, currency },
  ),
  why: say({ ja: '同じ問い合わせに書くと、担当者が経緯を読めます。', en: 'In the same case the person in charge can read what was said before.' }),
  url: 'https://console.aws.amazon.com/support/home#/case/history',
  steps: [],
});

const ALL_BACK: NextAction = {
  title: say({ ja: '返金はそろいました。することはありません。', en: 'Everything asked for has come back. Nothing is left to do.' }),
  why: say({ ja: '頼んだ金額と、戻ってきた金額が一致しています。', en: 'What came back is what was asked for.' }),
  url: null,
  steps: [],
};

const ANSWER: NextAction = {
  title: say({
    ja: '下の質問に答えて、もう一度 hikeshi claim を実行してください。',
    en: 'Answer the questions below and run hikeshi claim once more.',
  }),
  why: say({
    ja: 'あなたのものかどうか、請求書だけでは決められない料金が残っています。',
    en: 'For some charges the bill alone does not tell whose they are.',
  }),
  url: null,
  steps: [],
};

const NOTHING_ASKED: NextAction = {
  title: say({
    ja: 'この請求に、侵入者による料金は見つかりませんでした。侵入があった月の請求かどうかを確かめてください。',
    en: 'Nothing on this bill comes from the intruder. Check that it is the bill of the month of the intrusion.',
  }),
  why: say({ ja: '料金は、使った月の請求書に載ります。', en: 'Charges stand on the bill of the month in which they arose.' }),
  url: null,
  steps: [],
};
