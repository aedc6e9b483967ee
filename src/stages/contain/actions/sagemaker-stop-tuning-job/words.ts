import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'SageMaker の調整ジョブを止める', en: 'Stop the SageMaker tuning job' },
  purpose: {
    ja: 'このジョブは、学習ジョブを次々に始めます。もとから止めます。',
    en: 'It starts one training job after the other; stopping it stops the source of them.',
  },
  mayBreak: {
    ja: '途中までの結果は失われることがあります。止まるまで 2 分ほどかかります。',
    en: 'What it had worked out so far may be lost. It takes up to two minutes to stop.',
  },
  undo: { ja: '元には戻せません (同じ設定で、もう一度動かせます)。', en: 'Cannot be taken back; it can be run again with the same settings.' },
  console: ({ id, region }) => ({
    ja: `SageMaker AI (${region}) > トレーニング > ハイパーパラメータ調整 > ${id} > 停止`,
    en: `SageMaker AI (${region}) > Training > Hyperparameter tuning > ${id} > Stop`,
  }),
};
