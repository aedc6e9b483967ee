/** What bill files are, and whether they count, in plain words. Names of formats are AWS's own. */
import type { Bilingual } from '../../../../words/language.ts';

const FORMATS: Readonly<Record<string, Bilingual>> = {
  'cur-2': { ja: 'コストと使用状況レポート（CUR 2.0）', en: 'Cost and Usage Report (CUR 2.0)' },
  'cur-legacy': { ja: 'コストと使用状況レポート（旧形式）', en: 'Cost and Usage Report (legacy)' },
  'focus-1.0': { ja: 'FOCUS 1.0 のエクスポート', en: 'FOCUS 1.0 export' },
  'focus-1.2': { ja: 'FOCUS 1.2 のエクスポート', en: 'FOCUS 1.2 export' },
  'cost-explorer-json': { ja: 'Cost Explorer（JSON）', en: 'Cost Explorer (JSON)' },
  'cost-explorer-csv': { ja: 'Cost Explorer（CSV）', en: 'Cost Explorer (CSV)' },
  'bills-page-csv': { ja: '「請求書」ページの CSV', en: 'CSV of the Bills page' },
  'invoice-summaries': { ja: '請求書の一覧', en: 'List of invoices' },
};

const USES: Readonly<Record<string, Bilingual>> = {
  counted: { ja: '計算に使いました', en: 'counted' },
  duplicate: { ja: '同じ内容のファイルがもう1つあるので、使いませんでした', en: 'not counted: another file tells the same lines' },
  superseded: { ja: '同じ月のもっと詳しいファイルがあるので、使いませんでした', en: 'not counted: a more detailed file covers the same month' },
  'cross-check': { ja: '合計の確かめに使いました', en: 'used to check the totals' },
};

const known = (words: Readonly<Record<string, Bilingual>>, key: string): Bilingual =>
  Object.hasOwn(words, key) ? (words[key] ?? { ja: key, en: key }) : { ja: key, en: key };

export const formatWords = (format: string): Bilingual => known(FORMATS, format);
export const useWords = (use: string): Bilingual => known(USES, use);
