/** What is asked of Amazon S3 Control. */
import type { ServiceCalls } from './service-calls.ts';

export const s3ControlCalls: ServiceCalls = {
  service: 's3-control',
  iamPrefix: 's3',
  name: 'Amazon S3 Control',
  where: 'every',
  calls: {
    DeletePublicAccessBlock: { access: 'write', action: 's3:PutAccountPublicAccessBlock' },
    GetPublicAccessBlock: { access: 'read', action: 's3:GetAccountPublicAccessBlock' },
    ListAccessGrantsInstances: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    ListAccessPoints: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    PutPublicAccessBlock: { access: 'write', action: 's3:PutAccountPublicAccessBlock' },
  },
};
