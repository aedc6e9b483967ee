import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '動いている Glue ジョブを止める', en: 'Stop the running Glue job' },
  purpose: {
    ja: 'Glue ジョブの実行を止めます。動いている間、台数 (DPU) に応じて料金がかかります。',
    en: 'Stops a run of a Glue job, which costs by the hour and its size (DPU).',
  },
  mayBreak: { ja: '途中までの処理は失われます。', en: 'What it had worked out so far is lost.' },
  undo: { ja: '元には戻せません (ジョブは、もう一度動かせます)。', en: 'Cannot be taken back; the job can be run again.' },
  console: ({ id, region, more }) => ({
    ja: `Glue (${region}) > ETL ジョブ > ${more['job']} > 実行 > ${id} > 停止`,
    en: `Glue (${region}) > ETL jobs > ${more['job']} > Runs > ${id} > Stop`,
  }),
};
