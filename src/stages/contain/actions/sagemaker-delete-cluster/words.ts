import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'SageMaker HyperPod クラスターを消す', en: 'Delete the SageMaker HyperPod cluster' },
  purpose: {
    ja: '大きな計算機をまとめて借りるクラスターで、サーバーが減ると作り直します。止める機能はないので、消します。',
    en: 'A cluster of large machines that replaces those it loses. It has no "stop", so it is deleted.',
  },
  mayBreak: { ja: 'クラスターのサーバーはすべて終わり、中のデータは消えます。', en: 'All its machines end, with the data on them.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `SageMaker AI (${region}) > HyperPod クラスター > ${id} > 削除`,
    en: `SageMaker AI (${region}) > HyperPod clusters > ${id} > Delete`,
  }),
};
