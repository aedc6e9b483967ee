/** Service quotas: requests are granted some hours later by AWS, and then launches see the new limit. */
import { HOUR, isoTime } from '../../clock.ts';
import type { ThingFacts } from '../things.ts';
import { numberOf, textOf, type Call, type Operations, type Reply } from '../call.ts';

export const quotas: Operations = {
  'servicequotas:RequestServiceQuotaIncrease': { run: requestIncrease },
};

const EC2_BUCKETS: Readonly<Record<string, 'standard' | 'gpu' | 'spot'>> = {
  'L-1216C47A': 'standard',
  'L-DB2E81BA': 'gpu',
  'L-417A185B': 'gpu',
  'L-34B43A08': 'spot',
};

/** Modest wishes are granted within hours; very large ones stay pending. */
function requestIncrease(call: Call): Reply {
  const [quotaCode, serviceCode] = [textOf(call.input, 'quotaCode'), textOf(call.input, 'serviceCode')];
  const desiredValue = numberOf(call.input, 'desiredValue', 0);
  const kept = newRequest(serviceCode, quotaCode, desiredValue);
  const bucket = serviceCode === 'ec2' ? EC2_BUCKETS[quotaCode] : undefined;
  if (bucket !== undefined && desiredValue <= 256) {
    const { limits } = call.account.states.compute(call.region);
    call.account.agenda.later(call.random.between(1, 5) * HOUR, () => {
      kept.facts.status = 'APPROVED';
      kept.facts.answeredAt = call.account.clock.now;
      limits[bucket] = Math.max(limits[bucket], desiredValue);
    });
  }
  const id = `${call.random.hex(32)}${call.random.letters(8)}`;
  call.account.states.things.put('quota-request', id, call, kept.facts);
  const requested = {
    id,
    serviceCode,
    quotaCode,
    desiredValue,
    status: 'PENDING',
    created: isoTime(call.now),
    quotaArn: `arn:aws:servicequotas:${call.region}:${call.account.id}:${serviceCode}/${quotaCode}`,
  };
  return { response: { requestedQuota: requested } };
}

const newRequest = (service: string, code: string, desired: number): { readonly facts: ThingFacts['quota-request'] } => ({
  facts: { service, code, desired, status: 'PENDING', answeredAt: null },
});
