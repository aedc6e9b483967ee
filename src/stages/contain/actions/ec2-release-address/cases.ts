import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('eipalloc-1', 'ec2', 'elastic-ip/eipalloc-1');

export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({ addresses: { 'eipalloc-1': '203.0.113.9' } }), target, calls: ['ReleaseAddress {"AllocationId":"eipalloc-1"}'] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
