import type { ResourceType } from '../resource-type.ts';

export const autoScalingGroup: ResourceType = {
  name: 'auto-scaling-group',
  type: 'AWS::AutoScaling::AutoScalingGroup',
  words: {
    ja: 'Auto Scalingグループ（マシンを自動で作り直す仕組み）',
    en: ['Auto Scaling group (starts machines again by itself)', 'Auto Scaling groups (start machines again by themselves)'],
  },
  role: 'recreates',
  urgency: 2,
  service: 'auto-scaling',
  steps: [{ operation: 'DescribeAutoScalingGroups', items: 'AutoScalingGroups[]' }],
  id: 'AutoScalingGroupName',
  arn: 'AutoScalingGroupARN',
  createdAt: 'CreatedTime',
  tags: 'Tags[]',
  size: '{DesiredCapacity} / {MaxSize}',
};
