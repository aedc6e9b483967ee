/** Savings Plans: paid for a year at once. */
import { DAY } from '../../clock.ts';
import { textIn, textsIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';

function asked(call: LiveCall) {
  const ids = textsIn(call.input, 'savingsPlanIds');
  return call.account.states.things.everywhere('savings-plan').filter(({ id }) => ids.length === 0 || ids.includes(id));
}

const planArn = (call: LiveCall): string => `arn:aws:savingsplans::${call.account.id}:savingsplan/${textIn(call.input, 'savingsPlanId')}`;
const plansArns = (call: LiveCall): readonly string[] | string => {
  const ids = textsIn(call.input, 'savingsPlanIds');
  return ids.length === 0 ? '*' : ids.map((id) => `arn:aws:savingsplans::${call.account.id}:savingsplan/${id}`);
};

const plans = (call: LiveCall): LiveReply =>
  answered(
    paged(call, 'savingsPlans', asked(call), {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({
        savingsPlanId: id,
        savingsPlanArn: `arn:aws:savingsplans::${call.account.id}:savingsplan/${id}`,
        savingsPlanType: 'Compute',
        paymentOption: 'All Upfront',
        state: 'active',
        commitment: facts.commitment,
        upfrontPaymentAmount: facts.upfront,
        recurringPaymentAmount: '0',
        currency: 'USD',
        termDurationInSeconds: 365 * DAY,
        start: new Date(createdAt * 1000).toISOString(),
        end: new Date((createdAt + 365 * DAY) * 1000).toISOString(),
        productTypes: ['EC2', 'Fargate', 'Lambda'],
        returnableUntil: new Date((createdAt + 7 * DAY) * 1000).toISOString(),
      }),
    }),
  );

/**
 * Within seven days, in the same month, and at most US$100 an hour can be returned (Savings Plans user guide, "Returning a purchased Savings Plan").
 * The money comes back on the bill; the practice world's bill does not show that.
 */
function returnPlan(call: LiveCall): LiveReply {
  const id = textIn(call.input, 'savingsPlanId');
  const plan = call.account.states.things.everywhere('savings-plan').find((one) => one.id === id);
  if (plan === undefined) return new Refusal('ResourceNotFoundException', `The Savings Plan with ID ${id} was not found.`, 404);
  const monthOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 7);
  if (call.now > plan.createdAt + 7 * DAY || monthOf(call.now) !== monthOf(plan.createdAt))
    return new Refusal('ValidationException', 'This Savings Plan is no longer eligible for return.');
  call.account.states.things.remove('savings-plan', plan.region, id);
  call.account.holdings.gone('AWS::SavingsPlans::SavingsPlan', id, plan.region, call.caller.hand);
  return answered({ savingsPlanId: id });
}

export const savingsplans: LiveService = {
  service: 'savingsplans',
  wording: 'rest',
  operations: { DescribeSavingsPlans: { resource: plansArns, run: plans }, ReturnSavingsPlan: { resource: planArn, run: returnPlan } },
};
