/** Amazon CloudWatch: the client, and the commands of the calls the catalogue lists. */
import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  GetMetricStatisticsCommand,
  ListMetricsCommand,
} from '@aws-sdk/client-cloudwatch';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: CloudWatchClient,
  commands: {
    DescribeAlarms: DescribeAlarmsCommand,
    GetMetricData: GetMetricDataCommand,
    GetMetricStatistics: GetMetricStatisticsCommand,
    ListMetrics: ListMetricsCommand,
  },
};
