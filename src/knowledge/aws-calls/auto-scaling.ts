/** What is asked of Amazon EC2 Auto Scaling. */
import type { ServiceCalls } from './service-calls.ts';

export const autoScalingCalls: ServiceCalls = {
  service: 'auto-scaling',
  iamPrefix: 'autoscaling',
  name: 'Amazon EC2 Auto Scaling',
  where: 'every',
  calls: {
    DescribeAutoScalingGroups: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxRecords', most: 100 } } },
    DescribeLaunchConfigurations: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxRecords', most: 100 } } },
    DescribeScalingActivities: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxRecords', most: 100 } } },
    DescribeScheduledActions: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxRecords', most: 100 } } },
    DescribeWarmPool: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ResumeProcesses: { access: 'write' },
    SuspendProcesses: { access: 'write' },
    UpdateAutoScalingGroup: { access: 'write' },
  },
};
