/** The managed policies of AWS that the stories use, cut down to the actions that matter here. */
import { allow, deny, type PolicyDocument } from './policy.ts';

const READ = ['*:Get*', '*:List*', '*:Describe*', '*:Search*', '*:Lookup*', '*:BatchGet*', '*:View*'];
const NOT_IAM: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['iam:CreateServiceLinkedRole', 'iam:ListRoles', 'organizations:DescribeOrganization', 'account:ListRegions'],
      Resource: '*',
    },
  ],
};

/** Actions the quarantine policy denies (version 3, 2026-03-16, the part that matters to the stories). */
const QUARANTINED = [
  'cloudtrail:LookupEvents',
  'ec2:RequestSpotInstances',
  'ec2:RunInstances',
  'ec2:StartInstances',
  'iam:AddUserToGroup',
  'iam:Attach*Policy',
  'iam:ChangePassword',
  'iam:CreateAccessKey',
  'iam:CreateInstanceProfile',
  'iam:CreateLoginProfile',
  'iam:CreatePolicyVersion',
  'iam:CreateRole',
  'iam:CreateUser',
  'iam:DetachUserPolicy',
  'iam:PassRole',
  'iam:Put*Policy',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAccessKey',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateLoginProfile',
  'iam:DeleteRole',
  'iam:DeleteAccessKey',
  'iam:ListUsers',
  'lambda:AddPermission',
  'lambda:CreateFunction',
  'lambda:GetPolicy',
  'lambda:UpdateFunctionCode',
  'lightsail:Create*',
  'lightsail:Start*',
  'organizations:CreateAccount',
  'organizations:LeaveOrganization',
  'organizations:InviteAccountToOrganization',
  's3:CreateBucket',
  's3:DeleteBucket',
  's3:GetObject',
  's3:ListBucket',
  's3:ListAllMyBuckets',
  's3:PutBucketPolicy',
  'ecs:CreateCluster',
  'ecs:CreateService',
  'ecs:RegisterTaskDefinition',
  'bedrock:InvokeModel',
  'bedrock:InvokeModelWithResponseStream',
  'bedrock:CreateFoundationModelAgreement',
  'bedrock:PutFoundationModelEntitlement',
  'ses:GetSendQuota',
  'ses:ListIdentities',
  'sns:GetSMSAttributes',
  'sts:GetSessionToken',
  'sts:GetFederationToken',
];

const DOCUMENTS: Readonly<Record<string, PolicyDocument>> = {
  AdministratorAccess: allow('*'),
  PowerUserAccess: NOT_IAM,
  ReadOnlyAccess: allow(...READ),
  SecurityAudit: allow(...READ.filter((pattern) => pattern !== '*:Lookup*'), 'cloudtrail:LookupEvents', 'iam:GenerateCredentialReport'),
  'job-function/ViewOnlyAccess': allow('*:List*', '*:Describe*'),
  Billing: allow('aws-portal:*', 'billing:*', 'ce:*', 'budgets:*', 'cur:*', 'freetier:*', 'invoicing:*', 'payments:*'),
  IAMUserChangePassword: allow('iam:ChangePassword', 'iam:GetAccountPasswordPolicy'),
  AmazonEC2FullAccess: allow('ec2:*', 'autoscaling:*', 'elasticloadbalancing:*', 'cloudwatch:*', 'iam:CreateServiceLinkedRole'),
  AmazonS3FullAccess: allow('s3:*'),
  AmazonS3ReadOnlyAccess: allow('s3:Get*', 's3:List*'),
  AmazonSESFullAccess: allow('ses:*'),
  AmazonBedrockFullAccess: allow('bedrock:*'),
  AmazonBedrockLimitedAccess: allow('bedrock:*'),
  AmazonSSMManagedInstanceCore: allow('ssm:*', 'ssmmessages:*', 'ec2messages:*'),
  CloudWatchAgentServerPolicy: allow('logs:*', 'cloudwatch:PutMetricData', 'ec2:DescribeTags', 'ec2:DescribeVolumes', 'ssm:GetParameter'),
  'service-role/AWSLambdaBasicExecutionRole': allow('logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'),
  'service-role/AmazonECSTaskExecutionRolePolicy': allow('ecr:*', 'logs:CreateLogStream', 'logs:PutLogEvents'),
  AWSDenyAll: deny('*'),
  AWSCompromisedKeyQuarantineV2: deny(...QUARANTINED),
  AWSCompromisedKeyQuarantineV3: deny(...QUARANTINED),
};

const PREFIX = 'arn:aws:iam::aws:policy/';

export const managedPolicyArn = (name: string): string => PREFIX + name;

/** The document of an AWS-managed policy, or null when AWS has none (or none the stories use) of this name. */
export const managedPolicy = (arn: string): PolicyDocument | null => (arn.startsWith(PREFIX) ? (DOCUMENTS[arn.slice(PREFIX.length)] ?? null) : null);

/** ARNs of every policy of AWS that this world has. */
export const managedPolicies = (): readonly string[] => Object.keys(DOCUMENTS).map((name) => PREFIX + name);
