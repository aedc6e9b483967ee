import type { ResourceType } from '../resource-type.ts';

export const ec2TransitGateway: ResourceType = {
  name: 'ec2-transit-gateway',
  type: 'AWS::EC2::TransitGateway',
  words: { ja: 'トランジットゲートウェイ', en: ['transit gateway', 'transit gateways'] },
  role: 'leftover',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeTransitGateways', items: 'TransitGateways[]' }],
  id: 'TransitGatewayId',
  arn: 'TransitGatewayArn',
  state: { at: 'State', gone: ['deleted', 'deleting'] },
  createdAt: 'CreationTime',
  tags: 'Tags[]',
};
