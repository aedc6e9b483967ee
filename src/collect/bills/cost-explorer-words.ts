/** What a reader of Cost Explorer's files must be told, in plain words. */
import type { Bilingual } from '../../words/language.ts';
import { countText, counted } from '../../words/number-format.ts';

export const COST_EXPLORER_WORDS = {
  cut: {
    ja: '出力が途中で切れているか壊れています。読めたところまでを数えました。コマンドを実行し直して、出力をすべて保存してください。',
    en: 'The output ends too early or is damaged. What could be read was counted. Run the command again and save all of its output.',
  },
  otherMetric: (metric: string): Bilingual => ({
    ja: `この出力の金額は「${metric}」で、請求書に載る「UnblendedCost」とは違うことがあります。「--metrics UnblendedCost UsageQuantity」を付けて取り直すと正確です。`,
    en: `The amounts are “${metric}”, which can differ from what stands on the bill (“UnblendedCost”). Run it again with “--metrics UnblendedCost UsageQuantity” to be exact.`,
  }),
  otherGroupings: {
    ja: '同じ費用を別の分け方で集計した結果も入っていました。最も細かい分け方だけを数えました。',
    en: 'The file also holds the same costs grouped in other ways. Only the finest grouping was counted.',
  },
  toldAgain: (amounts: number): Bilingual => ({
    ja: `同じ項目が ${countText(amounts)} 件、重ねて入っていました。後のほうを一度だけ数えました。`,
    en: `${counted(amounts, 'amount')} stood in the file more than once. The last one of each was counted, once.`,
  }),
  guessedGroups: {
    ja: '何ごとの集計かが書かれていないため、値の形から判断しました。',
    en: 'The file does not say what the costs are grouped by; that was told from the values.',
  },
  pageMissing: {
    ja: '続きのページがあるという印で終わっています。「--next-page-token」で残りも取り、同じフォルダーに入れて渡してください。',
    en: 'It ends with a mark that more pages follow. Fetch them with “--next-page-token” and give all pages together.',
  },
  totalDiffers: (total: string, sum: string): Bilingual => ({
    ja: `ファイルの合計 ${total} と、項目を足した ${sum} が一致しません。表示されていない項目があるかもしれません。`,
    en: `The file's total is ${total}, but its items add up to ${sum}. Some items may not be shown in it.`,
  }),
  noAmounts: {
    ja: 'Cost Explorer の出力ですが、金額が入っていません。「--metrics UnblendedCost UsageQuantity」を付けて取り直してください。',
    en: 'This is an answer of Cost Explorer without amounts. Run it again with “--metrics UnblendedCost UsageQuantity”.',
  },
  tooLarge: {
    ja: 'Cost Explorer の出力としては大きすぎます。月ごとに分けて取り直してください。',
    en: 'This is too large for an answer of Cost Explorer. Fetch it in parts, month by month.',
  },
} as const;
