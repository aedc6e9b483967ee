import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';

const id = '92853adf-ba41-4cd6-9a88-142d1EXAMPLE';
const target = aTarget(id, '*', {}, REGION);

export const cases: readonly ActionCase[] = [
  { name: 'under way', world: inRegion({ commands: { [id]: 'InProgress' } }), target, calls: [`CancelCommand {"CommandId":"${id}"}`] },
  { name: 'over', world: inRegion({ commands: { [id]: 'Success' } }), target, calls: [] },
  { name: 'unknown', world: inRegion({}), target, calls: [] },
];
