import type { ResourceType } from '../resource-type.ts';

export const autoScalingLaunchConfiguration: ResourceType = {
  name: 'auto-scaling-launch-configuration',
  type: 'AWS::AutoScaling::LaunchConfiguration',
  words: { ja: '起動設定', en: ['launch configuration', 'launch configurations'] },
  role: 'leftover',
  urgency: 3,
  service: 'auto-scaling',
  steps: [{ operation: 'DescribeLaunchConfigurations', items: 'LaunchConfigurations[]' }],
  id: 'LaunchConfigurationName',
  arn: 'LaunchConfigurationARN',
  createdAt: 'CreatedTime',
  size: '{InstanceType}',
};
