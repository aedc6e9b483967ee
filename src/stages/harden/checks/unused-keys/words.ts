import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '使われていないアクセスキーが、有効なまま残っていない', en: 'No unused access key is still active' },
  open: { ja: '使われていないアクセスキーが、有効なままです', en: 'Unused access keys are still active' },
  risk: {
    ja: '忘れられたキーは、漏れても気づけません。古い公開リポジトリや PC に残っていることがよくあります。',
    en: 'Nobody notices when a forgotten key leaks. They often lie in old repositories and on old computers.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/iam/ → 「ユーザー」→ 名前の出たユーザー →「セキュリティ認証情報」を開く。',
      'キーの「アクション」→「無効化」を選ぶ。hikeshi harden fix unused-keys でもできる (元に戻せる)。',
      '数日たって困らなければ「削除」する。',
    ],
    en: [
      'Open https://console.aws.amazon.com/iam/, "Users", the user named here, "Security credentials".',
      'Choose "Actions", "Deactivate" for the key; or run hikeshi harden fix unused-keys (this can be undone).',
      'When nothing broke for some days, delete it.',
    ],
  },
  references: [
    { title: 'Find unused credentials (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html' },
  ],
};
