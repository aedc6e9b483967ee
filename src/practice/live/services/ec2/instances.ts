/** DescribeInstances: what runs, is stopped, or ended within the last hour. */
import { filtersIn, passes, textsIn, type Filter } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveReply } from '../../live-service.ts';
import { paged } from '../../paging.ts';
import type { Instance } from '../../../account/service-states.ts';
import { instanceShown, stateOf, tagsOf } from './instance-shown.ts';
import { askedOfEc2 } from './recorded-request.ts';

/** Seconds a terminated instance is still shown; the account keeps it no longer either. */
const SHOWN_AFTER_END = 3600;

export function describeInstances(call: LiveCall): LiveReply {
  const { instances, ended } = call.account.states.lookAt(call.region);
  const recorded = { request: askedOfEc2(call.input) };
  const wanted = textsIn(call.input, 'InstanceIds');
  const shown = (id: string): Instance | undefined => instances.get(id) ?? recently(ended.get(id), call.now);
  const missing = wanted.find((id) => shown(id) === undefined);
  if (missing !== undefined)
    return /^i-[0-9a-f]{8,17}$/.test(missing)
      ? new Refusal('InvalidInstanceID.NotFound', `The instance ID '${missing}' does not exist`)
      : new Refusal('InvalidInstanceID.Malformed', `Invalid id: "${missing}"`);
  const chosen =
    wanted.length > 0
      ? wanted.flatMap((id) => shown(id) ?? [])
      : [...instances.values(), ...[...ended.values()].flatMap((one) => recently(one, call.now) ?? [])];
  const filters = filtersIn(call.input);
  const unknown = filters.find((filter) => !isFilter(filter.name));
  if (unknown !== undefined) return new Refusal('InvalidParameterValue', `The filter '${unknown.name}' is invalid`);
  const matching = filters.length === 0 ? chosen : chosen.filter((instance) => filters.every((filter) => matches(instance, filter)));
  return answered(
    paged(call, 'Reservations', matching, {
      keyOf: (instance) => instance.id,
      show: (instance) => ({
        ReservationId: instance.launch?.reservationId ?? `r-${instance.id.slice(2)}`,
        OwnerId: call.account.id,
        Groups: [],
        Instances: [instanceShown(call, instance)],
      }),
    }),
    recorded,
  );
}

const recently = (instance: Instance | undefined, now: number): Instance | undefined =>
  instance !== undefined && instance.since > now - SHOWN_AFTER_END ? instance : undefined;

const FACETS: Readonly<Record<string, (instance: Instance) => string | null>> = {
  'instance-id': (instance) => instance.id,
  'instance-type': (instance) => instance.type,
  'instance-state-name': (instance) => stateOf(instance).Name,
  'instance-state-code': (instance) => String(stateOf(instance).Code),
  'instance-lifecycle': (instance) => (instance.spot ? 'spot' : null),
  'image-id': (instance) => instance.launch?.imageId ?? null,
  'key-name': (instance) => instance.launch?.keyName ?? null,
  'availability-zone': (instance) => instance.zone,
  'ip-address': (instance) => instance.publicAddress,
  'private-ip-address': (instance) => instance.launch?.privateAddress ?? null,
  'subnet-id': (instance) => instance.launch?.subnetId ?? null,
  'reservation-id': (instance) => instance.launch?.reservationId ?? null,
};

const isFilter = (name: string): boolean => name === 'tag-key' || name.startsWith('tag:') || Object.hasOwn(FACETS, name);

function matches(instance: Instance, filter: Filter): boolean {
  if (filter.name === 'tag-key') return tagsOf(instance).some((tag) => passes(filter.values, tag.Key));
  if (filter.name.startsWith('tag:')) return tagsOf(instance).some((tag) => tag.Key === filter.name.slice(4) && passes(filter.values, tag.Value));
  return passes(filter.values, FACETS[filter.name]?.(instance));
}
