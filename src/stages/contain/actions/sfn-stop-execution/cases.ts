import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const id = 'arn:aws:states:eu-west-1:123456789012:execution:his:run-1';
const target = regionalTarget(id, 'states', 'execution:his:run-1');

export const cases: readonly ActionCase[] = [
  { name: 'under way', world: inRegion({ runs: { [id]: 'RUNNING' } }), target, calls: [`StopExecution {"executionArn":"${id}"}`] },
  { name: 'over', world: inRegion({ runs: { [id]: 'SUCCEEDED' } }), target, calls: [] },
];
