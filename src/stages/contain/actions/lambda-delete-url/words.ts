import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '関数の公開 URL を消す', en: 'Remove the public web address of the function' },
  purpose: { ja: '侵入者がいつでも外から呼べる裏口を閉じます。', en: 'Shuts a back door the intruder can call from anywhere at any time.' },
  mayBreak: { ja: 'この URL を呼んでいるものは、動かなくなります。', en: 'Whatever calls this address stops working.' },
  undo: { ja: '元には戻せません。同じ URL は二度と作れないためです。', en: 'Cannot be taken back: the same address never comes again.' },
  console: ({ id, region }) => ({
    ja: `Lambda (${region}) > 関数 > ${id} > 設定 > 関数 URL > 削除`,
    en: `Lambda (${region}) > Functions > ${id} > Configuration > Function URL > Delete`,
  }),
};
