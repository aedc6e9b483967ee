import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('vol-1', 'ec2', 'volume/vol-1');

export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({ volumes: { 'vol-1': 8 } }), target, calls: ['DeleteVolume {"VolumeId":"vol-1"}'] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
