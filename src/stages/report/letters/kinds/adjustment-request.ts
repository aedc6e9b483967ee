/** The request for a billing adjustment: how much, of which invoices, on what ground, and what was left out. Asked as the favour it is. */
import type { Bilingual } from '../../../../words/language.ts';
import { unauthorizedByRegion } from '../facts/found-facts.ts';
import { doneByAsk } from '../facts/secured-facts.ts';
import { recordedSteps } from '../facts/told-facts.ts';
import type { LetterClaim, LetterMaterial } from '../letter-material.ts';
import { headed, line, type LetterLine } from '../text/letter-text.ts';
import { inJournal, type Traced } from '../text/traced.ts';
import * as common from './common-words.ts';
import type { LetterRule } from './letter-kind.ts';

const W = {
  subject: { ja: 'AWSアカウント {account}：不正利用による料金の調整のお願い', en: 'AWS account {account}: request for a billing adjustment' },
  opening: {
    ja: 'AWSアカウント {account} が第三者に使われたことによる料金について、調整のご検討をお願いしたく、ご連絡いたします。',
    en: 'We would like to ask you to consider an adjustment of the charges that unauthorized use caused on AWS account {account}.',
  },
  charges: { ja: '■ 料金', en: 'Charges' },
  asked: { ja: '調整をお願いする料金：{asked} (税抜き {net}、税 {tax})', en: 'Charges we ask you to adjust: {asked} (net {net}, tax {tax})' },
  invoice: { ja: '請求書 {name}：{amount}', en: 'Invoice {name}: {amount}' },
  invoicePaid: { ja: '請求書 {name}：{amount} (お支払いの通貨では {paid})', en: 'Invoice {name}: {amount} ({paid} in the currency paid)' },
  undecided: {
    ja: 'どちらの利用か決められなかった {undecided} は、お願いに含めておりません。',
    en: "Charges of {undecided} that could be either side's are not part of this request.",
  },
  own: { ja: '当方がふだん使っている分は、含めておりません。', en: 'Our own normal usage is not part of it.' },
  ownToo: { ja: '当方がふだん使っている分も、含めておりません。', en: 'Our own normal usage is not part of it either.' },
  paid: { ja: 'この請求は、すでに支払われています。', en: 'The bill has been paid already.' },
  unpaid: { ja: 'この請求は、まだ支払われていません。', en: 'The bill has not been paid yet.' },
  lines: {
    ja: '添付の明細 (claim.xlsx) に、料金を一行ずつ、リソース名とCloudTrailのイベントIDを付けて載せております。',
    en: 'The attached list (claim.xlsx) has every charge on a line of its own, with the resource and the CloudTrail event ids.',
  },
  addsUp: { ja: 'すべての明細の合計は、請求額と一致しております。', en: 'All lines together add up to the bill.' },
  favour: {
    ja: '調整が例外的なご対応であり、当然に認められるものではないことも、理解しております。',
    en: 'We know that an adjustment is an exception at your discretion, and nothing we are entitled to.',
  },
  ask: { ja: '上記の料金の調整を、ご検討ください。', en: 'Please consider an adjustment of the charges above.' },
  askLines: {
    ja: '対象にできない明細がありましたら、どの明細か、またその理由をお知らせください。追加の資料をお送りいたします。',
    en: 'If some lines cannot be considered, please tell us which ones and why; we will send what is missing.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const askedAmount = ({ claim, record }: Pick<LetterMaterial, 'claim' | 'record'>): Traced | null =>
  record.facts.accountPlan?.value === 'free' ? null : (claim?.asked ?? null);

export const ADJUSTMENT_REQUEST: LetterRule = {
  needs: ['billPaid'],
  notNow(material) {
    if (common.isFreePlan(material)) {
      return {
        ja: '無料プランの間は請求されないので、調整をお願いする料金がありません。本当に請求があるときは、hikeshi case say accountPlan=paid としてください。',
        en: 'On the Free plan nothing is charged, so there is nothing to adjust. If there is a bill, say so: hikeshi case say accountPlan=paid.',
      };
    }
    if (material.claim === null) {
      return {
        ja: '請求の明細がまだ計算されていません。請求のファイルを hikeshi claim --bill ファイル --case ケース に渡してください。',
        en: 'The charges have not been worked out yet. Give the bill to: hikeshi claim --bill FILE --case CASE.',
      };
    }
    if (material.claim.asked !== null) return null;
    return {
      ja: 'この請求に、調整をお願いする料金はありません。ほかの月の請求があれば hikeshi claim に渡してください。',
      en: 'This bill holds nothing to ask an adjustment for. If there are bills of other months, give them to hikeshi claim.',
    };
  },
  write(material, signed) {
    const { claim, report, record } = material;
    return {
      subject: line(W.subject, { account: signed.account }),
      paragraphs: [
        ...common.exampleMark(material),
        common.TO_SUPPORT,
        [line(W.opening, { account: signed.account })],
        common.caseLine(material),
        headed(W.charges, claim === null ? [] : chargeLines(claim, material)),
        claim === null ? [] : [line(W.lines), ...(claim.addsUp ? [line(W.addsUp)] : [])],
        headed(common.DONE, report === null ? recordedSteps(record) : doneByAsk(material)),
        report === null ? [] : headed(common.RESOURCES, unauthorizedByRegion(report.findings)),
        [...common.ownPart(material), line(W.favour)],
        headed(common.REQUESTS, [line(W.ask), line(W.askLines)]),
        ...common.closing(material, signed),
      ],
    };
  },
};

/** Also for the reseller, who passes them on. */
export const chargeLines = (claim: LetterClaim, material: Pick<LetterMaterial, 'record'>): LetterLine[] => [
  ...(claim.asked === null ? [] : [line(W.asked, { asked: claim.asked, net: claim.net, tax: claim.tax })]),
  ...invoiceLines(claim),
  ...(claim.undecided === null ? [line(W.own)] : [line(W.undecided, { undecided: claim.undecided }), line(W.ownToo)]),
  ...paidLine(material),
];

export const invoiceLines = ({ invoices }: LetterClaim): LetterLine[] =>
  invoices.map(({ name, amount, paid }) => (paid === null ? line(W.invoice, { name, amount }) : line(W.invoicePaid, { name, amount, paid })));

/** Nothing when nobody said whether the bill is paid. */
export function paidLine({ record }: Pick<LetterMaterial, 'record'>): LetterLine[] {
  const paid = record.facts.billPaid;
  if (paid === null) return [];
  return [line({ ja: '{paid}', en: '{paid}' }, { paid: { text: paid.value === 'yes' ? W.paid : W.unpaid, source: inJournal(paid.entry) } })];
}
