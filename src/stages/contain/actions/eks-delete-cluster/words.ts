import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EKS クラスターを消す', en: 'Delete the EKS cluster' },
  purpose: {
    ja: 'クラスターは、サーバーがなくても 1 時間ごとに料金がかかります。ノードグループが消えてから消します (10 分ほど待つことがあります)。',
    en: 'A cluster costs by the hour even without machines. It is deleted once its node groups are gone, which may take ten minutes.',
  },
  mayBreak: { ja: 'クラスターの中の設定はすべて失われます。', en: 'Everything set up inside the cluster is lost.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({ ja: `EKS (${region}) > クラスター > ${id} > 削除`, en: `EKS (${region}) > Clusters > ${id} > Delete` }),
};
