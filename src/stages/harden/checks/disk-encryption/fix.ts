import { call } from '../../fix/fix-parts.ts';
import { regionFix } from '../../fix/region-fix.ts';

export const fix = regionFix({
  does: { ja: '新しいディスクを、いつも暗号化する', en: 'encrypt every new disk' },
  breaks: {
    ja: 'これから作るスナップショットは、そのままではほかのアカウントに渡せません。とても古い種類のインスタンス (t1、m1 など) は、新しいディスクを使えません。いまあるものは変わりません。',
    en: 'Snapshots made from now on cannot be shared with other accounts as they are, and very old kinds of instances (t1, m1 and the like) cannot use new disks. What is there stays as it is.',
  },
  calls: [
    ['ec2', 'EnableEbsEncryptionByDefault'],
    ['ec2', 'DisableEbsEncryptionByDefault'],
  ],
  set: (region) => call('ec2', 'EnableEbsEncryptionByDefault', region, {}),
  back: (region) => call('ec2', 'DisableEbsEncryptionByDefault', region, {}),
});
