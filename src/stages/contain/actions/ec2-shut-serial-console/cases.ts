import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';

const target = aTarget(REGION, '*', {}, REGION);

export const cases: readonly ActionCase[] = [
  { name: 'open', world: inRegion({ serialConsole: true }), target, calls: ['DisableSerialConsoleAccess {}'] },
  { name: 'shut', world: inRegion({}), target, calls: [] },
];
