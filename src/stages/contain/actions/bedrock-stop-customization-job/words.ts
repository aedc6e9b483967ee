import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Bedrock のモデル調整ジョブを止める', en: 'Stop the Bedrock model customization job' },
  purpose: {
    ja: 'モデル調整ジョブは、アクセスキーを止めたあとも AI モデルを使い続け、料金を増やします。',
    en: 'A model customization job goes on using the AI model, and costing, after the keys are stopped.',
  },
  mayBreak: {
    ja: '終わっていない分の結果は得られません。終わった分の料金はかかります。',
    en: 'What is not finished is not done. What was done is charged.',
  },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `Bedrock (${region}) > カスタムモデル > ジョブ > ${id} > 停止`,
    en: `Bedrock (${region}) > Custom models > Jobs > ${id} > Stop`,
  }),
};
