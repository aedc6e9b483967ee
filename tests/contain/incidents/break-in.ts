/** What an intruder with the leaked key of `deploy` does, drawn by chance from everything the practice world lets intruders do. What is then in hand is remembered: that is the truth. */
import { reachText } from '../../../src/knowledge/json-reach.ts';
import { Client } from '../../../src/practice/account/client.ts';
import type { Credential } from '../../../src/practice/account/credential.ts';
import { managedPolicyArn } from '../../../src/practice/account/managed-policies.ts';
import { allow } from '../../../src/practice/account/policy.ts';
import { policyText, trustAccount, trustService, trustWeb } from '../../../src/practice/account/services/iam-documents.ts';
import type { Fields, Outcome } from '../../../src/practice/account/call.ts';
import type { Random } from '../../../src/practice/random.ts';
import type { Foothold } from '../../../src/stages/investigate/index.ts';
import type { Ground } from '../staged/ground.ts';
import { IMAGE } from '../staged/ground.ts';
import { REGIONS } from './estate.ts';

export const FOREIGN = '135791357913';
export const PROVIDER = 'gitlab.example-login.net';

export interface BreakIn {
  readonly ground: Ground;
  readonly random: Random;
  readonly client: Client;
  /** Credentials in the intruder's hands. */
  readonly hold: Credential[];
  /** Ways in that the practice account keeps no book of. */
  readonly ways: Pick<Foothold, 'kind' | 'target'>[];
  readonly region: () => string;
  readonly call: (action: string, input?: Fields, region?: string) => Outcome;
}

export type Move = (into: BreakIn) => void;

const ADMIN = managedPolicyArn('AdministratorAccess');

const keep = ({ hold }: BreakIn, { issued }: Outcome): void => {
  if (issued !== null) hold.push(issued);
};

const plantUser: Move = (into) => {
  const { call, random, ground } = into;
  const userName = `${random.pick(['support-admin', 'aws-backup', 'ses_smtp'])}-${random.letters(3)}`;
  call('iam:CreateUser', { userName });
  if (random.chance(0.7)) call('iam:AttachUserPolicy', { userName, policyArn: ADMIN });
  else if (random.chance(0.5)) call('iam:PutUserPolicy', { userName, policyName: 'p', policyDocument: policyText(allow('*')) });
  else {
    call('iam:AddUserToGroup', { userName, groupName: 'admins' });
    into.ways.push({ kind: 'group-membership', target: `${userName} in admins` });
  }
  if (random.chance(0.8)) keep(into, call('iam:CreateAccessKey', { userName }));
  if (random.chance(0.5)) call('iam:CreateLoginProfile', { userName });
  if (random.chance(0.3)) {
    call('iam:CreateVirtualMFADevice', { virtualMFADeviceName: userName });
    call('iam:EnableMFADevice', { userName, serialNumber: `arn:aws:iam::${ground.id}:mfa/${userName}` });
  }
  if (random.chance(0.2)) call('iam:CreateServiceSpecificCredential', { userName, serviceName: 'bedrock.amazonaws.com' });
};

/** On a user of the owner's. */
const plantKey: Move = (into) => keep(into, into.call('iam:CreateAccessKey', { userName: into.random.pick(['deploy', 'reader', 'boss']) }));
const plantPassword: Move = ({ call }) => void call('iam:CreateLoginProfile', { userName: 'deploy' });
const raiseReader: Move = (into) => {
  keep(into, into.call('iam:CreateAccessKey', { userName: 'reader' }));
  if (into.random.chance(0.5)) into.call('iam:AttachUserPolicy', { userName: 'reader', policyArn: ADMIN });
  else into.call('iam:PutUserPolicy', { userName: 'reader', policyName: 'more', policyDocument: policyText(allow('*')) });
};
const rewritePolicy: Move = ({ call, ground, ways }) => {
  const policyArn = `arn:aws:iam::${ground.id}:policy/backup`;
  call('iam:CreatePolicyVersion', { policyArn, policyDocument: policyText(allow('*')), setAsDefault: true });
  ways.push({ kind: 'policy-version', target: policyArn });
};

const plantRole: Move = ({ call, random }) => {
  const roleName = `AWSSupportAccessRole-${random.letters(3)}`;
  call('iam:CreateRole', { roleName, assumeRolePolicyDocument: policyText(trustAccount(FOREIGN)) });
  call('iam:AttachRolePolicy', { roleName, policyArn: ADMIN });
};
const openRole: Move = ({ call }) => {
  const { Statement } = trustService('ec2.amazonaws.com');
  const document = { Version: '2012-10-17', Statement: [...Statement, ...trustAccount(FOREIGN).Statement] } as const;
  call('iam:UpdateAssumeRolePolicy', { roleName: 'web', policyDocument: policyText(document) });
};
const raiseRole: Move = ({ call, ways }) => {
  call('iam:PutRolePolicy', { roleName: 'web', policyName: 'more', policyDocument: policyText(allow('*')) });
  ways.push({ kind: 'inline-policy', target: 'role/web more' });
};
const plantProvider: Move = ({ call, ground, random }) => {
  call('iam:CreateOpenIDConnectProvider', { url: `https://${PROVIDER}`, clientIDList: ['sts.amazonaws.com'], thumbprintList: [] });
  const roleName = `oidc-${random.letters(4)}`;
  const trust = trustWeb(`arn:aws:iam::${ground.id}:oidc-provider/${PROVIDER}`, 'sts.amazonaws.com', '*');
  call('iam:CreateRole', { roleName, assumeRolePolicyDocument: policyText(trust) });
  call('iam:AttachRolePolicy', { roleName, policyArn: ADMIN });
};
const federate: Move = (into) =>
  keep(into, into.call('sts:GetFederationToken', { name: 'console', durationSeconds: 36 * 3600, policy: policyText(allow('*')) }));
const takeRole: Move = ({ client, hold, random }) => {
  const session = client.assume(random.pick(['ops', 'ops', 'web']), `s-${random.letters(4)}`);
  if (session === null) return;
  hold.push(session.credential);
  session.call('ec2:DescribeInstances');
};

const mine: Move = ({ call, random, region }) => {
  const where = region();
  call('ec2:CreateKeyPair', { keyName: 'key1' }, where);
  const made = call(
    'ec2:RunInstances',
    { instanceType: 'c5.4xlarge', imageId: IMAGE, count: random.whole(1, 3), minCount: 1, keyName: 'key1' },
    where,
  );
  const instanceId = reachText(made.response, 'instancesSet.items[].instanceId');
  if (instanceId === null || random.chance(0.5)) return;
  for (const attribute of random.sample(['disableApiTermination', 'disableApiStop'], 2))
    call('ec2:ModifyInstanceAttribute', { instanceId, attribute, value: true }, where);
};
const mineInGroup: Move = ({ call, random, region }) => {
  const [where, name] = [region(), `SPOT-${random.letters(5)}`];
  call('ec2:CreateLaunchTemplate', { name, instanceType: 'c5.4xlarge', imageId: IMAGE, spot: random.chance(0.5) }, where);
  const bounds = { minSize: 1, maxSize: 99, desiredCapacity: random.whole(1, 3) };
  call('autoscaling:CreateAutoScalingGroup', { autoScalingGroupName: name, launchTemplateName: name, ...bounds }, where);
};
const mineOnSpot: Move = ({ call, random, region }) =>
  void call(
    'ec2:RequestSpotInstances',
    { instanceType: 'c5.4xlarge', imageId: IMAGE, count: random.whole(1, 2), persistent: random.chance(0.7) },
    region(),
  );
const mineInContainers: Move = ({ call, random, region }) => {
  const [where, cluster] = [region(), `c-${random.letters(4)}`];
  call('iam:CreateRole', { roleName: 'ecsTaskExecutionRole', assumeRolePolicyDocument: policyText(trustService('ecs-tasks.amazonaws.com')) });
  call(
    'ecs:RegisterTaskDefinition',
    { family: 'work', image: 'busybox', cpu: '16384', memory: '32768', executionRole: 'ecsTaskExecutionRole' },
    where,
  );
  call('ecs:CreateCluster', { clusterName: cluster }, where);
  const service = { cluster, serviceName: 'svc', taskDefinition: 'work', desiredCount: random.whole(1, 4), executionRole: 'ecsTaskExecutionRole' };
  call('ecs:CreateService', service, where);
};
const rent: Move = ({ call, random, region }) => {
  const where = region();
  if (random.chance(0.5)) call('lightsail:CreateInstances', { instanceNames: [`Ubuntu-${random.letters(4)}`], bundleId: '16GB' }, where);
  else
    call('sagemaker:CreateNotebookInstance', { notebookInstanceName: `nb-${random.letters(4)}`, instanceType: 'ml.g5.12xlarge', role: 'web' }, where);
};
const leaveThings: Move = ({ call, region }) => {
  const where = region();
  call('ec2:CreateVolume', { size: 500 }, where);
  call('ec2:AllocateAddress', {}, where);
};

const openFunction: Move = ({ call, random, region, ground }) => {
  const [where, functionName] = [region(), `fn-${random.letters(4)}`];
  call('lambda:CreateFunction', { functionName, role: `arn:aws:iam::${ground.id}:role/web` }, where);
  const permission = { statementId: 'all', action: 'lambda:InvokeFunctionUrl', principal: '*', functionUrlAuthType: 'NONE' };
  call('lambda:AddPermission', { functionName, ...permission }, where);
  call('lambda:CreateFunctionUrlConfig', { functionName, authType: 'NONE' }, where);
};
/** The owner's function, if there is one. */
const openOwnersFunction: Move = ({ call }) => {
  for (const where of REGIONS) {
    const permission = {
      functionName: 'report',
      statementId: 'all',
      action: 'lambda:InvokeFunctionUrl',
      principal: '*',
      functionUrlAuthType: 'NONE',
    };
    if (call('lambda:AddPermission', permission, where).error === null)
      call('lambda:CreateFunctionUrlConfig', { functionName: 'report', authType: 'NONE' }, where);
  }
};
const openPort: Move = ({ call, region, ways, random }) => {
  const where = region();
  const groupId = reachText(
    call('ec2:CreateSecurityGroup', { groupName: `open-${random.letters(3)}`, groupDescription: 'x' }, where).response,
    'groupId',
  );
  if (groupId === null) return;
  call('ec2:AuthorizeSecurityGroupIngress', { groupId, fromPort: 22, toPort: 22, cidr: '0.0.0.0/0' }, where);
  ways.push({ kind: 'security-group-open', target: `${groupId}:22-22` });
};
const leaveTimer: Move = ({ call, random, region }) =>
  void call('events:PutRule', { name: `health-${random.letters(4)}`, scheduleExpression: 'rate(5 minutes)' }, region());
const sendMail: Move = ({ call, random, region, ways }) => {
  const where = region();
  call('ses:CreateEmailIdentity', { emailIdentity: `${random.letters(6)}.example.net` }, where);
  ways.push({ kind: 'ses-sending', target: where });
};

const WAYS_IN = [
  plantUser,
  plantUser,
  plantKey,
  plantPassword,
  raiseReader,
  rewritePolicy,
  plantRole,
  openRole,
  raiseRole,
  plantProvider,
  federate,
  takeRole,
];
const BURNING = [mine, mine, mineInGroup, mineOnSpot, mineInContainers, rent, leaveThings];
const OPENED = [openFunction, openOwnersFunction, openPort, leaveTimer, sendMail];
const MOVES: readonly Move[] = [...WAYS_IN, ...BURNING, ...OPENED];

/** One of each that a long plan is made of. */
const LONG_IDENTITIES = [
  plantUser,
  plantKey,
  plantPassword,
  raiseReader,
  rewritePolicy,
  plantRole,
  openRole,
  raiseRole,
  plantProvider,
  federate,
  takeRole,
];
const LONG_BURNING = [mine, mineInGroup, mineOnSpot, mineInContainers, rent, mine, mineInGroup, leaveThings];
export const LONG_STORY: readonly Move[] = [...LONG_IDENTITIES, ...LONG_BURNING, openFunction, openPort, leaveTimer];

/** With the leaked key of `deploy` in hand, before anything is done. */
export function startBreakIn(ground: Ground, random: Random): BreakIn {
  const { account } = ground.stage;
  const [keyId = ''] = account.identities.users.get('deploy')?.keys ?? [];
  const leaked: Credential = {
    principal: { kind: 'user', name: 'deploy' },
    keyId,
    longTerm: true,
    issuedAt: 0,
    expiresAt: null,
    mfa: false,
    fromConsole: false,
  };
  ground.stage.cameInByKey('deploy', leaked);
  const client = new Client(account, leaked, { hand: 'attacker', address: '198.51.100.7', userAgent: 'Boto3/1.34.0' });
  const regions = random.sample(REGIONS, random.whole(1, 3));
  client.call('sts:GetCallerIdentity');
  client.call('ec2:DescribeInstances');
  return {
    ground,
    random,
    client,
    hold: [leaked],
    ways: [],
    region: () => random.pick(regions),
    call: (action, input = {}, region = 'us-east-1') => client.call(action, input, region),
  };
}

export function playMoves(into: BreakIn, moves: readonly Move[]): void {
  for (const move of moves) {
    move(into);
    into.ground.live.advance(into.random.between(5, 400));
  }
}

export function breakIn(ground: Ground, random: Random): BreakIn {
  const into = startBreakIn(ground, random);
  playMoves(into, random.sample(MOVES, random.whole(2, 9)));
  ground.live.advance(random.between(600, 6 * 3600));
  return into;
}
