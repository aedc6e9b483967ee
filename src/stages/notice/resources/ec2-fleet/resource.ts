import type { ResourceType } from '../resource-type.ts';

export const ec2Fleet: ResourceType = {
  name: 'ec2-fleet',
  type: 'AWS::EC2::EC2Fleet',
  words: { ja: 'EC2フリート（マシンを作り直す仕組み）', en: ['EC2 fleet (starts machines again)', 'EC2 fleets (start machines again)'] },
  role: 'recreates',
  urgency: 2,
  service: 'ec2',
  steps: [{ operation: 'DescribeFleets', items: 'Fleets[]' }],
  id: 'FleetId',
  arnOf: 'arn:aws:ec2:{region}:{account}:fleet/{FleetId}',
  state: { at: 'FleetState', gone: ['deleted', 'failed'] },
  createdAt: 'CreateTime',
  tags: 'Tags[]',
  size: '{TargetCapacitySpecification.TotalTargetCapacity}',
};
