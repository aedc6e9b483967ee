/** What is asked of AWS Cost Explorer. AWS charges US$0.01 for every page asked. Source: AWS Cost Management pricing, read November 2026. */
import type { ServiceCalls } from './service-calls.ts';

export const costExplorerCalls: ServiceCalls = {
  service: 'cost-explorer',
  iamPrefix: 'ce',
  name: 'AWS Cost Explorer',
  where: { home: 'us-east-1' },
  calls: {
    CreateAnomalyMonitor: { access: 'write', usdPerCall: '0.01' },
    CreateAnomalySubscription: { access: 'write', usdPerCall: '0.01' },
    DeleteAnomalyMonitor: { access: 'write', usdPerCall: '0.01' },
    DeleteAnomalySubscription: { access: 'write', usdPerCall: '0.01' },
    GetAnomalies: { access: 'read', pages: { from: 'NextPageToken', to: 'NextPageToken' }, usdPerCall: '0.01' },
    GetAnomalyMonitors: { access: 'read', pages: { from: 'NextPageToken', to: 'NextPageToken' }, usdPerCall: '0.01' },
    GetAnomalySubscriptions: { access: 'read', pages: { from: 'NextPageToken', to: 'NextPageToken' }, usdPerCall: '0.01' },
    GetCostAndUsage: { access: 'read', pages: { from: 'NextPageToken', to: 'NextPageToken' }, usdPerCall: '0.01' },
    GetCostAndUsageWithResources: { access: 'read', pages: { from: 'NextPageToken', to: 'NextPageToken' }, usdPerCall: '0.01' },
    GetCostForecast: { access: 'read', usdPerCall: '0.01' },
    GetDimensionValues: { access: 'read', pages: { from: 'NextPageToken', to: 'NextPageToken' }, usdPerCall: '0.01' },
  },
};
