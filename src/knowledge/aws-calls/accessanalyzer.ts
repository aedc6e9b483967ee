/** What is asked of IAM Access Analyzer. */
import type { ServiceCalls } from './service-calls.ts';

export const accessanalyzerCalls: ServiceCalls = {
  service: 'accessanalyzer',
  iamPrefix: 'access-analyzer',
  name: 'IAM Access Analyzer',
  where: 'every',
  calls: {
    CreateAnalyzer: { access: 'write' },
    DeleteAnalyzer: { access: 'write' },
    ListAnalyzers: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListFindingsV2: { access: 'read', action: 'access-analyzer:ListFindings', pages: { from: 'nextToken', to: 'nextToken' } },
  },
};
