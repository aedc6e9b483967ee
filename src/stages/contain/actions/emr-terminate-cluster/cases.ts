import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('j-1', 'elasticmapreduce', 'cluster/j-1');
const cluster = (status: string, guarded: boolean) => inRegion({ things: { 'emr cluster': { 'j-1': { status, guarded } } } });
const end = 'TerminateJobFlows {"JobFlowIds":["j-1"]}';

export const cases: readonly ActionCase[] = [
  {
    name: 'protected',
    world: cluster('RUNNING', true),
    target,
    calls: ['SetTerminationProtection {"JobFlowIds":["j-1"],"TerminationProtected":false}', end],
  },
  { name: 'waiting for work', world: cluster('WAITING', false), target, calls: [end] },
  { name: 'ending', world: cluster('TERMINATING', false), target, calls: [] },
  { name: 'ended', world: cluster('TERMINATED', false), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
