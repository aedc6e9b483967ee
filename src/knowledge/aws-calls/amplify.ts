/** What is asked of AWS Amplify. */
import type { ServiceCalls } from './service-calls.ts';

export const amplifyCalls: ServiceCalls = {
  service: 'amplify',
  iamPrefix: 'amplify',
  name: 'AWS Amplify',
  where: 'every',
  calls: {
    DeleteApp: { access: 'write' },
    GetApp: { access: 'read' },
    ListApps: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 100 } } },
    ListBranches: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 50 } } },
    ListJobs: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 50 } } },
  },
};
