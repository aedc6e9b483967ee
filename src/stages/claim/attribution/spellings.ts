/**
 * Every way a bill may write a thing the log knows. Bills name machines and disks by id, addresses and gateways by ARN, buckets by name.
 * Source: `line_item_resource_id` of the Data Exports user guide and published reports; ARN forms of the Service Authorization Reference.
 */
import { entryOf } from '../../../knowledge/entry-of.ts';
import type { Holding } from '../../investigate/index.ts';

export interface Spelling {
  readonly text: string;
  /** `below`: the bill names something inside it, e.g. a task of a cluster; `text` is what comes before. `account`: the whole account is the thing. */
  readonly role: 'exact' | 'below' | 'account';
  /** Only on lines of this service; null where the text can mean nothing else. */
  readonly service: string | null;
}

type Arn = readonly [service: string, kind: string, separator: '/' | ':'];

const ARNS: Readonly<Record<string, Arn>> = {
  'AWS::EC2::Instance': ['ec2', 'instance', '/'],
  'AWS::EC2::Volume': ['ec2', 'volume', '/'],
  'AWS::EC2::Snapshot': ['ec2', 'snapshot', '/'],
  'AWS::EC2::EIP': ['ec2', 'elastic-ip', '/'],
  'AWS::EC2::NetworkInterface': ['ec2', 'network-interface', '/'],
  'AWS::EC2::NatGateway': ['ec2', 'natgateway', '/'],
  'AWS::EC2::VPCEndpoint': ['ec2', 'vpc-endpoint', '/'],
  'AWS::EC2::VPNConnection': ['ec2', 'vpn-connection', '/'],
  'AWS::EC2::ClientVpnEndpoint': ['ec2', 'client-vpn-endpoint', '/'],
  'AWS::EC2::TransitGateway': ['ec2', 'transit-gateway', '/'],
  'AWS::EC2::Host': ['ec2', 'dedicated-host', '/'],
  'AWS::EC2::CapacityReservation': ['ec2', 'capacity-reservation', '/'],
  'AWS::EC2::ReservedInstances': ['ec2', 'reserved-instances', '/'],
  'AWS::SavingsPlans::SavingsPlan': ['savingsplans', 'savingsplan', '/'],
  'AWS::ECS::Cluster': ['ecs', 'cluster', '/'],
  'AWS::EKS::Cluster': ['eks', 'cluster', '/'],
  'AWS::Lambda::Function': ['lambda', 'function', ':'],
  'AWS::SageMaker::NotebookInstance': ['sagemaker', 'notebook-instance', '/'],
  'AWS::SageMaker::Endpoint': ['sagemaker', 'endpoint', '/'],
  'AWS::SageMaker::TrainingJob': ['sagemaker', 'training-job', '/'],
  'AWS::SageMaker::ProcessingJob': ['sagemaker', 'processing-job', '/'],
  'AWS::SageMaker::TransformJob': ['sagemaker', 'transform-job', '/'],
  'AWS::SageMaker::Cluster': ['sagemaker', 'cluster', '/'],
  'AWS::RDS::DBInstance': ['rds', 'db', ':'],
  'AWS::RDS::DBCluster': ['rds', 'cluster', ':'],
  'AWS::RDS::DBSnapshot': ['rds', 'snapshot', ':'],
  'AWS::RDS::DBClusterSnapshot': ['rds', 'cluster-snapshot', ':'],
  'AWS::ElastiCache::CacheCluster': ['elasticache', 'cluster', ':'],
  'AWS::OpenSearchService::Domain': ['es', 'domain', '/'],
  'AWS::Redshift::Cluster': ['redshift', 'cluster', ':'],
  'AWS::EMR::Cluster': ['elasticmapreduce', 'cluster', '/'],
  'AWS::CodeBuild::Project': ['codebuild', 'project', '/'],
  'AWS::Glue::Job': ['glue', 'job', '/'],
  'AWS::DynamoDB::Table': ['dynamodb', 'table', '/'],
  'AWS::WorkSpaces::Workspace': ['workspaces', 'workspace', '/'],
  'AWS::EFS::FileSystem': ['elasticfilesystem', 'file-system', '/'],
};

/** Names that mean nothing without their service. */
const BARE_NAMES: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'AmazonS3',
  'AWS::Route53Domains::Domain': 'AmazonRegistrar',
  'AWS::Route53::HostedZone': 'AmazonRoute53',
  'AWS::CloudFront::Distribution': 'AmazonCloudFront',
};

/** Given by AWS and never given twice. */
const UNIQUE_ID =
  /^(?:[a-z]{1,12}-(?:[0-9a-f]{8}|[0-9a-f]{17})|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|j-[0-9A-Z]{10,16}|ws-[0-9a-z]{9})$/;

/** True when AWS never gives this id to anything else, so that it names the thing whenever a line tells it. */
export const isUnique = ({ id }: Pick<Holding, 'id'>): boolean => UNIQUE_ID.test(id);

/** Empty for parts whose id the log does not tell. */
export function spellingsOf(holding: Holding): readonly Spelling[] {
  const { type, id, region, account, details } = holding;
  if (id.includes('#')) return [];
  const texts = new Map<string, Spelling>();
  const add = (text: string, role: Spelling['role'] = 'exact', service: string | null = null): void => {
    texts.set(`${role} ${text}`, { text, role, service });
  };
  if (holding.arn !== null) add(holding.arn);
  if (id.startsWith('arn:')) add(id);
  if (isUnique(holding)) add(id);
  const form = entryOf(ARNS, type);
  if (form !== undefined && !id.startsWith('arn:'))
    add(`arn:aws:${form[0]}:${type === 'AWS::SavingsPlans::SavingsPlan' ? '' : region}:${account}:${form[1]}${form[2]}${id}`);
  if (type === 'AWS::ECS::Task')
    for (const path of [id, `${details['cluster'] ?? 'default'}/${id}`]) add(`arn:aws:ecs:${region}:${account}:task/${path}`);
  const bare = entryOf(BARE_NAMES, type);
  if (bare !== undefined) add(id, 'exact', bare);
  if (type === 'AWS::S3::Bucket') add(`arn:aws:s3:::${id}`);
  if (type === 'AWS::Organizations::Account' && /^\d{12}$/.test(id)) add(id, 'account');
  for (const text of insidesOf(holding)) add(text, 'below');
  return [...texts.values()];
}

function insidesOf({ type, id, region, account }: Holding): string[] {
  switch (type) {
    case 'AWS::ECS::Cluster':
      return [`arn:aws:ecs:${region}:${account}:task/${id}`];
    case 'AWS::EKS::Cluster':
      return [`arn:aws:eks:${region}:${account}:pod/${id}`];
    case 'AWS::Lambda::Function':
      return [`arn:aws:lambda:${region}:${account}:function:${id}`];
    case 'AWS::CodeBuild::Project':
      return [`arn:aws:codebuild:${region}:${account}:build/${id}`];
    default:
      return [];
  }
}
