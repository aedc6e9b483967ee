/** Spot: wishes, what they got, and what the market asked. */
import type { SpotRequest } from '../../../account/service-states.ts';
import { INSTANCE_TYPES } from '../../../account/services/instance-types.ts';
import { spotPrice } from '../../../bills/accrual/compute-charges.ts';
import { DAY, isoTime } from '../../../clock.ts';
import { dateOf, filtersIn, passes, textIn, textsIn, timeIn } from '../../input.ts';
import { answered, type LiveCall, type LiveReply } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import { livingInstances } from './all-instances.ts';
import { listOfEc2 } from './listing.ts';

interface ShownRequest extends SpotRequest {
  readonly instanceId: string | null;
}

/** A one-time wish ends with its machine; a persistent one waits for the next. */
function stateOf({ active, cancelled, instanceId, persistent }: ShownRequest): { readonly state: string; readonly code: string } {
  if (cancelled)
    return instanceId === null
      ? { state: 'cancelled', code: 'canceled-before-fulfillment' }
      : { state: 'cancelled', code: 'request-canceled-and-instance-running' };
  if (instanceId !== null) return { state: 'active', code: 'fulfilled' };
  if (active || persistent) return { state: 'open', code: 'capacity-not-available' };
  return { state: 'closed', code: 'instance-terminated-by-user' };
}

export const describeSpotRequests = (call: LiveCall): LiveReply => {
  const byRequest = new Map(livingInstances(call).map(({ id, launch }) => [launch?.spotRequestId ?? '', id]));
  const requests = [...call.account.states.lookAt(call.region).spotRequests.values()];
  const shown: readonly ShownRequest[] = requests.map((request) => ({ ...request, instanceId: byRequest.get(request.id) ?? null }));
  return listOfEc2(call, shown, {
    member: 'SpotInstanceRequests',
    ids: {
      member: 'SpotInstanceRequestIds',
      missing: 'InvalidSpotInstanceRequestID.NotFound',
      says: (id) => `The spot instance request ID '${id}' does not exist`,
    },
    idOf: ({ id }) => id,
    facets: { 'spot-instance-request-id': ({ id }) => id, state: (one) => stateOf(one).state, 'instance-id': ({ instanceId }) => instanceId },
    show: (one) => ({
      SpotInstanceRequestId: one.id,
      Type: one.persistent ? 'persistent' : 'one-time',
      State: stateOf(one).state,
      Status: { Code: stateOf(one).code, UpdateTime: dateOf(one.createdAt) },
      CreateTime: dateOf(one.createdAt),
      ProductDescription: 'Linux/UNIX',
      InstanceInterruptionBehavior: 'terminate',
      LaunchSpecification: { InstanceType: one.instanceType, ImageId: one.imageId },
      ...(one.instanceId === null ? {} : { InstanceId: one.instanceId }),
      Tags: [],
    }),
  });
};

/** Days a caller can look back. */
const HISTORY_DAYS = 90;

/** In the practice world the market asks one price a day in each zone: newest first, and the one valid at the start as well. */
export const describeSpotPrices = (call: LiveCall): LiveReply => {
  const { subnets } = call.account.states.lookAt(call.region);
  const wanted = textsIn(call.input, 'InstanceTypes');
  const byFilter = filtersIn(call.input).find(({ name }) => name === 'instance-type');
  const types = INSTANCE_TYPES.filter(
    (type) => (wanted.length === 0 || wanted.includes(type)) && (byFilter === undefined || passes(byFilter.values, type)),
  );
  const zone = textIn(call.input, 'AvailabilityZone');
  const until = Math.min(timeIn(call.input, 'EndTime') ?? call.now, call.now);
  const from = Math.max(timeIn(call.input, 'StartTime') ?? call.now - HISTORY_DAYS * DAY, call.now - HISTORY_DAYS * DAY);
  const prices: { readonly type: string; readonly zone: string; readonly at: number }[] = [];
  for (let day = Math.floor(until / DAY) * DAY; day > from - DAY; day -= DAY)
    for (const type of types)
      for (const subnet of subnets) if (zone === '' || zone === subnet.zone) prices.push({ type, zone: subnet.zone, at: day });
  return answered(
    paged(call, 'SpotPriceHistory', prices, {
      keyOf: (price) => `${price.type} ${price.zone} ${isoTime(price.at)}`,
      show: (price) => ({
        InstanceType: price.type,
        AvailabilityZone: price.zone,
        ProductDescription: 'Linux/UNIX',
        SpotPrice: spotPrice(call.region, price.type, price.at),
        Timestamp: dateOf(price.at),
      }),
    }),
  );
};
