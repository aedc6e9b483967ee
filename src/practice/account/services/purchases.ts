/** Things paid at once: domains, Savings Plans, products of the Marketplace. Each is on the bill the day it is bought, used or not. */
import { textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';

const HIDDEN = 'HIDDEN_DUE_TO_SECURITY_REASONS';

export const purchases: Operations = {
  'route53domains:CheckDomainAvailability': { readOnly: true, run: () => ({}) },
  'route53domains:RegisterDomain': { run: registerDomain },
  'savingsplans:CreateSavingsPlan': { run: createSavingsPlan },
  'aws-marketplace:Subscribe': { run: subscribe },
};

/** Input: domainName. */
function registerDomain(call: Call): Reply {
  const domainName = textOf(call.input, 'domainName');
  call.account.holdings.made('AWS::Route53Domains::Domain', domainName, call.region, makerOf(call));
  call.account.states.things.put('domain', domainName, call, {});
  call.account.meter.bought({ what: 'domain', id: domainName, hand: call.caller.hand });
  const request = { domainName, durationInYears: 1, autoRenew: true, adminContact: HIDDEN, registrantContact: HIDDEN, techContact: HIDDEN };
  return { request, response: { operationId: call.random.uuid() } };
}

/** All upfront, for machines nobody has: what it covers never matters. */
function createSavingsPlan(call: Call): Reply {
  const savingsPlanId = call.random.uuid();
  call.account.holdings.made('AWS::SavingsPlans::SavingsPlan', savingsPlanId, call.region, makerOf(call));
  call.account.states.things.put('savings-plan', savingsPlanId, call, { commitment: '0.5', upfront: '4380' });
  call.account.meter.bought({ what: 'savings-plan', id: savingsPlanId, hand: call.caller.hand });
  const request = { savingsPlanOfferingId: call.random.uuid(), commitment: '0.5', upfrontPaymentAmount: '4380', clientToken: call.random.uuid() };
  return { request, response: { savingsPlanId } };
}

/** Input: productId. */
function subscribe(call: Call): Reply {
  const productId = textOf(call.input, 'productId');
  call.account.holdings.made('AWS::Marketplace::Subscription', productId, call.region, makerOf(call));
  const id = `agmt-${call.random.base32(12).toLowerCase()}`;
  call.account.states.things.put('agreement', id, call, { productId });
  call.account.meter.bought({ what: 'marketplace', id, hand: call.caller.hand });
  return { request: { productId, agreementDuration: 'P365D' } };
}
