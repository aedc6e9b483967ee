import { compared, sum, ZERO } from '../../../../knowledge/money/decimal.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { counted, countText } from '../../../../words/number-format.ts';
import type { Claim } from '../../claim.ts';
import { money } from '../../../../knowledge/money/money-words.ts';

export const SUMMARY_TEXT = {
  synthetic: { ja: '練習用の例です。請求も架空のものです。', en: 'A made-up example: the bill is made up as well.' },
  nothing: { ja: 'この請求に、返金を頼む料金は見つかりませんでした。', en: 'On this bill there is nothing to ask back.' },
  net: { ja: '侵入者による料金（税抜き）', en: 'Not yours, net' },
  tax: { ja: 'その税', en: 'tax on it' },
  asked: { ja: '＝ 返してもらう料金', en: '= to ask back' },
  yours: { ja: 'あなたの料金（税込み）', en: 'Yours, with tax' },
  undecided: { ja: '決められない料金（税込み）', en: 'Undecided, with tax' },
  bill: { ja: '請求の合計', en: 'The whole bill' },
  invoices: { ja: 'どの請求書か、税込み', en: 'On which invoice, tax included' },
  noInvoice: { ja: '請求書はまだ', en: 'no invoice yet' },
  regions: { ja: 'リージョンごと、税抜き', en: 'By Region, net' },
  servers: { ja: 'サーバーごと、税抜き', en: 'By server, net' },
  check: { ja: '確かめたこと', en: 'Checked' },
  addsUp: {
    ja: '3つの部分の合計は、請求の合計とちょうど同じです（差 0.00）。',
    en: 'The parts add up to the bill: difference 0.00.',
  },
  differs: { ja: '3つの部分の合計と、請求の合計の差:', en: 'The parts differ from the bill by' },
  questions: { ja: 'あなたへの質問（決められない料金）', en: 'Questions for you (undecided charges)' },
  now: { ja: '返金のためにすること', en: 'To get it back' },
  report: { ja: '報告書', en: 'Report' },
  sheet: { ja: '添付する表', en: 'To attach' },
  lines: { ja: '全明細', en: 'All lines' },
  noRegion: { ja: '地域なし', en: 'no Region' },
  /** A coarse bill adds up all servers of a size. */
  unnamed: { ja: '（名前の記載なし）', en: '(not named)' },
  others: { ja: 'そのほか（ディスク、通信など）', en: 'Everything else (disks, traffic, ...)' },
} as const;

export const doneText = (total: Bilingual): Bilingual => ({
  ja: `AWSに返金を頼む金額は、税込みで${total.ja}です。`,
  en: `The amount to ask AWS to give back is ${total.en}, tax included.`,
});

export const serversText = (count: number): Bilingual => ({ ja: `${countText(count)}台`, en: counted(count, 'server') });
export const hoursText = (hours: string): Bilingual => ({ ja: `${hours}時間`, en: `${hours} h` });
export const moreRegionsText = (count: number): Bilingual => ({
  ja: `ほか${countText(count)}地域`,
  en: counted(count, 'more Region', 'more Regions'),
});
export const ofBillText = (total: string): Bilingual => ({ ja: `請求額 ${total} のうち`, en: `of a bill of ${total}` });
export const moreInvoicesText = (count: number): Bilingual => ({
  ja: `ほか${countText(count)}件の請求`,
  en: counted(count, 'more bill', 'more bills'),
});
export const moreServersText = (count: number): Bilingual => ({ ja: `ほか${countText(count)}台`, en: counted(count, 'more server', 'more servers') });
export const questionText = (question: string, lines: number, amount: string): Bilingual => ({
  ja: `${question}（明細${countText(lines)}件、${amount}）`,
  en: `${question} (${counted(lines, 'line')}, ${amount})`,
});
export const moreQuestionsText = (count: number): Bilingual => ({
  ja: `ほかの質問${countText(count)}件は報告書にあります。`,
  en: `${counted(count, 'more question', 'more questions')} in the report.`,
});
const CURRENCIES: ReadonlyMap<string, Bilingual> = new Map([
  ['JPY', { ja: '日本円', en: 'yen' }],
  ['USD', { ja: '米ドル', en: 'US dollars' }],
  ['EUR', { ja: 'ユーロ', en: 'euros' }],
]);
export const inCurrencyText = (currency: string, how: Bilingual): Bilingual => ({
  ja: `${CURRENCIES.get(currency)?.ja ?? currency}では（${how.ja}）`,
  en: `in ${CURRENCIES.get(currency)?.en ?? currency} (${how.en})`,
});
/** Each invoice by its own rate. */
export const invoicesText = (rates: number): Bilingual => ({
  ja: `請求書ごとのレート${countText(rates)}種`,
  en: `${counted(rates, 'rate')}, each of its invoice`,
});

export function creditsText({ credits, currency }: Pick<Claim, 'credits' | 'currency'>): Bilingual | null {
  const used = sum(credits.map(({ usedByIntruder }) => usedByIntruder));
  if (compared(used, ZERO) <= 0) return null;
  const amount = money(used, currency);
  return {
    ja: `あなたのクレジットや無料枠が${amount.ja}、侵入者の料金に使われました。これも戻してもらえるよう頼めます。`,
    en: `Credits and allowances of yours worth ${amount.en} went into the intruder's use: ask for those too.`,
  };
}

/** Beside the claim, never in it; and what has no price is not free. */
export function estimateText({ estimate }: Pick<Claim, 'estimate'>): Bilingual | null {
  if (estimate === null) return null;
  const [low, high] = [money(estimate.low, estimate.currency), money(estimate.high, estimate.currency)];
  const without = estimate.unpriced.length;
  return {
    ja: `見積もり（上の金額には入っていません）：記録の時間と定価からは、${low.ja}から${high.ja}。${without === 0 ? '' : `値段の分からないもの${countText(without)}件は含みません。`}`,
    en: `Estimate (in none of the amounts above): by hours in the log and list prices, ${low.en} to ${high.en}.${without === 0 ? '' : ` Not in it: ${counted(without, 'thing')} without a known price.`}`,
  };
}

export function refundText({ refund, currency }: Pick<Claim, 'refund' | 'currency'>): Bilingual | null {
  if (compared(refund.expected, ZERO) <= 0) return null;
  if (refund.items.length === 0) return { ja: '返金はまだありません。', en: 'Nothing has come back yet.' };
  const [received, open] = [money(refund.received, currency), money(refund.open, currency)];
  return { ja: `戻った額 ${received.ja}、残り ${open.ja}。`, en: `Came back: ${received.en}; still open: ${open.en}.` };
}
