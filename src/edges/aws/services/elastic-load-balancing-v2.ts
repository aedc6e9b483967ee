/** Elastic Load Balancing: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ElasticLoadBalancingV2Client,
  commands: {
    DescribeListeners: DescribeListenersCommand,
    DescribeLoadBalancers: DescribeLoadBalancersCommand,
    DescribeTargetGroups: DescribeTargetGroupsCommand,
  },
};
