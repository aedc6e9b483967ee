/** What is proposed against ways back in. Those no action knows, or whose place the findings do not tell, are handed to the person with the findings' own instructions. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { Findings, Foothold } from '../../investigate/index.ts';
import type { Action, Target } from '../actions/action.ts';
import { ec2CloseIngress } from '../actions/ec2-close-ingress/action.ts';
import { iamDeactivateCertificate } from '../actions/iam-deactivate-certificate/action.ts';
import { iamDeactivateKey } from '../actions/iam-deactivate-key/action.ts';
import { iamDeactivateServiceCredential } from '../actions/iam-deactivate-service-credential/action.ts';
import { iamDeactivateSshKey } from '../actions/iam-deactivate-ssh-key/action.ts';
import { iamDetachPolicy } from '../actions/iam-detach-policy/action.ts';
import { iamDisableOutboundFederation } from '../actions/iam-disable-outbound-federation/action.ts';
import { iamLeaveGroup } from '../actions/iam-leave-group/action.ts';
import { iamRemoveInlinePolicy } from '../actions/iam-remove-inline-policy/action.ts';
import { iamRemoveMfa } from '../actions/iam-remove-mfa/action.ts';
import { iamRemoveOidcProvider } from '../actions/iam-remove-oidc-provider/action.ts';
import { iamRemovePassword } from '../actions/iam-remove-password/action.ts';
import { iamRemoveSamlProvider } from '../actions/iam-remove-saml-provider/action.ts';
import { lambdaCloseLayer } from '../actions/lambda-close-layer/action.ts';
import { lambdaDeleteUrl } from '../actions/lambda-delete-url/action.ts';
import { lambdaRemovePermission } from '../actions/lambda-remove-permission/action.ts';
import { lambdaZeroConcurrency } from '../actions/lambda-zero-concurrency/action.ts';
import { rolesanywhereDisableAnchor } from '../actions/rolesanywhere-disable-anchor/action.ts';
import { rolesanywhereDisableProfile } from '../actions/rolesanywhere-disable-profile/action.ts';
import { ssmCancelCommand } from '../actions/ssm-cancel-command/action.ts';
import { ssmEndSession } from '../actions/ssm-end-session/action.ts';
import { sesStopSending } from '../actions/ses-stop-sending/action.ts';
import { snsStopSms } from '../actions/sns-stop-sms/action.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import { boundaryProposals } from './boundary-proposals.ts';
import { centerAssignmentProposals, centerUserProposals } from './center-proposals.ts';
import { earlierCalls, formerly } from './earlier-calls.ts';
import { isPlanted } from './planted.ts';
import { bucketProposals } from './bucket-proposals.ts';
import { policyVersionProposals } from './policy-version-proposals.ts';
import { machineProfileProposals } from './profile-proposals.ts';
import { nothingProposed, proposal, type Looking, type Note, type Proposed } from './proposal.ts';
import { byHand, isThingOfHis, LEFT } from './left-behind.ts';
import { ruleProposals } from './rule-proposals.ts';
import { changedSchedule } from './schedule-proposals.ts';
import { arnTarget, identityTarget, ofUser, regional, userTarget } from './targets.ts';
import { SHARING_KINDS } from './sharing-kinds.ts';
import { trustProposals } from './trust-proposals.ts';
import { IAM, unseenNote } from './unseen-note.ts';
import { changedTrail, deletedTrail, detectorFilter, detectorOff, stoppedTrail } from './watching-proposals.ts';

/** Reached by steps of their own: the users and roles, the machines and what starts them. */
const ELSEWHERE = new Set([
  'user',
  'auto-scaling-group',
  'ecs-service',
  'launch-template',
  'spot-request',
  'spot-fleet',
  'ec2-fleet',
  'termination-protection',
  'ec2-key-pair',
  'federation-session',
  'session-token',
  'role-session',
  'console-session',
]);

type Placed = (foothold: Foothold, accountId: string, findings: Findings) => Target | null;

const REGION = /[a-z]{2}(?:-[a-z]+)+-\d/;

const inRegion =
  (service: string): Placed =>
  (one, accountId) => {
    const region = REGION.exec(one.target)?.[0] ?? one.region;
    return region === undefined ? null : { ...regional(service, accountId, region, '*', region), arn: '*' };
  };

const lambda: Placed = ({ target }, accountId) => {
  const [, region, account, name] = /^arn:aws[a-z-]*:lambda:([a-z0-9-]+):(\d{12}):function:([\w-]+)/.exec(target) ?? [];
  return region === undefined || name === undefined || account !== accountId ? null : regional('lambda', accountId, region, `function:${name}`, name);
};

/** `user policy`, `role/name policy`, `group/name policy`: users go by their bare name. */
const identityAnd: Placed = ({ target }, accountId) => {
  const [, , kind = 'user', name, id] = /^((role|group)\/)?(\S+) (.+)$/s.exec(target) ?? [];
  if (name === undefined || id === undefined) return null;
  return identityTarget(accountId, kind === 'role' ? 'Role' : kind === 'group' ? 'Group' : 'User', name, id);
};

const providerArn: Placed = ({ target }, accountId) => (target.startsWith('arn:') ? arnTarget(accountId, target) : null);

const groupMembership: Placed = ({ target }, accountId) => {
  const [, user, group] = /^(\S+) in (\S+)$/.exec(target) ?? [];
  if (group === undefined || user === undefined) return null;
  const [groupArn, userArn] = [`arn:aws:iam::${accountId}:group/${group}`, `arn:aws:iam::${accountId}:user/${user}`];
  return { id: group, account: accountId, region: GLOBAL_REGION, arn: groupArn, more: { user, userArn } };
};

/** `sg-0...:22-22`; its Region stands with the group among the resources, or with the way in itself. */
const ingress: Placed = ({ target }, accountId, findings) => {
  const [, group, ports] = /^(sg-[0-9a-f]+):(-?\d+--?\d+)$/.exec(target) ?? [];
  const home = findings.resources.find((one) => one.id === group && one.account === accountId);
  const region = home?.region ?? findings.footholds.find((one) => one.target === target)?.region;
  if (group === undefined || ports === undefined || region === undefined) return null;
  return regional('ec2', accountId, region, `security-group/${group}`, target, { group, ports });
};

/** By its id, in the Region the findings name; older findings name none, and then the person is asked to look. */
const anywhere =
  (kind: 'trust-anchor' | 'profile'): Placed =>
  ({ target, region }, accountId) =>
    region === undefined || !/^[\w-]+$/.test(target) ? null : regional('rolesanywhere', accountId, region, `${kind}/${target}`, target);
/** Findings of before told no Region: then nobody knows where to look. */
const placed = (region: string | undefined, make: (region: string) => Target): Target | null => (region === undefined ? null : make(region));

/** `name:version`, the name perhaps as an ARN. */
const layer: Placed = ({ target, region }, accountId) => {
  const [, name, version] = /([\w-]+):(\d+)$/.exec(target) ?? [];
  if (name === undefined || version === undefined) return null;
  return placed(region, (at) => regional('lambda', accountId, at, `layer:${name}:${version}`, `${name}:${version}`, { layer: name, version }));
};

/** Of a user whom the findings name; older findings name none, and then only users he acted as are looked into. */
const credentialOfUser: Placed = ({ target, subject }, accountId) => {
  const user = userIn(subject);
  return user === null ? null : ofUser(accountId, user, target);
};

const userIn = (subject: string | undefined): string | null => {
  const user = /^user\/(.+)$/s.exec(subject ?? '')?.[1];
  return user === undefined || user === 'root' ? null : user;
};

/** The way in goes by its user; the device stands among its details. */
const device: Placed = ({ target, details }, accountId) => {
  const serial = details?.['device'];
  if (serial === undefined || target === 'root') return null;
  const { arn } = userTarget(accountId, target);
  return { ...ofUser(accountId, target, serial), more: { user: target, userArn: arn } };
};

const KINDS: Readonly<Record<string, { readonly action: Action; readonly target: Placed }>> = {
  ...SHARING_KINDS,
  'attached-policy': { action: iamDetachPolicy, target: identityAnd },
  'group-membership': { action: iamLeaveGroup, target: groupMembership },
  'login-profile': { action: iamRemovePassword, target: ({ target }, accountId) => userTarget(accountId, target) },
  'service-credential': { action: iamDeactivateServiceCredential, target: credentialOfUser },
  'bedrock-api-key': { action: iamDeactivateServiceCredential, target: credentialOfUser },
  'ssh-public-key': { action: iamDeactivateSshKey, target: credentialOfUser },
  'signing-certificate': { action: iamDeactivateCertificate, target: credentialOfUser },
  'mfa-device': { action: iamRemoveMfa, target: device },
  'outbound-federation': { action: iamDisableOutboundFederation, target: (_, accountId) => ({ ...arnTarget(accountId, '*'), id: accountId }) },
  'oidc-provider': { action: iamRemoveOidcProvider, target: providerArn },
  'saml-provider': { action: iamRemoveSamlProvider, target: providerArn },
  'roles-anywhere-anchor': { action: rolesanywhereDisableAnchor, target: anywhere('trust-anchor') },
  'roles-anywhere-profile': { action: rolesanywhereDisableProfile, target: anywhere('profile') },
  'lambda-url': { action: lambdaDeleteUrl, target: lambda },
  'lambda-permission': { action: lambdaRemovePermission, target: lambda },
  'lambda-function': { action: lambdaZeroConcurrency, target: lambda },
  'security-group-open': { action: ec2CloseIngress, target: ingress },
  'layer-permission': { action: lambdaCloseLayer, target: layer },
  'machine-command': {
    action: ssmCancelCommand,
    target: ({ target, region }, account) => placed(region, (at) => ({ id: target, account, region: at, arn: '*', more: {} })),
  },
  'machine-shell': {
    action: ssmEndSession,
    target: ({ target, region }, account) => placed(region, (at) => regional('ssm', account, at, `session/${target}`, target)),
  },
  'ses-sending': { action: sesStopSending, target: inRegion('ses') },
  'sms-sending': { action: snsStopSms, target: inRegion('sns') },
};

const OWN_WAYS: Readonly<Record<string, (looking: Looking, one: Foothold) => Promise<Proposed>>> = {
  'bucket-policy': bucketProposals,
  'access-key': keyProposals,
  'role-trust': trustProposals,
  'policy-version': policyVersionProposals,
  'detector-filter': detectorFilter,
  'detector-off': detectorOff,
  'trail-changed': (looking, one) => Promise.resolve(changedTrail(looking, one)),
  'trail-deleted': (_, one) => Promise.resolve(deletedTrail(one)),
  'trail-stopped': (looking, one) => Promise.resolve(stoppedTrail(looking, one)),
  schedule: (_, one) => Promise.resolve(changedSchedule(one)),
  'event-rule': (looking, one) => Promise.resolve(ruleProposals(looking, one)),
  'inline-policy': inlinePolicyProposals,
  'boundary-removed': boundaryProposals,
  'boundary-set': boundaryProposals,
  'instance-profile': machineProfileProposals,
  'identity-center-user': centerUserProposals,
  'identity-center-assignment': centerAssignmentProposals,
};

/** Found with the user they belong to where the findings do not say whose they are (`user-credentials.ts`). */
const WITH_THEIR_USER = new Set(['service-credential', 'bedrock-api-key', 'ssh-public-key', 'signing-certificate', 'mfa-device']);

export async function footholdProposals(looking: Looking, one: Foothold): Promise<Proposed> {
  const elsewhere = one.account !== undefined && one.account !== looking.accountId;
  if (one.state === 'closed' || elsewhere || ELSEWHERE.has(one.kind)) return nothingProposed;
  if (isThingOfHis(one, looking.findings)) return nothingProposed;
  const own = Object.hasOwn(OWN_WAYS, one.kind) ? OWN_WAYS[one.kind] : undefined;
  if (own !== undefined) return own(looking, one);
  const kind = Object.hasOwn(KINDS, one.kind) ? KINDS[one.kind] : undefined;
  const target = kind?.target(one, looking.accountId, looking.findings) ?? null;
  if (target === null && WITH_THEIR_USER.has(one.kind) && one.target !== 'root') return nothingProposed;
  if (kind === undefined || target === null) return byHand(one);
  return { ...nothingProposed, proposals: [proposal(kind.action, target, LEFT, one.eventIds, identityOf(target))] };
}

function identityOf({ arn, more }: Target): { identity: string | null } {
  if (more['kind'] !== undefined) return { identity: `${more['kind'].toLowerCase()}/${more['name'] ?? ''}` };
  const user = /:user\/(?:.*\/)?([^/]+)$/.exec(more['userArn'] ?? arn)?.[1];
  return { identity: user === undefined ? null : `user/${user}` };
}

/** A policy of the owner's that he overwrote goes back to what it said before, as far as Event history knows; one of his own goes away. */
async function inlinePolicyProposals({ account, accountId, findings }: Looking, one: Foothold): Promise<Proposed> {
  const target = identityAnd(one, accountId, findings);
  if (target === null) return byHand(one);
  const { kind = '', name = '' } = target.more;
  const planted = (kind === 'User' || kind === 'Role') && isPlanted(findings, kind === 'User' ? 'user' : 'role', name);
  const calls = planted ? null : await earlierCalls(account, name, one, findings);
  const document = formerly(calls, (call) => {
    if (reachText(call.request, 'policyName') !== target.id) return null;
    return call.name === `Put${kind}Policy` ? reachText(call.request, 'policyDocument') : call.name === `Delete${kind}Policy` ? '' : null;
  });
  const former = document === null || document === '' ? {} : { document };
  const restored = { ...target, more: { ...target.more, ...former } };
  return { ...nothingProposed, proposals: [proposal(iamRemoveInlinePolicy, restored, LEFT, one.eventIds, identityOf(target))] };
}

/** A key made for a user the intruder never acted as: AWS itself says whose it is. */
async function keyProposals({ account, accountId }: Looking, one: Foothold): Promise<Proposed> {
  const answer = await account.ask({ service: 'iam', operation: 'GetAccessKeyLastUsed', region: GLOBAL_REGION, input: { AccessKeyId: one.target } });
  if (answer.kind === 'absent') return nothingProposed;
  if (answer.kind !== 'found') return { ...byHand(one), unseen: [unseenNote(one.target, answer, IAM, one.eventIds)] };
  const user = reachText(answer.output, 'UserName');
  if (user === null) return byHand(one);
  if (user === 'root') return { ...nothingProposed, byHand: [rootKey(one)] };
  return {
    ...nothingProposed,
    proposals: [proposal(iamDeactivateKey, ofUser(accountId, user, one.target), LEFT, one.eventIds, { identity: `user/${user}` })],
  };
}

/** Only root itself can switch its key off, and may be signed in with that very key: AWS does not say by which one asks. */
const rootKey = ({ target, eventIds }: Foothold): Note => ({
  subject: `access-key ${target}`,
  said: {
    ja: `アクセスキー ${target} はルートユーザーのものです。ルートのパスワードでコンソールにサインインし、右上の名前 > セキュリティ認証情報 > アクセスキー で削除してください。ルートの権限は禁止できないので、このキーが生きている間は何でもできます。`,
    en: `The access key ${target} belongs to the root user. Sign in to the console with the root password and delete it under your name > Security credentials > Access keys. Nothing can be denied to root: while this key lives it can do everything.`,
  },
  eventIds,
});
