/** What a thing in the account can cause on the bill, by its CloudFormation type. */
import type { Holding } from '../../../investigate/index.ts';
import { entryOf } from '../../../../knowledge/entry-of.ts';
import { wholeNumber } from '../../../../knowledge/money/whole-number.ts';
import type { ThingUse } from './family.ts';

type Reader = (holding: Holding, details: Readonly<Record<string, string>>) => readonly ThingUse[];

/** More than this nobody runs; a log that says so was made to break sums. */
const HEAVIEST = 1_000_000_000;

const use = (family: string, subtype = '', weight: number | null = 1): ThingUse => ({
  family,
  subtype,
  weight: weight !== null && weight > HEAVIEST ? null : weight,
});
const service =
  (code: string): Reader =>
  () => [use(`service:${code}`, '', null)];
const all =
  (...uses: readonly ThingUse[]): Reader =>
  () =>
    uses;

const number = (text: string | undefined): number | null => (text === undefined ? null : wholeNumber(text));
const many = (details: Readonly<Record<string, string>>): number => number(details['count']) ?? 1;

const instance: Reader = (_, details) => {
  const type = details['instanceType'] ?? '';
  const count = many(details);
  const spot = /^spot$/i.test(details['lifecycle'] ?? '');
  return [
    use(spot ? 'spot-instance' : 'instance', type, count),
    use('instance-extra', type, count),
    use('instance-credits', '', null),
    use('ipv4', '', count),
    use('transfer', '', null),
    use('service:AmazonEC2', '', null),
  ];
};

/** Sizes of tasks: CPU units (1024 are one vCPU) and MiB. */
const task: Reader = (_, details) => {
  if (details['launchType'] === 'EC2' || details['launchType'] === 'EXTERNAL') return [];
  const count = number(details['count']) ?? 1;
  const cpu = number(details['cpu']);
  const memory = number(details['memory']);
  return [
    use('fargate-vcpu', '', cpu === null ? null : cpu * count),
    use('fargate-memory', '', memory === null ? null : memory * count),
    use('fargate-other', '', null),
    use('ipv4', '', count),
    use('transfer', '', null),
    use('service:AmazonECS', '', null),
  ];
};

const volume: Reader = (_, details) => [
  use('volume', details['volumeType'] ?? '', number(details['sizeGb'])),
  use('volume-performance', '', null),
  use('service:AmazonEC2', '', null),
];

const machineOf =
  (family: string, code: string): Reader =>
  (_, details) => [
    use(family, details['instanceType'] ?? details['class'] ?? '', many(details)),
    use(`${family}-other`, '', null),
    use(`service:${code}`, '', null),
  ];

const lambda: Reader = all(use('lambda', '', null), use('lambda-provisioned', '', null), use('service:AWSLambda', '', null));
const mail: Reader = all(use('mail', '', null), use('service:AmazonSES', '', null));

const READERS: Readonly<Record<string, Reader>> = {
  'AWS::EC2::Instance': instance,
  'AWS::EC2::Volume': volume,
  'AWS::EC2::Snapshot': all(use('snapshot', '', null), use('service:AmazonEC2', '', null)),
  'AWS::EC2::Image': all(use('snapshot', '', null)),
  'AWS::EC2::EIP': all(use('ipv4')),
  'AWS::EC2::NatGateway': all(use('nat'), use('nat-bytes', '', null), use('ipv4'), use('transfer', '', null), use('service:AmazonEC2', '', null)),
  'AWS::EC2::Host': (_, details) => [use('host', (details['instanceType'] ?? '').split('.')[0] ?? '', many(details))],
  'AWS::EC2::CapacityReservation': (_, details) => [use('capacity-reservation', details['instanceType'] ?? '', many(details))],
  'AWS::EC2::CapacityBlock': all(use('capacity-reservation', '', null), use('commitment:AmazonEC2', '', null)),
  'AWS::EC2::ReservedInstances': all(use('commitment:AmazonEC2', '', null)),
  'AWS::EC2::HostReservation': all(use('commitment:AmazonEC2', '', null)),
  'AWS::EC2::VPCEndpoint': all(use('vpc-endpoint', '', null), use('service:AmazonVPC', '', null)),
  'AWS::EC2::VPNConnection': all(use('private-network', '', null)),
  'AWS::EC2::ClientVpnEndpoint': all(use('private-network', '', null)),
  'AWS::EC2::TransitGateway': all(use('private-network', '', null)),
  'AWS::ECS::Task': task,
  'AWS::EKS::Cluster': all(use('eks'), use('service:AmazonEKS', '', null)),
  'AWS::EKS::FargateProfile': all(use('fargate-vcpu', '', null), use('fargate-memory', '', null), use('fargate-other', '', null)),
  'AWS::Lambda::Function': lambda,
  'AWS::Lambda::ProvisionedConcurrency': all(use('lambda-provisioned', '', null)),
  'AWS::Bedrock::ProvisionedModelThroughput': all(use('bedrock-provisioned', '', null), use('service:AmazonBedrock', '', null)),
  'AWS::Bedrock::ModelInvocationJob': all(use('bedrock', '', null)),
  'AWS::Bedrock::ModelCustomizationJob': all(use('bedrock', '', null)),
  'AWS::SES::EmailIdentity': mail,
  'AWS::SES::DedicatedIpPool': mail,
  'AWS::SMSVOICE::PhoneNumber': all(use('text-messages', '', null)),
  'AWS::Lightsail::Instance': all(use('lightsail'), use('lightsail-other', '', null), use('service:AmazonLightsail', '', null)),
  'AWS::ElasticLoadBalancingV2::LoadBalancer': all(
    use('load-balancer'),
    use('load-balancer-work', '', null),
    use('ipv4', '', null),
    use('transfer', '', null),
  ),
  'AWS::RDS::DBInstance': machineOf('database', 'AmazonRDS'),
  'AWS::RDS::DBCluster': all(use('database-other', '', null), use('service:AmazonRDS', '', null)),
  'AWS::RDS::DBSnapshot': all(use('database-other', '', null)),
  'AWS::RDS::DBClusterSnapshot': all(use('database-other', '', null)),
  'AWS::ElastiCache::CacheCluster': machineOf('cache', 'AmazonElastiCache'),
  'AWS::ElastiCache::ReplicationGroup': machineOf('cache', 'AmazonElastiCache'),
  'AWS::ElastiCache::ReservedCacheNode': all(use('commitment:AmazonElastiCache', '', null)),
  'AWS::OpenSearchService::Domain': machineOf('search', 'AmazonES'),
  'AWS::OpenSearchService::ReservedInstance': all(use('commitment:AmazonES', '', null)),
  'AWS::Redshift::Cluster': machineOf('warehouse', 'AmazonRedshift'),
  'AWS::EMR::Cluster': (_, details) => [
    use('emr', details['instanceType'] ?? '', number(details['count'])),
    use('service:ElasticMapReduce', '', null),
  ],
  'AWS::Route53Domains::Domain': all(use('domain', '', null), use('service:AmazonRegistrar', '', null), use('service:AmazonRoute53', '', null)),
  'AWS::SavingsPlans::SavingsPlan': all(
    use('commitment:ComputeSavingsPlans', '', null),
    use('commitment:MachineLearningSavingsPlans', '', null),
    use('commitment:AWSSavingsPlans', '', null),
  ),
  'AWS::Organizations::Account': all(use('member-account', '', null)),
  'AWS::Marketplace::Agreement': all(use('marketplace', '', null)),
  'AWS::Marketplace::Subscription': all(use('marketplace', '', null)),
};

/** Everything else of a service that can cost at all. Types of services that are not here (IAM, Organizations, Support, ...) cost nothing by themselves. */
const SERVICES: Readonly<Record<string, Reader>> = {
  SageMaker: machineOf('sagemaker', 'AmazonSageMaker'),
  Lightsail: all(use('lightsail-other', '', null), use('service:AmazonLightsail', '', null)),
  AppRunner: service('AWSAppRunner'),
  Amplify: service('AWSAmplify'),
  CodeBuild: service('CodeBuild'),
  CodeCommit: service('AWSCodeCommit'),
  Glue: service('AWSGlue'),
  EMRServerless: service('ElasticMapReduce'),
  GameLift: service('AmazonGameLift'),
  GlobalAccelerator: service('AWSGlobalAccelerator'),
  WorkSpaces: service('AmazonWorkSpaces'),
  WorkMail: service('AmazonWorkMail'),
  CloudFront: service('AmazonCloudFront'),
  ApiGateway: service('AmazonApiGateway'),
  ApiGatewayV2: service('AmazonApiGateway'),
  Route53: service('AmazonRoute53'),
  S3: service('AmazonS3'),
  ECR: service('AmazonECR'),
  EFS: service('AmazonEFS'),
  DynamoDB: service('AmazonDynamoDB'),
  SQS: service('AWSQueueService'),
  SNS: service('AmazonSNS'),
  StepFunctions: service('AmazonStates'),
  SecretsManager: service('AWSSecretsManager'),
  Transfer: service('AWSTransfer'),
  ElasticBeanstalk: service('AWSElasticBeanstalk'),
  OpenSearchServerless: service('AmazonES'),
  ACMPCA: service('AWSCertificateManager'),
  Backup: service('AWSBackup'),
};

/** Source names of calls that no effect table knows (`Other::braket::QuantumTask`) and the service they are billed under. */
const OTHER_SOURCES: Readonly<Record<string, string>> = {
  appstream2: 'AmazonAppStream',
  braket: 'AmazonBraket',
  mediaconvert: 'AWSElementalMediaConvert',
  kinesis: 'AmazonKinesis',
  kafka: 'AmazonMSK',
  airflow: 'AmazonMWAA',
  docdb: 'AmazonDocDB',
  neptune: 'AmazonNeptune',
  fsx: 'AmazonFSx',
  'bedrock-agentcore': 'AmazonBedrockAgentCore',
  'bedrock-agentcore-control': 'AmazonBedrockAgentCore',
};

/** Empty for what costs nothing by being there. */
export function thingUse(holding: Holding): readonly ThingUse[] {
  const own = entryOf(READERS, holding.type);
  if (own !== undefined) return own(holding, holding.details);
  const [vendor, space = ''] = holding.type.split('::');
  if (vendor === 'Other') {
    const code = entryOf(OTHER_SOURCES, space);
    return code === undefined ? [] : [use(`service:${code}`, '', null)];
  }
  return entryOf(SERVICES, space)?.(holding, holding.details) ?? [];
}
