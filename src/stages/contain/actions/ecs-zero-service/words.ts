import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ECS サービスのタスクを 0 にする', en: 'Bring the ECS service to no tasks' },
  purpose: {
    ja: 'このサービスは、止めたコンテナを何度でも作り直します。数を 0 にします。',
    en: 'The service starts every container again that you stop. Its number becomes zero.',
  },
  mayBreak: { ja: 'このサービスのコンテナはすべて止まります。', en: 'All containers of the service stop.' },
  undo: { ja: '元に戻せます (数を戻すと、また動き始めます)。', en: 'Can be taken back: with the former number the containers start again.' },
  console: ({ id, region, more }) => ({
    ja: `ECS (${region}) > クラスター > ${more['cluster']} > サービス > ${id} > 更新 > 必要なタスク 0`,
    en: `ECS (${region}) > Clusters > ${more['cluster']} > Services > ${id} > Update > desired tasks 0`,
  }),
};
