/** Bill minus the three parts, and why it is not zero where it is not. */
import { compared, decimal, isZero, minus, plus, sum, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import { minorPlaces, moneyText } from '../../../knowledge/money/currency.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Amounts, ClaimDifference } from '../claim.ts';
import type { Reckoned } from './invoices.ts';
import type { CrossCheck } from './cross-check.ts';

export function differenceOf(
  totals: { readonly bill: Amounts; readonly unauthorized: Amounts; readonly owner: Amounts; readonly undecided: Amounts },
  reckoned: Reckoned,
  crossChecks: readonly CrossCheck[],
  currency: string,
): ClaimDifference {
  const parts = [totals.unauthorized, totals.owner, totals.undecided];
  const net = minus(totals.bill.net, sum(parts.map((one) => one.net)));
  const tax = minus(totals.bill.tax, sum(parts.map((one) => one.tax)));
  const reasons = [...reckoned.differences.map((one) => invoiceReason(one, currency)), ...crossChecks.map((one) => crossCheckReason(one, currency))];
  return { net, tax, total: plus(net, tax), reasons };
}

/** AWS rounds each service on the invoice to the coin, lines are not rounded: a few coins are that. */
const ROUNDING_COINS = 50n;

function invoiceReason({ invoice, lines, net, tax }: Reckoned['differences'][number], currency: string): Bilingual {
  const name = invoice.invoiceId ?? invoice.period;
  const coin = decimal(`1e-${minorPlaces(currency)}`);
  const total = plus(net, tax);
  const isRounding = compared(magnitude(total), times(coin, decimal(ROUNDING_COINS.toString()))) <= 0;
  const [told, added] = [moneyText(invoice.bill.total, currency), moneyText(lines.total, currency)];
  if (isRounding)
    return {
      ja: `請求書 ${name} の合計は ${told}、明細の合計は ${added} です。AWSが請求書でサービスごとに端数を丸めるための差です。`,
      en: `Invoice ${name} says ${told}, its lines add up to ${added}: AWS rounds each service on the invoice.`,
    };
  return compared(total, decimal('0')) > 0
    ? {
        ja: `請求書 ${name} の合計は ${told} ですが、明細の合計は ${added} です。明細ファイルに入っていない料金があります。`,
        en: `Invoice ${name} says ${told}, but the lines at hand add up to ${added}: some charges are not in the files.`,
      }
    : {
        ja: `請求書 ${name} の合計は ${told} ですが、明細の合計は ${added} と多くなっています。返金やクレジットが請求書で引かれている可能性があります。`,
        en: `Invoice ${name} says ${told}, but the lines at hand add up to more, ${added}: a refund or credit may have been taken off on the invoice.`,
      };
}

function crossCheckReason({ file, period, told, counted }: CrossCheck, currency: string): Bilingual {
  const [there, here] = [moneyText(told, currency), moneyText(counted, currency)];
  return {
    ja: `別のファイル（${file}）では ${period.slice(0, 7)} の料金は ${there} ですが、ここで数えた明細では ${here} です。`,
    en: `Another file (${file}) has ${there} for ${period.slice(0, 7)}, the lines counted here have ${here}.`,
  };
}

export const magnitude = (amount: Decimal): Decimal => (isZero(amount) || !amount.startsWith('-') ? amount : minus(decimal('0'), amount));
