import type { ResourceType } from '../resource-type.ts';

export const ec2CapacityBlock: ResourceType = {
  name: 'ec2-capacity-block',
  type: 'AWS::EC2::CapacityBlock',
  words: { ja: 'GPUマシンの枠の購入（Capacity Block）', en: ['reserved block of GPU machines', 'reserved blocks of GPU machines'] },
  role: 'commitment',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeCapacityBlocks', items: 'CapacityBlocks[]' }],
  id: 'CapacityBlockId',
  arnOf: 'arn:aws:ec2:{region}:{account}:capacity-block/{CapacityBlockId}',
  state: { at: 'State', gone: ['expired', 'cancelled', 'failed'] },
  createdAt: 'CreateDate',
  tags: 'Tags[]',
};
