/** AWS CloudFormation: the client, and the commands of the calls the catalogue lists. */
import {
  CloudFormationClient,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListStackInstancesCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
  ListStackSetsCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: CloudFormationClient,
  commands: {
    DeleteStack: DeleteStackCommand,
    DescribeStackEvents: DescribeStackEventsCommand,
    DescribeStacks: DescribeStacksCommand,
    GetTemplate: GetTemplateCommand,
    ListStackInstances: ListStackInstancesCommand,
    ListStackResources: ListStackResourcesCommand,
    ListStackSets: ListStackSetsCommand,
    ListStacks: ListStacksCommand,
    UpdateTerminationProtection: UpdateTerminationProtectionCommand,
  },
};
