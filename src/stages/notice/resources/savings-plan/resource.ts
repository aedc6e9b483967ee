import type { ResourceType } from '../resource-type.ts';

export const savingsPlan: ResourceType = {
  name: 'savings-plan',
  type: 'AWS::SavingsPlans::SavingsPlan',
  words: { ja: 'Savings Plansの契約', en: ['Savings Plan contract', 'Savings Plan contracts'] },
  role: 'commitment',
  urgency: 2,
  service: 'savingsplans',
  steps: [{ operation: 'DescribeSavingsPlans', items: 'savingsPlans[]' }],
  id: 'savingsPlanId',
  arn: 'savingsPlanArn',
  state: { at: 'state', gone: ['retired', 'payment-failed', 'queued-deleted', 'returned'] },
  createdAt: 'start',
  tags: 'tags',
  size: 'US${commitment}/h {savingsPlanType}',
  charges: [{ kind: 'told', usdPerHour: 'commitment' }],
};
