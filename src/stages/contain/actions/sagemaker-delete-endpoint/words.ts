import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'SageMaker のエンドポイントを消す', en: 'Delete the SageMaker endpoint' },
  purpose: { ja: '置いてあるだけで料金がかかる推論の窓口を消します。', en: 'Removes an endpoint that costs as long as it stands.' },
  mayBreak: { ja: 'この窓口を呼んでいるものは、動かなくなります。', en: 'Whatever calls the endpoint stops working.' },
  undo: {
    ja: '元には戻せません (設定が残っていれば、同じものを作れます)。',
    en: 'Cannot be taken back; it can be made anew from its configuration.',
  },
  console: ({ id, region }) => ({
    ja: `SageMaker (${region}) > 推論 > エンドポイント > ${id} > 削除`,
    en: `SageMaker (${region}) > Inference > Endpoints > ${id} > Delete`,
  }),
};
