/** What is asked of Amazon CloudWatch. */
import type { ServiceCalls } from './service-calls.ts';

export const cloudwatchCalls: ServiceCalls = {
  service: 'cloudwatch',
  iamPrefix: 'cloudwatch',
  name: 'Amazon CloudWatch',
  where: 'every',
  calls: {
    DescribeAlarms: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxRecords', most: 100 } } },
    GetMetricData: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    GetMetricStatistics: { access: 'read' },
    ListMetrics: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
