import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '使わない追加リージョンが、有効になっていない', en: 'No opt-in Region is on that you do not use' },
  open: { ja: '使わないかもしれない追加リージョンが、有効です', en: 'Opt-in Regions are on that you may not use' },
  risk: {
    ja: '最初は無効のリージョンを、侵入者が有効にして隠れ場所にすることがあります。',
    en: 'Intruders switch on Regions that are off at first, to hide there.',
  },
  mend: {
    ja: [
      '自分で使っているリージョンなら hikeshi case say mine リージョン名 で記録する。',
      '使っていないなら、先に hikeshi notice で、そのリージョンに何もないことを確かめる。動いているものを残したまま無効にすると、料金は続くのに手が出せなくなる。',
      '何もないことを確かめてから、右上のアカウント名 → 「アカウント」→「AWS リージョン」で「無効化」する。',
    ],
    en: [
      'If you use it, record it: hikeshi case say mine REGION.',
      'If not, first make sure nothing is left in it (hikeshi notice). A Region disabled with things still running goes on charging, and you can no longer reach them.',
      'Only then: your account name at the top right, "Account", "AWS Regions", "Disable".',
    ],
  },
  references: [
    {
      title: 'Enable or disable Regions (Account Management Guide)',
      url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html',
    },
  ],
};
