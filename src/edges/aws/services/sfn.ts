/** AWS Step Functions: the client, and the commands of the calls the catalogue lists. */
import { DescribeStateMachineCommand, ListExecutionsCommand, ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import type { SdkService } from '../sdk-service.ts';

export const service: SdkService = {
  client: SFNClient,
  commands: {
    DescribeStateMachine: DescribeStateMachineCommand,
    ListExecutions: ListExecutionsCommand,
    ListStateMachines: ListStateMachinesCommand,
  },
};
