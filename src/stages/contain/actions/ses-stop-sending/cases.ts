import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';

const target = aTarget(REGION, '*', {}, REGION);

export const cases: readonly ActionCase[] = [
  { name: 'sending', world: inRegion({ sending: true }), target, calls: ['PutAccountSendingAttributes {"SendingEnabled":false}'] },
  { name: 'stopped', world: inRegion({ sending: false }), target, calls: [] },
];
