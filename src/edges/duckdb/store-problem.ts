/** Turns the engine's errors into ours, once, with the next step for the person. */
import { HikeshiProblem } from '../../knowledge/problem.ts';

/** `error` as a HikeshiProblem; one that already is one stays as it is. */
export function storeProblem(error: unknown): HikeshiProblem {
  if (error instanceof HikeshiProblem) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (/no space left|could not write|disk full|ENOSPC/i.test(text)) {
    return new HikeshiProblem(
      'store-disk-full',
      'you',
      {
        ja: 'ディスクの空きが足りず、ケースのフォルダーに書き込めませんでした。空きを増やすか、--case で別の場所を指定して、もう一度実行してください。元のログには手を付けていません。',
        en: 'The disk is full, so the case folder could not be written. Free some space or choose another place with --case, then run the command again. Your original logs were not touched.',
      },
      error,
    );
  }
  if (/out of memory/i.test(text)) {
    return new HikeshiProblem(
      'store-out-of-memory',
      'you',
      {
        ja: 'この処理にはメモリーが足りませんでした。ほかのプログラムを閉じるか、ログの期間を短くして、もう一度実行してください。',
        en: 'There was not enough memory for this step. Close other programs or give a shorter period of logs, then run the command again.',
      },
      error,
    );
  }
  if (/INTERRUPT/i.test(text)) {
    return new HikeshiProblem('interrupted', 'you', { ja: '途中で止めました。', en: 'Stopped before the end.' }, error);
  }
  return new HikeshiProblem(
    'store-failed',
    'us',
    {
      ja: '保存したログの検索に失敗しました。これは Hikeshi の不具合です。同じ操作をもう一度試し、続くようなら不具合として報告してください。',
      en: 'Searching the stored logs failed. This is a defect in Hikeshi. Try the same thing once more, and report it if it happens again.',
    },
    error,
  );
}
