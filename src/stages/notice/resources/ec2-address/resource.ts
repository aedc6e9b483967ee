import type { ResourceType } from '../resource-type.ts';

export const ec2Address: ResourceType = {
  name: 'ec2-address',
  type: 'AWS::EC2::EIP',
  words: { ja: '固定IPアドレス', en: ['public address (Elastic IP)', 'public addresses (Elastic IP)'] },
  role: 'burns',
  urgency: 2,
  service: 'ec2',
  steps: [{ operation: 'DescribeAddresses', items: 'Addresses[]' }],
  id: ['AllocationId', 'PublicIp'],
  arnOf: 'arn:aws:ec2:{region}:{account}:elastic-ip/{AllocationId}',
  tags: 'Tags[]',
  size: '{PublicIp}',
  madeBy: { type: 'AWS::EC2::Instance', at: 'InstanceId' },
  charges: [{ kind: 'listed', listed: 'public-ipv4' }],
};
