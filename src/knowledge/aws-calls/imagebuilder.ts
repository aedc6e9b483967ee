/** What is asked of EC2 Image Builder. */
import type { ServiceCalls } from './service-calls.ts';

export const imagebuilderCalls: ServiceCalls = {
  service: 'imagebuilder',
  iamPrefix: 'imagebuilder',
  name: 'EC2 Image Builder',
  where: 'every',
  calls: {
    ListImagePipelines: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListImages: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
  },
};
