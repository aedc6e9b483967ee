import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ECS タスクを止める', en: 'Stop the ECS task' },
  purpose: { ja: 'サービスによらずに動いているコンテナを止めます。', en: 'Stops a container that runs without a service.' },
  mayBreak: { ja: 'このコンテナの中のデータは消えます。', en: 'The data inside the container is lost.' },
  undo: {
    ja: '元には戻せません (同じ定義から新しく動かすことはできます)。',
    en: 'Cannot be taken back; a new one can be run from the same definition.',
  },
  console: ({ id, region, more }) => ({
    ja: `ECS (${region}) > クラスター > ${more['cluster']} > タスク > ${id} > 停止`,
    en: `ECS (${region}) > Clusters > ${more['cluster']} > Tasks > ${id} > Stop`,
  }),
};
