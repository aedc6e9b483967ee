/** What is asked of Amazon EKS. */
import type { ServiceCalls } from './service-calls.ts';

export const eksCalls: ServiceCalls = {
  service: 'eks',
  iamPrefix: 'eks',
  name: 'Amazon EKS',
  where: 'every',
  calls: {
    DeleteCluster: { access: 'write' },
    DeleteFargateProfile: { access: 'write' },
    DeleteNodegroup: { access: 'write' },
    DescribeCluster: { access: 'read' },
    DescribeFargateProfile: { access: 'read' },
    DescribeNodegroup: { access: 'read' },
    ListAccessEntries: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListClusters: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListFargateProfiles: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListNodegroups: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListPodIdentityAssociations: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    UpdateNodegroupConfig: { access: 'write' },
  },
};
