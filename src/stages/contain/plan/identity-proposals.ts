/** What is proposed against users and roles the intruder acts as, from the log and from what the account lists of them. */
import { reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import { iamCloseTrust } from '../actions/iam-close-trust/action.ts';
import { iamCutRoleSessions } from '../actions/iam-cut-role-sessions/action.ts';
import { iamCutUserSessions } from '../actions/iam-cut-user-sessions/action.ts';
import { iamDenyRole } from '../actions/iam-deny-role/action.ts';
import { iamDenyUser } from '../actions/iam-deny-user/action.ts';
import { centerNote, permissionSetOf } from './center-roles.ts';
import { plantedProfiles } from './profile-proposals.ts';
import { nothingProposed, proposal, type Looking, type Proposed } from './proposal.ts';
import { lastUse, sharedUse } from './shared-use.ts';
import type { Suspect } from './suspects.ts';
import { roleTarget, userTarget } from './targets.ts';
import { credentialProposals } from './user-credentials.ts';
import { IAM, unseenNote } from './unseen-note.ts';

export async function identityProposals(looking: Looking, suspect: Suspect): Promise<Proposed> {
  const operation = suspect.kind === 'user' ? 'GetUser' : 'GetRole';
  const input = { [suspect.kind === 'user' ? 'UserName' : 'RoleName']: suspect.name };
  const answer = await looking.account.ask({ service: 'iam', operation, region: GLOBAL_REGION, input });
  if (answer.kind === 'absent') return nothingProposed;
  if (answer.kind !== 'found') return { ...nothingProposed, unseen: [unseenNote(`${suspect.kind}/${suspect.name}`, answer, IAM, suspect.eventIds)] };
  return suspect.kind === 'user' ? userProposals(looking, suspect, answer.output) : roleProposals(looking, suspect, answer.output);
}

async function userProposals(looking: Looking, suspect: Suspect, output: Reachable): Promise<Proposed> {
  const { accountId, findings } = looking;
  const target = userTarget(accountId, suspect.name, reachText(output, 'User.Arn'));
  const about = { identity: `user/${suspect.name}`, risks: sharedUse(findings, accountId, suspect) };
  const why = reason(suspect);
  const credentials = await credentialProposals(looking, suspect, target, why);
  return {
    ...credentials,
    proposals: [
      ...credentials.proposals,
      proposal(iamDenyUser, target, why, suspect.eventIds, about),
      proposal(iamCutUserSessions, target, why, suspect.eventIds, about),
    ],
  };
}

async function roleProposals(looking: Looking, suspect: Suspect, output: Reachable): Promise<Proposed> {
  const { accountId, findings, now } = looking;
  const permissionSet = permissionSetOf(suspect.name);
  if (permissionSet !== null) return { ...nothingProposed, byHand: [centerNote(suspect, permissionSet)] };
  const target = roleTarget(accountId, suspect.name, reachText(output, 'Role.Arn'));
  const used = lastUse(suspect.name, reachText(output, 'Role.RoleLastUsed.LastUsedDate'), reachText(output, 'Role.RoleLastUsed.Region'), now);
  const about = { identity: `role/${suspect.name}`, risks: [...sharedUse(findings, accountId, suspect), ...used] };
  const why = reason(suspect);
  const cut = proposal(iamCutRoleSessions, target, why, suspect.eventIds, about);
  if (!suspect.planted) return { ...nothingProposed, proposals: [cut] };
  const profiles = await plantedProfiles(looking, suspect, target.arn, why);
  return {
    ...profiles,
    proposals: [
      proposal(iamDenyRole, target, why, suspect.eventIds, about),
      proposal(iamCloseTrust, target, why, suspect.eventIds, about),
      ...profiles.proposals,
      cut,
    ],
  };
}

const reason = ({ kind, planted }: Suspect) => {
  const [ja, en] = kind === 'user' ? ['ユーザー', 'user'] : ['ロール', 'role'];
  return planted
    ? { ja: `侵入者が作った${ja}です。`, en: `The intruder made this ${en}.` }
    : { ja: `侵入者がこの${ja}として操作しました。`, en: `The intruder acted as this ${en}.` };
};
