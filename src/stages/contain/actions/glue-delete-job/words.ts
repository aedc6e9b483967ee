import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Glue ジョブを消す', en: 'Delete the Glue job' },
  purpose: {
    ja: '侵入者が登録した仕事そのものを消します。残しておくと、誰かがもう一度動かせます。内容は証拠として保存してから消します。',
    en: 'Removes the work the intruder set up; left behind, anybody could run it again. What it was is kept as evidence first.',
  },
  mayBreak: { ja: 'このジョブは、もう動かせません。', en: 'The job cannot be run any more.' },
  undo: { ja: '元には戻せません (内容は証拠として残ります)。', en: 'Cannot be taken back; what it was stays in the evidence.' },
  console: ({ id, region }) => ({
    ja: `Glue (${region}) > ETL ジョブ > ${id} > アクション > ジョブを削除`,
    en: `Glue (${region}) > ETL jobs > ${id} > Actions > Delete job`,
  }),
};
