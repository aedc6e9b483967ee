import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Bedrock のMarketplace モデルのエンドポイントを消す', en: 'Delete the Bedrock Marketplace model endpoint' },
  purpose: {
    ja: '置いてあるだけで料金がかかるMarketplace モデルのエンドポイントを消します。止める機能はありません。',
    en: 'Removes a Marketplace model endpoint, which costs as long as it stands. It has no "stop".',
  },
  mayBreak: { ja: 'これを呼んでいるものは、動かなくなります。', en: 'Whatever calls it stops working.' },
  undo: { ja: '元には戻せません (同じ設定で作り直せます)。', en: 'Cannot be taken back; it can be made anew with the same settings.' },
  console: ({ id, region }) => ({
    ja: `Bedrock (${region}) > Marketplace デプロイ > ${id} > 削除`,
    en: `Bedrock (${region}) > Marketplace deployments > ${id} > Delete`,
  }),
};
