import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('jr_1', 'glue', 'job/his', { job: 'his' });
const of = (status: string) => inRegion({ things: { 'glue run': { 'his/jr_1': { status } } } });
const calls = ['BatchStopJobRun {"JobName":"his","JobRunIds":["jr_1"]}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: of('RUNNING'), target, calls },
  { name: 'waiting', world: of('WAITING'), target, calls },
  { name: 'stopping', world: of('STOPPING'), target, calls: [] },
  { name: 'ended by itself', world: of('SUCCEEDED'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
