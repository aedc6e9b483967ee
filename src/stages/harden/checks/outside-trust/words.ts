import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '外のアカウントに、知らないうちに扉を開けていない', en: 'No role opens a door to accounts you do not know' },
  open: { ja: '外のアカウントに扉を開けているロールがあります', en: 'Roles open doors to outside accounts' },
  risk: {
    ja: 'ロールの信頼ポリシーに他人のアカウントを書き足すのは、よく使われる裏口です。キーもパスワードも変えたあとでも入れます。',
    en: "Adding a stranger's account to the trust policy of a role is a common back door: it works after every key and password is changed.",
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/iam/ → 「ロール」で、名前の出たロールの「信頼関係」を開く。',
      'そこに書かれたアカウントが、使っているサービス (監視、CI など) や自分の別アカウントかを確かめる。',
      '侵入者が足したものなら hikeshi contain plan の計画に入り、足された分だけを取り除ける (iam-close-trust)。どの相手が必要かは記録だけでは分からないので、ほかはあなたが決める。',
      '知らないものなら「信頼ポリシーを編集」で取り除くか、ロールごと削除する。そのあと「セッションの取り消し」で、いま使われている分も切る。',
      '自分のものなら hikeshi case say mine ロール名 で記録すると、次から出なくなる。',
    ],
    en: [
      'Open https://console.aws.amazon.com/iam/, "Roles", the role named here, "Trust relationships".',
      'Find out whether the account there belongs to a service you use (monitoring, CI) or to yourself.',
      'What the intruder added stands in the plan of hikeshi contain plan, which takes out just that (iam-close-trust). Which of the others you need no log can tell: you decide.',
      'If you do not know it, edit the trust policy and take it out, or delete the role. Then use "Revoke sessions" to cut those already in.',
      'If it is yours, record it with hikeshi case say mine ROLE and it will not be shown again.',
    ],
  },
  references: [
    { title: 'Trust policies (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html' },
    { title: 'Revoke role sessions (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html' },
  ],
};
