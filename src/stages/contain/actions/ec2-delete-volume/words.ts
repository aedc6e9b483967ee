import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '残ったディスクを消す', en: 'Delete the disk left behind' },
  purpose: { ja: 'サーバーを消したあとも料金が続くディスクを消します。', en: 'Removes a disk that goes on costing after its machine is gone.' },
  mayBreak: { ja: 'ディスクの中のデータは消えます。', en: 'The data on the disk is lost.' },
  undo: {
    ja: '元には戻せません。残したいときは、先に --snapshot を付けてコピーを取ってください。',
    en: 'Cannot be taken back. To keep its data, use --snapshot.',
  },
  console: ({ id, region }) => ({ ja: `EC2 (${region}) > ボリューム > ${id} > 削除`, en: `EC2 (${region}) > Volumes > ${id} > Delete` }),
};
