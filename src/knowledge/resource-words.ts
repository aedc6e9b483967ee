/** Resource types in plain words, one and many. Types are CloudFormation names. */
interface ResourceWords {
  readonly en: readonly [one: string, many: string];
  readonly ja: string;
  /** Bills by the hour or use: what burns money. */
  readonly burns: boolean;
}

const WORDS: Readonly<Record<string, ResourceWords>> = {
  'AWS::EC2::Instance': { en: ['EC2 instance', 'EC2 instances'], ja: 'EC2インスタンス', burns: true },
  'AWS::EC2::Volume': { en: ['disk (EBS volume)', 'disks (EBS volumes)'], ja: 'ディスク（EBSボリューム）', burns: true },
  'AWS::EC2::Snapshot': { en: ['disk snapshot', 'disk snapshots'], ja: 'ディスクのスナップショット', burns: true },
  'AWS::EC2::Image': { en: ['machine image', 'machine images'], ja: 'マシンイメージ', burns: false },
  'AWS::EC2::SecurityGroup': { en: ['security group', 'security groups'], ja: 'セキュリティグループ', burns: false },
  'AWS::EC2::KeyPair': { en: ['SSH key pair', 'SSH key pairs'], ja: 'SSHキーペア', burns: false },
  'AWS::EC2::LaunchTemplate': { en: ['launch template', 'launch templates'], ja: '起動テンプレート', burns: false },
  'AWS::EC2::SpotFleet': { en: ['Spot fleet', 'Spot fleets'], ja: 'スポットフリート', burns: true },
  'AWS::EC2::EC2Fleet': { en: ['EC2 fleet', 'EC2 fleets'], ja: 'EC2フリート', burns: true },
  'AWS::EC2::SpotInstanceRequest': { en: ['Spot request', 'Spot requests'], ja: 'スポットリクエスト', burns: true },
  'AWS::EC2::NetworkInterface': { en: ['network interface', 'network interfaces'], ja: 'ネットワークインターフェイス', burns: false },
  'AWS::EC2::EIP': { en: ['public address', 'public addresses'], ja: '固定IPアドレス', burns: true },
  'AWS::EC2::NatGateway': { en: ['NAT gateway', 'NAT gateways'], ja: 'NATゲートウェイ', burns: true },
  'AWS::EC2::VPC': { en: ['network (VPC)', 'networks (VPC)'], ja: 'ネットワーク（VPC）', burns: false },
  'AWS::AutoScaling::AutoScalingGroup': {
    en: ['Auto Scaling group (starts machines again by itself)', 'Auto Scaling groups (start machines again by themselves)'],
    ja: 'Auto Scalingグループ（マシンを自動で作り直す仕組み）',
    burns: true,
  },
  'AWS::AutoScaling::LaunchConfiguration': { en: ['launch configuration', 'launch configurations'], ja: '起動設定', burns: false },
  'AWS::ECS::Cluster': { en: ['ECS cluster', 'ECS clusters'], ja: 'ECSクラスター', burns: false },
  'AWS::ECS::Service': { en: ['ECS service', 'ECS services'], ja: 'ECSサービス', burns: true },
  'AWS::ECS::Task': { en: ['container task', 'container tasks'], ja: 'コンテナタスク', burns: true },
  'AWS::ECS::TaskDefinition': { en: ['task definition', 'task definitions'], ja: 'タスク定義', burns: false },
  'AWS::Lambda::Function': { en: ['Lambda function', 'Lambda functions'], ja: 'Lambda関数', burns: true },
  'AWS::SageMaker::NotebookInstance': { en: ['SageMaker notebook', 'SageMaker notebooks'], ja: 'SageMakerノートブック', burns: true },
  'AWS::Lightsail::Instance': { en: ['Lightsail server', 'Lightsail servers'], ja: 'Lightsailサーバー', burns: true },
  'AWS::IAM::User': { en: ['IAM user', 'IAM users'], ja: 'IAMユーザー', burns: false },
  'AWS::IAM::Role': { en: ['IAM role', 'IAM roles'], ja: 'IAMロール', burns: false },
  'AWS::IAM::AccessKey': { en: ['access key', 'access keys'], ja: 'アクセスキー', burns: false },
  'AWS::IAM::Group': { en: ['IAM group', 'IAM groups'], ja: 'IAMグループ', burns: false },
  'AWS::IAM::ManagedPolicy': { en: ['IAM policy', 'IAM policies'], ja: 'IAMポリシー', burns: false },
  'AWS::Organizations::Account': { en: ['member account', 'member accounts'], ja: 'メンバーアカウント', burns: true },
  'AWS::SES::EmailIdentity': { en: ['mail sender identity', 'mail sender identities'], ja: 'メール送信元の登録', burns: false },
  'AWS::S3::Bucket': { en: ['S3 bucket', 'S3 buckets'], ja: 'S3バケット', burns: false },
};

export function resourceWords(type: string): ResourceWords {
  const known = Object.hasOwn(WORDS, type) ? WORDS[type] : undefined;
  if (known !== undefined) return known;
  const plain = type.split('::').slice(1).join(' ');
  return { en: [plain, plain], ja: plain, burns: false };
}
