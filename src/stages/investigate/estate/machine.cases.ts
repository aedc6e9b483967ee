/** Machines, containers, functions, stacks and what services make for them. */
import { EC2, ROLE, SESSION, instance, trust } from './case.ts';
import type { Case } from './case.ts';
import { ACCOUNT, event } from './sample-event.ts';

const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f`;

export const MACHINE_CASES: readonly Case[] = [
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
    resources: ['AWS::ECS::Cluster c alive', 'AWS::ECS::Service c/s deleted in c', 'AWS::ECS::Task c/s#tasks deleted implicit in c/s'],
    footholds: ['ecs-service c/s closed'],
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
    footholds: [`lambda-function ${FUNCTION} closed`, `lambda-url ${FUNCTION} closed`, `lambda-permission ${FUNCTION} closed`],
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
    says: 'a firewall opened to the world closes by what the answer names, where the request does not tell it',
    events: [
      event('AuthorizeSecurityGroupIngress', {
        ...EC2,
        request: { groupId: 'sg-1' },
        response: {
          securityGroupRuleSet: {
            items: [
              { groupId: 'sg-1', securityGroupRuleId: 'sgr-1', fromPort: 22, toPort: 22, cidrIpv4: '0.0.0.0/0' },
              { groupId: 'sg-1', securityGroupRuleId: 'sgr-2', fromPort: 443, toPort: 443, cidrIpv6: '::/0' },
            ],
          },
        },
      }),
      event('RevokeSecurityGroupIngress', {
        ...EC2,
        request: { groupId: 'sg-1', ipPermissions: {} },
        response: {
          _return: true,
          revokedSecurityGroupRuleSet: {
            items: [
              { groupId: 'sg-1', securityGroupRuleId: 'sgr-1', isEgress: false, ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIpv4: '0.0.0.0/0' },
            ],
          },
        },
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
  {
    says: 'what CloudFormation makes belongs to the stack when one credential made all stacks there',
    events: [
      event('CreateStack', {
        source: 'cloudformation.amazonaws.com',
        request: { stackName: 'st' },
        response: { stackId: `arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/st/1` },
      }),
      event('CreateRole', {
        invokedBy: 'cloudformation.amazonaws.com',
        ip: 'cloudformation.amazonaws.com',
        request: { roleName: 'made', assumeRolePolicyDocument: trust({ Service: 'lambda.amazonaws.com' }) },
      }),
      event('DeleteStack', {
        source: 'cloudformation.amazonaws.com',
        request: { stackName: `arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/st/1` },
      }),
    ],
    resources: [
      `AWS::CloudFormation::Stack arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/st/1 deleted`,
      `AWS::IAM::Role made alive in arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/st/1`,
    ],
    footholds: ['cloudformation-stack st closed'],
  },
  {
    says: 'two stacks of different makers leave it open whose the part is',
    events: [
      event('CreateStack', { source: 'cloudformation.amazonaws.com', request: { stackName: 'a' } }),
      event('CreateStack', { source: 'cloudformation.amazonaws.com', accessKeyId: 'AKIAOTHER', request: { stackName: 'b' } }),
      event('CreateRole', {
        invokedBy: 'cloudformation.amazonaws.com',
        request: { roleName: 'made', assumeRolePolicyDocument: trust({ Service: 'lambda.amazonaws.com' }) },
      }),
    ],
    resources: ['AWS::CloudFormation::Stack a alive', 'AWS::CloudFormation::Stack b alive', 'AWS::IAM::Role made alive'],
  },
  {
    says: 'a table without parameters still names things, and never blames the caller for a key it may have made for another',
    events: [
      event('CreateAccessKey', {
        resources: [
          { type: 'AWS::IAM::AccessKey', resourceName: 'AKIACSV' },
          { type: 'AWS::IAM::User', resourceName: 'bob' },
        ],
      }),
      event('RunInstances', { ...EC2, resources: [{ type: 'AWS::EC2::Instance', resourceName: 'i-77' }] }),
      event('UpdateLoginProfile', {}),
    ],
    resources: ['AWS::IAM::AccessKey AKIACSV alive', 'AWS::EC2::Instance i-77 alive', 'AWS::EC2::Volume i-77#volume:root alive implicit in i-77'],
    edges: [`access-key: AKIAMALLORY -> AKIACSV`, 'login-profile: AKIAMALLORY -> null'],
  },
  {
    says: 'a service nobody described: made, then deleted',
    events: [
      event('CreateBroker', {
        source: 'mq.amazonaws.com',
        request: { brokerName: 'm' },
        response: { brokerId: 'b-1', brokerArn: 'arn:aws:mq:us-east-1:1:broker:m:b-1' },
      }),
      event('CreateTags', { source: 'mq.amazonaws.com', request: {} }),
      event('DeleteBroker', { source: 'mq.amazonaws.com', request: { brokerId: 'b-1' } }),
    ],
    resources: ['Other::mq::Broker b-1 deleted'],
  },
];
