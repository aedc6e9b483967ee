/** AWS Cost Explorer: the client, and the commands of the calls the catalogue lists. */
import {
  CostExplorerClient,
  CreateAnomalyMonitorCommand,
  CreateAnomalySubscriptionCommand,
  DeleteAnomalyMonitorCommand,
  DeleteAnomalySubscriptionCommand,
  GetAnomaliesCommand,
  GetAnomalyMonitorsCommand,
  GetAnomalySubscriptionsCommand,
  GetCostAndUsageCommand,
  GetCostAndUsageWithResourcesCommand,
  GetCostForecastCommand,
  GetDimensionValuesCommand,
} from '@aws-sdk/client-cost-explorer';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: CostExplorerClient,
  commands: {
    CreateAnomalyMonitor: CreateAnomalyMonitorCommand,
    CreateAnomalySubscription: CreateAnomalySubscriptionCommand,
    DeleteAnomalyMonitor: DeleteAnomalyMonitorCommand,
    DeleteAnomalySubscription: DeleteAnomalySubscriptionCommand,
    GetAnomalies: GetAnomaliesCommand,
    GetAnomalyMonitors: GetAnomalyMonitorsCommand,
    GetAnomalySubscriptions: GetAnomalySubscriptionsCommand,
    GetCostAndUsage: GetCostAndUsageCommand,
    GetCostAndUsageWithResources: GetCostAndUsageWithResourcesCommand,
    GetCostForecast: GetCostForecastCommand,
    GetDimensionValues: GetDimensionValuesCommand,
  },
};
