import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'SageMaker のバッチ変換ジョブを止める', en: 'Stop the SageMaker transform job' },
  purpose: {
    ja: 'EC2 の画面には出ないサーバーで動いているバッチ変換ジョブを止めます。',
    en: 'Stops a transform job, which runs on machines that the EC2 pages do not show.',
  },
  mayBreak: {
    ja: '途中までの結果は失われることがあります。止まるまで 2 分ほどかかります。',
    en: 'What it had worked out so far may be lost. It takes up to two minutes to stop.',
  },
  undo: { ja: '元には戻せません (同じ設定で、もう一度動かせます)。', en: 'Cannot be taken back; it can be run again with the same settings.' },
  console: ({ id, region }) => ({
    ja: `SageMaker AI (${region}) > 推論 > バッチ変換 > ${id} > 停止`,
    en: `SageMaker AI (${region}) > Inference > Batch transform > ${id} > Stop`,
  }),
};
