import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'ルートユーザーに MFA が付いている', en: 'Root has MFA' },
  open: { ja: 'ルートユーザーに MFA が付いていません', en: 'Root has no MFA' },
  risk: {
    ja: 'ルートユーザーは、すべてを操作でき、どんなポリシーでも止められません。パスワードが漏れれば、それだけでアカウントを奪われます。',
    en: 'Root may do everything and no policy can stop it. If its password leaks, that alone is enough to take the account.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/ を開き、「ルートユーザーの E メールを使用したサインイン」(英語の画面では Sign in using root user email) を選んで入る。',
      '右上のアカウント名 → 「セキュリティ認証情報」を開く。',
      '「多要素認証 (MFA)」の「MFA デバイスの割り当て」を押し、名前を付けて、パスキーか認証アプリ (スマートフォン) を選ぶ。',
      '画面の指示どおりに登録する。できれば2台目も登録しておく (なくしたときに入れなくなるのを防ぐため)。',
      '身に覚えのない MFA デバイスが登録されていたら、削除する。',
    ],
    en: [
      'Open https://console.aws.amazon.com/ and sign in with "Sign in using root user email".',
      'Open your account name at the top right, then "Security credentials".',
      'Under "Multi-factor authentication (MFA)" press "Assign MFA device", name it, and choose a passkey or an authenticator app on your phone.',
      'Follow the screen. Register a second device too, so that losing one does not lock you out.',
      'Remove any MFA device you do not know.',
    ],
  },
  references: [{ title: 'MFA for the root user (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html' }],
};
