/** Making sure of coming back: users, keys, passwords, roles others may take, public functions, federation. */
import type { Act, Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import { federatedSignIn, type ConsoleSession } from '../account/console.ts';
import type { Credential } from '../account/credential.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import { allow } from '../account/policy.ts';
import { policyText, trustAccount, trustService, trustWeb } from '../account/services/iam-documents.ts';
import { HOUR } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Intruder } from './intruder.ts';

const USER_NAMES = [
  'support-admin',
  'aws-backup',
  'root1',
  'admin-svc',
  'SystemUser',
  'dev_ops',
  'cloudwatch-agent',
  'ses_smtp',
  'terraform2',
  'user-x1x2x3x4',
  'AWSSupport',
  'billing-sync',
];
export const FOREIGN_ACCOUNTS = ['135791357913', '246802468024', '192837465564'];

export interface PlantedUser {
  readonly name: string;
  /** Null when making the key was refused or not wanted. */
  readonly key: Credential | null;
}

export interface PlantWish {
  readonly password: boolean;
  readonly key: boolean;
  readonly policy: string;
  /** An inline policy instead of a managed one. */
  readonly inline?: boolean;
}

/** A new user with a door or two. Null when the credential may not. */
export function* plantUser(client: Client, random: Random, wish: PlantWish): Act<PlantedUser | null> {
  const name = `${random.pick(USER_NAMES)}${random.chance(0.4) ? random.digits(2) : ''}`;
  if (client.call('iam:CreateUser', { userName: name }).error !== null) return null;
  yield random.between(1, 6);
  if (wish.inline === true)
    client.call('iam:PutUserPolicy', { userName: name, policyName: `p-${random.letters(5)}`, policyDocument: policyText(allow('*')) });
  else client.call('iam:AttachUserPolicy', { userName: name, policyArn: managedPolicyArn(wish.policy) });
  yield random.between(1, 6);
  if (wish.password) client.call('iam:CreateLoginProfile', { userName: name, passwordResetRequired: false });
  yield random.between(1, 6);
  const key = wish.key ? client.call('iam:CreateAccessKey', { userName: name }).issued : null;
  yield random.between(1, 10);
  return { name, key };
}

/** A second key for a user that already exists. */
export function* plantKey(client: Client, random: Random, userName: string): Act<Credential | null> {
  client.call('iam:ListAccessKeys', { userName });
  yield random.between(1, 5);
  return client.call('iam:CreateAccessKey', { userName }).issued;
}

/** A role that somebody in another account may take. */
export function* plantRole(client: Client, random: Random): Act<string | null> {
  const roleName = random.pick(['AWSSupportAccessRole', 'OrganizationAuditRole', 'cross-account-backup', 'SecurityAuditRole2']);
  const made = client.call('iam:CreateRole', { roleName, assumeRolePolicyDocument: policyText(trustAccount(random.pick(FOREIGN_ACCOUNTS))) });
  if (made.error !== null) return null;
  yield random.between(1, 8);
  client.call('iam:AttachRolePolicy', { roleName, policyArn: managedPolicyArn('AdministratorAccess') });
  yield random.between(1, 8);
  return roleName;
}

/** Opens a role of the owner's to another account. */
export function* openRole(client: Client, random: Random, roleName: string): Script {
  client.call('iam:GetRole', { roleName });
  yield random.between(1, 8);
  const trust = {
    Version: '2012-10-17',
    Statement: [...trustService('ec2.amazonaws.com').Statement, ...trustAccount(random.pick(FOREIGN_ACCOUNTS)).Statement],
  } as const;
  client.call('iam:UpdateAssumeRolePolicy', { roleName, policyDocument: policyText(trust) });
  yield random.between(1, 8);
}

/** A function anybody on the internet may call. */
export function* plantFunctionUrl(
  client: Client,
  random: Random,
  region: string,
): Act<{ readonly functionName: string; readonly roleName: string } | null> {
  const functionName = random.pick(['health-check', 'aws-sync', `fn-${random.letters(5)}`, 'api-proxy']);
  const roleName = `${functionName}-role`;
  const made = client.call('iam:CreateRole', { roleName, assumeRolePolicyDocument: policyText(trustService('lambda.amazonaws.com')) });
  if (made.error !== null) return null;
  yield random.between(1, 5);
  client.call('iam:AttachRolePolicy', {
    roleName,
    policyArn: managedPolicyArn(random.pick(['AdministratorAccess', 'service-role/AWSLambdaBasicExecutionRole'])),
  });
  yield random.between(6, 15);
  client.call('lambda:CreateFunction', { functionName, role: `arn:aws:iam::${client.account.id}:role/${roleName}` }, region);
  yield random.between(2, 8);
  client.call(
    'lambda:AddPermission',
    { functionName, statementId: 'FunctionURLAllowPublicAccess', action: 'lambda:InvokeFunctionUrl', principal: '*', functionUrlAuthType: 'NONE' },
    region,
  );
  yield random.between(1, 5);
  client.call('lambda:CreateFunctionUrlConfig', { functionName, authType: 'NONE' }, region);
  yield random.between(1, 5);
  return { functionName, roleName };
}

/** A federation token of up to 36 hours, turned into a console session. It lives on when the key is deleted. */
export function* federate(intruder: Intruder, client: Client, hours: number): Act<ConsoleSession | null> {
  const { random } = intruder;
  const input = { name: random.pick(['console', 'admin', 'fed-user', 'support']), durationSeconds: hours * HOUR, policy: policyText(allow('*')) };
  const { issued } = client.call('sts:GetFederationToken', input);
  if (issued === null) return null;
  yield random.between(2, 20);
  return federatedSignIn(client.account, intruder.visitor(), issued, client.seat.userAgent);
}

/** A repository of the intruder's may take a role of its own here. */
export function* plantWebProvider(client: Client, random: Random): Script {
  const url = `https://${random.pick(['token.actions.example-ci.com', 'gitlab.example-login.net', `oidc-${random.letters(6)}.example.org`])}`;
  const provider = `arn:aws:iam::${client.account.id}:oidc-provider/${url.slice(8)}`;
  client.call('iam:CreateOpenIDConnectProvider', { url, clientIDList: ['sts.amazonaws.com'], thumbprintList: [random.hex(40)] });
  yield random.between(2, 12);
  const roleName = `oidc-${random.letters(5)}`;
  client.call('iam:CreateRole', { roleName, assumeRolePolicyDocument: policyText(trustWeb(provider, 'sts.amazonaws.com', '*')) });
  yield random.between(1, 5);
  client.call('iam:AttachRolePolicy', { roleName, policyArn: managedPolicyArn('AdministratorAccess') });
  yield random.between(1, 5);
}

/** An authority whose certificates open the account from anywhere. */
export function* plantTrustAnchor(client: Client, random: Random, region: string): Script {
  client.call('rolesanywhere:CreateTrustAnchor', { name: `anchor-${random.letters(4)}` }, region);
  yield random.between(2, 10);
  client.call('rolesanywhere:CreateProfile', { name: `profile-${random.letters(4)}` }, region);
  yield random.between(2, 10);
}
