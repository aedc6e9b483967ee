/** What is asked of Amazon Rekognition. */
import type { ServiceCalls } from './service-calls.ts';

export const rekognitionCalls: ServiceCalls = {
  service: 'rekognition',
  iamPrefix: 'rekognition',
  name: 'Amazon Rekognition',
  where: 'every',
  calls: {
    DescribeProjectVersions: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    DescribeProjects: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 100 } } },
    ListStreamProcessors: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
  },
};
