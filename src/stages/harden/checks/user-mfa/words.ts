import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'コンソールに入れる人には、みな MFA が付いている', en: 'Everyone who can sign in to the console has MFA' },
  open: { ja: 'MFA なしでコンソールに入れる人がいます', en: 'Somebody can sign in to the console without MFA' },
  risk: {
    ja: 'MFA がなければ、パスワードを知った人がそのまま入れます。',
    en: 'Without MFA whoever learns the password is in.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/iam/ → 「ユーザー」で、名前の出たユーザーを開く。',
      '「セキュリティ認証情報」→「多要素認証 (MFA)」→「MFA デバイスの割り当て」で、本人のスマートフォンかパスキーを登録する。',
      'コンソールを使わないユーザーなら、同じ画面の「コンソールアクセスを管理」で無効にする。',
      '身に覚えのない MFA デバイスが付いていたら外す (侵入者が付けることがある)。',
    ],
    en: [
      'Open https://console.aws.amazon.com/iam/, "Users", and the user named here.',
      'Under "Security credentials", "Multi-factor authentication (MFA)", press "Assign MFA device" and register the phone or passkey of that person.',
      'If this user does not need the console, disable it under "Manage console access".',
      'Remove MFA devices nobody knows: intruders add their own.',
    ],
  },
  references: [{ title: 'MFA in IAM (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html' }],
};
