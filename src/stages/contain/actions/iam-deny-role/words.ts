import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ロールにすべてを禁止する', en: 'Deny the role everything' },
  purpose: {
    ja: '侵入者が作ったロールを、その権限を持つサーバーや関数ごと動けなくします。禁止は二重に付けます。',
    en: 'Locks a role the intruder made, together with every machine and function that acts with it. The denial is attached twice.',
  },
  mayBreak: {
    ja: 'このロールで動いているものは、すべて AWS を操作できなくなります。',
    en: 'Everything that runs with this role can no longer use AWS.',
  },
  undo: { ja: '元に戻せます (付けた禁止を外します)。', en: 'Can be taken back by removing the denial.' },
  console: ({ id }) => ({
    ja: `IAM > ロール > ${id} > 許可を追加 > ポリシーをアタッチ > AWSDenyAll`,
    en: `IAM > Roles > ${id} > Add permissions > Attach policies > AWSDenyAll`,
  }),
};
