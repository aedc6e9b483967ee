/** Whatever in the account is the owner's, as texts that can be compared byte by byte, around every change the person makes. */
import type { Hand } from '../account/call.ts';
import type { SimulatedAccount } from '../account/simulated-account.ts';
import type { ThingKind } from '../account/things.ts';

export interface Touched {
  /** Seconds since 1970. */
  readonly at: number;
  /** `ec2 TerminateInstances` */
  readonly call: string;
  /** `instance i-0abc (eu-west-1)` */
  readonly thing: string;
  readonly how: 'changed' | 'gone';
}

const THINGS = [
  'volume',
  'snapshot',
  'address',
  'nat-gateway',
  'load-balancer',
  'database',
  'hosted-zone',
  'key',
  'secret',
  'notebook',
  'lightsail-instance',
  'event-rule',
  'schedule',
  'stack',
  'event-mapping',
] as const satisfies readonly ThingKind[];

/** What changes by being used is not the thing itself. */
const USE: ReadonlySet<string> = new Set(['used', 'passwordUsedAt', 'since', 'activities', 'balance', 'fulfil', 'decisions', 'answeredAt']);

const text = (value: unknown): string =>
  JSON.stringify(value, (name, one: unknown) =>
    USE.has(name) ? undefined : one instanceof Map ? [...(one as Map<unknown, unknown>)] : one instanceof Set ? [...(one as Set<unknown>)] : one,
  );

const owners = ({ madeBy }: { readonly madeBy: Hand }): boolean => madeBy === 'owner' || madeBy === 'service';

/** Names of users, roles and keys through which the intruder acted: shutting these is the work itself. */
function stolen({ holdings, identities }: SimulatedAccount): ReadonlySet<string> {
  const names = holdings.doors.flatMap(({ target }) => target.split(' '));
  const held = holdings.inHand.flatMap(({ principal, keyId }) => [
    ...(keyId === null ? [] : [keyId]),
    ...(principal.kind === 'user' || principal.kind === 'role' ? [principal.name] : principal.kind === 'federated' ? [principal.user] : []),
  ]);
  const users = [...names, ...held].flatMap((id) => identities.keys.get(id)?.user ?? []);
  return new Set([...names, ...held, ...users]);
}

/** By name, every thing of the owner's as it is now. */
export function ownersThings(account: SimulatedAccount): ReadonlyMap<string, string> {
  const { states, identities } = account;
  const all = new Map<string, string>();
  const put = (kind: string, id: string, region: string | null, value: unknown): void => {
    all.set(`${kind} ${id}${region === null ? '' : ` (${region})`}`, text(value));
  };
  for (const region of states.computeRegions) {
    const { instances, scalingGroups, templates, spotRequests } = states.lookAt(region);
    for (const one of instances.values()) if (owners(one)) put('instance', one.id, region, one);
    for (const one of scalingGroups.values()) if (owners(one)) put('scaling-group', one.name, region, one);
    for (const one of templates.values()) if (owners(one)) put('template', one.name, region, one);
    for (const one of spotRequests.values()) if (owners(one)) put('spot-request', one.id, region, one);
  }
  for (const kind of THINGS) for (const one of states.things.everywhere(kind)) if (owners(one)) put(kind, one.id, one.region, one.facts);
  for (const one of states.functions.values()) if (owners(one)) put('function', one.name, one.region, one);
  for (const bucket of states.buckets) put('bucket', bucket, null, states.bucketFacts.get(bucket) ?? bucket);
  const excepted = stolen(account);
  for (const one of identities.users.values()) if (owners(one) && !excepted.has(one.name)) put('user', one.name, null, one);
  for (const one of identities.roles.values()) if (owners(one) && !excepted.has(one.name)) put('role', one.name, null, one);
  for (const one of identities.keys.values()) if (owners(one) && !excepted.has(one.id)) put('key', one.id, null, one);
  const { trail } = states;
  // To start a trail that somebody stopped is to repair it.
  if (trail.arnName !== null && trail.logging) put('trail', trail.arnName, trail.homeRegion, { bucket: trail.bucket });
  return all;
}

/** What a change did to things that were there before it, but for those of `own`. */
export function touchedBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): readonly Pick<Touched, 'thing' | 'how'>[] {
  return [...before].flatMap(([thing, was]) => {
    const is = after.get(thing);
    return is === was || own.has(thing) ? [] : [{ thing, how: is === undefined ? ('gone' as const) : ('changed' as const) }];
  });
}
