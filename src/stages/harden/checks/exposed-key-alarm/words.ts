import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'キーが漏れたと AWS が気づいたら、すぐ知らせが届く', en: 'You hear at once when AWS finds a key of yours in public' },
  open: { ja: 'キーが漏れたという AWS の知らせが、登録メールにしか届きません', en: "AWS's word of an exposed key reaches the account mail only" },
  risk: {
    ja: 'AWS は公開された場所でキーを見つけると知らせますが、数分から数時間のうちに使われます。登録メールを毎日見ていないと、間に合いません。',
    en: 'AWS tells you when it finds a key in public, but intruders use such keys within minutes to hours. Few people read the account mail that often.',
  },
  mend: {
    ja: [
      'hikeshi harden fix exposed-key-alarm --email すぐ読むアドレス で作れる。',
      'AWS からの「Subscription Confirmation」というメールのリンクを押す。押すまでは何も届かない。',
      '手でするなら、バージニア北部で https://console.aws.amazon.com/sns/ にトピックとメールのサブスクリプションを作り、https://console.aws.amazon.com/events/ で AWS Health の「AWS_RISK_CREDENTIALS_EXPOSED」をそのトピックへ送るルールを作る。',
    ],
    en: [
      'Run hikeshi harden fix exposed-key-alarm --email AN ADDRESS YOU READ AT ONCE.',
      'Press the link in AWS\'s mail "Subscription Confirmation". Nothing arrives before that.',
      'By hand, in N. Virginia: make a topic with a mail subscription at https://console.aws.amazon.com/sns/, then a rule at https://console.aws.amazon.com/events/ that sends "AWS_RISK_CREDENTIALS_EXPOSED" of AWS Health to it.',
    ],
  },
  references: [
    {
      title: 'Health events in EventBridge (AWS Health User Guide)',
      url: 'https://docs.aws.amazon.com/health/latest/ug/cloudwatch-events-health.html',
    },
    { title: 'Amazon SNS pricing', url: 'https://aws.amazon.com/sns/pricing/' },
  ],
};
