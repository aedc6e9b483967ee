import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Bedrock のプロビジョンドスループットを消す', en: 'Delete the Bedrock provisioned throughput' },
  purpose: {
    ja: 'AI モデルの処理能力を時間で借り切る契約です。使わなくても、1 時間に数十ドルかかることがあります。',
    en: 'Capacity of an AI model rented by the hour: it can cost tens of dollars an hour, used or not.',
  },
  mayBreak: { ja: 'この処理能力を使っているものは、動かなくなります。', en: 'Whatever uses it stops working.' },
  undo: {
    ja: '元には戻せません。期間を決めて契約したものは、期間が終わるまで消せません (請求の申し立てに入ります)。',
    en: 'Cannot be taken back. One bought for a term cannot be deleted before the term ends; that goes into the claim.',
  },
  console: ({ id, region }) => ({
    ja: `Bedrock (${region}) > プロビジョンドスループット > ${id} > 削除`,
    en: `Bedrock (${region}) > Provisioned throughput > ${id} > Delete`,
  }),
};
