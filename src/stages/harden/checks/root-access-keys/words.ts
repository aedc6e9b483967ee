import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'ルートユーザーのアクセスキーがない', en: 'Root has no access key' },
  open: { ja: 'ルートユーザーにアクセスキーがあります', en: 'Root has an access key' },
  risk: {
    ja: 'ルートのアクセスキーを持つ人は、パスワードも MFA もなしに、すべてを操作できます。必要になる場面はありません。',
    en: 'Whoever holds a root access key can do everything without password or MFA. Nothing needs one.',
  },
  mend: {
    ja: [
      'ルートユーザーでサインインし、右上のアカウント名 → 「セキュリティ認証情報」を開く。',
      '「アクセスキー」の一覧でキーの ID を控える (あとで CloudTrail を調べるのに使う)。',
      'そのキーを「無効化」し、困るものがないか数分ようすを見る。',
      '問題がなければ「削除」する。ルートが作った一時的な認証情報は取り消せず、長くて1時間残るので、1時間後にもう一度調べる。',
    ],
    en: [
      'Sign in as root and open your account name at the top right, then "Security credentials".',
      'Under "Access keys" write down the id of the key (you need it to search CloudTrail).',
      'Deactivate the key and watch for some minutes whether anything of yours stops.',
      'Then delete it. Temporary credentials root made cannot be revoked and live up to an hour: look again after one hour.',
    ],
  },
  references: [
    {
      title: 'Delete access keys of the root user (IAM User Guide)',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html',
    },
  ],
};
