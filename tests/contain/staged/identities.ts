/** What an intruder leaves behind in IAM, one thing for each action. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import { managedPolicyArn } from '../../../src/practice/account/managed-policies.ts';
import { allow } from '../../../src/practice/account/policy.ts';
import { policyText, trustAccount, trustService } from '../../../src/practice/account/services/iam-documents.ts';
import type { Target } from '../../../src/stages/contain/actions/action.ts';
import { arnTarget, identityTarget, ofUser, roleTarget, userTarget } from '../../../src/stages/contain/plan/targets.ts';
import type { Ground } from './ground.ts';
import type { Staging } from './staging.ts';

const ADMIN = managedPolicyArn('AdministratorAccess');
export const PLANTED = 'support-admin';

function plantUser({ intruder }: Ground): void {
  intruder('iam:CreateUser', { userName: PLANTED });
  intruder('iam:AttachUserPolicy', { userName: PLANTED, policyArn: ADMIN });
}

export const onPlantedUser =
  (then: (ground: Ground) => Target): Staging['stage'] =>
  (ground) => {
    plantUser(ground);
    return then(ground);
  };

export function plantRole({ intruder }: Ground): void {
  const assumeRolePolicyDocument = policyText(trustAccount('135791357913'));
  intruder('iam:CreateRole', { roleName: 'AWSSupportAccessRole', assumeRolePolicyDocument });
  intruder('iam:AttachRolePolicy', { roleName: 'AWSSupportAccessRole', policyArn: ADMIN });
}

const onPlantedRole: Staging['stage'] = (ground) => {
  plantRole(ground);
  return roleTarget(ground.id, 'AWSSupportAccessRole');
};

/** SSH keys and certificates come by uploads, which no script makes. */
function keep(ground: Ground, kind: 'service' | 'ssh' | 'certificate', id: string): Target {
  plantUser(ground);
  const { identities, clock } = ground.stage.account;
  const serviceName = kind === 'service' ? 'bedrock.amazonaws.com' : '';
  identities.facts.extraCredentials.set(id, { id, kind, user: PLANTED, createdAt: clock.now, serviceName, body: 'MIIBexample', active: true });
  if (kind === 'service') identities.users.get(PLANTED)?.serviceCredentials.add(id);
  return ofUser(ground.id, PLANTED, id);
}

const oidc = (ground: Ground): Target => {
  ground.intruder('iam:CreateOpenIDConnectProvider', {
    url: 'https://gitlab.example-login.net',
    clientIDList: ['sts.amazonaws.com'],
    thumbprintList: [],
  });
  return arnTarget(ground.id, `arn:aws:iam::${ground.id}:oidc-provider/gitlab.example-login.net`);
};

const saml = (ground: Ground): Target => {
  ground.intruder('iam:CreateSAMLProvider', { name: 'corp', sAMLMetadataDocument: '<EntityDescriptor/>' });
  return arnTarget(ground.id, `arn:aws:iam::${ground.id}:saml-provider/corp`);
};

function rewrittenPolicy({ owner, intruder, live, id }: Ground): Target {
  const policyArn = `arn:aws:iam::${id}:policy/backup`;
  owner('iam:CreatePolicy', { policyName: 'backup', policyDocument: policyText(allow('s3:GetObject')) });
  live.advance(3600);
  intruder('iam:CreatePolicyVersion', { policyArn, policyDocument: policyText(allow('*')), setAsDefault: true });
  return arnTarget(id, policyArn, { version: 'v1' });
}

const anewProvider = [[/^identities\.facts\.providers\..*createdAt/, 'made anew, so at another time']] as const;

export const STAGED_IDENTITIES: Readonly<Record<string, Staging>> = {
  'iam-deactivate-key': {
    stage: onPlantedUser(({ intruder, id }) => {
      const key = reachText(intruder('iam:CreateAccessKey', { userName: PLANTED }).response, 'accessKey.accessKeyId') ?? '';
      return ofUser(id, PLANTED, key);
    }),
  },
  'iam-deny-user': { stage: onPlantedUser(({ id }) => userTarget(id, PLANTED)) },
  'iam-cut-user-sessions': { stage: onPlantedUser(({ id }) => userTarget(id, PLANTED)) },
  'iam-deny-role': { stage: onPlantedRole },
  'iam-cut-role-sessions': { stage: onPlantedRole },
  'iam-close-trust': { stage: onPlantedRole },
  'iam-remove-password': {
    stage: onPlantedUser(({ intruder, id }) => {
      intruder('iam:CreateLoginProfile', { userName: PLANTED });
      return userTarget(id, PLANTED);
    }),
  },
  'iam-remove-mfa': {
    stage: onPlantedUser(({ intruder, id }) => {
      const serialNumber = `arn:aws:iam::${id}:mfa/${PLANTED}`;
      intruder('iam:CreateVirtualMFADevice', { virtualMFADeviceName: PLANTED });
      intruder('iam:EnableMFADevice', { userName: PLANTED, serialNumber });
      return { ...ofUser(id, PLANTED, serialNumber), more: { user: PLANTED, userArn: userTarget(id, PLANTED).arn } };
    }),
  },
  'iam-deactivate-service-credential': { stage: (ground) => keep(ground, 'service', 'ACCAEXAMPLE1EXAMPLE2') },
  'iam-deactivate-ssh-key': { stage: (ground) => keep(ground, 'ssh', 'APKAEXAMPLE1EXAMPLE2') },
  'iam-deactivate-certificate': { stage: (ground) => keep(ground, 'certificate', 'TA7SMP42TDN5Z26OBPJE7EXAMPLE') },
  'iam-detach-policy': { stage: onPlantedUser(({ id }) => identityTarget(id, 'User', PLANTED, ADMIN)) },
  'iam-remove-inline-policy': {
    stage: ({ owner, intruder, id }) => {
      owner('iam:CreateRole', { roleName: 'web', assumeRolePolicyDocument: policyText(trustService('ec2.amazonaws.com')) });
      intruder('iam:PutRolePolicy', { roleName: 'web', policyName: 'p-more', policyDocument: policyText(allow('*')) });
      return identityTarget(id, 'Role', 'web', 'p-more');
    },
  },
  'iam-leave-group': {
    stage: onPlantedUser(({ owner, intruder, id }) => {
      owner('iam:CreateGroup', { groupName: 'admins' });
      intruder('iam:AddUserToGroup', { groupName: 'admins', userName: PLANTED });
      const [arn, userArn] = [`arn:aws:iam::${id}:group/admins`, `arn:aws:iam::${id}:user/${PLANTED}`];
      return { id: 'admins', account: id, region: 'us-east-1', arn, more: { user: PLANTED, userArn } };
    }),
  },
  'iam-remove-oidc-provider': { stage: oidc, comesBackAnew: anewProvider },
  'iam-remove-saml-provider': { stage: saml, comesBackAnew: anewProvider },
  'iam-restore-policy-version': { stage: rewrittenPolicy },
};
