import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '起動テンプレートを消す', en: 'Delete the launch template' },
  purpose: {
    ja: '侵入者が同じサーバーをまた立てるときに使う設計図を消します。',
    en: 'Removes the plan by which the intruder would start the same machines again.',
  },
  mayBreak: { ja: 'この設計図を使うグループは、サーバーを増やせなくなります。', en: 'A group that uses this plan can no longer add machines.' },
  undo: {
    ja: '元には戻せません (同じ ID は作れないためです)。中身は先に保存します。',
    en: 'Cannot be taken back: the same id cannot be made. Its content is saved first.',
  },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > 起動テンプレート > ${id} > テンプレートを削除`,
    en: `EC2 (${region}) > Launch Templates > ${id} > Delete template`,
  }),
};
