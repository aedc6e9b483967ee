import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '誰でも読めるスナップショットがない', en: 'No snapshot is public' },
  open: { ja: '誰でも読めるスナップショットがあります', en: 'Disk snapshots are public' },
  risk: {
    ja: '公開されたスナップショットからは、ディスクの中身がすべて読まれます。侵入者がデータを持ち出すときの手でもあります。',
    en: 'Everything on the disk can be read from a public snapshot. It is also how intruders carry data away.',
  },
  mend: {
    ja: [
      'https://console.aws.amazon.com/ec2/ → リージョンを選ぶ → 「スナップショット」で、名前の出たものを開く。',
      '「アクション」→「許可を変更」で「プライベート」にする。hikeshi harden fix public-snapshots でもできる。',
      '自分で作った覚えがなければ、hikeshi investigate で誰が公開したかを調べる。',
    ],
    en: [
      'Open https://console.aws.amazon.com/ec2/, choose the Region, "Snapshots", and the one named here.',
      'Choose "Actions", "Modify permissions", "Private"; or run hikeshi harden fix public-snapshots.',
      'If you did not make it public, find out who did: hikeshi investigate.',
    ],
  },
  references: [
    {
      title: 'Share a snapshot (Amazon EBS User Guide)',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html',
    },
  ],
};
