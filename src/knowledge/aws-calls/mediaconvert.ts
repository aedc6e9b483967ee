/** What is asked of AWS Elemental MediaConvert. */
import type { ServiceCalls } from './service-calls.ts';

export const mediaconvertCalls: ServiceCalls = {
  service: 'mediaconvert',
  iamPrefix: 'mediaconvert',
  name: 'AWS Elemental MediaConvert',
  where: 'every',
  calls: {
    ListJobs: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
    ListQueues: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 20 } } },
  },
};
