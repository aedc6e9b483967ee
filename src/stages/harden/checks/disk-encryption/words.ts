import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '新しいディスクが、いつも暗号化される', en: 'New disks are always encrypted' },
  open: { ja: '新しいディスクが、暗号化されないことがあります', en: 'New disks may not be encrypted' },
  risk: {
    ja: 'ディスクのスナップショットを自分のアカウントに渡して持ち出すのは、侵入者がよく使う手です。AWS のキーで暗号化されたスナップショットは、ほかのアカウントに渡せません。',
    en: "Intruders take data by sharing a snapshot of a disk with an account of theirs. Snapshots encrypted under AWS's own key cannot be shared.",
  },
  mend: {
    ja: [
      'hikeshi harden fix disk-encryption なら、全リージョンをまとめて設定できる (無料、元に戻せる)。',
      '手でするなら https://console.aws.amazon.com/ec2/ → リージョンを選ぶ → 「設定」→「データ保護とセキュリティ」→「EBS 暗号化」→「管理」で「有効化」。',
      'いまあるディスクは変わらない。暗号化したいものは、スナップショットを暗号化コピーして作り直す。',
    ],
    en: [
      'Run hikeshi harden fix disk-encryption to set it in every Region (free, can be undone).',
      'By hand: https://console.aws.amazon.com/ec2/, choose the Region, "Settings", "Data protection and security", "EBS encryption", "Manage", "Enable".',
      'Disks that are there stay as they are. To encrypt one, copy its snapshot with encryption and make the disk anew.',
    ],
  },
  references: [
    {
      title: 'EBS encryption by default (Amazon EBS User Guide)',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html',
    },
  ],
};
