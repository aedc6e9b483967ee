import type { ResourceType } from '../resource-type.ts';

export const ec2NatGateway: ResourceType = {
  name: 'ec2-nat-gateway',
  type: 'AWS::EC2::NatGateway',
  words: { ja: 'NATゲートウェイ', en: ['NAT gateway', 'NAT gateways'] },
  role: 'burns',
  urgency: 2,
  service: 'ec2',
  steps: [{ operation: 'DescribeNatGateways', items: 'NatGateways[]' }],
  id: 'NatGatewayId',
  arnOf: 'arn:aws:ec2:{region}:{account}:natgateway/{NatGatewayId}',
  state: { at: 'State', gone: ['deleted', 'deleting', 'failed'] },
  createdAt: 'CreateTime',
  tags: 'Tags[]',
  // Besides the hour, every gigabyte costs.
  charges: [{ kind: 'listed', listed: 'nat-gateway', andMore: true }],
};
