import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '新しい EC2 インスタンスは、IMDSv2 だけを使う', en: 'New EC2 instances use IMDSv2 only' },
  open: { ja: '新しい EC2 インスタンスが、古い IMDSv1 も使えます', en: 'New EC2 instances still answer the old way (IMDSv1)' },
  risk: {
    ja: '古い方式 (IMDSv1) では、ウェブアプリの小さな穴 (SSRF) から、インスタンスの認証情報が盗まれます。',
    en: 'With the old way (IMDSv1) a small hole in a web application (SSRF) is enough to steal the credentials of the instance.',
  },
  mend: {
    ja: [
      'hikeshi harden fix imdsv2-default なら、全リージョンの既定をまとめて変えられる。いま動いているインスタンスは変わらない。',
      '手でするなら https://console.aws.amazon.com/ec2/ → リージョンを選ぶ → 「設定」→「データ保護とセキュリティ」→「IMDS のデフォルト」→「V2 のみ」。',
      'とても古い AWS SDK やツールは IMDSv2 を知らないので、新しいインスタンスで動かなければ更新する。',
    ],
    en: [
      'Run hikeshi harden fix imdsv2-default to change the default of every Region. Running instances stay as they are.',
      'By hand: https://console.aws.amazon.com/ec2/, choose the Region, "Settings", "Data protection and security", "IMDS defaults", "V2 only".',
      'Very old AWS SDKs and tools do not know IMDSv2: update them if they fail on a new instance.',
    ],
  },
  references: [
    {
      title: 'Instance metadata defaults (Amazon EC2 User Guide)',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html',
    },
  ],
};
