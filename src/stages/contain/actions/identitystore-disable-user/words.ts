import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Identity Center のユーザーを無効にする', en: 'Disable the Identity Center user' },
  purpose: {
    ja: 'この人は、アクセスポータルに新しくサインインできなくなります。すでに開いているポータルのセッションを切る API はないので、画面で「アクティブなセッションを削除」もしてください。AWS がこの変更を断った場合も、画面で無効にできます。',
    en: 'This person can no longer sign in to the access portal. No API ends portal sessions that are open: also choose "Delete active sessions" in the console. Should AWS refuse this change, the console can make it.',
  },
  mayBreak: { ja: 'この人として働いている人がいれば、サインインできなくなります。', en: 'Whoever works as this person can no longer sign in.' },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by enabling the user again.' },
  console: ({ id, region }) => ({
    ja: `リージョン ${region} の IAM Identity Center > ユーザー > ${id} > ユーザーアクセスを無効化、続けて アクティブなセッションを削除`,
    en: `In the Region ${region}: IAM Identity Center > Users > ${id} > Disable user access, then Delete active sessions`,
  }),
};
