import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '関数のレイヤーの共有をやめる', en: 'Stop sharing the function layer' },
  purpose: {
    ja: '関数の部品 (レイヤー) を、誰でも、または知らないアカウントが使える許可をなくします。',
    en: 'Nobody outside and no strange account may use this building block of functions (a layer) any more.',
  },
  mayBreak: { ja: 'このレイヤーを使っている取引先などは、使えなくなります。', en: 'A partner who uses this layer no longer can.' },
  undo: {
    ja: '元には戻しません (文面は保存するので、同じ許可を付け直すことはできます)。',
    en: 'Not taken back by Hikeshi; the text is saved, so the same permission can be given again.',
  },
  console: ({ region, more }) => ({
    ja: `画面にはありません。CloudShell (${region}) で aws lambda remove-layer-version-permission --layer-name ${more['layer']} --version-number ${more['version']}`,
    en: `Not in the console. In CloudShell (${region}): aws lambda remove-layer-version-permission --layer-name ${more['layer']} --version-number ${more['version']}`,
  }),
};
