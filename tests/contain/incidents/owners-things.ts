/** Whether anything of the owner's was changed beyond what a step the person agreed to names. Ownership is the practice account's own knowledge of who made a thing. */
import type { SimulatedAccount } from '../../../src/practice/account/simulated-account.ts';
import type { Plan, PlanStep } from '../../../src/stages/contain/plan/plan.ts';

/** `identities.users.dev.inline.HikeshiDenyAll: null -> ...`, as `differences` tells them. */
export const changedBeyond = (changes: readonly string[], plans: readonly Plan[], account: SimulatedAccount, his: ReadonlySet<string>): string[] =>
  changes.filter(
    (change) =>
      !isCopy(change, account) &&
      !isLock(change, account, plans) &&
      !isHis(change, account, his) &&
      !plans.some(({ steps }) => steps.some((step) => partsOf(step).some((part) => change.startsWith(part)))),
  );

/** Things the intruder made, or that came of them, by where they stand in the state. */
export function madeByIntruder({ identities, states, holdings }: SimulatedAccount): ReadonlySet<string> {
  const places = new Set<string>();
  const note = (at: string, things: ReadonlyMap<string, { readonly madeBy: string }>): void => {
    for (const [name, { madeBy }] of things) if (madeBy === 'attacker' || madeBy === 'consequence') places.add(`${at}.${name}`);
  };
  note('identities.users', identities.users);
  note('identities.roles', identities.roles);
  note('identities.keys', identities.keys);
  note('services.functions', states.functions);
  for (const [region] of states.regional.compute) {
    const place = states.lookAt(region);
    const at = `services.regional.compute.${region}`;
    note(`${at}.instances`, place.instances);
    note(`${at}.scalingGroups`, place.scalingGroups);
    note(`${at}.templates`, place.templates);
    note(`${at}.spotRequests`, place.spotRequests);
  }
  for (const [region] of states.regional.ecs) note(`services.regional.ecs.${region}.services`, states.ecs(region).services);
  for (const [kind, things] of states.things.all) note(`services.things.${kind}`, things);
  // Of these the books of the practice account know the maker, not the things themselves.
  for (const { type, id, region } of holdings.resources) {
    if (type === 'AWS::EC2::KeyPair') places.add(`services.regional.compute.${region}.keyPairs.${id}`);
    if (type === 'AWS::EC2::SecurityGroup') places.add(`services.regional.compute.${region}.securityGroups.${id}`);
  }
  return places;
}

const isHis = (change: string, account: SimulatedAccount, his: ReadonlySet<string>): boolean => {
  const place = change.slice(0, change.indexOf(':'));
  for (const one of [...his, ...madeByIntruder(account)]) if (place === one || place.startsWith(`${one}.`)) return true;
  return false;
};

/** A copy made as evidence is new, and nothing else is touched by it. */
const isCopy = (change: string, { states }: SimulatedAccount): boolean => {
  const [, region = '', id = ''] = /^services\.things\.snapshot\|([a-z0-9-]+)\.(snap-\w+)\..*: null -> /.exec(change) ?? [];
  return states.things.get('snapshot', region, id)?.facts.tags.has('hikeshi-evidence-of') === true;
};

/** A policy a step names, new and on nothing but the account the step names. */
const isLock = (change: string, { states }: SimulatedAccount, plans: readonly Plan[]): boolean => {
  const [, region = '', id = ''] = /^services\.things\.organization-policy\|([a-z0-9-]+)\.([\w-]+)\..*: null -> /.exec(change) ?? [];
  const made = states.things.get('organization-policy', region, id)?.facts;
  const locked = plans.flatMap(({ steps }) => steps.flatMap(({ action, target }) => (action === 'organizations-deny-account' ? [target.id] : [])));
  return made !== undefined && locked.some((one) => made.name === `HikeshiDeny-${one}` && made.targets.join() === one);
};

const user = (name: string): string => `identities.users.${name}`;
const role = (name: string): string => `identities.roles.${name}`;

/**
 * What a step may change of a thing of the owner's. A step of another action may change nothing of the owner's at all: so a wrong plan shows here,
 * even where it carries out what it says.
 */
function partsOf({ action, target }: PlanStep): string[] {
  const { id, more, region } = target;
  switch (action) {
    case 'iam-deny-user':
      return [`${user(id)}.managed`, `${user(id)}.inline.HikeshiDenyAll`];
    case 'iam-cut-user-sessions':
      return [`${user(id)}.inline.HikeshiRevokeOlderSessions`];
    case 'iam-cut-role-sessions':
      return [`${role(id)}.inline.HikeshiRevokeOlderSessions`];
    case 'iam-deactivate-key':
      return [`identities.keys.${id}.active`];
    case 'iam-deactivate-service-credential':
      return [`identities.facts.extraCredentials.${id}.active`, `${user(more['user'] ?? '')}.serviceCredentials`];
    case 'iam-remove-password':
      return ['password', 'passwordSince', 'passwordResetRequired'].map((part) => `${user(id)}.${part}`);
    case 'iam-remove-mfa':
      return [`identities.facts.mfaDevices.${id}`, `${user(more['user'] ?? '')}.mfa`];
    case 'iam-close-trust':
      return [`${role(id)}.trust`];
    case 'iam-remove-inline-policy':
      return [`identities.${(more['kind'] ?? '').toLowerCase()}s.${more['name'] ?? ''}.inline.${id}`];
    case 'iam-detach-policy':
      return [`identities.${(more['kind'] ?? '').toLowerCase()}s.${more['name'] ?? ''}.managed`];
    case 'iam-leave-group':
      return [`${user(more['user'] ?? '')}.groups`];
    case 'iam-restore-policy-version':
      return [`identities.customerPolicies.${id}`, `identities.facts.policies.${id}`];
    case 'lambda-delete-url':
    case 'lambda-remove-permission':
      return ['url', 'urlAuth', 'permissions'].map((part) => `services.functions.${region}/${id}.${part}`);
    case 'ec2-close-ingress':
      return [`services.regional.compute.${region}.securityGroups.${more['group'] ?? ''}.rules`];
    case 'ses-stop-sending':
      return [`services.regional.mail.${region}.sending`];
    case 'iam-remove-oidc-provider':
      return [`identities.oidcProviders`, `identities.facts.providers.${id}`];
    default:
      return [];
  }
}
