import { aTarget, type ActionCase } from '../../testing/action-case.ts';
import { aWorld } from '../../testing/fake-account/world.ts';

const target = aTarget('123456789012', '*');

export const cases: readonly ActionCase[] = [
  { name: 'switched on', world: aWorld({ outboundFederation: true }), target, calls: ['DisableOutboundWebIdentityFederation {}'] },
  { name: 'off', world: aWorld(), target, calls: [] },
];
