/** What is said while a collection goes on. */
import type { Bilingual } from '../../words/language.ts';
import { countText } from '../../words/number-format.ts';
import type { HistoryProgress } from './history/time-left.ts';

export const COLLECT_STAGES = {
  state: { ja: 'アカウントの今の状態を聞いています', en: 'Asking what the account looks like now' },
  trails: { ja: '証跡 (トレイル) の保存先を見ています', en: 'Looking where trails keep their logs' },
  history: { ja: 'イベント履歴を読んでいます', en: 'Reading Event history' },
  files: { ja: '証跡のログを取り込んでいます', en: 'Fetching the logs of trails' },
  bills: { ja: '請求書を聞いています', en: 'Asking for invoices' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** AWS allows two pages a second in a Region, so the Region with the most events decides; how many it has is guessed from the days read so far. */
export function historyDetail({ regionsDone, regions, secondsLeft }: HistoryProgress): Bilingual {
  const left = secondsLeft === null ? null : timeInWords(secondsLeft);
  return {
    ja: `件のイベント、${countText(regions)} リージョン中 ${countText(regionsDone)} が済み${left === null ? '' : `、残り${left.ja}ほど (見込み)`}`,
    en: `events; ${countText(regionsDone)} of ${countText(regions)} Regions done${left === null ? '' : `; about ${left.en} left (an estimate)`}`,
  };
}

function timeInWords(seconds: number): Bilingual {
  if (seconds < 50) return { ja: ' 1 分', en: 'a minute' };
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90
    ? { ja: ` ${minutes} 分`, en: `${minutes} minutes` }
    : { ja: ` ${Math.ceil(minutes / 60)} 時間`, en: `${Math.ceil(minutes / 60)} hours` };
}
