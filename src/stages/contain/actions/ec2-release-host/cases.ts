import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('h-1', 'ec2', 'dedicated-host/h-1');
const of = (status: string) => inRegion({ things: { host: { 'h-1': { status } } } });
const calls = ['ReleaseHosts {"HostIds":["h-1"]}'];

export const cases: readonly ActionCase[] = [
  { name: 'there', world: of('available'), target, calls: calls },
  { name: 'released, and still listed', world: of('released'), target, calls: [] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
