import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'シリアルコンソールを閉じる', en: 'Shut the serial consoles' },
  purpose: {
    ja: '侵入者が開けた、ネットワークを通らずにサーバーの中へ入れる口 (EC2 シリアルコンソール) を閉じます。',
    en: 'Shuts the EC2 serial console, a way into machines past every network, which the intruder opened.',
  },
  mayBreak: { ja: 'シリアルコンソールでサーバーを直すことは、できなくなります。', en: 'Machines can no longer be repaired by their serial console.' },
  undo: { ja: '元に戻せます (もう一度許すだけです)。', en: 'Can be taken back by allowing it again.' },
  console: ({ region }) => ({
    ja: `EC2 (${region}) > 設定 > EC2 シリアルコンソール > 管理 > 許可を外す`,
    en: `EC2 (${region}) > Settings > EC2 serial console > Manage > do not allow`,
  }),
};
