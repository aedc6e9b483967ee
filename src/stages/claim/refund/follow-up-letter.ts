/** What to answer in the case when the refund fell short: facts and thanks, no reproach, no promise. Of a credit a bill shows only what was used, so
 * nothing is said to be missing then. Rounds with more detail are what raised refunds (users.md, J12). */
import { compared, ZERO } from '../../../knowledge/money/decimal.ts';
import { moneyText } from '../../../knowledge/money/currency.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { ClaimInvoice, Refund } from '../claim.ts';

export function followUpLetter(refund: Omit<Refund, 'followUp'>, invoices: readonly ClaimInvoice[], currency: string): Bilingual {
  const money = {
    expected: moneyText(refund.expected, currency),
    received: moneyText(refund.received, currency),
    open: moneyText(refund.open, currency),
  };
  const claimed = invoices.filter((invoice) => compared(invoice.unauthorized.total, ZERO) > 0);
  const rows = claimed.map((invoice) => ({ name: nameOf(invoice), amount: moneyText(invoice.unauthorized.total, currency) }));
  const isCredit = refund.items.some((item) => item.kind === 'credit');
  const came = refund.items.map((item) => ({ ...item, source: visibleText(item.source.slice(0, 200)), amount: moneyText(item.amount, currency) }));
  return {
    ja: [
      'ご担当者さま',
      '',
      'このたびは請求の調整をご検討いただき、ありがとうございます。',
      `${money.received} の返金またはクレジットを確認しました。`,
      ...came.map((item) => `・${item.date ?? '日付不明'}　${item.amount}（${item.source}）`),
      '',
      isCredit
        ? `お送りした明細では、第三者の不正利用による料金は税込で ${money.expected} でした。請求書からは、クレジットのうちこれまでに使われた分しか分かりません。付与いただいたクレジットの合計額を教えていただけないでしょうか。`
        : `お送りした明細では、第三者の不正利用による料金は税込で ${money.expected} でした。差額の ${money.open} は、まだ確認できておりません。`,
      ...rows.map((row) => `・${row.name}: 不正利用分 ${row.amount}`),
      '',
      '行き違いでしたら申し訳ありません。対象外となった料金がありましたら、どの明細か、またその理由をお知らせいただけないでしょうか。',
      '各行の根拠（リソース名、CloudTrailのイベントID）を、あらためて明細に添えてお送りします。',
      'お手数をおかけしますが、ご確認をお願いいたします。',
    ].join('\n'),
    en: [
      'Hello,',
      '',
      'Thank you for looking into the billing adjustment.',
      `We have seen refunds or credits of ${money.received} so far:`,
      ...came.map((item) => `- ${item.date ?? 'no date'}: ${item.amount} (${item.source})`),
      '',
      isCredit
        ? `The list we sent comes to ${money.expected} including tax for charges caused by the unauthorized access. Our bills show only what has been used of a credit so far. Could you tell us how much was granted in all?`
        : `The list we sent comes to ${money.expected} including tax for charges caused by the unauthorized access. ${money.open} of it has not reached us yet.`,
      ...rows.map((row) => `- ${row.name}: unauthorized charges ${row.amount}`),
      '',
      'If our messages have crossed, please excuse this one. If some of the charges were left out of the adjustment, could you tell us which lines, and why?',
      'We attach the list again, with the resource and the CloudTrail event id behind every line.',
      '',
      'Thank you for your help.',
    ].join('\n'),
  };
}

const nameOf = (invoice: ClaimInvoice): string => visibleText(invoice.invoiceId ?? invoice.period.slice(0, 7));
