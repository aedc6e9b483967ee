import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'サーバーの中に開かれた画面を閉じる', en: 'End the shell on a machine' },
  purpose: {
    ja: '侵入者が Session Manager であなたのサーバーの中に開いた画面を閉じます。アクセスキーを止めても、開いた画面は生きています。',
    en: 'Ends a Session Manager shell the intruder opened on a machine. Stopping his key does not close one that is open.',
  },
  mayBreak: { ja: 'その画面での作業は、その場で切れます。', en: 'Whatever is done in that shell is cut off.' },
  undo: { ja: '元には戻せません (あなたのものなら、開き直せます)。', en: 'Cannot be taken back; open a new one if it was yours.' },
  console: ({ id, region }) => ({
    ja: `Systems Manager (${region}) > セッションマネージャー > セッション > ${id} > 終了`,
    en: `Systems Manager (${region}) > Session Manager > Sessions > ${id} > Terminate`,
  }),
};
