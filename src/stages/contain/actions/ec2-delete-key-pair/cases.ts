import { inRegion, regionalTarget, type ActionCase } from '../../testing/action-case.ts';

const target = regionalTarget('key-1', 'ec2', 'key-pair/key-1');

export const cases: readonly ActionCase[] = [
  { name: 'there', world: inRegion({ keyPairs: { 'key-1': 'k' } }), target, calls: ['DeleteKeyPair {"KeyPairId":"key-1"}'] },
  { name: 'gone', world: inRegion({}), target, calls: [] },
];
