import type { ResourceType } from '../resource-type.ts';

export const sesDedicatedPool: ResourceType = {
  name: 'ses-dedicated-pool',
  type: 'AWS::SES::DedicatedIpPool',
  words: { ja: 'メール専用IPのプール（SES）', en: ['dedicated mail address pool (SES)', 'dedicated mail address pools (SES)'] },
  role: 'leftover',
  urgency: 3,
  service: 'sesv2',
  steps: [{ operation: 'ListDedicatedIpPools', items: 'DedicatedIpPools[]' }],
  id: '$value',
};
