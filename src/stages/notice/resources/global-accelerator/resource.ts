import type { ResourceType } from '../resource-type.ts';

export const globalAccelerator: ResourceType = {
  name: 'global-accelerator',
  type: 'AWS::GlobalAccelerator::Accelerator',
  words: { ja: 'Global Accelerator', en: ['Global Accelerator', 'Global Accelerators'] },
  role: 'burns',
  urgency: 3,
  service: 'global-accelerator',
  steps: [{ operation: 'ListAccelerators', items: 'Accelerators[]' }],
  id: 'Name',
  arn: 'AcceleratorArn',
  createdAt: 'CreatedTime',
  charges: [{ kind: 'listed', listed: 'global-accelerator', andMore: true }],
};
