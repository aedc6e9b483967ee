/** What a small owner has, drawn by chance: administrators, programs, roles, machines, groups, containers, functions, timers. All of it made by ordinary calls. */
import { Client } from '../../../src/practice/account/client.ts';
import type { Credential } from '../../../src/practice/account/credential.ts';
import { managedPolicyArn } from '../../../src/practice/account/managed-policies.ts';
import { allow } from '../../../src/practice/account/policy.ts';
import { policyText, trustAccount, trustService } from '../../../src/practice/account/services/iam-documents.ts';
import { makeInstance, makeUser } from '../../../src/practice/owners/estate.ts';
import type { Random } from '../../../src/practice/random.ts';
import { IMAGE, type Ground } from '../staged/ground.ts';

export const REGIONS = ['us-east-1', 'us-west-2', 'ap-northeast-1'] as const;

export interface Estate {
  /** The administrator a person signs in as. */
  readonly boss: Client;
  /** The program whose key leaked also works for the owner. */
  readonly shared: boolean;
}

export function ownersEstate(ground: Ground, random: Random): Estate {
  const { owner, stage, id, live } = ground;
  const bossKey = makeUser(stage, { name: 'boss', policies: ['AdministratorAccess'], password: true, mfa: random.chance(0.5), key: true });
  if (random.chance(0.4)) makeUser(stage, { name: 'second', policies: ['AdministratorAccess'], password: true });
  makeUser(stage, { name: 'reader', policies: ['ReadOnlyAccess'], password: random.chance(0.5), key: random.chance(0.5) });
  owner('iam:CreateGroup', { groupName: 'admins' });
  owner('iam:AttachGroupPolicy', { groupName: 'admins', policyArn: managedPolicyArn('AdministratorAccess') });
  owner('iam:CreateRole', { roleName: 'ops', assumeRolePolicyDocument: policyText(trustAccount(id)) });
  owner('iam:AttachRolePolicy', { roleName: 'ops', policyArn: managedPolicyArn('AdministratorAccess') });
  owner('iam:CreateRole', { roleName: 'web', assumeRolePolicyDocument: policyText(trustService('ec2.amazonaws.com')) });
  owner('iam:AttachRolePolicy', { roleName: 'web', policyArn: managedPolicyArn('AmazonS3FullAccess') });
  owner('iam:CreatePolicy', { policyName: 'backup', policyDocument: policyText(allow('s3:GetObject')) });
  owner('iam:AttachUserPolicy', { userName: 'reader', policyArn: `arn:aws:iam::${id}:policy/backup` });
  for (const region of random.sample(REGIONS, random.whole(1, 2))) regionalEstate(ground, random, region);
  live.advance(3600);
  const boss = new Client(stage.account, bossKey as Credential, { hand: 'owner', address: '203.0.113.9', userAgent: 'aws-cli/2.32.0' });
  boss.call('ec2:DescribeInstances');
  const shared = random.chance(0.4);
  if (shared) worksAsDeploy(ground);
  return { boss, shared };
}

function regionalEstate({ owner, stage, id }: Ground, random: Random, region: string): void {
  for (let left = random.whole(0, 3); left > 0; left--) {
    const { id: instanceId } = makeInstance(stage, region, 't3.micro', 'web', random.chance(0.5) ? 'web' : null);
    if (random.chance(0.3)) owner('ec2:ModifyInstanceAttribute', { instanceId, attribute: 'disableApiTermination', value: true }, region);
  }
  if (random.chance(0.5)) owner('ec2:CreateVolume', { size: 20 }, region);
  if (random.chance(0.5)) owner('ec2:AllocateAddress', {}, region);
  if (random.chance(0.4)) owner('ec2:CreateKeyPair', { keyName: 'mine' }, region);
  owner('ec2:CreateSecurityGroup', { groupName: 'web', groupDescription: 'web' }, region);
  if (random.chance(0.4)) {
    owner('ec2:CreateLaunchTemplate', { name: 'own', instanceType: 't3.micro', imageId: IMAGE }, region);
    const bounds = { minSize: 1, maxSize: 2, desiredCapacity: 1 };
    owner('autoscaling:CreateAutoScalingGroup', { autoScalingGroupName: 'own', launchTemplateName: 'own', ...bounds }, region);
  }
  if (random.chance(0.3)) {
    owner('ecs:RegisterTaskDefinition', { family: 'site', image: 'nginx', cpu: '256', memory: '512', executionRole: 'web' }, region);
    owner('ecs:CreateCluster', { clusterName: 'own' }, region);
    owner('ecs:CreateService', { cluster: 'own', serviceName: 'site', taskDefinition: 'site', desiredCount: 2, executionRole: 'web' }, region);
  }
  if (random.chance(0.4)) owner('lambda:CreateFunction', { functionName: 'report', role: `arn:aws:iam::${id}:role/web` }, region);
  if (random.chance(0.4)) owner('events:PutRule', { name: 'nightly', scheduleExpression: 'cron(0 18 * * ? *)' }, region);
  if (random.chance(0.3)) owner('ses:CreateEmailIdentity', { emailIdentity: 'example.com' }, region);
}

/** The owner's own work with the key that leaked. */
function worksAsDeploy({ stage }: Ground): void {
  const [keyId] = stage.account.identities.users.get('deploy')?.keys ?? [];
  const credential: Credential = {
    principal: { kind: 'user', name: 'deploy' },
    keyId: keyId ?? null,
    longTerm: true,
    issuedAt: 0,
    expiresAt: null,
    mfa: false,
    fromConsole: false,
  };
  new Client(stage.account, credential, { hand: 'owner', address: '203.0.113.9', userAgent: 'Boto3/1.34.0' }).call('s3:ListBuckets');
}
