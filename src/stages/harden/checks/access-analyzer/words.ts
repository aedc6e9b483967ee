import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '外から使えるものを、Access Analyzer が教えてくれる', en: 'Access Analyzer tells what can be used from outside' },
  open: { ja: '外から使えるものを見張るアナライザーがありません', en: 'No analyzer watches what can be used from outside' },
  risk: {
    ja: 'バケット、鍵、ロールなどを外のアカウントに開けた裏口は、1つずつ見ても気づけません。',
    en: 'Buckets, keys and roles opened to other accounts are back doors nobody finds by looking at them one by one.',
  },
  mend: {
    ja: [
      'hikeshi harden fix access-analyzer なら、全リージョンにまとめて作れる (無料)。',
      '手でするなら https://console.aws.amazon.com/access-analyzer/ を開き、リージョンを選び、「アナライザーを作成」→「外部アクセス分析」。',
      '数分後、検出結果を1つずつ見て、自分で開けた覚えのないものは閉じる。',
    ],
    en: [
      'Run hikeshi harden fix access-analyzer to make one in every Region (free).',
      'By hand: open https://console.aws.amazon.com/access-analyzer/, choose the Region, "Create analyzer", "External access analysis".',
      'Some minutes later go through its findings and close what you did not open yourself.',
    ],
  },
  references: [
    { title: 'Access Analyzer (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html' },
    { title: 'Access Analyzer pricing', url: 'https://aws.amazon.com/iam/access-analyzer/pricing/' },
  ],
};
