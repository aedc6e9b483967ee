/** One incident by chance: an owner's estate, what an intruder made of it, and the findings an investigation would write, with noise. The truth stands beside. */
import type { Findings, Foothold, Resource } from '../../src/stages/investigate/index.ts';
import { ACCOUNT, anInstance, aRegion, aUser, aWorld, type FakeWorld } from '../../src/stages/contain/testing/fake-account/world.ts';
import { aFoothold, anActor, aResource, sessionArn, someFindings, userArn } from '../../src/stages/contain/testing/some-findings.ts';
import { plantRented } from './random-rented.ts';

const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
const REGIONS = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'us-west-1'];
const OWN_TRUST =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}';

/** mulberry32: the same incident for the same number. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A way in or a thing that burns: whether it still stands, and by which names a plan may call it open. */
export interface Left {
  readonly names: readonly string[];
  readonly stands: (world: FakeWorld) => boolean;
}

export interface Incident {
  readonly world: FakeWorld;
  readonly findings: Findings;
  /** What is the owner's and was never the intruder's, as text: must be the same afterwards. */
  readonly owners: (world: FakeWorld) => string;
  readonly left: readonly Left[];
}

export function randomIncident(seed: number): Incident {
  const random = chance(seed);
  const often = (share: number): boolean => random() < share;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const times = (most: number): number[] => Array.from({ length: Math.floor(random() * (most + 1)) }, (_, index) => index);
  const world = aWorld({ regions: Object.fromEntries(REGIONS.map((name) => [name, aRegion()])) });
  const [resources, footholds, left, hands]: [Resource[], Foothold[], Left[], string[]] = [[], [], [], []];
  const region = () => {
    const name = pick(REGIONS);
    return { name, at: world.regions[name] ?? aRegion() };
  };

  // The owner's estate.
  world.users['boss'] = aUser({ attached: [ADMIN], password: true, keys: often(0.5) ? { AKIAOWNBOSS: 'Active' } : {} });
  world.users['dev'] = aUser({
    attached: often(0.5) ? [ADMIN] : [],
    keys: { AKIADEVOLD: 'Active', ...(often(0.4) ? { AKIADEVOTHER: 'Active' } : {}) },
    password: often(0.5),
  });
  for (const one of times(2)) world.roles[`own-role-${one}`] = { attached: [], inline: {}, trust: OWN_TRUST };
  for (const one of times(4)) {
    const { at } = region();
    at.instances[`i-own${one}`] = anInstance({
      type: 't3.micro',
      volumes: { [`vol-own${one}`]: often(0.5) },
      protected: often(0.3),
      group: often(0.3) ? 'own-group' : null,
    });
    at.volumes[`vol-own${one}`] = 20;
    at.groups['own-group'] = { min: 1, max: 2, desired: 1, suspended: [] };
    at.services['own/web'] = { desired: 2 };
    at.functions['own-function'] = { reserved: null, url: often(0.3) ? 'https://own.example/' : null, policy: {} };
    at.templates['lt-own'] = 'own';
    at.eventRules['own-rule'] = 'ENABLED';
  }
  world.caller = often(0.7) ? `arn:aws:iam::${ACCOUNT}:root` : userArn(often(0.7) ? 'boss' : 'dev');

  // What the intruder came in with.
  hands.push(userArn('dev'));
  footholds.push(aFoothold('access-key', 'AKIADEVOLD'));
  left.push({ names: ['AKIADEVOLD', 'dev'], stands: ({ users }) => users['dev']?.keys['AKIADEVOLD'] === 'Active' });

  // Doors he left.
  for (const one of times(3)) {
    const name = `his-user-${one}`;
    const key = `AKIAHIS${one}`;
    world.users[name] = aUser({
      attached: [ADMIN],
      keys: { [key]: 'Active' },
      password: often(0.6),
      mfa: often(0.4) ? { [`arn:aws:iam::${ACCOUNT}:mfa/${name}`]: '2026-01-01T12:00:00Z' } : {},
      serviceCredentials: often(0.3) ? { [`ACCAHIS${one}`]: 'Active' } : {},
    });
    if (often(0.5)) hands.push(userArn(name));
    resources.push(aResource('AWS::IAM::User', name, 'us-east-1'));
    footholds.push(aFoothold('access-key', key), aFoothold('user', name), aFoothold('attached-policy', `${name} ${ADMIN}`));
    left.push({
      names: [name],
      stands: ({ users }) =>
        !(users[name]?.attached.includes('arn:aws:iam::aws:policy/AWSDenyAll') ?? false) ||
        users[name]?.keys[key] === 'Active' ||
        users[name]?.password === true,
    });
  }
  for (const one of times(2)) {
    const name = `his-role-${one}`;
    world.roles[name] = {
      attached: [ADMIN],
      inline: {},
      trust: OWN_TRUST.replace('"Service":"lambda.amazonaws.com"', '"AWS":"arn:aws:iam::111122223333:root"'),
    };
    hands.push(sessionArn(name, 'x'));
    resources.push(aResource('AWS::IAM::Role', name, 'us-east-1'));
    left.push({ names: [name], stands: ({ roles }) => roles[name]?.trust.includes('111122223333') ?? false });
  }
  if (often(0.4)) {
    const strangers = often(0.5) ? ['111122223333'] : ['111122223333', '444455556666'];
    const allow = strangers.map((who) => `{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${who}:root"},"Action":"sts:AssumeRole"}`).join(',');
    world.roles['opened'] = { attached: [], inline: {}, trust: OWN_TRUST.replace(']}', `,${allow}]}`) };
    footholds.push(aFoothold('role-trust', 'opened'));
    left.push({ names: ['opened', 'role/opened'], stands: ({ roles }) => roles['opened']?.trust.includes('111122223333') ?? false });
  }
  if (often(0.3)) {
    footholds.push(aFoothold('roles-anywhere-anchor', 'ta-1'));
    left.push({ names: ['roles-anywhere-anchor ta-1'], stands: () => true });
  }

  // What he burns with.
  for (const one of times(5)) {
    const { name, at } = region();
    const id = `i-his${one}`;
    const request = often(0.3) ? `sir-${one}` : null;
    at.instances[id] = anInstance({
      protected: request === null && often(0.4),
      stopProtected: request === null && often(0.2),
      spotRequest: request,
      volumes: { [`vol-his${one}`]: often(0.8) },
    });
    at.volumes[`vol-his${one}`] = 100;
    if (request !== null) {
      at.spotRequests[request] = { state: 'active', persistent: true };
      resources.push(aResource('AWS::EC2::SpotInstanceRequest', request, name, { verdict: 'consequence' }));
    }
    resources.push(aResource('AWS::EC2::Instance', id, name, { details: { instanceType: 'c5.4xlarge' } }));
    left.push({
      names: [id],
      stands: ({ regions }) =>
        Object.values(regions[name]?.instances ?? {}).some(
          (machine) => machine.spotRequest === request && request !== null && machine.state === 'running',
        ) || regions[name]?.instances[id]?.state === 'running',
    });
    // A disk of the owner's, taken along.
    if (often(0.15)) {
      at.volumes[`vol-taken${one}`] = 50;
      (at.instances[id]?.volumes ?? {})[`vol-taken${one}`] = false;
    }
  }
  for (const one of times(2)) {
    const { name, at } = region();
    const group = `his-group-${one}`;
    at.groups[group] = { min: 3, max: 9, desired: 3, suspended: [] };
    for (const machine of [0, 1, 2]) at.instances[`i-${group}-${machine}`] = anInstance({ group, protected: often(0.5) });
    resources.push(aResource('AWS::AutoScaling::AutoScalingGroup', group, name));
    left.push({
      names: [group],
      stands: ({ regions }) =>
        Object.values(regions[name]?.instances ?? {}).some((machine) => machine.group === group && machine.state === 'running'),
    });
  }
  for (const one of times(2)) {
    const { name, at } = region();
    at.services[`c${one}/his`] = { desired: 4 };
    resources.push(
      aResource('AWS::ECS::Service', `c${one}/his`, name),
      aResource('AWS::ECS::Task', `c${one}/his#tasks`, name, { implicit: true, verdict: 'consequence' }),
    );
    left.push({ names: ['his'], stands: ({ regions }) => regions[name]?.services[`c${one}/his`]?.desired !== 0 });
  }
  if (often(0.5)) {
    const { name, at } = region();
    at.functions['his-function'] = { reserved: null, url: 'https://his.example/', policy: { open: '*' } };
    at.eventRules['his-rule'] = 'ENABLED';
    const arn = `arn:aws:lambda:${name}:${ACCOUNT}:function:his-function`;
    resources.push(aResource('AWS::Lambda::Function', 'his-function', name), aResource('AWS::Events::Rule', 'his-rule', name));
    footholds.push(aFoothold('lambda-url', arn), aFoothold('lambda-permission', arn));
    left.push({
      names: ['his-function', 'his-rule'],
      stands: ({ regions }) => regions[name]?.functions['his-function']?.reserved !== 0 || regions[name]?.eventRules['his-rule'] !== 'DISABLED',
    });
  }

  // Noise: the owner's things in the findings, things long gone, the same thing twice, kinds nobody knows, questions.
  for (const one of times(3))
    resources.push(aResource('AWS::EC2::Instance', `i-own${one}`, pick(REGIONS), { verdict: pick(['owner', 'unclear'] as const) }));
  for (const one of times(2))
    resources.push(aResource('AWS::EC2::Instance', `i-gone${one}`, pick(REGIONS), { state: pick(['alive', 'deleted'] as const) }));
  if (often(0.3)) resources.push(...resources.slice(0, 2));
  if (often(0.3))
    footholds.push(aFoothold('user', 'his-user-9'), aFoothold('no-such-kind', 'x'), aFoothold('access-key', 'AKIAGONE', { state: 'closed' }));

  // What he rents of services; drawn last, so that the rest of an incident stays as it was.
  const rented = plantRented(world, random, region);
  resources.push(...rented.resources);
  left.push(...rented.left);

  const actors = [
    anActor('attacker', hands, ['AKIADEVOLD']),
    anActor('owner', [userArn('boss'), ...(often(0.5) ? [userArn('dev')] : [])], ['AKIAOWNBOSS']),
  ];
  return { world, findings: someFindings({ actors, resources, footholds }), owners: ownersOf, left };
}

const own = (name: string): boolean => /^(i-own|vol-own|vol-taken|own|lt-own|boss)/.test(name);

function ownersOf({ users, roles, regions }: FakeWorld): string {
  const kept = (things: object): object => Object.fromEntries(Object.entries(things).filter(([name]) => own(name)));
  const places = Object.entries(regions).map(([name, region]) => [
    name,
    Object.fromEntries(
      Object.entries(region).map(([kind, things]) => [
        kind,
        kind === 'things'
          ? Object.entries(region.things).map(([one, those]) => [one, kept(those)])
          : typeof things === 'object' && things !== null
            ? kept(things as object)
            : things,
      ]),
    ),
  ]);
  return JSON.stringify([kept(users), kept(roles), places]);
}
