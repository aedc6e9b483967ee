/** What is asked of Amazon ECR. */
import type { ServiceCalls } from './service-calls.ts';

export const ecrCalls: ServiceCalls = {
  service: 'ecr',
  iamPrefix: 'ecr',
  name: 'Amazon ECR',
  where: 'every',
  calls: {
    DescribeImages: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    DescribeRepositories: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    GetRepositoryPolicy: { access: 'read' },
  },
};
