/** Amazon GameLift Servers: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeFleetAttributesCommand,
  DescribeFleetCapacityCommand,
  DescribeGameServerGroupCommand,
  GameLiftClient,
  ListContainerFleetsCommand,
  ListFleetsCommand,
  ListGameServerGroupsCommand,
  DeleteFleetCommand,
} from '@aws-sdk/client-gamelift';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: GameLiftClient,
  commands: {
    DescribeFleetAttributes: DescribeFleetAttributesCommand,
    DescribeFleetCapacity: DescribeFleetCapacityCommand,
    DescribeGameServerGroup: DescribeGameServerGroupCommand,
    ListContainerFleets: ListContainerFleetsCommand,
    ListFleets: ListFleetsCommand,
    ListGameServerGroups: ListGameServerGroupsCommand,
    DeleteFleet: DeleteFleetCommand,
  },
};
