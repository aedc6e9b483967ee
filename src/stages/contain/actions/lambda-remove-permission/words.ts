import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '関数を外から呼べる許可を消す', en: 'Take away the permission to call the function from outside' },
  purpose: {
    ja: '誰でも、または知らないアカウントから関数を呼べる許可をなくします。',
    en: 'Nobody outside and no strange account may call the function any more.',
  },
  mayBreak: {
    ja: 'この許可で関数を呼んでいる取引先などは、呼べなくなります。',
    en: 'A partner who calls the function by this permission no longer can.',
  },
  undo: {
    ja: '元には戻せません (文面は保存するので、同じ許可を付け直すことはできます)。',
    en: 'Not taken back by Hikeshi; the text is saved, so the same permission can be given again.',
  },
  console: ({ id, region }) => ({
    ja: `Lambda (${region}) > 関数 > ${id} > 設定 > アクセス権限 > リソースベースのポリシー > 削除`,
    en: `Lambda (${region}) > Functions > ${id} > Configuration > Permissions > Resource-based policy > Delete`,
  }),
};
