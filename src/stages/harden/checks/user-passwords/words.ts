import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'IAM ユーザーのパスワードを、事件のあとに変更した', en: 'Passwords of IAM users were changed after the incident' },
  open: { ja: 'IAM ユーザーのパスワードが、事件の前のままです', en: 'Passwords of IAM users are from before the end of the incident' },
  risk: {
    ja: '事件より前のパスワードは、侵入者が知っているか、侵入者が設定したものかもしれません。',
    en: 'A password from before the end of the incident may be known to the intruder, or even have been set by the intruder.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/iam/ → 「ユーザー」で、名前の出たユーザーを開く。',
      '「セキュリティ認証情報」→「コンソールアクセスを管理」→「パスワードをリセット」を選ぶ。',
      '使わない人なら、リセットではなく「無効化」を選ぶ。',
      'AWS のレポートは4時間に1度しか新しくならないので、結果に出るまで時間がかかることがある。',
    ],
    en: [
      'Open https://console.aws.amazon.com/iam/, "Users", and the user named here.',
      'Under "Security credentials" choose "Manage console access", then "Reset password".',
      'For somebody who does not need the console, disable the access instead.',
      'AWS renews its report only every four hours; the result may take that long to show.',
    ],
  },
  references: [
    {
      title: 'Passwords of IAM users (IAM User Guide)',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html',
    },
  ],
};
