import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '止められた GuardDuty をまた動かす', en: 'Switch GuardDuty on again' },
  purpose: {
    ja: '侵入者が止めた見張り (GuardDuty) を、同じリージョンでまた動かします。',
    en: 'The watch (GuardDuty) that the intruder suspended works again in this Region.',
  },
  mayBreak: {
    ja: '壊れるものはありません。動いている間は、前と同じ料金がかかります。',
    en: 'Breaks nothing. While it works it costs what it cost before.',
  },
  undo: { ja: '元に戻せます (一時停止するだけです)。', en: 'Can be taken back by suspending it.' },
  console: ({ region }) => ({
    ja: `GuardDuty (${region}) > 設定 > GuardDuty を再度有効にする`,
    en: `GuardDuty (${region}) > Settings > Re-enable GuardDuty`,
  }),
};
