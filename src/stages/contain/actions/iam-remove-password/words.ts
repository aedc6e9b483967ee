import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'コンソールのパスワードを消す', en: 'Remove the console password' },
  purpose: {
    ja: '侵入者が設定した (または知っている) パスワードでは、もうサインインできなくなります。',
    en: 'Nobody can sign in any more with the password the intruder set or knows.',
  },
  mayBreak: {
    ja: '本人のユーザーなら、本人もサインインできなくなります。あとで新しいパスワードと MFA を設定します。',
    en: 'If the user is a person of yours, they cannot sign in either until you set a new password and MFA.',
  },
  undo: {
    ja: '元には戻せません。パスワードは誰にも読み出せないためです。新しいパスワードはいつでも設定できます。',
    en: 'Cannot be taken back: nobody can read a password. A new one can be set at any time.',
  },
  console: ({ id }) => ({
    ja: `IAM > ユーザー > ${id} > セキュリティ認証情報 > コンソールアクセスを管理 > 無効化`,
    en: `IAM > Users > ${id} > Security credentials > Manage console access > Disable`,
  }),
};
