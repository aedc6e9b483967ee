/** What to answer when a refund fell short: facts and thanks, no reproach, no promise. Rounds with more detail are what raised refunds (users.md, J12). */
import type { Bilingual } from '../../../../words/language.ts';
import type { LetterInvoice, LetterRefund } from '../letter-material.ts';
import { line, wholeBody, type Paragraph } from '../text/letter-text.ts';
import * as common from './common-words.ts';
import type { LetterRule } from './letter-kind.ts';

const W = {
  subject: { ja: 'AWSアカウント {account}：請求の調整についてのお尋ね', en: 'AWS account {account}: question about the billing adjustment' },
  greeting: { ja: 'ご担当者さま', en: 'Hello,' },
  thanks: {
    ja: 'このたびは請求の調整をご検討いただき、ありがとうございます。',
    en: 'Thank you for looking into the billing adjustment.',
  },
  received: { ja: '{received} の返金またはクレジットを確認しました。', en: 'We have seen refunds or credits of {received} so far:' },
  item: { ja: '{date}　{amount}（{source}）', en: '{date}: {amount} ({source})' },
  itemUndated: { ja: '日付不明　{amount}（{source}）', en: 'no date: {amount} ({source})' },
  asCredit: {
    ja: 'お送りした明細では、第三者の不正利用による料金は税込で {expected} でした。請求書からは、クレジットのうちこれまでに使われた分しか分かりません。付与いただいたクレジットの合計額を教えていただけないでしょうか。',
    en: 'The list we sent comes to {expected} including tax for charges caused by the unauthorized access. Our bills show only what has been used of a credit so far. Could you tell us how much was granted in all?',
  },
  open: {
    ja: 'お送りした明細では、第三者の不正利用による料金は税込で {expected} でした。差額の {open} は、まだ確認できておりません。',
    en: 'The list we sent comes to {expected} including tax for charges caused by the unauthorized access. {open} of it has not reached us yet.',
  },
  invoice: { ja: '{name}: 不正利用分 {amount}', en: '{name}: unauthorized charges {amount}' },
  which: {
    ja: '行き違いでしたら申し訳ありません。対象外となった料金がありましたら、どの明細か、またその理由をお知らせいただけないでしょうか。',
    en: 'If our messages have crossed, please excuse this one. If some of the charges were left out of the adjustment, could you tell us which lines, and why?',
  },
  attached: {
    ja: '各行の根拠（リソース名、CloudTrailのイベントID）を、あらためて明細に添えてお送りします。',
    en: 'We attach the list again, with the resource and the CloudTrail event id behind every line.',
  },
  please: { ja: 'お手数をおかけしますが、ご確認をお願いいたします。', en: 'Thank you for your help.' },
  offered: {
    ja: 'ご提示いただいた内容を確認いたしました。お送りした明細では、第三者の不正利用による料金は税込みで {asked} でした。',
    en: 'We have seen your offer. The list we sent comes to {asked}, tax included, for charges caused by the unauthorized access.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The text that stands in the report and in claim.json, for an owner who has no case yet. */
export const refundFollowUp = (refund: LetterRefund, invoices: readonly LetterInvoice[]): Bilingual => {
  const paragraphs: readonly Paragraph[] = [[line(W.greeting)], ...ofRefund(refund, invoices), [line(W.please)]];
  return { ja: wholeBody(paragraphs, 'ja'), en: wholeBody(paragraphs, 'en') };
};

function ofRefund(refund: LetterRefund, invoices: readonly LetterInvoice[]): readonly Paragraph[] {
  return [
    [
      line(W.thanks),
      line(W.received, { received: refund.received }),
      {
        items: refund.items.map(({ date, amount, source }) =>
          date === null ? line(W.itemUndated, { amount, source }) : line(W.item, { date, amount, source }),
        ),
      },
    ],
    [
      refund.asCredit ? line(W.asCredit, { expected: refund.expected }) : line(W.open, { expected: refund.expected, open: refund.open }),
      ...invoiceList(invoices),
    ],
    [line(W.which), line(W.attached)],
  ];
}

const invoiceList = (invoices: readonly LetterInvoice[]): Paragraph =>
  invoices.length === 0 ? [] : [{ items: invoices.map(({ name, amount }) => line(W.invoice, { name, amount })) }];

export const PARTIAL_FOLLOW_UP: LetterRule = {
  needs: [],
  notNow({ claim, record }) {
    if (claim === null || claim.asked === null) {
      return {
        ja: '何がいくら足りないかは、請求の明細からしか分かりません。請求のファイルを hikeshi claim --bill ファイル --case ケース に渡してください。',
        en: 'Only the bill can tell what is missing. Give it to: hikeshi claim --bill FILE --case CASE.',
      };
    }
    if (claim.refund.state === 'whole') {
      return {
        ja: 'お願いした分は、すべて戻っています。お礼を書くなら hikeshi letter thanks です。',
        en: 'All that was asked has come back. To say thanks: hikeshi letter thanks.',
      };
    }
    const offered = record.messages.some(({ kind }) => kind === 'partial-offer');
    if (claim.refund.state === 'part' || offered) return null;
    return {
      ja: '返金も一部の提案も、まだ届いていません。届いた連絡は hikeshi reply ファイル --case ケース で、新しい請求は hikeshi claim で加えてください。',
      en: 'Neither a refund nor an offer has come yet. Add what came: hikeshi reply FILE --case CASE; give new bills to hikeshi claim.',
    };
  },
  write(material, signed) {
    const { claim } = material;
    const invoices = claim?.invoices ?? [];
    const asked = claim?.asked ?? null;
    const came = claim !== null && claim.refund.state === 'part';
    return {
      subject: line(W.subject, { account: signed.account }),
      paragraphs: [
        ...common.exampleMark(material),
        common.TO_SUPPORT,
        common.caseLine(material),
        ...(came
          ? ofRefund(claim.refund, invoices)
          : [
              [line(W.thanks), ...(asked === null ? [] : [line(W.offered, { asked })]), ...invoiceList(invoices)],
              [line(W.which), line(W.attached)],
            ]),
        ...common.closing(material, signed),
      ],
    };
  },
};
