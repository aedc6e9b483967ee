import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'マシンイメージ (AMI) を、誰にでも公開できないようにしている', en: 'Machine images (AMIs) cannot be shared with everybody' },
  open: { ja: 'マシンイメージ (AMI) を、誰にでも公開できてしまいます', en: 'Machine images (AMIs) can be shared with everybody' },
  risk: {
    ja: '公開された AMI からは、中に残った鍵や設定が読み取られます。',
    en: 'Keys and settings left inside a public image can be read by anybody.',
  },
  mend: {
    ja: [
      'hikeshi harden fix image-block なら、全リージョンをまとめて設定できる (無料、元に戻せる)。',
      '手でするなら https://console.aws.amazon.com/ec2/ → リージョンを選ぶ → 「設定」→「データ保護とセキュリティ」→「AMI のパブリックアクセスをブロック」。',
    ],
    en: [
      'Run hikeshi harden fix image-block to set it in every Region (free, can be undone).',
      'By hand: https://console.aws.amazon.com/ec2/, choose the Region, "Settings", "Data protection and security", "Block public access for AMIs".',
    ],
  },
  references: [
    {
      title: 'Block public access to AMIs (Amazon EC2 User Guide)',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html',
    },
  ],
};
