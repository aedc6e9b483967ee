import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Bedrock の一括推論ジョブを止める', en: 'Stop the Bedrock batch inference job' },
  purpose: {
    ja: '一括推論ジョブは、アクセスキーを止めたあとも AI モデルを使い続け、料金を増やします。',
    en: 'A batch inference job goes on using the AI model, and costing, after the keys are stopped.',
  },
  mayBreak: {
    ja: '終わっていない分の結果は得られません。終わった分の料金はかかります。',
    en: 'What is not finished is not done. What was done is charged.',
  },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `Bedrock (${region}) > バッチ推論 > ${id} > 停止`,
    en: `Bedrock (${region}) > Batch inference > ${id} > Stop`,
  }),
};
