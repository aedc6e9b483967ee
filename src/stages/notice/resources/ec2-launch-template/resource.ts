import type { ResourceType } from '../resource-type.ts';

export const ec2LaunchTemplate: ResourceType = {
  name: 'ec2-launch-template',
  type: 'AWS::EC2::LaunchTemplate',
  words: { ja: '起動テンプレート', en: ['launch template', 'launch templates'] },
  role: 'leftover',
  urgency: 3,
  service: 'ec2',
  steps: [{ operation: 'DescribeLaunchTemplates', items: 'LaunchTemplates[]' }],
  id: 'LaunchTemplateId',
  arnOf: 'arn:aws:ec2:{region}:{account}:launch-template/{LaunchTemplateId}',
  createdAt: 'CreateTime',
  tags: 'Tags[]',
  size: '{LaunchTemplateName}',
};
