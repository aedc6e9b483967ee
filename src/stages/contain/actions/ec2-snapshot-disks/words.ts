import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ディスクのコピーを取る', en: 'Copy the disks' },
  purpose: { ja: 'サーバーを消す前に、中身を証拠として残します。', en: 'Keeps what is on the machine as evidence before it goes.' },
  mayBreak: {
    ja: '何も壊しません。コピーには料金がかかります (1 GB あたり月に約 0.05 ドル)。要らなくなったら消してください。',
    en: 'Breaks nothing. Copies cost about US$0.05 per GB a month; delete them when they are no longer needed.',
  },
  undo: { ja: '元に戻す必要はありません。コピーは残ります。', en: 'Nothing to take back: the copies stay.' },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > スナップショット > スナップショットの作成 > インスタンス > ${id}`,
    en: `EC2 (${region}) > Snapshots > Create snapshot > Instance > ${id}`,
  }),
};
