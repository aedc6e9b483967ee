import type { ResourceType } from '../resource-type.ts';

export const ec2SecurityGroup: ResourceType = {
  name: 'ec2-security-group',
  type: 'AWS::EC2::SecurityGroup',
  words: { ja: 'セキュリティグループ', en: ['security group', 'security groups'] },
  role: 'leftover',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeSecurityGroups', items: 'SecurityGroups[]' }],
  // Every network has one of this name from the start.
  onlyWhen: { at: 'GroupName', not: ['default'] },
  id: 'GroupId',
  arnOf: 'arn:aws:ec2:{region}:{account}:security-group/{GroupId}',
  tags: 'Tags[]',
  size: '{GroupName}',
};
