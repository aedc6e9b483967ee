import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '使いすぎたとき、予算が自動でブレーキをかける', en: 'A budget puts the brake on by itself' },
  open: { ja: '使いすぎても、自動では何も止まりません', en: 'Nothing stops by itself when money runs away' },
  risk: {
    ja: '知らせに気づくのが翌朝なら、その間も料金は増えます。ブレーキがあれば、気づく前に新しい起動を止められます (予算の計算は遅れるので、止まるのは半日ほどあとです)。',
    en: 'If you see the alert next morning, money ran all night. A brake keeps new things from starting before you look (budgets lag, so it acts some half a day late).',
  },
  mend: {
    ja: [
      'あなたのサービスも止まりうるので、コマンドではなく、あなたが決める。止まって困るサービスがあるなら、付けなくてよい。',
      'https://console.aws.amazon.com/billing/home#/budgets で予算を選び、「アクションを追加」を押す。しきい値は、ふだんの月額の2倍ほどにする。',
      '安全なのは「IAM ポリシー」で、ふだん使わないユーザーやロールに、起動を禁じるポリシー (ec2:RunInstances などの Deny) を付けること。「EC2 インスタンスの停止」は、選んだインスタンスだけを止める。',
      '「このアクションを自動的に実行」を選ぶ。2つまで無料で、3つ目から1日 0.10 ドルかかる。',
    ],
    en: [
      'You decide this, not a command: the brake can stop your own services, too. If something of yours must never stop, leave it.',
      'At https://console.aws.amazon.com/billing/home#/budgets choose the budget and "Add action", with a threshold of about twice your usual month.',
      'Safest is "IAM policy": a policy that denies starting things (ec2:RunInstances and the like) for users and roles you rarely use. "Stop EC2 instances" stops only those you choose.',
      'Let the action run automatically. Two are free, each further one costs US$0.10 a day.',
    ],
  },
  references: [
    {
      title: 'Budgets actions (Cost Management User Guide)',
      url: 'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-controls.html',
    },
  ],
};
