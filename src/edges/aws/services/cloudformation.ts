/** AWS CloudFormation: the client, and the commands of the calls the catalogue lists. */
import {
  CloudFormationClient,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ListStackInstancesCommand,
  ListStackResourcesCommand,
  ListStackSetsCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: CloudFormationClient,
  commands: {
    DescribeStackEvents: DescribeStackEventsCommand,
    DescribeStacks: DescribeStacksCommand,
    ListStackInstances: ListStackInstancesCommand,
    ListStackResources: ListStackResourcesCommand,
    ListStackSets: ListStackSetsCommand,
    ListStacks: ListStacksCommand,
  },
};
