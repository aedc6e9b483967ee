/** What is asked of AWS App Runner. */
import type { ServiceCalls } from './service-calls.ts';

export const apprunnerCalls: ServiceCalls = {
  service: 'apprunner',
  iamPrefix: 'apprunner',
  name: 'AWS App Runner',
  where: 'every',
  calls: {
    DescribeService: { access: 'read' },
    ListServices: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    PauseService: { access: 'write' },
    ResumeService: { access: 'write' },
  },
};
