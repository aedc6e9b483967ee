import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'ルートユーザーの署名用証明書がない', en: 'Root has no signing certificate' },
  open: { ja: 'ルートユーザーに署名用の証明書があります', en: 'Root has a signing certificate' },
  risk: {
    ja: '署名用の証明書も、パスワードなしで操作できる鍵の一種です。侵入者が残していくことがあります。',
    en: 'A signing certificate, too, is a key that works without a password. An intruder may leave one behind.',
  },
  mend: {
    ja: [
      'ルートユーザーでサインインし、右上のアカウント名 → 「セキュリティ認証情報」を開く。',
      '「X.509 署名証明書」の欄で、身に覚えのないものを「無効化」する。',
      '使っているものがなければ「削除」する。',
    ],
    en: [
      'Sign in as root and open your account name at the top right, then "Security credentials".',
      'Under "X.509 signing certificates" deactivate those you do not know.',
      'When nothing of yours uses them, delete them.',
    ],
  },
  references: [{ title: 'Root user credentials (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html' }],
};
