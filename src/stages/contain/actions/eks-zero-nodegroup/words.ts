import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EKS ノードグループを 0 台にする', en: 'Bring the EKS node group to no nodes' },
  purpose: {
    ja: 'このノードグループは、消したサーバーを何度でも作り直します。台数を 0 にします (AWS の決まりで、上限は 1 より小さくできません)。',
    en: 'The node group starts every machine again that you end. Its size becomes zero (AWS lets the upper bound be no less than 1).',
  },
  mayBreak: {
    ja: 'このグループのサーバーと、その上で動くコンテナはすべて終わります。',
    en: 'All machines of the group end, with the containers on them.',
  },
  undo: {
    ja: '台数の設定は元に戻せます。終わったサーバーの中のデータは戻りません。',
    en: 'The sizes can be taken back. What was on the machines that ended does not come back.',
  },
  console: ({ id, region, more }) => ({
    ja: `EKS (${region}) > クラスター > ${more['cluster']} > コンピューティング > ${id} > 編集 > 希望・最小を 0、最大を 1`,
    en: `EKS (${region}) > Clusters > ${more['cluster']} > Compute > ${id} > Edit > desired and minimum 0, maximum 1`,
  }),
};
