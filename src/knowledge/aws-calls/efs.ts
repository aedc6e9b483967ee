/** What is asked of Amazon EFS. */
import type { ServiceCalls } from './service-calls.ts';

export const efsCalls: ServiceCalls = {
  service: 'efs',
  iamPrefix: 'elasticfilesystem',
  name: 'Amazon EFS',
  where: 'every',
  calls: {
    DescribeFileSystems: { access: 'read', pages: { from: 'NextMarker', to: 'Marker' } },
  },
};
