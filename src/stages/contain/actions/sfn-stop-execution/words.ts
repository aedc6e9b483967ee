import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ワークフローの実行を止める', en: 'Stop the workflow run' },
  purpose: {
    ja: '侵入者の手順書 (Step Functions) の、いま動いている実行を止めます。',
    en: 'Stops a run of the intruder’s Step Functions workflow that is under way.',
  },
  mayBreak: { ja: '実行は途中で終わります。', en: 'The run ends half way.' },
  undo: { ja: '元には戻せません (入力は保存します)。', en: 'Cannot be taken back; its input is saved.' },
  console: ({ id, region }) => ({
    ja: `Step Functions (${region}) > ステートマシン > 実行 > ${id} > 実行の停止`,
    en: `Step Functions (${region}) > State machines > Executions > ${id} > Stop execution`,
  }),
};
