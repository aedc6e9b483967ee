import { ACCOUNT, aRegion, aWorld } from '../../testing/fake-account/world.ts';
import { aTarget, type ActionCase } from '../../testing/action-case.ts';

const target = aTarget('sp-1', `arn:aws:savingsplans::${ACCOUNT}:savingsplan/sp-1`);
const of = (status: string) => aWorld({ regions: { 'us-east-1': aRegion({ things: { 'savings plan': { 'sp-1': { status } } } }) } });

export const cases: readonly ActionCase[] = [
  { name: 'active', world: of('active'), target, calls: ['ReturnSavingsPlan {"savingsPlanId":"sp-1"}'] },
  { name: 'queued for a later day', world: of('queued'), target, calls: ['DeleteQueuedSavingsPlan {"savingsPlanId":"sp-1"}'] },
  { name: 'on its way back', world: of('pending-return'), target, calls: [] },
  { name: 'returned', world: of('returned'), target, calls: [] },
  { name: 'gone', world: aWorld({}), target, calls: [] },
];
