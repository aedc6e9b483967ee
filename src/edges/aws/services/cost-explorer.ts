/** AWS Cost Explorer: the client, and the commands of the calls the catalogue lists. */
import {
  CostExplorerClient,
  GetAnomaliesCommand,
  GetAnomalyMonitorsCommand,
  GetAnomalySubscriptionsCommand,
  GetCostAndUsageCommand,
  GetCostAndUsageWithResourcesCommand,
  GetCostForecastCommand,
  GetDimensionValuesCommand,
} from '@aws-sdk/client-cost-explorer';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: CostExplorerClient,
  commands: {
    GetAnomalies: GetAnomaliesCommand,
    GetAnomalyMonitors: GetAnomalyMonitorsCommand,
    GetAnomalySubscriptions: GetAnomalySubscriptionsCommand,
    GetCostAndUsage: GetCostAndUsageCommand,
    GetCostAndUsageWithResources: GetCostAndUsageWithResourcesCommand,
    GetCostForecast: GetCostForecastCommand,
    GetDimensionValues: GetDimensionValuesCommand,
  },
};
