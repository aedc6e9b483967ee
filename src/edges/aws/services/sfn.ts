/** AWS Step Functions: the client, and the commands of the calls the catalogue lists. */
import {
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: SFNClient,
  commands: {
    DeleteStateMachine: DeleteStateMachineCommand,
    DescribeExecution: DescribeExecutionCommand,
    DescribeStateMachine: DescribeStateMachineCommand,
    ListExecutions: ListExecutionsCommand,
    ListStateMachines: ListStateMachinesCommand,
    StopExecution: StopExecutionCommand,
  },
};
