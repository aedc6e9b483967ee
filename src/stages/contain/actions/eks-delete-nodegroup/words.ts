import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EKS ノードグループを消す', en: 'Delete the EKS node group' },
  purpose: {
    ja: '侵入者のクラスターを消すには、先にノードグループを消す必要があります。',
    en: 'The intruder’s cluster can be deleted only after its node groups.',
  },
  mayBreak: { ja: 'グループのサーバーはすべて終わります (終わるまで数分かかります)。', en: 'All its machines end; that takes some minutes.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region, more }) => ({
    ja: `EKS (${region}) > クラスター > ${more['cluster']} > コンピューティング > ${id} > 削除`,
    en: `EKS (${region}) > Clusters > ${more['cluster']} > Compute > ${id} > Delete`,
  }),
};
