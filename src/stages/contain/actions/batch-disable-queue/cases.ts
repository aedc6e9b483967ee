import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('q', 'batch', 'job-queue/q');
const queue = (state: string, status = 'VALID') => inRegion({ things: { 'batch queue': { q: { state, status } } } });

export const cases: readonly ActionCase[] = [
  { name: 'takes jobs', world: queue('ENABLED'), target, calls: ['UpdateJobQueue {"jobQueue":"q","state":"DISABLED"}'] },
  { name: 'takes none', world: queue('DISABLED'), target, calls: [] },
  { name: 'being deleted', world: queue('DISABLED', 'DELETING'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
