import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'WorkSpaces のデスクトップを消す', en: 'Terminate the WorkSpaces desktop' },
  purpose: {
    ja: '侵入者が借りた仮想デスクトップです。止めておくだけでは月額の料金がかかるものがあるので、消します。',
    en: 'A virtual desktop the intruder rented. Stopped, many go on costing by the month, so it is ended for good.',
  },
  mayBreak: { ja: 'デスクトップの中のデータは消えます。', en: 'The data on the desktop is destroyed.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `WorkSpaces (${region}) > WorkSpaces > ${id} > 削除`,
    en: `WorkSpaces (${region}) > WorkSpaces > ${id} > Delete`,
  }),
};
