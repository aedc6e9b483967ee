import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Bedrock のカスタムモデルのデプロイを消す', en: 'Delete the Bedrock custom model deployment' },
  purpose: {
    ja: '置いてあるだけで料金がかかるカスタムモデルのデプロイを消します。止める機能はありません。',
    en: 'Removes a custom model deployment, which costs as long as it stands. It has no "stop".',
  },
  mayBreak: { ja: 'これを呼んでいるものは、動かなくなります。', en: 'Whatever calls it stops working.' },
  undo: { ja: '元には戻せません (同じ設定で作り直せます)。', en: 'Cannot be taken back; it can be made anew with the same settings.' },
  console: ({ id, region }) => ({
    ja: `Bedrock (${region}) > カスタムモデル > デプロイ > ${id} > 削除`,
    en: `Bedrock (${region}) > Custom models > Deployments > ${id} > Delete`,
  }),
};
