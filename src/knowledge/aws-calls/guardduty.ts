/** What is asked of Amazon GuardDuty. */
import type { ServiceCalls } from './service-calls.ts';

export const guarddutyCalls: ServiceCalls = {
  service: 'guardduty',
  iamPrefix: 'guardduty',
  name: 'Amazon GuardDuty',
  where: 'every',
  calls: {
    CreateDetector: { access: 'write' },
    DeleteDetector: { access: 'write' },
    GetDetector: { access: 'read' },
    GetFilter: { access: 'read' },
    GetFindings: { access: 'read' },
    GetIPSet: { access: 'read' },
    GetRemainingFreeTrialDays: { access: 'read' },
    GetUsageStatistics: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    ListDetectors: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    ListFilters: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    ListFindings: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    ListIPSets: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    ListThreatIntelSets: { access: 'read', pages: { from: 'NextToken', to: 'NextToken', size: { member: 'MaxResults', most: 50 } } },
    UpdateDetector: { access: 'write' },
    UpdateFilter: { access: 'write' },
    UpdateIPSet: { access: 'write' },
  },
};
