import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'CloudTrail の保存先のバケットが守られている', en: 'The bucket of the trail is safe' },
  open: { ja: 'CloudTrail の保存先のバケットが守られていません', en: 'The bucket of the trail is not safe' },
  risk: {
    ja: '証跡を消さなくても、保存先に「すぐ消す」設定を足せば記録は残りません。侵入者が使う手です。',
    en: 'An intruder need not delete the trail: a rule in its bucket that deletes files soon is enough to lose the record.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/s3/ で名前の出たバケットを開く。',
      '「管理」→「ライフサイクルルール」で、身に覚えのない「期限切れ」のルールを削除する。',
      '「アクセス許可」で、パブリックアクセスがブロックされ、バケットポリシーに知らないアカウントがないことを確かめる。',
      'バケットが消えていたら、その証跡を消してから hikeshi harden fix trail で作り直す。消えた記録も、90日前までは集め直せる。',
    ],
    en: [
      'Open https://console.aws.amazon.com/s3/ and the bucket named here.',
      'Under "Management", "Lifecycle rules", delete rules with an expiry that you do not know.',
      'Under "Permissions" see that public access is blocked and that the bucket policy names no account you do not know.',
      'If the bucket is gone, delete that trail and run hikeshi harden fix trail to make a new one. The last 90 days can still be collected.',
    ],
  },
  references: [
    {
      title: 'Bucket policy for CloudTrail (CloudTrail User Guide)',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html',
    },
  ],
};
