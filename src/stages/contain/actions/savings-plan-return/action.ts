/**
 * A Savings Plan given back: one that is only queued is deleted, an active one returned. AWS takes it back within seven days, in the same month, and of at most
 * US$100 an hour (Savings Plans user guide, "Returning a purchased Savings Plan"); what it will not take back is left to the claim, by the plan.
 */
import { reach, reachText } from '../../../../knowledge/json-reach.ts';
import type { Action } from '../action.ts';
import { on } from '../ending.ts';
import { lookAt, textIn } from '../looking.ts';
import { words } from './words.ts';

const OVER = ['returned', 'retired', 'queued-deleted', 'payment-failed'];

export const savingsPlanReturn: Action = {
  id: 'savings-plan-return',
  phase: 'burners',
  order: 4,
  undoable: false,
  idempotent: true,
  words,
  reads: (target) => [{ service: 'savingsplans', operation: 'DescribeSavingsPlans', on: [target.arn] }],
  look: (account, { id, region }) =>
    lookAt(account, { service: 'savingsplans', operation: 'DescribeSavingsPlans', region, input: { savingsPlanIds: [id] } }, (output) => {
      const plan = reach(output, 'savingsPlans[]').find((one) => reachText(one, 'savingsPlanId') === id);
      const state = plan === undefined ? null : (reachText(plan, 'state') ?? '');
      return state === null || OVER.includes(state) ? null : { state };
    }),
  apply: (state, target) => {
    const now = textIn(state, 'state');
    if (now === 'pending-return') return [];
    return [on(target, 'savingsplans', now === 'queued' ? 'DeleteQueuedSavingsPlan' : 'ReturnSavingsPlan', { savingsPlanId: target.id })];
  },
  settling: (state) => textIn(state, 'state') === 'pending-return',
  evidence: ({ id, region }) => [{ service: 'savingsplans', operation: 'DescribeSavingsPlans', region, input: { savingsPlanIds: [id] } }],
};
