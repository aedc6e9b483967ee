import type { ResourceType } from '../resource-type.ts';

export const ec2Host: ResourceType = {
  name: 'ec2-host',
  type: 'AWS::EC2::Host',
  words: { ja: '専有ホスト', en: ['dedicated host', 'dedicated hosts'] },
  role: 'burns',
  urgency: 2,
  service: 'ec2',
  steps: [{ operation: 'DescribeHosts', items: 'Hosts[]' }],
  id: 'HostId',
  arnOf: 'arn:aws:ec2:{region}:{account}:dedicated-host/{HostId}',
  state: { at: 'State', gone: ['released', 'released-permanent-failure'] },
  createdAt: 'AllocationTime',
  tags: 'Tags[]',
  size: '{HostProperties.InstanceFamily}',
};
