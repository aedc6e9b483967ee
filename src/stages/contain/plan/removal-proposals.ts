/** What the intruder made in IAM and is powerless once the plan is carried out: deleted at the very end, when the person asks for it. */
import { reachText } from '../../../knowledge/json-reach.ts';
import type { Findings } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import { iamDeleteGroup } from '../actions/iam-delete-group/action.ts';
import { iamDeleteKey } from '../actions/iam-delete-key/action.ts';
import { iamDeleteMfaDevice } from '../actions/iam-delete-mfa-device/action.ts';
import { iamDeletePolicy } from '../actions/iam-delete-policy/action.ts';
import { iamDeleteRole } from '../actions/iam-delete-role/action.ts';
import { iamDeleteUser } from '../actions/iam-delete-user/action.ts';
import { iamDeactivateKey } from '../actions/iam-deactivate-key/action.ts';
import { GLOBAL_REGION, listAll } from '../actions/looking.ts';
import { permissionSetOf } from './center-roles.ts';
import { nothingProposed, proposal, together, type Looking, type Proposal, type Proposed } from './proposal.ts';
import type { Suspect } from './suspects.ts';
import { arnTarget, identityTarget, roleTarget, userTarget } from './targets.ts';
import { IAM, unseenNote } from './unseen-note.ts';

/** @param others what is proposed already: keys that are made inactive are deleted, but for those that go with their user */
export async function removalProposals(looking: Looking, suspects: readonly Suspect[], others: readonly Proposal[]): Promise<Proposed> {
  const planted = suspects.filter((one) => one.planted);
  const identities: Proposed[] = [];
  for (const one of planted) identities.push(await (one.kind === 'user' ? userRemoval : roleRemoval)(looking, one));
  const users = new Set(planted.filter((one) => one.kind === 'user').map((one) => one.name));
  const keys = others
    .filter((one) => one.action === iamDeactivateKey && !users.has(one.target.more['user'] ?? ''))
    .map((one) => proposal(iamDeleteKey, one.target, one.why, one.eventIds, { identity: one.identity }));
  return together([...identities, { ...nothingProposed, proposals: [...keys, ...made(looking.findings, looking.accountId)] }]);
}

const MADE: Bilingual = { ja: '侵入者が作ったもので、もう役目がありません。', en: 'The intruder made it, and nothing needs it any more.' };

async function userRemoval(looking: Looking, { name, eventIds }: Suspect): Promise<Proposed> {
  const groups = await namesIn(looking, 'ListGroupsForUser', { UserName: name }, 'Groups[]', 'GroupName');
  if (!Array.isArray(groups)) return { ...nothingProposed, unseen: [groups(`user/${name}`, eventIds)] };
  const target = { ...userTarget(looking.accountId, name), more: { groups: groups.join(' ') } };
  return { ...nothingProposed, proposals: [proposal(iamDeleteUser, target, MADE, eventIds, { identity: `user/${name}` })] };
}

async function roleRemoval(looking: Looking, { name, eventIds }: Suspect): Promise<Proposed> {
  if (permissionSetOf(name) !== null) return nothingProposed;
  const profiles = await namesIn(looking, 'ListInstanceProfilesForRole', { RoleName: name }, 'InstanceProfiles[]', 'InstanceProfileName');
  if (!Array.isArray(profiles)) return { ...nothingProposed, unseen: [profiles(`role/${name}`, eventIds)] };
  const target = roleTarget(looking.accountId, name, null, { profiles: profiles.join(' ') });
  return { ...nothingProposed, proposals: [proposal(iamDeleteRole, target, MADE, eventIds, { identity: `role/${name}` })] };
}

/** Names of a list (none of what is gone), or the note that it could not be seen. */
async function namesIn(
  { account }: Looking,
  operation: string,
  input: Readonly<Record<string, string>>,
  path: string,
  member: string,
): Promise<string[] | ((subject: string, eventIds: readonly string[]) => ReturnType<typeof unseenNote>)> {
  const listed = await listAll(account, { service: 'iam', operation, region: GLOBAL_REGION, input }, path);
  if (listed.kind === 'absent') return [];
  if (listed.kind !== 'found') return (subject, eventIds) => unseenNote(`${subject} (iam:${operation})`, listed, IAM, eventIds);
  return listed.items.flatMap((item) => reachText(item, member) ?? []);
}

/** Groups, policies and MFA devices of his. */
const made = (findings: Findings, accountId: string): readonly Proposal[] =>
  findings.resources
    .filter((one) => one.verdict === 'attacker' && one.account === accountId && one.state !== 'deleted')
    .flatMap(({ type, id, createEventId }) => {
      const eventIds = createEventId === null ? [] : [createEventId];
      if (type === 'AWS::IAM::Group') {
        const target = identityTarget(accountId, 'Group', id, id);
        return [proposal(iamDeleteGroup, target, MADE, eventIds, { identity: `group/${id}` })];
      }
      if (!id.startsWith('arn:')) return [];
      if (type === 'AWS::IAM::ManagedPolicy') return [proposal(iamDeletePolicy, arnTarget(accountId, id), MADE, eventIds)];
      return type === 'AWS::IAM::VirtualMFADevice' ? [proposal(iamDeleteMfaDevice, arnTarget(accountId, id), MADE, eventIds)] : [];
    });
