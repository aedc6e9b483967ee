/** What is asked of AWS Elastic Beanstalk. */
import type { ServiceCalls } from './service-calls.ts';

export const elasticBeanstalkCalls: ServiceCalls = {
  service: 'elastic-beanstalk',
  iamPrefix: 'elasticbeanstalk',
  name: 'AWS Elastic Beanstalk',
  where: 'every',
  calls: {
    DescribeApplications: { access: 'read' },
    DescribeEnvironments: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
