/** Findings as an investigation of this incident would write them, made from the truth, with noise: things not found, the owner's in doubt, long gone, twice, of kinds nobody knows. */
import type { Random } from '../../../src/practice/random.ts';
import { isoTime } from '../../../src/practice/clock.ts';
import type { Findings, Foothold, Resource } from '../../../src/stages/investigate/index.ts';
import { aFoothold, anActor, aResource, someFindings } from '../../../src/stages/contain/testing/some-findings.ts';
import type { BreakIn } from './break-in.ts';

export interface Noise {
  /** Share of what is left out. */
  readonly missing: number;
}

export function findingsOf(into: BreakIn, random: Random, { missing }: Noise): Findings {
  const { stage, id } = into.ground;
  const seen = <Item>(items: readonly Item[]): Item[] => items.filter(() => !random.chance(missing));
  const { attacker, owner } = stage.truth;
  const his = anActor('attacker', seen([...attacker.principals]));
  const keys = stage.truth
    .attackerKeys()
    .map((key) => ({ ...key, type: key.id.startsWith('AKIA') ? ('long-term' as const) : ('temporary' as const) }));
  const first = stage.truth.first;
  const from = first?.time ?? isoTime(stage.from);
  const firstSeen = { firstSeen: from, lastSeen: isoTime(stage.clock.now) };
  const resources = [...seen(resourcesOf(into)), ...noise(into, random)];
  const footholds = seen(footholdsOf(into));
  return someFindings({
    coverage: { ...someFindings().coverage, accounts: [id] },
    first: { eventId: first?.eventId ?? 'e-first', time: from },
    actors: [
      { ...his, accessKeys: seen(keys), ...firstSeen },
      { ...anActor('owner', [...owner.principals]), accessKeys: [...owner.keys].map((key) => ({ id: key, type: 'long-term', part: 'owner' })) },
    ],
    resources: random.chance(0.2) ? [...resources, ...resources.slice(0, 2)] : resources,
    footholds: random.chance(0.2) ? [...footholds, aFoothold('no-such-kind', 'x'), aFoothold('user', 'never-was')] : footholds,
  });
}

function resourcesOf({ ground: { stage, id } }: BreakIn): Resource[] {
  const { holdings, states } = stage.account;
  const held = holdings.resources.map((one) =>
    aResource(one.type, one.id, one.region, {
      account: id,
      state: one.state,
      verdict: one.madeBy === 'attacker' ? 'attacker' : 'consequence',
      createEventId: one.createEventId,
      implicit: one.createEventId === null,
      details: detailsOf(one.type, one.id, one.region),
    }),
  );
  // Of these the practice account keeps no book; the log tells of them.
  const told = (['address', 'event-rule'] as const).flatMap((kind) =>
    states.things
      .everywhere(kind)
      .filter(({ madeBy }) => madeBy === 'attacker')
      .map((one) => aResource(kind === 'address' ? 'AWS::EC2::EIP' : 'AWS::Events::Rule', one.id, one.region, { account: id })),
  );
  return [...held, ...told];

  function detailsOf(type: string, name: string, region: string): Resource['details'] {
    const { instances, keyPairs } = states.lookAt(region);
    const machine = instances.get(name);
    if (machine !== undefined) return { instanceType: machine.type, lifecycle: machine.spot ? 'spot' : 'on-demand' };
    const pair = type === 'AWS::EC2::KeyPair' ? keyPairs.get(name) : undefined;
    return pair === undefined ? {} : { keyPairId: pair.id };
  }
}

function footholdsOf({ ground: { stage }, ways }: BreakIn): Foothold[] {
  const doors = stage.account.holdings.doors.map(({ kind, target, eventId, diesAt, state }) =>
    aFoothold(kind, target, { eventIds: eventId === null ? [] : [eventId], state, diesAt: diesAt === null ? null : isoTime(diesAt) }),
  );
  return [...doors, ...ways.map(({ kind, target }) => aFoothold(kind, target))];
}

/** Of low certainty or of no effect: none of it may lead to anything being done to the owner's. */
function noise({ ground: { stage, id } }: BreakIn, random: Random): Resource[] {
  const { account } = stage;
  const doubted: Resource[] = [];
  for (const [region] of account.states.regional.compute)
    for (const one of account.states.lookAt(region).instances.values())
      if (one.madeBy === 'owner' && random.chance(0.5))
        doubted.push(
          aResource('AWS::EC2::Instance', one.id, region, { account: id, verdict: random.pick(['owner', 'unclear', 'service'] as const) }),
        );
  for (const user of account.identities.users.values())
    if (user.madeBy === 'owner' && random.chance(0.2))
      doubted.push(aResource('AWS::IAM::User', user.name, 'us-east-1', { account: id, verdict: 'unclear' }));
  const gone = Array.from({ length: random.whole(0, 2) }, () =>
    aResource('AWS::EC2::Instance', `i-0${random.hex(16)}`, 'us-east-1', {
      account: id,
      state: random.pick(['alive', 'unknown', 'deleted'] as const),
    }),
  );
  const elsewhere = random.chance(0.3) ? [aResource('AWS::EC2::Instance', `i-0${random.hex(16)}`, 'us-east-1', { account: '999999999999' })] : [];
  return [...doubted, ...gone, ...elsewhere];
}

/** Everything the findings call the intruder's, by name: what is not among these nobody could know of. */
export function namedIn({ actors, resources, footholds }: Findings): ReadonlySet<string> {
  const his = actors.filter(({ kind }) => kind === 'attacker');
  const principals = his.flatMap((one) =>
    one.principals.map((arn) => arn.replace(/^.*?:(user|assumed-role|federated-user)\//, '').replace(/\/.*$/, '')),
  );
  const keys = his.flatMap(({ accessKeys }) => accessKeys.filter(({ type }) => type === 'long-term').map(({ id }) => id));
  const made = resources
    .filter(({ verdict, state }) => (verdict === 'attacker' || verdict === 'consequence') && state !== 'deleted')
    .map(({ type, id, region, account }) => (type === 'AWS::Lambda::Function' ? functionArn(region, account, id) : id));
  const ways = footholds.filter(({ state }) => state !== 'closed').map(({ target }) => target.replace(/^(sg-\w+):.*$/, '$1'));
  return new Set([...principals, ...keys, ...made, ...ways]);
}

/** Functions of one name may stand in several Regions. */
export const functionArn = (region: string, account: string, name: string): string => `arn:aws:lambda:${region}:${account}:function:${name}`;
