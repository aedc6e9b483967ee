import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'いつもと違う料金を、異常検知が知らせてくれる', en: 'Unusual spending is noticed and told' },
  open: { ja: 'いつもと違う料金に、誰も気づけません', en: 'Nobody is told of unusual spending' },
  risk: {
    ja: '予算の金額に届く前でも、急な増え方に気づけます。予算と両方あると安心です。',
    en: 'It notices a sudden rise before any budget is reached. Best together with a budget.',
  },
  mend: {
    ja: [
      'hikeshi harden fix cost-anomalies --email あなたのアドレス で作れる。',
      '手でするなら https://console.aws.amazon.com/cost-management/home#/anomaly-detection/overview →「モニターを作成」→「AWS のサービス」。',
      '知らせる金額は小さく (10ドルなど)、頻度は「毎日」にする。',
    ],
    en: [
      'Run hikeshi harden fix cost-anomalies --email YOU@EXAMPLE.',
      'By hand: https://console.aws.amazon.com/cost-management/home#/anomaly-detection/overview, "Create monitor", "AWS services".',
      'Let it tell you of small amounts (10 dollars, say), daily.',
    ],
  },
  references: [
    {
      title: 'Cost Anomaly Detection (Cost Management User Guide)',
      url: 'https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html',
    },
  ],
};
