import type { ResourceType } from '../resource-type.ts';

export const ec2SpotFleet: ResourceType = {
  name: 'ec2-spot-fleet',
  type: 'AWS::EC2::SpotFleet',
  words: { ja: 'スポットフリート（マシンを作り直す仕組み）', en: ['Spot fleet (starts machines again)', 'Spot fleets (start machines again)'] },
  role: 'recreates',
  urgency: 2,
  service: 'ec2',
  steps: [{ operation: 'DescribeSpotFleetRequests', items: 'SpotFleetRequestConfigs[]' }],
  id: 'SpotFleetRequestId',
  arnOf: 'arn:aws:ec2:{region}:{account}:spot-fleet-request/{SpotFleetRequestId}',
  state: { at: 'SpotFleetRequestState', gone: ['cancelled', 'failed'] },
  createdAt: 'CreateTime',
  tags: 'Tags[]',
  size: '{SpotFleetRequestConfig.TargetCapacity}',
};
