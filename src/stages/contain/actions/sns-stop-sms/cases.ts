import { aTarget, inRegion, REGION, type ActionCase } from '../../testing/action-case.ts';

const target = aTarget(REGION, '*', {}, REGION);

export const cases: readonly ActionCase[] = [
  { name: 'sending', world: inRegion({ smsLimit: '30' }), target, calls: ['SetSMSAttributes {"attributes":{"MonthlySpendLimit":"0"}}'] },
  { name: 'stopped', world: inRegion({ smsLimit: '0' }), target, calls: [] },
];
