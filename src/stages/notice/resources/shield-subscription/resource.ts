import type { ResourceType } from '../resource-type.ts';

export const shieldSubscription: ResourceType = {
  name: 'shield-subscription',
  type: 'AWS::Shield::Subscription',
  words: {
    ja: 'Shield Advancedの契約（月3,000ドル、1年）',
    en: ['Shield Advanced subscription (US$3,000 a month, one year)', 'Shield Advanced subscriptions (US$3,000 a month, one year)'],
  },
  role: 'commitment',
  urgency: 3,
  service: 'shield',
  steps: [{ operation: 'DescribeSubscription', items: 'Subscription' }],
  id: ['SubscriptionArn', 'StartTime'],
  arn: 'SubscriptionArn',
  createdAt: 'StartTime',
  charges: [{ kind: 'listed', listed: 'shield-advanced' }],
};
