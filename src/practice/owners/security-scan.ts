/** A security scanner as careful owners run it: hundreds of reads over all regions in minutes, many of them denied. */
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';

export const REGIONS_BY_DEFAULT = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'sa-east-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-central-1',
  'eu-north-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-south-1',
] as const;

const REGIONAL = [
  'ec2:DescribeInstances',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSnapshots',
  'ec2:DescribeVolumes',
  'ec2:DescribeNetworkAcls',
  'ec2:DescribeFlowLogs',
  'ec2:GetEbsEncryptionByDefault',
  'rds:DescribeDBInstances',
  'lambda:ListFunctions',
  'cloudtrail:DescribeTrails',
  'config:DescribeConfigurationRecorders',
  'guardduty:ListDetectors',
  'securityhub:GetEnabledStandards',
  'kms:ListKeys',
  'logs:DescribeMetricFilters',
  'ssm:DescribeInstanceInformation',
  'secretsmanager:ListSecrets',
  'sns:ListTopics',
  'sqs:ListQueues',
  'ecs:ListClusters',
  'eks:ListClusters',
  'bedrock:GetModelInvocationLoggingConfiguration',
  'ses:ListIdentities',
  'servicequotas:ListServiceQuotas',
] as const;
const GLOBAL = [
  'iam:GetAccountSummary',
  'iam:GetAccountAuthorizationDetails',
  'iam:GenerateCredentialReport',
  'iam:GetCredentialReport',
  'iam:ListUsers',
  'iam:ListRoles',
  'iam:ListVirtualMFADevices',
  'iam:GetAccountPasswordPolicy',
  's3:ListBuckets',
  'account:GetContactInformation',
  'organizations:DescribeOrganization',
] as const;

export const SCANNER =
  'Boto3/1.39.15 md/Botocore#1.39.15 ua/2.1 os/linux#6.8.0-1031-aws md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython m/b,Z,D cfg/retry-mode#standard Botocore/1.39.15';

export function* scan(client: Client, random: Random): Script {
  client.call('sts:GetCallerIdentity');
  for (const action of GLOBAL) {
    client.call(action);
    yield random.between(0.05, 0.4);
  }
  for (const region of REGIONS_BY_DEFAULT) {
    for (const action of REGIONAL) {
      client.call(action, {}, region);
      yield random.between(0.02, 0.25);
    }
  }
}
