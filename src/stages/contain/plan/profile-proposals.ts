/** Roles that machines become through instance profiles: taken off a machine to which the intruder gave one, and out of profiles that lead to a role of his. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Foothold } from '../../investigate/index.ts';
import { ec2DetachProfile } from '../actions/ec2-detach-profile/action.ts';
import { iamCutRoleSessions } from '../actions/iam-cut-role-sessions/action.ts';
import { iamEmptyProfile } from '../actions/iam-empty-profile/action.ts';
import { GLOBAL_REGION, listAll } from '../actions/looking.ts';
import { byHand, LEFT } from './left-behind.ts';
import { nothingProposed, proposal, type Looking, type Proposed } from './proposal.ts';
import type { Suspect } from './suspects.ts';
import { arnTarget, regional, roleTarget } from './targets.ts';
import { IAM, unseenNote } from './unseen-note.ts';

/** The target is the machine; its Region stands with it among the resources, or with the way in. */
export async function machineProfileProposals(looking: Looking, one: Foothold): Promise<Proposed> {
  const { account, accountId, findings } = looking;
  const region = one.region ?? findings.resources.find((made) => made.id === one.target)?.region;
  if (region === undefined || !/^i-[0-9a-f-]+$/.test(one.target)) return byHand(one);
  const input = { Filters: [{ Name: 'instance-id', Values: [one.target] }] };
  const listed = await listAll(
    account,
    { service: 'ec2', operation: 'DescribeIamInstanceProfileAssociations', region, input },
    'IamInstanceProfileAssociations[]',
  );
  if (listed.kind === 'absent') return nothingProposed;
  if (listed.kind !== 'found') return { ...nothingProposed, unseen: [unseenNote(one.target, listed, { service: 'ec2', region }, one.eventIds)] };
  const profile = listed.items.map((item) => reachText(item, 'IamInstanceProfile.Arn')).find((arn) => arn !== null) ?? null;
  if (profile === null) return nothingProposed;
  const role = await roleIn(looking, profile.slice(profile.lastIndexOf('/') + 1));
  if (role === null) return byHand(one);
  const target = regional('ec2', accountId, region, `instance/${one.target}`, one.target, { profile, roleArn: role.arn });
  const cut = roleTarget(accountId, role.name, role.arn);
  return {
    ...nothingProposed,
    proposals: [
      proposal(ec2DetachProfile, target, LEFT, one.eventIds),
      proposal(iamCutRoleSessions, cut, HANDED_OUT(one.target), one.eventIds, { identity: `role/${role.name}` }),
    ],
  };
}

async function roleIn({ account }: Looking, profile: string): Promise<{ readonly name: string; readonly arn: string } | null> {
  const input = { InstanceProfileName: profile };
  const answer = await account.ask({ service: 'iam', operation: 'GetInstanceProfile', region: GLOBAL_REGION, input });
  const role = answer.kind === 'found' ? reach(answer.output, 'InstanceProfile.Roles[]')[0] : undefined;
  const [name, arn] = [reachText(role ?? null, 'RoleName'), reachText(role ?? null, 'Arn')];
  return name === null || arn === null ? null : { name, arn };
}

const HANDED_OUT = (machine: string): Bilingual => ({
  ja: `侵入者がこのロールをサーバー ${machine} に付けました。渡った認証情報を切ります。`,
  en: `The intruder gave this role to the machine ${machine}: credentials handed out by it are cut.`,
});

/** Profiles that lead to a role the intruder made. */
export async function plantedProfiles({ account, accountId }: Looking, role: Suspect, roleArn: string, why: Bilingual): Promise<Proposed> {
  const call = { service: 'iam', operation: 'ListInstanceProfilesForRole', region: GLOBAL_REGION, input: { RoleName: role.name } };
  const listed = await listAll(account, call, 'InstanceProfiles[]');
  if (listed.kind === 'absent') return nothingProposed;
  if (listed.kind !== 'found')
    return { ...nothingProposed, unseen: [unseenNote(`role/${role.name} (iam:ListInstanceProfilesForRole)`, listed, IAM, role.eventIds)] };
  const proposals = listed.items.flatMap((item) => {
    const [id, arn] = [reachText(item, 'InstanceProfileName'), reachText(item, 'Arn')];
    if (id === null || arn === null) return [];
    const target = { ...arnTarget(accountId, arn, { role: role.name, roleArn }), id };
    return [proposal(iamEmptyProfile, target, why, role.eventIds, { identity: `role/${role.name}` })];
  });
  return { ...nothingProposed, proposals };
}
