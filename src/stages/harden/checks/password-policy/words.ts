import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'IAM ユーザーに、長いパスワードを求めている', en: 'IAM users must choose long passwords' },
  open: { ja: '短いパスワードや使い回しを許しています', en: 'Short or reused passwords are allowed' },
  risk: {
    ja: '短いパスワードや使い回しは、試し打ちや他サービスからの流出で破られます。',
    en: 'Short or reused passwords fall to guessing and to leaks of other services.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/iam/ → 「アカウント設定」→「パスワードポリシー」の「編集」を開く。',
      '「カスタム」を選び、最小文字数 14、再利用の防止 24 にする。',
      '期限切れは設定しなくてよい (短い期限は、かえって弱いパスワードを招く)。',
    ],
    en: [
      'Open https://console.aws.amazon.com/iam/, "Account settings", and edit the password policy.',
      'Choose "Custom": minimum length 14, prevent reuse of the last 24.',
      'Leave expiry off: frequent changes lead to weaker passwords.',
    ],
  },
  references: [
    {
      title: 'Account password policy (IAM User Guide)',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    },
  ],
};
