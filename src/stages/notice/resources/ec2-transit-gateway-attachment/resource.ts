import type { ResourceType } from '../resource-type.ts';

export const ec2TransitGatewayAttachment: ResourceType = {
  name: 'ec2-transit-gateway-attachment',
  type: 'AWS::EC2::TransitGatewayAttachment',
  words: { ja: 'トランジットゲートウェイの接続', en: ['transit gateway attachment', 'transit gateway attachments'] },
  role: 'burns',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeTransitGatewayAttachments', items: 'TransitGatewayAttachments[]' }],
  id: 'TransitGatewayAttachmentId',
  arnOf: 'arn:aws:ec2:{region}:{account}:transit-gateway-attachment/{TransitGatewayAttachmentId}',
  state: { at: 'State', gone: ['deleted', 'deleting', 'failed', 'rejected'] },
  createdAt: 'CreationTime',
  tags: 'Tags[]',
  size: '{ResourceType}',
  madeBy: { type: 'AWS::EC2::TransitGateway', at: 'TransitGatewayId' },
  charges: [{ kind: 'listed', listed: 'transit-gateway-attachment', andMore: true }],
};
