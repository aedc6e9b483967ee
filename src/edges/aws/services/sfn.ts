/** AWS Step Functions: the client, and the commands of the calls the catalogue lists. */
import { DescribeStateMachineCommand, ListExecutionsCommand, ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SFNClient,
  commands: {
    DescribeStateMachine: DescribeStateMachineCommand,
    ListExecutions: ListExecutionsCommand,
    ListStateMachines: ListStateMachinesCommand,
  },
};
