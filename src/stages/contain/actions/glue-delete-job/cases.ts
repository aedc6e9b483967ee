import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('his', 'glue', 'job/his');
const of = (status: string) => inRegion({ things: { 'glue job': { his: { status } } } });
const calls = ['DeleteJob {"JobName":"his"}'];

export const cases: readonly ActionCase[] = [
  { name: 'there', world: of('there'), target, calls },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
