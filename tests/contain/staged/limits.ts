/** Limits an intruder changed, roles he gave to machines, tokens he let the account hand out. */
import { policyText, trustService } from '../../../src/practice/account/services/iam-documents.ts';
import { managedPolicyArn } from '../../../src/practice/account/managed-policies.ts';
import { allow } from '../../../src/practice/account/policy.ts';
import { makeInstance } from '../../../src/practice/owners/estate.ts';
import { arnTarget, regional, roleTarget, userTarget } from '../../../src/stages/contain/plan/targets.ts';
import { REGION, type Ground } from './ground.ts';
import type { Staging } from './staging.ts';

const trust = policyText(trustService('ec2.amazonaws.com'));

/** A user of the owner's whom a boundary holds. */
function bounded({ owner, id }: Ground): string {
  const boundary = `arn:aws:iam::${id}:policy/limits`;
  owner('iam:CreatePolicy', { policyName: 'limits', policyDocument: policyText(allow('s3:*')) });
  owner('iam:CreateUser', { userName: 'dev' });
  owner('iam:PutUserPermissionsBoundary', { userName: 'dev', permissionsBoundary: boundary });
  return boundary;
}

function hisProfile({ intruder, id }: Ground) {
  intruder('iam:CreateRole', { roleName: 'his', assumeRolePolicyDocument: trust });
  intruder('iam:CreateInstanceProfile', { instanceProfileName: 'fast' });
  intruder('iam:AddRoleToInstanceProfile', { instanceProfileName: 'fast', roleName: 'his' });
  return { role: 'his', roleArn: `arn:aws:iam::${id}:role/his` };
}

export const STAGED_LIMITS: Readonly<Record<string, Staging>> = {
  'iam-set-boundary': {
    stage: (ground) => {
      const boundary = bounded(ground);
      ground.intruder('iam:PutUserPermissionsBoundary', { userName: 'dev', permissionsBoundary: managedPolicyArn('AdministratorAccess') });
      return { ...userTarget(ground.id, 'dev'), more: { kind: 'User', boundary } };
    },
  },
  'iam-disable-outbound-federation': {
    stage: ({ intruder, id }) => {
      intruder('iam:EnableOutboundWebIdentityFederation');
      return { ...arnTarget(id, '*'), id };
    },
  },
  'iam-empty-profile': {
    stage: (ground) => {
      const more = hisProfile(ground);
      return { ...arnTarget(ground.id, `arn:aws:iam::${ground.id}:instance-profile/fast`, more), id: 'fast' };
    },
  },
  'ec2-detach-profile': {
    stage: (ground) => {
      const { stage, owner, intruder, id } = ground;
      owner('iam:CreateRole', { roleName: 'ops', assumeRolePolicyDocument: trust });
      const machine = makeInstance(stage, REGION, 't3.micro', 'web');
      intruder('ec2:AssociateIamInstanceProfile', {
        AssociateIamInstanceProfileRequest: { InstanceId: machine.id, IamInstanceProfile: { Name: 'ops' } },
      });
      const [profile, roleArn] = [`arn:aws:iam::${id}:instance-profile/ops`, roleTarget(id, 'ops').arn];
      return regional('ec2', id, REGION, `instance/${machine.id}`, machine.id, { profile, roleArn });
    },
  },
};
