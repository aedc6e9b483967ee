/** Amazon ECS: the client, and the commands of the calls the catalogue lists. */
import {
  DescribeCapacityProvidersCommand,
  DescribeClustersCommand,
  DescribeContainerInstancesCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListClustersCommand,
  ListContainerInstancesCommand,
  ListServicesCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  StopTaskCommand,
  UpdateCapacityProviderCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import type { ServiceFile } from '../service-file.ts';

export const service: ServiceFile = {
  client: ECSClient,
  commands: {
    DescribeCapacityProviders: DescribeCapacityProvidersCommand,
    DescribeClusters: DescribeClustersCommand,
    DescribeContainerInstances: DescribeContainerInstancesCommand,
    DescribeServices: DescribeServicesCommand,
    DescribeTaskDefinition: DescribeTaskDefinitionCommand,
    DescribeTasks: DescribeTasksCommand,
    ListClusters: ListClustersCommand,
    ListContainerInstances: ListContainerInstancesCommand,
    ListServices: ListServicesCommand,
    ListTaskDefinitions: ListTaskDefinitionsCommand,
    ListTasks: ListTasksCommand,
    StopTask: StopTaskCommand,
    UpdateCapacityProvider: UpdateCapacityProviderCommand,
    UpdateService: UpdateServiceCommand,
  },
};
