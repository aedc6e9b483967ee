import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('t', 'glue', 'trigger/t');
const of = (status: string) => inRegion({ things: { 'glue trigger': { t: { status } } } });
const calls = ['StopTrigger {"Name":"t"}'];

export const cases: readonly ActionCase[] = [
  { name: 'active', world: of('ACTIVATED'), target, calls },
  { name: 'fired by hand only', world: of('CREATED'), target, calls: [] },
  { name: 'stopping', world: of('DEACTIVATING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
