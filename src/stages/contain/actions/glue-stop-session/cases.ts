import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('s-1', 'glue', 'session/s-1');
const of = (status: string) => inRegion({ things: { 'glue session': { 's-1': { status } } } });
const calls = ['StopSession {"Id":"s-1"}'];

export const cases: readonly ActionCase[] = [
  { name: 'open', world: of('READY'), target, calls },
  { name: 'stopping', world: of('STOPPING'), target, calls: [] },
  { name: 'ran out', world: of('TIMEOUT'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
