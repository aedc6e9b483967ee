/** What is asked of AWS Step Functions. */
import type { ServiceCalls } from './service-calls.ts';

export const sfnCalls: ServiceCalls = {
  service: 'sfn',
  iamPrefix: 'states',
  name: 'AWS Step Functions',
  where: 'every',
  calls: {
    DeleteStateMachine: { access: 'write' },
    DescribeExecution: { access: 'read' },
    DescribeStateMachine: { access: 'read' },
    ListExecutions: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    ListStateMachines: { access: 'read', pages: { from: 'nextToken', to: 'nextToken', size: { member: 'maxResults', most: 1000 } } },
    StopExecution: { access: 'write' },
  },
};
