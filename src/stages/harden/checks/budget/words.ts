import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '使いすぎを、予算がメールで知らせてくれる', en: 'A budget writes to you before money runs away' },
  open: { ja: '使いすぎを知らせる予算がありません', en: 'No budget tells you of runaway cost' },
  risk: {
    ja: '知らせがなければ、次に気づくのも請求書が届いたときです。AWS は返金の前に、予算や請求アラームの設定をよく求めます。',
    en: 'Without an alert the next surprise is again the bill. AWS often asks for a budget or billing alarm before it refunds.',
  },
  mend: {
    ja: [
      'hikeshi harden fix budget --email あなたのアドレス --limit 20 で作れる (知らせるだけの予算は無料)。',
      '手でするなら https://console.aws.amazon.com/billing/home#/budgets →「予算の作成」→「テンプレートを使用」→「月次コスト予算」。',
      '金額は、ふだんの月額より少し上にする。毎日読むメールアドレスを入れる。',
      '予算の計算は1日に数回で、最大1日遅れる。止める仕組みではないので、届いたらすぐ見る。',
    ],
    en: [
      'Run hikeshi harden fix budget --email YOU@EXAMPLE --limit 20 (budgets that only tell are free).',
      'By hand: https://console.aws.amazon.com/billing/home#/budgets, "Create budget", "Use a template", "Monthly cost budget".',
      'Set the amount a little above your usual month, and an address you read every day.',
      'Budgets are worked out a few times a day and can be a day late. They stop nothing: look at once when a mail comes.',
    ],
  },
  references: [
    {
      title: 'AWS Budgets (Cost Management User Guide)',
      url: 'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html',
    },
    { title: 'AWS Budgets pricing', url: 'https://aws.amazon.com/aws-cost-management/aws-budgets/pricing/' },
  ],
};
