import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'サーバーで動いている命令を取り消す', en: 'Call off the command running on machines' },
  purpose: {
    ja: '侵入者が Systems Manager からあなたのサーバーへ送り、いまも動いている命令を取り消します。',
    en: 'Calls off a command the intruder sent to machines through Systems Manager and that still runs.',
  },
  mayBreak: {
    ja: '途中で止まります。すでに行われたことは残るので、そのサーバーは信用せず調べてください。',
    en: 'It stops half way. What it has done stays done, so do not trust those machines before you have looked into them.',
  },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `Systems Manager (${region}) > Run Command > コマンド > ${id} > コマンドのキャンセル`,
    en: `Systems Manager (${region}) > Run Command > Commands > ${id} > Cancel command`,
  }),
};
