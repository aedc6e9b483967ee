/** Small logs with the estate they must give, written by hand from the AWS behaviour each name states. */
import type { NotableEvent } from '../notable-event.ts';
import { ACCOUNT, MALLORY, event } from './sample-event.ts';

const trust = (principal: unknown): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }] });
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/ops/deploy`;
export const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/me`;
export const EC2 = { source: 'ec2.amazonaws.com', region: 'eu-west-1' };
const ROOT_SIGN_IN = { source: 'signin.amazonaws.com', accessKeyId: null, api: 'ConsoleLogin' };

export interface Case {
  readonly says: string;
  readonly events: readonly NotableEvent[];
  readonly resources?: readonly string[];
  readonly footholds?: readonly string[];
  readonly edges?: readonly string[];
}

const instance = (id: string, more: object = {}) => ({
  instanceId: id,
  instanceType: 'g5.xlarge',
  imageId: 'ami-1',
  networkInterfaceSet: { items: [{ networkInterfaceId: `eni-${id}` }] },
  ...more,
});

export const CASES: readonly Case[] = [
  {
    says: 'a user made with a password, a key and admin rights leaves four footholds and three edges',
    events: [
      event('CreateUser', { request: { userName: 'eve' }, response: { user: { userName: 'eve', arn: `arn:aws:iam::${ACCOUNT}:user/eve` } } }),
      event('CreateLoginProfile', { request: { userName: 'eve' } }),
      event('CreateAccessKey', {
        request: { userName: 'eve' },
        response: { accessKey: { accessKeyId: 'AKIAEVE', userName: 'eve', status: 'Active' } },
      }),
      event('AttachUserPolicy', { request: { userName: 'eve', policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' } }),
    ],
    resources: ['AWS::IAM::User eve alive', 'AWS::IAM::LoginProfile eve alive in eve', 'AWS::IAM::AccessKey AKIAEVE alive in eve'],
    footholds: [
      'user eve open',
      'login-profile eve open',
      'access-key AKIAEVE open',
      'attached-policy user/eve arn:aws:iam::aws:policy/AdministratorAccess open',
    ],
    edges: [
      `create-user: AKIAMALLORY -> arn:aws:iam::${ACCOUNT}:user/eve`,
      `login-profile: AKIAMALLORY -> arn:aws:iam::${ACCOUNT}:user/eve`,
      'access-key: AKIAMALLORY -> AKIAEVE',
    ],
  },
  {
    says: 'deleting the user takes keys and rights along',
    events: [
      event('CreateUser', { request: { userName: 'eve' } }),
      event('CreateAccessKey', { request: { userName: 'eve' }, response: { accessKey: { accessKeyId: 'AKIAEVE' } } }),
      event('PutUserPolicy', {
        request: { userName: 'eve', policyName: 'p', policyDocument: '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}' },
      }),
      event('DeleteUser', { request: { userName: 'eve' } }),
    ],
    resources: ['AWS::IAM::User eve deleted', 'AWS::IAM::AccessKey AKIAEVE deleted in eve'],
    footholds: ['user eve closed', 'access-key AKIAEVE closed', 'inline-policy user/eve p closed'],
  },
  {
    says: 'a key made inactive is closed, made active again it is open',
    events: [
      event('CreateAccessKey', { response: { accessKey: { accessKeyId: 'AKIA2', userName: 'mallory' } } }),
      event('UpdateAccessKey', { request: { accessKeyId: 'AKIA2', status: 'Inactive' } }),
      event('CreateAccessKey', { request: { userName: 'bob' }, response: { accessKey: { accessKeyId: 'AKIA3' } } }),
      event('UpdateAccessKey', { request: { accessKeyId: 'AKIA3', status: 'Inactive' } }),
      event('UpdateAccessKey', { request: { accessKeyId: 'AKIA3', status: 'Active' } }),
    ],
    footholds: ['access-key AKIA2 closed', 'access-key AKIA3 open'],
  },
  {
    says: 'denied and failed calls make nothing; the quarantine policy and a deny policy are no footholds',
    events: [
      event('CreateUser', { request: { userName: 'x' }, error: 'AccessDenied' }),
      event('CreateAccessKey', { request: { userName: 'x' }, error: 'LimitExceeded' }),
      event('AttachUserPolicy', { request: { userName: 'mallory', policyArn: 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3' } }),
      event('PutUserPolicy', {
        request: { userName: 'mallory', policyName: 'stop', policyDocument: '{"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}' },
      }),
    ],
    resources: [],
    footholds: [],
    edges: [],
  },
  {
    says: 'a role trusting a foreign account, given as URL-encoded text, is open until its trust is repaired',
    events: [
      event('CreateRole', {
        request: { roleName: 'back', assumeRolePolicyDocument: encodeURIComponent(trust({ AWS: 'arn:aws:iam::999988887777:root' })) },
      }),
      event('CreateRole', { request: { roleName: 'plain', assumeRolePolicyDocument: trust({ Service: 'ec2.amazonaws.com' }) } }),
      event('CreateRole', { request: { roleName: 'kept', assumeRolePolicyDocument: trust('*') } }),
      event('UpdateAssumeRolePolicy', { request: { roleName: 'back', policyDocument: trust({ AWS: `arn:aws:iam::${ACCOUNT}:root` }) } }),
    ],
    footholds: ['role-trust back closed', 'role-trust kept open'],
  },
  {
    says: 'AssumeRole ties the session key, and chains',
    events: [
      event('AssumeRole', {
        source: 'sts.amazonaws.com',
        time: 10,
        request: { roleArn: ROLE, roleSessionName: 'me' },
        response: { credentials: { accessKeyId: 'ASIA1', expiration: 'Nov 1, 2026, 1:10:00 AM' }, assumedRoleUser: { arn: SESSION } },
      }),
      event('AssumeRole', {
        source: 'sts.amazonaws.com',
        time: 11,
        identityType: 'AssumedRole',
        arn: SESSION,
        accessKeyId: 'ASIA1',
        sessionCreated: '2026-11-01T00:10:00Z',
        request: { roleArn: `${ROLE}2`, roleSessionName: 'me2' },
        response: { credentials: { accessKeyId: 'ASIA2' }, assumedRoleUser: { arn: `${SESSION}2` } },
      }),
    ],
    edges: ['assume-role: AKIAMALLORY -> ASIA1', 'assume-role: ASIA1 -> ASIA2'],
    footholds: ['role-session ASIA1 open', 'role-session ASIA2 open'],
  },
  {
    says: 'a session whose AssumeRole has no response is tied by role, session name and second of creation',
    events: [
      event('AssumeRole', { source: 'sts.amazonaws.com', time: 10, request: { roleArn: ROLE, roleSessionName: 'me' } }),
      event('CreateKeyPair', {
        ...EC2,
        time: 12,
        identityType: 'AssumedRole',
        arn: SESSION,
        accessKeyId: 'ASIA9',
        sessionCreated: '2026-11-01T00:10:01Z',
        request: { keyName: 'k' },
      }),
      event('CreateKeyPair', {
        ...EC2,
        time: 13,
        identityType: 'AssumedRole',
        arn: `${SESSION}x`,
        accessKeyId: 'ASIA8',
        sessionCreated: '2026-11-01T00:10:01Z',
        request: { keyName: 'k2' },
      }),
    ],
    edges: [`assume-role: AKIAMALLORY -> ${SESSION}`, 'assume-role: AKIAMALLORY -> ASIA9 (tied)', 'first-seen: null -> ASIA8 (unseen)'],
  },
  {
    says: 'console keys belong to the sign-in of the same user at that second; a failed sign-in issues nothing',
    events: [
      event('ConsoleLogin', { ...ROOT_SIGN_IN, time: 20, errorMessage: 'Failed authentication', response: { ConsoleLogin: 'Failure' } }),
      event('ConsoleLogin', { ...ROOT_SIGN_IN, time: 21, response: { ConsoleLogin: 'Success' } }),
      event('CreateUser', {
        time: 22,
        accessKeyId: 'ASIACON',
        sessionCreated: '2026-11-01T00:21:00Z',
        ip: 'AWS Internal',
        request: { userName: 'z' },
      }),
    ],
    edges: [
      `console-login: ${MALLORY} -> ${MALLORY}`,
      `create-user: ASIACON -> arn:aws:iam::${ACCOUNT}:user/z`,
      `console-session: ${MALLORY} -> ASIACON (tied)`,
    ],
    footholds: ['user z open', `console-session ${MALLORY} 2026-11-01T00:21:00Z open`],
  },
  {
    says: 'instances bring disks, interfaces and addresses; terminating takes them along unless the launch said to keep the disk',
    events: [
      event('RunInstances', {
        ...EC2,
        request: {
          instanceType: 'g5.xlarge',
          instancesSet: { items: [{ imageId: 'ami-1', maxCount: 2 }] },
          networkInterfaceSet: { items: [{ associatePublicIpAddress: true }] },
          blockDeviceMapping: {
            items: [
              { deviceName: '/dev/xvda', ebs: { volumeSize: 500 } },
              { deviceName: '/dev/sdb', ebs: { deleteOnTermination: false } },
            ],
          },
        },
        response: { instancesSet: { items: [instance('i-1'), instance('i-2')] } },
      }),
      event('TerminateInstances', { ...EC2, request: { instancesSet: { items: [{ instanceId: 'i-1' }] } } }),
    ],
    resources: [
      'AWS::EC2::Instance i-1 deleted',
      'AWS::EC2::Volume i-1#volume:/dev/xvda deleted implicit in i-1',
      'AWS::EC2::Volume i-1#volume:/dev/sdb alive implicit in i-1',
      'AWS::EC2::NetworkInterface eni-i-1 deleted implicit in i-1',
      'AWS::EC2::PublicAddress i-1#public-address deleted implicit in i-1',
      'AWS::EC2::Instance i-2 alive',
      'AWS::EC2::Volume i-2#volume:/dev/xvda alive implicit in i-2',
      'AWS::EC2::Volume i-2#volume:/dev/sdb alive implicit in i-2',
      'AWS::EC2::NetworkInterface eni-i-2 alive implicit in i-2',
      'AWS::EC2::PublicAddress i-2#public-address alive implicit in i-2',
    ],
  },
  {
    says: 'what Auto Scaling starts belongs to the group of that name in that region',
    events: [
      event('CreateAutoScalingGroup', {
        source: 'autoscaling.amazonaws.com',
        region: 'eu-west-1',
        request: { autoScalingGroupName: 'g', minSize: 20, maxSize: 999 },
      }),
      event('CreateAutoScalingGroup', {
        source: 'autoscaling.amazonaws.com',
        region: 'us-west-2',
        request: { autoScalingGroupName: 'g', minSize: 20, maxSize: 999 },
      }),
      event('RunInstances', {
        ...EC2,
        identityType: 'AssumedRole',
        arn: `arn:aws:sts::${ACCOUNT}:assumed-role/AWSServiceRoleForAutoScaling/AutoScaling`,
        accessKeyId: null,
        ip: 'autoscaling.amazonaws.com',
        invokedBy: 'autoscaling.amazonaws.com',
        request: { tagSpecificationSet: { items: [{ resourceType: 'instance', tags: [{ key: 'aws:autoscaling:groupName', value: 'g' }] }] } },
        response: { instancesSet: { items: [{ instanceId: 'i-9' }] } },
      }),
      event('UpdateAutoScalingGroup', {
        source: 'autoscaling.amazonaws.com',
        region: 'eu-west-1',
        request: { autoScalingGroupName: 'g', minSize: 0, maxSize: 0, desiredCapacity: 0 },
      }),
    ],
    resources: [
      'AWS::AutoScaling::AutoScalingGroup g alive',
      'AWS::AutoScaling::AutoScalingGroup g alive',
      'AWS::EC2::Instance i-9 alive in g',
      'AWS::EC2::Volume i-9#volume:root alive implicit in i-9',
    ],
    footholds: ['auto-scaling-group g closed', 'auto-scaling-group g open'],
  },
  {
    says: 'an ECS service implies its tasks and goes with them',
    events: [
      event('CreateCluster', {
        source: 'ecs.amazonaws.com',
        request: { clusterName: 'c' },
        response: { cluster: { clusterName: 'c', clusterArn: `arn:aws:ecs:us-east-1:${ACCOUNT}:cluster/c` } },
      }),
      event('CreateService', {
        source: 'ecs.amazonaws.com',
        request: { cluster: 'c', serviceName: 's', desiredCount: 10, taskDefinition: 't' },
        response: { service: { serviceName: 's', serviceArn: `arn:aws:ecs:us-east-1:${ACCOUNT}:service/c/s` } },
      }),
      event('DeleteService', { source: 'ecs.amazonaws.com', request: { cluster: 'c', service: `arn:aws:ecs:us-east-1:${ACCOUNT}:service/c/s` } }),
    ],
    resources: ['AWS::ECS::Cluster c alive', 'AWS::ECS::Service s deleted in c', 'AWS::ECS::Task s#tasks deleted implicit in s'],
    footholds: ['ecs-service s closed'],
  },
  {
    says: 'a public function URL with its permission, then the function deleted',
    events: [
      event('CreateFunction', {
        source: 'lambda.amazonaws.com',
        request: { functionName: 'f', role: ROLE },
        response: { functionName: 'f', functionArn: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f` },
      }),
      event('CreateFunctionUrlConfig', { source: 'lambda.amazonaws.com', request: { functionName: 'f', authType: 'NONE' } }),
      event('AddPermission', { source: 'lambda.amazonaws.com', request: { functionName: 'f', statementId: 'u', principal: '*' } }),
      event('AddPermission', { source: 'lambda.amazonaws.com', request: { functionName: 'f', statementId: 's3', principal: 's3.amazonaws.com' } }),
      event('DeleteFunction', { source: 'lambda.amazonaws.com', request: { functionName: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f` } }),
    ],
    resources: ['AWS::Lambda::Function f deleted', 'AWS::Lambda::Url f deleted in f'],
    footholds: ['lambda-function f closed', 'lambda-url f closed', 'lambda-permission f u open'],
    edges: [`pass-role: AKIAMALLORY -> ${ROLE}`],
  },
  {
    says: 'an instance credential leads through the instance to who started it',
    events: [
      event('RunInstances', {
        ...EC2,
        time: 30,
        request: { iamInstanceProfile: { name: 'web' } },
        response: { instancesSet: { items: [{ instanceId: 'i-5' }] } },
      }),
      event('AssumeRole', {
        source: 'sts.amazonaws.com',
        region: 'eu-west-1',
        time: 31,
        identityType: 'AWSService',
        arn: null,
        accessKeyId: null,
        principalId: null,
        userName: null,
        invokedBy: 'ec2.amazonaws.com',
        ip: 'ec2.amazonaws.com',
        identity: { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
        request: { roleArn: ROLE, roleSessionName: 'i-5' },
        response: { credentials: { accessKeyId: 'ASIAINST' } },
      }),
    ],
    edges: ['pass-role: AKIAMALLORY -> web', 'service-role: ec2.amazonaws.com -> ASIAINST'],
  },
  {
    says: 'a firewall opened to the world is one foothold per port range and closes by rule id',
    events: [
      event('AuthorizeSecurityGroupIngress', {
        ...EC2,
        request: { groupId: 'sg-1' },
        response: {
          securityGroupRuleSet: {
            items: [
              { groupId: 'sg-1', securityGroupRuleId: 'sgr-1', fromPort: 22, toPort: 22, cidrIpv4: '0.0.0.0/0' },
              { groupId: 'sg-1', securityGroupRuleId: 'sgr-2', fromPort: 443, toPort: 443, cidrIpv6: '::/0' },
              { groupId: 'sg-1', securityGroupRuleId: 'sgr-3', fromPort: 80, toPort: 80, cidrIpv4: '10.0.0.0/8' },
            ],
          },
        },
      }),
      event('RevokeSecurityGroupIngress', {
        ...EC2,
        request: { groupId: 'sg-1', securityGroupRuleIds: { items: [{ securityGroupRuleId: 'sgr-1' }] } },
      }),
    ],
    footholds: ['security-group-open sg-1:22-22 closed', 'security-group-open sg-1:443-443 open'],
  },
  {
    says: 'termination protection set and taken off, in the new and the old spelling',
    events: [
      event('ModifyInstanceAttribute', { ...EC2, request: { instanceId: 'i-1', disableApiTermination: { value: true } } }),
      event('ModifyInstanceAttribute', { ...EC2, request: { instanceId: 'i-2', attribute: 'disableApiTermination', value: 'true' } }),
      event('ModifyInstanceAttribute', { ...EC2, request: { instanceId: 'i-1', disableApiTermination: { value: false } } }),
    ],
    footholds: ['termination-protection i-1 closed', 'termination-protection i-2 open'],
  },
];
