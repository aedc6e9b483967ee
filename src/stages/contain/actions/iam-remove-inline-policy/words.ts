import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者が埋め込んだポリシーを消す', en: 'Remove the inline policy the intruder wrote' },
  purpose: {
    ja: '侵入者が書き足した権限をなくします。文面は先に保存します。',
    en: 'Takes away the permission the intruder added. Its text is saved first.',
  },
  mayBreak: {
    ja: '同じ名前のポリシーを自分でも使っていた場合は、その権限もなくなります。',
    en: 'If you had a policy of the same name, its permissions go too.',
  },
  undo: { ja: '元に戻せます (保存した文面を書き戻します)。', en: 'Can be taken back: the saved text is written again.' },
  console: ({ id, more }) => ({
    ja: `IAM > ${more['name']} を開く > 許可 > ${id} > 削除`,
    en: `IAM > open ${more['name']} > Permissions > ${id} > Delete`,
  }),
};
