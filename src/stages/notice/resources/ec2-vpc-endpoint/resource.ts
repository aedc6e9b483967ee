import type { ResourceType } from '../resource-type.ts';

export const ec2VpcEndpoint: ResourceType = {
  name: 'ec2-vpc-endpoint',
  type: 'AWS::EC2::VPCEndpoint',
  words: { ja: 'VPCエンドポイント', en: ['VPC endpoint', 'VPC endpoints'] },
  role: 'burns',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeVpcEndpoints', items: 'VpcEndpoints[]' }],
  id: 'VpcEndpointId',
  arnOf: 'arn:aws:ec2:{region}:{account}:vpc-endpoint/{VpcEndpointId}',
  state: { at: 'State', gone: ['deleted', 'Deleted', 'deleting', 'Deleting', 'rejected', 'Rejected', 'expired', 'Expired'] },
  // Those for S3 and DynamoDB are free.
  onlyWhen: { at: 'VpcEndpointType', not: ['Gateway'] },
  createdAt: 'CreationTimestamp',
  tags: 'Tags[]',
  size: '{ServiceName}',
  charges: [{ kind: 'listed', listed: 'vpc-endpoint-zone', each: 'SubnetIds[]', andMore: true }],
};
