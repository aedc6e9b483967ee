/** What is asked of Amazon GameLift Servers. */
import type { ServiceCalls } from './service-calls.ts';

export const gameliftCalls: ServiceCalls = {
  service: 'gamelift',
  iamPrefix: 'gamelift',
  name: 'Amazon GameLift Servers',
  where: 'every',
  calls: {
    DescribeFleetAttributes: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeFleetCapacity: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DescribeGameServerGroup: { access: 'read' },
    ListContainerFleets: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListFleets: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    ListGameServerGroups: { access: 'read', pages: { from: 'NextToken', to: 'NextToken' } },
    DeleteFleet: { access: 'write' },
  },
};
