/** What to say when none of the files given was a bill. */
import { HikeshiProblem } from '../knowledge/problem.ts';
import type { Bilingual } from '../words/language.ts';
import { visibleText } from '../words/visible-text.ts';

const LISTED = 5;

export function noBillReadable(notRead: readonly { readonly name: string; readonly why: Bilingual }[]): HikeshiProblem {
  const list = (language: 'ja' | 'en'): string =>
    notRead
      .slice(0, LISTED)
      .map(({ name, why }) => `\n  ${visibleText(name.slice(0, 300))}: ${why[language]}`)
      .join('');
  return new HikeshiProblem('no-bill-readable', 'you', {
    ja: `渡されたファイルの中に、請求の明細が見つかりませんでした。${list('ja')}\n${HOW_TO_GET_A_BILL.ja}`,
    en: `None of the files given is a bill that can be read.${list('en')}\n${HOW_TO_GET_A_BILL.en}`,
  });
}

/** Names as the console of AWS has them in both languages. Source: AWS Billing User Guide, "Viewing your bill". */
export const HOW_TO_GET_A_BILL: Bilingual = {
  ja: 'AWSコンソールの「請求とコスト管理」→「請求書」で侵入があった月を選び、「すべて CSV にダウンロード」で手に入ります。Cost Explorer の CSV や、Data Exports (CUR) のファイルなら、もっと細かく分かります。',
  en: 'Get it in the AWS console: Billing and Cost Management, Bills, choose the month of the intrusion, "Download all to CSV". A CSV of Cost Explorer or files of Data Exports (CUR) tell even more.',
};
