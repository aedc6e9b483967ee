import type { ResourceType } from '../resource-type.ts';

export const ec2SpotRequest: ResourceType = {
  name: 'ec2-spot-request',
  type: 'AWS::EC2::SpotInstanceRequest',
  words: { ja: 'スポットリクエスト', en: ['Spot request', 'Spot requests'] },
  role: 'recreates',
  urgency: 2,
  service: 'ec2',
  steps: [{ operation: 'DescribeSpotInstanceRequests', items: 'SpotInstanceRequests[]' }],
  id: 'SpotInstanceRequestId',
  arnOf: 'arn:aws:ec2:{region}:{account}:spot-instances-request/{SpotInstanceRequestId}',
  state: { at: 'State', gone: ['closed', 'cancelled', 'failed', 'disabled'] },
  createdAt: 'CreateTime',
  tags: 'Tags[]',
  size: '{LaunchSpecification.InstanceType}',
};
