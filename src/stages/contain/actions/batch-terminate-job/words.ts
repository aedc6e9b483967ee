import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Batch のジョブを終わらせる', en: 'End the Batch job' },
  purpose: {
    ja: '動いているジョブは止め、順番を待っているジョブは取り消します。ジョブがなくなると、Batch がサーバーを片付けます。',
    en: 'A running job is killed, one that waits is cancelled. When no job is left, Batch takes its machines away.',
  },
  mayBreak: { ja: 'このジョブの途中の結果は失われます。', en: 'What the job had worked out so far is lost.' },
  undo: { ja: '元には戻せません (同じ仕事は、送り直せば動きます)。', en: 'Cannot be taken back; the same job can be submitted again.' },
  console: ({ id, region }) => ({
    ja: `Batch (${region}) > ジョブ > ${id} > ジョブの終了`,
    en: `Batch (${region}) > Jobs > ${id} > Terminate job`,
  }),
};
