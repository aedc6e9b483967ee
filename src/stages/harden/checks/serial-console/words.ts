import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'EC2 のシリアルコンソールが閉じている', en: 'The EC2 serial console is off' },
  open: { ja: 'EC2 のシリアルコンソールが開いています', en: 'The EC2 serial console is on' },
  risk: {
    ja: 'シリアルコンソールは、ファイアウォールを通らずにインスタンスへ入れる道です。使う予定がなければ閉じておきます。',
    en: 'The serial console is a way onto instances past every firewall. Keep it off unless you need it.',
  },
  mend: {
    ja: [
      'hikeshi harden fix serial-console なら、全リージョンをまとめて閉じられる (無料、元に戻せる)。',
      '手でするなら https://console.aws.amazon.com/ec2/ → リージョンを選ぶ → 「設定」→「EC2 シリアルコンソール」→「管理」で「許可」を外す。',
    ],
    en: [
      'Run hikeshi harden fix serial-console to switch it off in every Region (free, can be undone).',
      'By hand: https://console.aws.amazon.com/ec2/, choose the Region, "Settings", "EC2 Serial Console", "Manage", clear "Allow".',
    ],
  },
  references: [
    {
      title: 'Access to the serial console (Amazon EC2 User Guide)',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html',
    },
  ],
};
