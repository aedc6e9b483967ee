/**
 * The truth of the practice account after all was done: what the intruder can still do, by trying it, and what still burns, by looking at what runs.
 * Nothing here asks `contain`, the findings or a plan.
 */
import type { Credential } from '../../../src/practice/account/credential.ts';
import { trusts } from '../../../src/practice/account/services/trust.ts';
import type { Stage } from '../../../src/practice/stage.ts';
import { functionArn } from './findings-of.ts';
import { FOREIGN, PROVIDER, type BreakIn } from './break-in.ts';

interface Ground {
  readonly stage: Stage;
}

type Known = Pick<BreakIn, 'hold' | 'ways'> & { readonly ground: Ground };

export interface Standing {
  readonly what: string;
  /** Findings that name one of these know of it, and whoever says that it is open calls it by one of these. */
  readonly names: readonly string[];
}

/** To come back, to spend and to look. */
const TRIED = [
  'iam:CreateUser',
  'iam:CreateAccessKey',
  'iam:DetachUserPolicy',
  'sts:AssumeRole',
  'ec2:RunInstances',
  'bedrock:InvokeModel',
  's3:GetObject',
];

export const stillStanding = (into: Known): readonly Standing[] => [
  ...hands(into),
  ...passwords(into),
  ...roles(into),
  ...functions(into.ground),
  ...machines(into.ground),
  ...rented(into.ground),
  ...containers(into.ground),
  ...openPorts(into),
  ...sending(into),
];

function hands({ ground: { stage }, hold }: Known): Standing[] {
  const { account } = stage;
  return hold
    .filter(
      (credential) => account.deadReason(credential) === null && TRIED.some((action) => account.identities.decide(credential, action) === 'allowed'),
    )
    .map((credential) => ({ what: `the credential ${credential.keyId ?? ''} still works`, names: [credential.keyId ?? '', ...nameOf(credential)] }));
}

const nameOf = ({ principal }: Credential): string[] =>
  principal.kind === 'user' || principal.kind === 'role' ? [principal.name] : principal.kind === 'federated' ? [principal.user, principal.name] : [];

const may = ({ stage: { account } }: Ground, principal: Credential['principal']): boolean =>
  TRIED.some((action) => account.identities.decide({ ...NOBODY, principal, issuedAt: account.clock.now }, action) === 'allowed');

const NOBODY = { keyId: null, longTerm: false, issuedAt: 0, expiresAt: null, mfa: true, fromConsole: false } as const;

/** Passwords the intruder knows: those he set. */
function passwords({ ground }: Known): Standing[] {
  const { account } = ground.stage;
  return account.holdings.doors
    .filter(({ kind, part }) => kind === 'login-profile' && part === 'created')
    .flatMap(({ target }) => account.identities.users.get(target) ?? [])
    .filter((user) => user.password && may(ground, { kind: 'user', name: user.name }))
    .map(({ name }) => ({ what: `the password of ${name} still lets him in`, names: [name] }));
}

/** Roles that strangers of his may still take. */
function roles({ ground }: Known): Standing[] {
  const { account } = ground.stage;
  const provider = `arn:aws:iam::${account.id}:oidc-provider/${PROVIDER}`;
  const strangers: readonly Credential['principal'][] = [
    { kind: 'outside', accountId: FOREIGN, principalId: 'AIDAEXAMPLE' },
    ...(account.identities.oidcProviders.has(provider)
      ? [{ kind: 'web-identity', provider, audience: 'sts.amazonaws.com', subject: 'project:his' } as const]
      : []),
  ];
  return [...account.identities.roles.values()]
    .filter(({ trust }) => strangers.some((principal) => trusts(trust, { ...NOBODY, principal }, account.id, '')))
    .filter(({ name }) => may(ground, { kind: 'role', name, session: 'new' }))
    .map(({ name }) => ({ what: `strangers may still become ${name}`, names: [name, PROVIDER] }));
}

function functions({ stage: { account } }: Ground): Standing[] {
  return [...account.states.functions]
    .filter(([, { url, urlAuth, permissions, concurrency }]) => {
      const open = [...permissions.values()].some((text) => text.includes('"*"'));
      return url !== null && urlAuth === 'NONE' && open && concurrency !== 0;
    })
    .map(([place, { name }]) => ({
      what: `anybody may still call ${place}`,
      // By its step, too, where whoever acts may not look: that is said of the step.
      names: [functionArn(place.slice(0, place.indexOf('/')), account.id, name), `lambda-remove-permission ${name}`],
    }));
}

const his = ({ madeBy }: { readonly madeBy: string }): boolean => madeBy === 'attacker' || madeBy === 'consequence';

function machines({ stage: { account } }: Ground): Standing[] {
  return [...account.states.regional.compute.keys()].flatMap((name) => {
    const { instances, scalingGroups, spotRequests } = account.states.lookAt(name);
    // A group ends its machines when it is at zero; a Spot request does not.
    const grown = (group: string | null): string[] => (group !== null && scalingGroups.has(group) ? [group] : []);
    return [
      ...[...instances.values()]
        .filter((one) => his(one) && one.state === 'running')
        .map(({ id, group }) => ({ what: `${id} runs`, names: [id, ...grown(group)] })),
      ...[...scalingGroups.values()].filter((one) => his(one) && one.desired > 0).map((one) => ({ what: `${one.name} grows`, names: [one.name] })),
      ...[...spotRequests.values()].filter((one) => his(one) && one.active && one.persistent).map(({ id }) => ({ what: `${id} wants`, names: [id] })),
    ];
  });
}

function rented({ stage: { account } }: Ground): Standing[] {
  const { things } = account.states;
  return [
    ...things.everywhere('notebook').filter((one) => his(one) && one.facts.state === 'InService'),
    ...things.everywhere('lightsail-instance').filter(his),
    ...things.everywhere('event-rule').filter((one) => his(one) && one.facts.enabled),
    ...things.everywhere('volume').filter((one) => his(one) && one.facts.instanceId === null),
    ...things.everywhere('address').filter((one) => his(one) && one.facts.instanceId === null),
  ].map(({ kind, id }) => ({ what: `${kind} ${id}`, names: [id] }));
}

function containers({ stage: { account } }: Ground): Standing[] {
  return [...account.states.regional.ecs.keys()].flatMap((region) =>
    [...account.states.ecs(region).services.values()]
      .filter((one) => his(one) && (one.desired > 0 || one.tasks.size > 0))
      .map(({ cluster, name }) => ({ what: `containers of ${cluster}/${name}`, names: [`${cluster}/${name}`, cluster] })),
  );
}

function openPorts({ ground: { stage }, ways }: Known): Standing[] {
  return ways.flatMap(({ kind, target }) => {
    const [group = ''] = target.split(':');
    const open = [...stage.account.states.regional.compute.keys()].some((region) =>
      stage.account.states
        .lookAt(region)
        .securityGroups.get(group)
        ?.rules.some(({ cidr }) => cidr === '0.0.0.0/0'),
    );
    return kind === 'security-group-open' && open ? [{ what: `${target} is open`, names: [group] }] : [];
  });
}

const sending = ({ ground: { stage }, ways }: Known): Standing[] =>
  ways
    .filter(({ kind, target }) => kind === 'ses-sending' && stage.account.states.mail(target).sending)
    .map(({ target }) => ({ what: `mail from ${target}`, names: [target] }));
