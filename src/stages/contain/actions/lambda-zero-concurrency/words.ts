import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Lambda 関数を動けなくする', en: 'Keep the Lambda function from running' },
  purpose: {
    ja: '侵入者の関数が、呼ばれても予定の時刻が来ても動かないようにします。中身は証拠として残ります。',
    en: 'The intruder’s function no longer runs, whoever calls it and whatever the schedule. Its code stays as evidence.',
  },
  mayBreak: { ja: 'この関数を呼んでいるものは、エラーを受け取ります。', en: 'Whatever calls the function gets an error.' },
  undo: { ja: '元に戻せます (同時実行数の設定を戻します)。', en: 'Can be taken back by restoring its concurrency setting.' },
  console: ({ id, region }) => ({
    ja: `Lambda (${region}) > 関数 > ${id} > 設定 > 同時実行 > 予約 0`,
    en: `Lambda (${region}) > Functions > ${id} > Configuration > Concurrency > reserve 0`,
  }),
};
