import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'CloudTrail が、すべてのリージョンの操作を保存している', en: 'CloudTrail keeps a record of every Region' },
  open: { ja: 'CloudTrail が、すべての操作を保存していません', en: 'CloudTrail does not keep a full record' },
  risk: {
    ja: '証跡がなければ、操作の記録は90日で消え、改ざんされていない証明もできません。AWS は返金の前に、これを求めることがあります。',
    en: 'Without a trail the record of what was done is gone after 90 days, and nobody can prove it unchanged. AWS may ask for one before it refunds.',
  },
  mend: {
    ja: [
      'hikeshi harden fix trail で作れます。手で作るなら https://console.aws.amazon.com/cloudtrail/ →「証跡」→「証跡の作成」。',
      '名前を付け、「新しい S3 バケットを作成」を選ぶ。「ログファイルの検証」は有効のままにする。',
      '管理イベントの「読み取り」と「書き込み」の両方を選んで作成する (コンソールで作る証跡は、すべてのリージョンが対象になる)。',
      '止まっている証跡があるなら、開いて「ログの開始」を押す。誰が止めたかは hikeshi investigate で分かる。',
    ],
    en: [
      'Run hikeshi harden fix trail. By hand: https://console.aws.amazon.com/cloudtrail/, "Trails", "Create trail".',
      'Name it, choose "Create new S3 bucket", and leave "Log file validation" on.',
      'Choose management events, both read and write, and create it (a trail made in the console covers every Region).',
      'If there is a trail that does not record, open it and press "Start logging". hikeshi investigate tells who stopped it.',
    ],
  },
  references: [
    {
      title: 'Create a trail (CloudTrail User Guide)',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-a-trail-using-the-console-first-time.html',
    },
  ],
};
