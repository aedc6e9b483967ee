import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ディスクの複製の共有をやめる', en: 'Stop sharing the copy of a disk' },
  purpose: {
    ja: '侵入者がディスクの複製 (スナップショット) を、自分のアカウントや全世界と共有したのをやめます。',
    en: 'The intruder shared a copy of a disk (a snapshot) with his own account or everybody; it is shared with them no more.',
  },
  mayBreak: {
    ja: '共有していた相手は、もう使えません。すでに写されたデータは取り戻せません。',
    en: 'Whom it was shared with can use it no longer. What was copied already cannot be fetched back.',
  },
  undo: { ja: '元に戻せます (同じ相手とまた共有するだけです)。', en: 'Can be taken back by sharing it again.' },
  console: ({ region, more }) => ({
    ja: `EC2 (${region}) > スナップショット > ${more['snapshot']} > アクション > 許可の変更 > ${more['party']} を削除`,
    en: `EC2 (${region}) > Snapshots > ${more['snapshot']} > Actions > Modify permissions > remove ${more['party']}`,
  }),
};
