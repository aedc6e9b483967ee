/** What is asked of Amazon ECS. */
import type { ServiceCalls } from './service-calls.ts';

export const ecsCalls: ServiceCalls = {
  service: 'ecs',
  iamPrefix: 'ecs',
  name: 'Amazon ECS',
  where: 'every',
  calls: {
    DescribeCapacityProviders: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    DescribeClusters: { access: 'read' },
    DescribeContainerInstances: { access: 'read' },
    DescribeServices: { access: 'read' },
    DescribeTaskDefinition: { access: 'read' },
    DescribeTasks: { access: 'read' },
    ListClusters: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListContainerInstances: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListServices: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListTaskDefinitions: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    ListTasks: { access: 'read', pages: { from: 'nextToken', to: 'nextToken' } },
    StopTask: { access: 'write' },
    UpdateCapacityProvider: { access: 'write' },
    UpdateService: { access: 'write' },
  },
};
