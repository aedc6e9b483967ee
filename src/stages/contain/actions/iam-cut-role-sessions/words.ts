import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ロールの古いセッションを切る', en: 'Cut older sessions of the role' },
  purpose: {
    ja: 'このロールから渡された一時的な認証情報は、入口を閉じても期限まで生き残ります。いまより前に渡されたものを使えなくします。',
    en: 'Credentials handed out for this role stay alive until they expire, even with the way in shut. All handed out before now stop working.',
  },
  mayBreak: {
    ja: 'このロールを使う自分のサーバーや関数も一度切れます。多くは数分で新しい認証情報を受け取って、ひとりでに戻ります。',
    en: 'Your own machines and functions with this role are cut once too. Most fetch new credentials within minutes and go on by themselves.',
  },
  undo: { ja: '元に戻せます (付けたポリシーを外します)。', en: 'Can be taken back by removing the policy.' },
  console: ({ id }) => ({
    ja: `IAM > ロール > ${id} > セッションの取り消し > アクティブなセッションを取り消す`,
    en: `IAM > Roles > ${id} > Revoke sessions > Revoke active sessions`,
  }),
};
