import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EKS の Fargate プロファイルを消す', en: 'Delete the EKS Fargate profile' },
  purpose: {
    ja: 'このプロファイルで動くコンテナを終わらせ、新しく始まらないようにします。止める機能はないので、消します。',
    en: 'Ends the containers that run through it and lets no new ones start. It has no "stop", so it is deleted.',
  },
  mayBreak: {
    ja: 'このプロファイルで動くコンテナはすべて終わります。AWS は一度に 1 つずつしか消さないので、数分かかることがあります。',
    en: 'All containers that run through it end. AWS deletes one profile of a cluster at a time, so it may take minutes.',
  },
  undo: { ja: '元には戻せません (同じ設定で作り直せます)。', en: 'Cannot be taken back; it can be made anew with the same settings.' },
  console: ({ id, region, more }) => ({
    ja: `EKS (${region}) > クラスター > ${more['cluster']} > コンピューティング > Fargate プロファイル > ${id} > 削除`,
    en: `EKS (${region}) > Clusters > ${more['cluster']} > Compute > Fargate profiles > ${id} > Delete`,
  }),
};
