import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '誰でも使えるマシンイメージ (AMI) がない', en: 'No machine image (AMI) is public' },
  open: { ja: '誰でも使えるマシンイメージ (AMI) があります', en: 'Machine images (AMIs) are public' },
  risk: {
    ja: '公開された AMI は誰でも起動でき、中の鍵や設定を読み取れます。',
    en: 'Anybody can launch a public image and read the keys and settings inside.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/ec2/ → リージョンを選ぶ → 「AMI」で、名前の出たものを選ぶ。',
      '「アクション」→「AMI 許可を編集」で「プライベート」にする。hikeshi harden fix public-images でもできる。',
      '自分で作った覚えがなければ、hikeshi investigate で誰が公開したかを調べる。',
    ],
    en: [
      'Open https://console.aws.amazon.com/ec2/, choose the Region, "AMIs", and select the one named here.',
      'Choose "Actions", "Edit AMI permissions", "Private"; or run hikeshi harden fix public-images.',
      'If you did not make it public, find out who did: hikeshi investigate.',
    ],
  },
  references: [
    {
      title: 'Make an AMI public or private (Amazon EC2 User Guide)',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html',
    },
  ],
};
