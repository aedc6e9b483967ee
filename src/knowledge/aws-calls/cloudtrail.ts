/** What is asked of AWS CloudTrail. */
import type { ServiceCalls } from './service-calls.ts';

export const cloudtrailCalls: ServiceCalls = {
  service: 'cloudtrail',
  iamPrefix: 'cloudtrail',
  name: 'AWS CloudTrail',
  where: 'every',
  calls: {
    CreateTrail: { access: 'write' },
    DeleteTrail: { access: 'write' },
    DescribeTrails: { access: 'read' },
    GetEventSelectors: { access: 'read' },
    GetInsightSelectors: { access: 'read' },
    GetTrail: { access: 'read' },
    GetTrailStatus: { access: 'read' },
    ListEventDataStores: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 1000 } } },
    ListPublicKeys: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListTrails: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    LookupEvents: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    PutEventSelectors: { access: 'write' },
    StartLogging: { access: 'write' },
    StopLogging: { access: 'write' },
    UpdateTrail: { access: 'write' },
  },
};
