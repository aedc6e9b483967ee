/** A security scanner as careful owners run it: hundreds of reads over all regions in minutes, many of them denied. */
import { DEFAULT_REGIONS } from '../../knowledge/aws-regions.ts';
import type { Script } from '../agenda.ts';
import type { Client } from '../account/client.ts';
import type { Random } from '../random.ts';

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
  for (const region of DEFAULT_REGIONS) {
    for (const action of REGIONAL) {
      client.call(action, {}, region);
      yield random.between(0.02, 0.25);
    }
  }
}
