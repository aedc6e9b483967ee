import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('j-1', 'batch', 'job/j-1');
const job = (status: string) => inRegion({ things: { 'batch job': { 'j-1': { status } } } });
const calls = ['TerminateJob {"jobId":"j-1","reason":"Ended by Hikeshi: unauthorized"}'];

export const cases: readonly ActionCase[] = [
  { name: 'running', world: job('RUNNING'), target, calls },
  { name: 'waiting for a machine', world: job('RUNNABLE'), target, calls },
  { name: 'ended by itself', world: job('SUCCEEDED'), target, calls: [] },
  { name: 'long gone', world: inRegion({}), target, calls: [] },
];
