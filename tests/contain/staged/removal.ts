/** What is deleted at the end: made by the intruder, and powerless by then. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import { managedPolicyArn } from '../../../src/practice/account/managed-policies.ts';
import { allow } from '../../../src/practice/account/policy.ts';
import { policyText } from '../../../src/practice/account/services/iam-documents.ts';
import { arnTarget, identityTarget, ofUser, roleTarget, userTarget } from '../../../src/stages/contain/plan/targets.ts';
import { onPlantedUser, PLANTED, plantRole } from './identities.ts';
import type { Staging } from './staging.ts';

const ROLE = 'AWSSupportAccessRole';
/** The plan denies before it deletes: those denials are taken off again. */
const DENIED_BEFORE = 'for the denials earlier steps of a whole plan attach';

export const STAGED_REMOVAL: Readonly<Record<string, Staging>> = {
  'iam-delete-key': {
    stage: onPlantedUser(({ intruder, id }) => {
      const key = reachText(intruder('iam:CreateAccessKey', { userName: PLANTED }).response, 'accessKey.accessKeyId') ?? '';
      return ofUser(id, PLANTED, key);
    }),
  },
  'iam-delete-mfa-device': {
    stage: ({ intruder, id }) => {
      intruder('iam:CreateVirtualMFADevice', { virtualMFADeviceName: 'spare' });
      return arnTarget(id, `arn:aws:iam::${id}:mfa/spare`);
    },
  },
  'iam-delete-user': {
    stage: onPlantedUser(({ owner, intruder, id }) => {
      owner('iam:CreateGroup', { groupName: 'admins' });
      intruder('iam:AddUserToGroup', { groupName: 'admins', userName: PLANTED });
      intruder('iam:CreateLoginProfile', { userName: PLANTED });
      intruder('iam:CreateAccessKey', { userName: PLANTED });
      return { ...userTarget(id, PLANTED), more: { groups: 'admins' } };
    }),
    notNeededHere: { 'iam:DetachUserPolicy': DENIED_BEFORE, 'iam:DeleteUserPolicy': DENIED_BEFORE },
  },
  'iam-delete-role': {
    stage: (ground) => {
      plantRole(ground);
      ground.intruder('iam:CreateInstanceProfile', { instanceProfileName: 'fast' });
      ground.intruder('iam:AddRoleToInstanceProfile', { instanceProfileName: 'fast', roleName: ROLE });
      return roleTarget(ground.id, ROLE, null, { profiles: 'fast' });
    },
    notNeededHere: { 'iam:DetachRolePolicy': DENIED_BEFORE, 'iam:DeleteRolePolicy': DENIED_BEFORE },
  },
  'iam-delete-group': {
    stage: ({ owner, intruder, id }) => {
      owner('iam:CreateUser', { userName: 'dev' });
      intruder('iam:CreateGroup', { groupName: 'ops2' });
      intruder('iam:AttachGroupPolicy', { groupName: 'ops2', policyArn: managedPolicyArn('AdministratorAccess') });
      intruder('iam:PutGroupPolicy', { groupName: 'ops2', policyName: 'more', policyDocument: policyText(allow('*')) });
      intruder('iam:AddUserToGroup', { groupName: 'ops2', userName: 'dev' });
      return identityTarget(id, 'Group', 'ops2', 'ops2');
    },
  },
  'iam-delete-policy': {
    stage: ({ intruder, id }) => {
      const policyArn = `arn:aws:iam::${id}:policy/his`;
      intruder('iam:CreatePolicy', { policyName: 'his', policyDocument: policyText(allow('s3:*')) });
      intruder('iam:CreatePolicyVersion', { policyArn, policyDocument: policyText(allow('*')), setAsDefault: true });
      return arnTarget(id, policyArn);
    },
  },
};
