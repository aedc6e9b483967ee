import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'ディスクのスナップショットを、誰にでも公開できないようにしている', en: 'Disk snapshots cannot be shared with everybody' },
  open: { ja: 'ディスクのスナップショットを、誰にでも公開できてしまいます', en: 'Disk snapshots can be shared with everybody' },
  risk: {
    ja: '公開されたスナップショットは、世界中の誰でも中身を読めます。',
    en: 'Anybody in the world can read a public snapshot of your disk.',
  },
  mend: {
    ja: [
      'hikeshi harden fix snapshot-block なら、全リージョンをまとめて設定できる (無料、元に戻せる)。',
      '手でするなら https://console.aws.amazon.com/ec2/ → リージョンを選ぶ → 「設定」→「データ保護とセキュリティ」→「EBS スナップショットのパブリックアクセスをブロック」。',
    ],
    en: [
      'Run hikeshi harden fix snapshot-block to set it in every Region (free, can be undone).',
      'By hand: https://console.aws.amazon.com/ec2/, choose the Region, "Settings", "Data protection and security", "Block public access for EBS snapshots".',
    ],
  },
  references: [
    {
      title: 'Block public access for snapshots (Amazon EBS User Guide)',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html',
    },
  ],
};
