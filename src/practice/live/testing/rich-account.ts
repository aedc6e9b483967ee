/** An account that has one of everything the practice world knows, and the questions that show it. For tests. */
import { founder, makeFunction, makeInstance } from '../../owners/estate.ts';
import { tellOfExposedKey } from '../../owners/aws-notices.ts';
import { keepTeamEstate } from '../../owners/paid-estate.ts';
import { rentOneOfEach } from './rented-things.ts';
import { openEmptyAccount } from '../open-live-account.ts';
import type { Asked } from './ask.ts';

const REGION = 'us-east-1';

export function richAccount() {
  const opened = openEmptyAccount();
  const { stage, live } = opened;
  const { states } = stage.account;
  states.limits = { standard: 1000, gpu: 0, spot: 1000 };
  const make = (action: string, input: Parameters<typeof stage.must>[2] = {}) => stage.must(founder(), action, input, REGION);
  keepTeamEstate(stage, REGION);
  make('ec2:CreateKeyPair', { keyName: 'key' });
  make('ec2:CreateSecurityGroup', { groupName: 'open', groupDescription: 'open' });
  const groupId = [...states.compute(REGION).securityGroups.keys()].at(-1) ?? '';
  make('ec2:AuthorizeSecurityGroupIngress', { groupId, fromPort: 22, toPort: 22, cidr: '0.0.0.0/0' });
  const instance = makeInstance(stage, REGION, 't3.micro', 'web', 'web-role');
  make('ec2:AllocateAddress');
  make('ec2:CreateVolume', { size: 100 });
  make('ec2:CreateSnapshot', { volumeId: instance.volumeIds[0] ?? '' });
  const snapshotId = states.things.of('snapshot', REGION)[0]?.id ?? '';
  make('ec2:ModifySnapshotAttribute', { snapshotId, userId: '123456789012' });
  make('ec2:CreateLaunchTemplate', { name: 'template', instanceType: 'c5.4xlarge', imageId: 'ami-0123456789abcdef0' });
  make('autoscaling:CreateAutoScalingGroup', { autoScalingGroupName: 'group', launchTemplateName: 'template', minSize: 1, maxSize: 2 });
  make('ec2:RequestSpotInstances', { instanceType: 'c5.4xlarge', imageId: 'ami-0123456789abcdef0', count: 1, persistent: true });
  make('iam:CreateRole', { roleName: 'tasks', assumeRolePolicyDocument: TRUST });
  make('ecs:RegisterTaskDefinition', { family: 'work', image: 'busybox', cpu: '1024', memory: '2048', executionRole: 'tasks' });
  make('ecs:CreateCluster', { clusterName: 'cluster' });
  make('ecs:CreateService', { cluster: 'cluster', serviceName: 'service', taskDefinition: 'work', desiredCount: 2, executionRole: 'tasks' });
  makeFunction(stage, REGION, 'function', []);
  make('lambda:CreateFunctionUrlConfig', { functionName: 'function', authType: 'NONE' });
  make('lambda:AddPermission', { functionName: 'function', statementId: 'all', principal: '*', action: 'lambda:InvokeFunctionUrl' });
  make('sagemaker:CreateNotebookInstance', { notebookInstanceName: 'notebook', instanceType: 'ml.t3.medium', role: 'web-role' });
  make('lightsail:CreateInstances', { instanceNames: ['small'], bundleId: '2GB' });
  make('ses:CreateEmailIdentity', { emailIdentity: 'example.com' });
  make('servicequotas:RequestServiceQuotaIncrease', { serviceCode: 'ec2', quotaCode: 'L-1216C47A', desiredValue: 128 });
  make('organizations:CreateOrganization');
  make('organizations:CreateAccount');
  make('savingsplans:CreateSavingsPlan');
  make('events:PutRule', { name: 'nightly', scheduleExpression: 'cron(0 18 * * ? *)' });
  const rented = rentOneOfEach(stage);
  const here = { region: REGION, now: stage.clock.now, caller: founder() };
  states.things.put('topic', 'alerts', here, { subscriptions: [{ protocol: 'email', endpoint: 'owner@example.com', pending: true }], policy: '{}' });
  states.things.put('recorder', 'default', here, { role: 'arn:aws:iam::123456789012:role/config', on: false, stoppedAt: stage.clock.now });
  states.things.put('detector', 'detector', here, { enabled: true, trialFrom: stage.clock.now });
  states.things.put('finding-filter', 'hide', here, { action: 'ARCHIVE' });
  states.things.put('trusted-addresses', 'set', here, { name: 'mine', location: 's3', active: true });
  states.things.put('image', 'ami-0abcdef1234567890', here, { name: 'own', public: true });
  states.things.put('organization-policy', 'p-examplepolicyid111', here, { name: 'stay', description: '', content: '{}', targets: [] });
  states.things.put('budget-action', 'action', here, { given: { ActionId: 'action', BudgetName: 'month', ApprovalModel: 'AUTOMATIC' } });
  tellOfExposedKey(stage.account, 'alice', 'AKIAIOSFODNN7EXAMPLE');
  live.advance(900);
  return { ...opened, questions: [...questionsAbout(instance.id, snapshotId, `arn:aws:sns:${REGION}:${stage.account.id}:alerts`), ...rented] };
}

const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ecs-tasks.amazonaws.com' } }],
});

/** Reads that find something, each with its input. */
const questionsAbout = (instance: string, snapshot: string, topic: string): readonly (readonly [call: string, input: Asked])[] => [
  ...'DescribeAddresses DescribeAvailabilityZones DescribeIamInstanceProfileAssociations DescribeInstanceStatus DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeKeyPairs DescribeLaunchTemplates DescribeNetworkInterfaces DescribeRegions DescribeRouteTables DescribeSecurityGroupRules DescribeSecurityGroups DescribeSnapshots DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeSubnets DescribeTags DescribeVolumes DescribeVpcs GetInstanceMetadataDefaults GetSerialConsoleAccessStatus GetImageBlockPublicAccessState'
    .split(' ')
    .map((operation) => [`ec2 ${operation}`, {}] as const),
  ['ec2 DescribeInstanceAttribute', { InstanceId: instance, Attribute: 'disableApiTermination' }],
  ['ec2 DescribeInstanceAttribute', { InstanceId: instance, Attribute: 'groupSet' }],
  ['ec2 GetConsoleOutput', { InstanceId: instance }],
  ['ec2 DescribeSnapshotAttribute', { SnapshotId: snapshot, Attribute: 'createVolumePermission' }],
  ['ec2 DescribeLaunchTemplateVersions', { LaunchTemplateName: 'template' }],
  ['auto-scaling DescribeAutoScalingGroups', {}],
  ['auto-scaling DescribeScalingActivities', {}],
  ['ecs ListClusters', {}],
  ['ecs ListServices', { cluster: 'cluster' }],
  ['ecs ListTasks', { cluster: 'cluster' }],
  ['ecs ListTaskDefinitions', {}],
  ['ecs DescribeClusters', { clusters: ['cluster'] }],
  ['ecs DescribeServices', { cluster: 'cluster', services: ['service'] }],
  ['ecs DescribeTaskDefinition', { taskDefinition: 'work' }],
  ['ec2 DescribeImages', { Owners: ['self'] }],
  ['sns ListTopics', {}],
  ['sns ListSubscriptions', {}],
  ['sns ListSubscriptionsByTopic', { TopicArn: topic }],
  ['sns GetTopicAttributes', { TopicArn: topic }],
  ['config-service DescribeConfigurationRecorderStatus', {}],
  ['config-service DescribeConfigurationRecorders', {}],
  ['guardduty ListFilters', { DetectorId: 'detector' }],
  ['guardduty GetFilter', { DetectorId: 'detector', FilterName: 'hide' }],
  ['guardduty ListIPSets', { DetectorId: 'detector' }],
  ['guardduty GetIPSet', { DetectorId: 'detector', IpSetId: 'set' }],
  ['organizations ListTargetsForPolicy', { PolicyId: 'p-FullAWSAccess' }],
  ['organizations DescribePolicy', { PolicyId: 'p-examplepolicyid111' }],
  ['budgets DescribeBudgetActionsForAccount', {}],
  ['lambda ListFunctions', {}],
  ['lambda GetFunctionConfiguration', { FunctionName: 'function' }],
  ['lambda GetPolicy', { FunctionName: 'function' }],
  ['lambda ListFunctionUrlConfigs', { FunctionName: 'function' }],
  ['lambda GetAccountSettings', {}],
  ['sagemaker ListNotebookInstances', {}],
  ['sagemaker DescribeNotebookInstance', { NotebookInstanceName: 'notebook' }],
  ['lightsail GetInstances', {}],
  ['lightsail GetInstance', { instanceName: 'small' }],
  ['lightsail GetBundles', {}],
  ['ses GetSendQuota', {}],
  ['ses ListIdentities', {}],
  ['sesv2 GetAccount', {}],
  ['sesv2 ListEmailIdentities', {}],
  ['sns GetSMSAttributes', {}],
  ['sns GetSMSSandboxAccountStatus', {}],
  ['service-quotas ListServiceQuotas', { ServiceCode: 'ec2' }],
  ['service-quotas GetServiceQuota', { ServiceCode: 'ec2', QuotaCode: 'L-1216C47A' }],
  ['service-quotas ListRequestedServiceQuotaChangeHistory', {}],
  ['organizations DescribeOrganization', {}],
  ['organizations ListAccounts', {}],
  ['organizations ListRoots', {}],
  ['organizations ListCreateAccountStatus', {}],
  ['organizations ListPolicies', { Filter: 'SERVICE_CONTROL_POLICY' }],
  ['organizations DescribePolicy', { PolicyId: 'p-FullAWSAccess' }],
  ['savingsplans DescribeSavingsPlans', {}],
  ['eventbridge ListRules', {}],
  ['eventbridge DescribeRule', { Name: 'nightly' }],
  ['eventbridge ListEventBuses', {}],
  ['rds DescribeDBInstances', {}],
  ['elastic-load-balancing-v2 DescribeLoadBalancers', {}],
  ['route-53 ListHostedZones', {}],
  ['account ListRegions', {}],
  ['account GetPrimaryEmail', {}],
  ['account GetContactInformation', {}],
  ['account GetAccountInformation', {}],
  ['inspector2 BatchGetAccountStatus', {}],
  ['cost-explorer GetCostAndUsage', COSTS],
  ['cost-explorer GetCostForecast', { ...COSTS, Metric: 'UNBLENDED_COST' }],
  ['cost-explorer GetDimensionValues', { ...COSTS, Dimension: 'SERVICE' }],
  ['invoicing ListInvoiceSummaries', {}],
  ['notifications ListManagedNotificationEvents', {}],
];

const COSTS = {
  TimePeriod: { Start: '2026-02-01', End: '2026-03-01' },
  Granularity: 'MONTHLY',
  Metrics: ['UnblendedCost', 'UsageQuantity'],
  GroupBy: [{ Type: 'DIMENSION', Key: 'SERVICE' }],
};
