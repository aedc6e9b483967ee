/**
 * Where things stand in the AWS console: the menus to go through and the page they begin at. Paths are those of AWS's own user guides ("open the ... console at
 * https://console.aws.amazon.com/<path>/"), read November 2026; all of them take `home?region=`. Menus as the console calls them; of kinds not named here the service alone.
 */
export interface ConsolePlace {
  readonly ja: string;
  readonly en: string;
  readonly url: string;
}

interface Menu {
  readonly ja: string;
  readonly en: string;
  readonly path: string;
}

/** By the middle part of a CloudFormation type: what the service is called, and its path. An empty path: a page of its own, without a Region. */
const SERVICES: Readonly<Record<string, readonly [name: string, path: string]>> = {
  ACMPCA: ['AWS Private CA', 'acm-pca'],
  Amplify: ['Amplify', 'amplify'],
  ApiGateway: ['API Gateway', 'apigateway'],
  ApiGatewayV2: ['API Gateway', 'apigateway'],
  AppRunner: ['App Runner', 'apprunner'],
  AutoScaling: ['EC2', 'ec2'],
  Backup: ['AWS Backup', 'backup'],
  Batch: ['Batch', 'batch'],
  Bedrock: ['Amazon Bedrock', 'bedrock'],
  CloudFormation: ['CloudFormation', 'cloudformation'],
  CloudFront: ['CloudFront', 'cloudfront/v4'],
  CloudTrail: ['CloudTrail', 'cloudtrailv2'],
  CodeBuild: ['CodeBuild', 'codesuite/codebuild'],
  CodeCommit: ['CodeCommit', 'codesuite/codecommit'],
  Cognito: ['Cognito', 'cognito'],
  DynamoDB: ['DynamoDB', 'dynamodbv2'],
  EC2: ['EC2', 'ec2'],
  ECR: ['ECR', 'ecr'],
  ECS: ['ECS', 'ecs/v2'],
  EFS: ['EFS', 'efs'],
  EKS: ['EKS', 'eks'],
  ElasticBeanstalk: ['Elastic Beanstalk', 'elasticbeanstalk'],
  ElasticLoadBalancingV2: ['EC2', 'ec2'],
  Events: ['EventBridge', 'events'],
  GlobalAccelerator: ['Global Accelerator', 'globalaccelerator'],
  Glue: ['Glue', 'glue'],
  GuardDuty: ['GuardDuty', 'guardduty'],
  IAM: ['IAM', 'iam'],
  ImageBuilder: ['EC2 Image Builder', 'imagebuilder'],
  KMS: ['KMS', 'kms'],
  Kendra: ['Kendra', 'kendra'],
  Lambda: ['Lambda', 'lambda'],
  Lightsail: ['Lightsail', ''],
  Logs: ['CloudWatch', 'cloudwatch'],
  OpenSearchServerless: ['OpenSearch Service', 'aos'],
  OpenSearchService: ['OpenSearch Service', 'aos'],
  Organizations: ['AWS Organizations', 'organizations/v2'],
  RAM: ['Resource Access Manager', 'ram'],
  RDS: ['RDS', 'rds'],
  Redshift: ['Redshift', 'redshiftv2'],
  Route53: ['Route 53', 'route53/v2'],
  S3: ['S3', 's3'],
  SES: ['SES', 'ses'],
  SMSVOICE: ['End User Messaging SMS', 'sms-voice'],
  SNS: ['SNS', 'sns/v3'],
  SQS: ['SQS', 'sqs/v3'],
  SSM: ['Systems Manager', 'systems-manager'],
  SSO: ['IAM Identity Center', 'singlesignon'],
  SageMaker: ['SageMaker AI', 'sagemaker'],
  SecretsManager: ['Secrets Manager', 'secretsmanager'],
  ServiceQuotas: ['Service Quotas', 'servicequotas'],
  StepFunctions: ['Step Functions', 'states'],
  Transfer: ['Transfer Family', 'transfer'],
  VPC: ['VPC', 'vpc'],
  WorkMail: ['WorkMail', 'workmail'],
  WorkSpaces: ['WorkSpaces', 'workspaces/v2'],
};

/** Menus of single kinds; a path where it is not the service's. */
const MENUS: Readonly<Record<string, readonly [ja: string, en: string, path?: string]>> = {
  'AWS::ApiGateway::ApiKey': ['API キー', 'API keys'],
  'AWS::AutoScaling::LaunchConfiguration': ['起動設定', 'Launch Configurations'],
  'AWS::Bedrock::Agent': ['エージェント', 'Agents'],
  'AWS::Bedrock::FoundationModelAgreement': ['モデルアクセス', 'Model access'],
  'AWS::Bedrock::KnowledgeBase': ['ナレッジベース', 'Knowledge Bases'],
  'AWS::CloudFormation::StackSet': ['StackSets', 'StackSets'],
  'AWS::CloudFront::Distribution': ['ディストリビューション', 'Distributions'],
  'AWS::CloudFront::Function': ['関数', 'Functions'],
  'AWS::CloudTrail::EventDataStore': ['イベントデータストア', 'Event data stores'],
  'AWS::CloudTrail::Trail': ['証跡', 'Trails'],
  'AWS::Cognito::IdentityPool': ['ID プール', 'Identity pools'],
  'AWS::Cognito::UserPoolUser': ['ユーザープール', 'User pools'],
  'AWS::DynamoDB::Table': ['テーブル', 'Tables'],
  'AWS::EC2::ClientVpnEndpoint': ['クライアント VPN エンドポイント', 'Client VPN endpoints', 'vpc'],
  'AWS::EC2::FlowLog': ['お使いの VPC > フローログ', 'Your VPCs > Flow logs', 'vpc'],
  'AWS::EC2::Image': ['AMI (登録解除)', 'AMIs (Deregister)'],
  'AWS::EC2::InternetGateway': ['インターネットゲートウェイ', 'Internet gateways', 'vpc'],
  'AWS::EC2::PlacementGroup': ['プレイスメントグループ', 'Placement Groups'],
  'AWS::EC2::RouteTable': ['ルートテーブル', 'Route tables', 'vpc'],
  'AWS::EC2::SecurityGroup': ['セキュリティグループ', 'Security Groups'],
  'AWS::EC2::Snapshot': ['スナップショット', 'Snapshots'],
  'AWS::EC2::Subnet': ['サブネット', 'Subnets', 'vpc'],
  'AWS::EC2::TrafficMirrorSession': ['トラフィックミラーリング > ミラーセッション', 'Traffic Mirroring > Mirror sessions', 'vpc'],
  'AWS::EC2::TransitGateway': ['Transit Gateway', 'Transit gateways', 'vpc'],
  'AWS::EC2::VPC': ['お使いの VPC', 'Your VPCs', 'vpc'],
  'AWS::EC2::VPCEndpoint': ['エンドポイント', 'Endpoints', 'vpc'],
  'AWS::EC2::VPCPeeringConnection': ['ピアリング接続', 'Peering connections', 'vpc'],
  'AWS::EC2::VPNConnection': ['Site-to-Site VPN 接続', 'Site-to-Site VPN connections', 'vpc'],
  'AWS::ECR::PublicRepository': ['パブリックレジストリ > リポジトリ', 'Public registry > Repositories'],
  'AWS::ECR::Repository': ['プライベートレジストリ > リポジトリ', 'Private registry > Repositories'],
  'AWS::EFS::FileSystem': ['ファイルシステム', 'File systems'],
  'AWS::ElasticBeanstalk::Application': ['アプリケーション', 'Applications'],
  'AWS::ElasticBeanstalk::Environment': ['環境', 'Environments'],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ['ロードバランサー', 'Load Balancers'],
  'AWS::Events::ApiDestination': ['API の送信先', 'API destinations'],
  'AWS::Events::Connection': ['接続', 'Connections'],

  'AWS::IAM::ServiceLinkedRole': ['ロール', 'Roles'],
  'AWS::ImageBuilder::ImagePipeline': ['イメージパイプライン', 'Image pipelines'],
  'AWS::KMS::Key': ['カスタマー管理型のキー', 'Customer managed keys'],
  'AWS::Kendra::Index': ['インデックス', 'Indexes'],
  'AWS::Lambda::LayerVersion': ['レイヤー', 'Layers'],
  'AWS::Lightsail::Bucket': ['ストレージ', 'Storage'],
  'AWS::Lightsail::Disk': ['ストレージ', 'Storage'],
  'AWS::Lightsail::InstanceSnapshot': ['スナップショット', 'Snapshots'],
  'AWS::Lightsail::LoadBalancer': ['ネットワーキング', 'Networking'],
  'AWS::Lightsail::StaticIp': ['ネットワーキング', 'Networking'],
  'AWS::Logs::LogGroup': ['ロググループ', 'Log groups'],
  'AWS::OpenSearchServerless::Collection': ['サーバーレス > コレクション', 'Serverless > Collections'],
  'AWS::OpenSearchService::Domain': ['ドメイン', 'Domains'],
  'AWS::RAM::ResourceShare': ['自分が共有 > リソース共有', 'Shared by me > Resource shares'],
  'AWS::RDS::DBClusterSnapshot': ['スナップショット', 'Snapshots'],
  'AWS::RDS::DBSnapshot': ['スナップショット', 'Snapshots'],
  'AWS::Route53::HostedZone': ['ホストゾーン', 'Hosted zones'],
  'AWS::S3::Bucket': ['バケット', 'Buckets'],
  'AWS::SES::DedicatedIpPool': ['専用 IP', 'Dedicated IPs'],
  'AWS::SES::EmailIdentity': ['ID (検証済み ID)', 'Identities (verified identities)'],
  'AWS::SMSVOICE::PhoneNumber': ['電話番号', 'Phone numbers'],
  'AWS::SNS::Subscription': ['サブスクリプション', 'Subscriptions'],
  'AWS::SNS::Topic': ['トピック', 'Topics'],
  'AWS::SQS::Queue': ['キュー', 'Queues'],
  'AWS::SSM::Activation': ['ハイブリッドアクティベーション', 'Hybrid Activations'],
  'AWS::SSM::Association': ['ステートマネージャー', 'State Manager'],
  'AWS::SSM::Document': ['ドキュメント > 自己所有', 'Documents > Owned by me'],
  'AWS::SSM::Parameter': ['パラメータストア', 'Parameter Store'],
  'AWS::SSO::PermissionSet': ['許可セット', 'Permission sets'],
  'AWS::SageMaker::Domain': ['ドメイン', 'Domains'],
  'AWS::SageMaker::EndpointConfig': ['エンドポイント設定', 'Endpoint configurations'],
  'AWS::SageMaker::Model': ['モデル', 'Models'],
  'AWS::SecretsManager::Secret': ['シークレット', 'Secrets'],
  'AWS::StepFunctions::StateMachine': ['ステートマシン', 'State machines'],
  'AWS::Transfer::Server': ['サーバー', 'Servers'],
};

/** Pages that are the same in every Region. */
const WITHOUT_REGION = new Set(['CloudFront', 'GlobalAccelerator', 'IAM', 'Organizations', 'Route53']);

/** Where to look at a thing of this CloudFormation type; null where we do not know the page, or the Region is no Region. */
export function consolePlace(type: string, region: string): ConsolePlace | null {
  const menu = menuOf(type);
  if (menu === null || !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) return null;
  if (menu.path === '') return { ...menu, url: 'https://lightsail.aws.amazon.com/' };
  const where = WITHOUT_REGION.has(serviceOf(type)) ? '' : `?region=${region}`;
  return { ja: menu.ja, en: menu.en, url: `https://${hostFor(region)}/${menu.path}/home${where}` };
}

/** Ways back in (kinds of `effects/footholds`), by the service in whose pages they are shut; their own words name the menu. */
const WAYS_IN: Readonly<Record<string, readonly string[]>> = {
  ApiGateway: ['api-gateway'],
  Batch: ['batch-environment'],
  Bedrock: ['model-access'],
  CloudFormation: ['cloudformation-stack'],
  CloudTrail: ['trail-stopped', 'trail-deleted', 'trail-changed'],
  CodeBuild: ['build-project'],
  Cognito: ['cognito-identity-pool'],
  EC2: [
    'instance-profile',
    'termination-protection',
    'auto-scaling-group',
    'spot-request',
    'spot-fleet',
    'launch-template',
    'user-data',
    'ec2-key-pair',
    'serial-console',
    'security-group-open',
    'snapshot-share',
    'image-share',
  ],
  ECR: ['repository-policy'],
  ECS: ['ecs-service'],
  EKS: ['eks-nodegroup', 'eks-access'],
  ElasticBeanstalk: ['beanstalk-environment'],
  Events: ['event-rule', 'event-bus-policy', 'schedule'],
  Glue: ['dev-endpoint'],
  GuardDuty: ['detector-filter'],
  IAM: [
    'access-key',
    'attached-policy',
    'bedrock-api-key',
    'boundary-removed',
    'boundary-set',
    'group-membership',
    'inline-policy',
    'login-profile',
    'mfa-device',
    'mfa-removed',
    'oidc-provider',
    'outbound-federation',
    'password-policy',
    'policy-version',
    'role-trust',
    'saml-provider',
    'service-credential',
    'signing-certificate',
    'ssh-public-key',
    'user',
  ],
  KMS: ['key-policy'],
  Lambda: ['lambda-url', 'lambda-permission', 'lambda-function', 'lambda-code', 'lambda-layer', 'lambda-trigger'],
  OpenSearchService: ['domain-policy'],
  Organizations: ['organization-account', 'organization-invitation', 'organization-change'],
  RAM: ['resource-share'],
  RDS: ['database-snapshot-share', 'database-public'],
  Route53: ['domain'],
  S3: ['bucket-policy', 'bucket-acl', 'public-access-block-removed', 'bucket-replication', 'log-bucket-lifecycle'],
  SES: ['ses-identity', 'ses-sending'],
  SNS: ['topic-policy', 'topic-subscription', 'sms-sending'],
  SQS: ['queue-policy'],
  SSM: ['ssm-association', 'ssm-document', 'ssm-activation', 'machine-command', 'machine-shell'],
  SSO: [
    'identity-center-user',
    'identity-center-password',
    'identity-center-group-membership',
    'identity-center-assignment',
    'identity-center-permission-set',
    'identity-center-instance',
  ],
  SageMaker: ['sagemaker-lifecycle'],
  SecretsManager: ['secret-policy'],
  StepFunctions: ['state-machine'],
  VPC: ['network-opened'],
  WorkMail: ['mail-organization'],
};

const SERVICE_OF_WAY_IN: ReadonlyMap<string, string> = new Map(
  Object.entries(WAYS_IN).flatMap(([service, kinds]) => kinds.map((kind) => [kind, service] as const)),
);

/** The page on which a way back in is shut; null where no page does it, or the Region is not known and matters. */
export function wayInPage(kind: string, region: string | undefined): string | null {
  const service = SERVICE_OF_WAY_IN.get(kind);
  if (service === undefined) return null;
  const where = region ?? (WITHOUT_REGION.has(service) ? 'us-east-1' : null);
  return where === null ? null : (consolePlace(`AWS::${service}::`, where)?.url ?? null);
}

const serviceOf = (type: string): string => type.split('::')[1] ?? '';

function menuOf(type: string): Menu | null {
  const service = serviceOf(type);
  const known = Object.hasOwn(SERVICES, service) ? SERVICES[service] : undefined;
  if (known === undefined) return null;
  const [name, path] = known;
  const menu = Object.hasOwn(MENUS, type) ? MENUS[type] : undefined;
  const called = menu?.[2] === 'vpc' ? 'VPC' : name;
  return menu === undefined ? { ja: name, en: name, path } : { ja: `${called} > ${menu[0]}`, en: `${called} > ${menu[1]}`, path: menu[2] ?? path };
}

/** The three partitions have consoles of their own (AWS General Reference, "AWS Regions"). */
const hostFor = (region: string): string =>
  region.startsWith('cn-') ? 'console.amazonaws.cn' : region.startsWith('us-gov-') ? 'console.amazonaws-us-gov.com' : 'console.aws.amazon.com';
