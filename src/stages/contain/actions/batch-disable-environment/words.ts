import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Batch のコンピューティング環境を止める', en: 'Disable the Batch compute environment' },
  purpose: {
    ja: 'この環境は、サーバーを消しても作り直します。環境を無効にし、常に動かしておくサーバーの数 (最小 vCPU) も 0 にします。',
    en: 'This environment starts machines again that you end. It is disabled, and the machines it always keeps (minimum vCPUs) become none.',
  },
  mayBreak: {
    ja: 'この環境で動く仕事は、もう始まりません。動いている仕事は終わるまで続くので、別の手順で止めます。',
    en: 'No job starts in it any more. Jobs that run go on until they end, so they are ended by steps of their own.',
  },
  undo: { ja: '元に戻せます (有効にし、最小 vCPU も戻します)。', en: 'Can be taken back: it is enabled again, with its former minimum.' },
  console: ({ id, region }) => ({
    ja: `Batch (${region}) > コンピューティング環境 > ${id} > 編集 > 最小 vCPU を 0、その後 無効化`,
    en: `Batch (${region}) > Compute environments > ${id} > Edit > minimum vCPUs 0, then Disable`,
  }),
};
