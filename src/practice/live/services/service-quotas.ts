/** Service Quotas: how many machines may run, and who asked for more. */
import { dateOf, textIn } from '../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply, type LiveService } from '../live-service.ts';
import { paged } from '../paging.ts';

/** The vCPU limits the stories turn on. */
const QUOTAS: Readonly<Record<string, { readonly name: string; readonly bucket: 'standard' | 'gpu' | 'spot' }>> = {
  'L-1216C47A': { name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances', bucket: 'standard' },
  'L-DB2E81BA': { name: 'Running On-Demand G and VT instances', bucket: 'gpu' },
  'L-417A185B': { name: 'Running On-Demand P instances', bucket: 'gpu' },
  'L-34B43A08': { name: 'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests', bucket: 'spot' },
};

const quotaShown = (call: LiveCall, code: string, { name, bucket }: (typeof QUOTAS)[string]) => ({
  ServiceCode: 'ec2',
  ServiceName: 'Amazon Elastic Compute Cloud (Amazon EC2)',
  QuotaArn: `arn:aws:servicequotas:${call.region}:${call.account.id}:ec2/${code}`,
  QuotaCode: code,
  QuotaName: name,
  Value: call.account.states.lookAt(call.region).limits[bucket],
  Unit: 'None',
  Adjustable: true,
  GlobalQuota: false,
});

function getQuota(call: LiveCall): LiveReply {
  const code = textIn(call.input, 'QuotaCode');
  const quota = QUOTAS[code];
  if (textIn(call.input, 'ServiceCode') !== 'ec2' || quota === undefined)
    return new Refusal('NoSuchResourceException', 'The request failed because the specified quota does not exist.');
  return answered({ Quota: quotaShown(call, code, quota) });
}

function listQuotas(call: LiveCall): LiveReply {
  const quotas = textIn(call.input, 'ServiceCode') === 'ec2' ? Object.entries(QUOTAS) : [];
  return answered(paged(call, 'Quotas', quotas, { keyOf: ([code]) => code, show: ([code, quota]) => quotaShown(call, code, quota) }));
}

function history(call: LiveCall): LiveReply {
  const [service, status] = [textIn(call.input, 'ServiceCode'), textIn(call.input, 'Status')];
  const requests = call.account.states.things
    .of('quota-request', call.region)
    .filter(({ facts }) => (service === '' || facts.service === service) && (status === '' || facts.status === status));
  return answered(
    paged(call, 'RequestedQuotas', requests, {
      keyOf: ({ id }) => id,
      show: ({ id, createdAt, facts }) => ({
        Id: id,
        ServiceCode: facts.service,
        QuotaCode: facts.code,
        QuotaName: QUOTAS[facts.code]?.name ?? facts.code,
        DesiredValue: facts.desired,
        Status: facts.status,
        Created: dateOf(createdAt),
        LastUpdated: dateOf(facts.answeredAt ?? createdAt),
        QuotaArn: `arn:aws:servicequotas:${call.region}:${call.account.id}:${facts.service}/${facts.code}`,
        GlobalQuota: false,
        Unit: 'None',
      }),
    }),
  );
}

export const serviceQuotas: LiveService = {
  service: 'service-quotas',
  wording: 'json',
  operations: {
    GetServiceQuota: { run: getQuota },
    ListServiceQuotas: { run: listQuotas },
    ListRequestedServiceQuotaChangeHistory: { run: history },
  },
};
