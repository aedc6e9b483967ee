import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'サーバーのひな形 (AMI) の共有をやめる', en: 'Stop sharing the image' },
  purpose: {
    ja: '侵入者がサーバーのひな形 (AMI) を、自分のアカウントや全世界と共有したのをやめます。',
    en: 'The intruder shared an image of a machine (an AMI) with his own account or everybody; it is shared with them no more.',
  },
  mayBreak: {
    ja: '共有していた相手は、もう使えません。すでに写されたデータは取り戻せません。',
    en: 'Whom it was shared with can use it no longer. What was copied already cannot be fetched back.',
  },
  undo: { ja: '元に戻せます (同じ相手とまた共有するだけです)。', en: 'Can be taken back by sharing it again.' },
  console: ({ region, more }) => ({
    ja: `EC2 (${region}) > AMI > ${more['image']} > アクション > AMI 許可の編集 > ${more['party']} を削除`,
    en: `EC2 (${region}) > AMIs > ${more['image']} > Actions > Edit AMI permissions > remove ${more['party']}`,
  }),
};
