/** What a resource is, for someone who has never seen its CloudFormation name. */
import type { Bilingual } from '../../../words/language.ts';

const TYPES: Readonly<Record<string, Bilingual>> = {
  'AWS::EC2::Instance': { ja: '仮想サーバー（EC2インスタンス）', en: 'Virtual server (EC2 instance)' },
  'AWS::EC2::SpotInstanceRequest': { ja: '割安サーバーの注文（スポットリクエスト）', en: 'Standing order for servers (Spot request)' },
  'AWS::EC2::SpotFleet': { ja: '割安サーバーの一括注文（スポットフリート）', en: 'Standing order for many servers (Spot fleet)' },
  'AWS::EC2::EC2Fleet': { ja: 'サーバーの一括注文（EC2フリート）', en: 'Standing order for many servers (EC2 fleet)' },
  'AWS::EC2::LaunchTemplate': { ja: 'サーバーのひな形（起動テンプレート）', en: 'Server blueprint (launch template)' },
  'AWS::EC2::SecurityGroup': { ja: '通信の許可リスト（セキュリティグループ）', en: 'Network allow-list (security group)' },
  'AWS::EC2::KeyPair': { ja: 'サーバーに入る鍵（キーペア）', en: 'Server login key (key pair)' },
  'AWS::EC2::Volume': { ja: '仮想ディスク（EBSボリューム）', en: 'Virtual disk (EBS volume)' },
  'AWS::EC2::Snapshot': { ja: 'ディスクの写し（スナップショット）', en: 'Disk copy (snapshot)' },
  'AWS::EC2::Image': { ja: 'サーバーの写し（AMI）', en: 'Server copy (AMI)' },
  'AWS::EC2::NetworkInterface': { ja: '仮想の通信口（ネットワークインターフェイス）', en: 'Virtual network port (network interface)' },
  'AWS::EC2::EIP': { ja: '固定アドレス（Elastic IP）', en: 'Fixed address (Elastic IP)' },
  'AWS::EC2::VPC': { ja: '仮想ネットワーク（VPC）', en: 'Virtual network (VPC)' },
  'AWS::EC2::NatGateway': { ja: '通信の出口（NATゲートウェイ）', en: 'Network exit (NAT gateway)' },
  'AWS::AutoScaling::AutoScalingGroup': {
    ja: 'サーバーを自動で作り直す仕組み（Auto Scalingグループ）',
    en: 'Machine that re-creates servers (Auto Scaling group)',
  },
  'AWS::AutoScaling::LaunchConfiguration': { ja: 'サーバーのひな形（起動設定）', en: 'Server blueprint (launch configuration)' },
  'AWS::ECS::Cluster': { ja: 'コンテナの置き場（ECSクラスター）', en: 'Place for containers (ECS cluster)' },
  'AWS::ECS::Service': { ja: 'コンテナを動かし続ける仕組み（ECSサービス）', en: 'Machine that keeps containers running (ECS service)' },
  'AWS::ECS::TaskDefinition': { ja: 'コンテナのひな形（タスク定義）', en: 'Container blueprint (task definition)' },
  'AWS::ECS::Task': { ja: '動いているコンテナ（ECSタスク）', en: 'Running container (ECS task)' },
  'AWS::Lambda::Function': { ja: '自動実行プログラム（Lambda関数）', en: 'Program that runs by itself (Lambda function)' },
  'AWS::Lambda::Url': { ja: '誰でも呼べるプログラムの入口（関数URL）', en: 'Public door to a program (function URL)' },
  'AWS::Events::Rule': { ja: '自動実行の予定（EventBridgeルール）', en: 'Timetable (EventBridge rule)' },
  'AWS::Scheduler::Schedule': { ja: '自動実行の予定（スケジュール）', en: 'Timetable (schedule)' },
  'AWS::IAM::User': { ja: '利用者（IAMユーザー）', en: 'User (IAM user)' },
  'AWS::IAM::AccessKey': { ja: 'アクセスキー（プログラム用の鍵）', en: 'Access key (for programs)' },
  'AWS::IAM::LoginProfile': { ja: '管理画面のパスワード', en: 'Console password' },
  'AWS::IAM::Role': { ja: '役割（IAMロール）', en: 'Role (IAM role)' },
  'AWS::IAM::Group': { ja: '利用者のグループ（IAMグループ）', en: 'Group of users (IAM group)' },
  'AWS::IAM::ManagedPolicy': { ja: '権限の定義（IAMポリシー）', en: 'Permissions (IAM policy)' },
  'AWS::IAM::Policy': { ja: '権限の定義（IAMポリシー）', en: 'Permissions (IAM policy)' },
  'AWS::IAM::InstanceProfile': { ja: 'サーバーに渡す役割（インスタンスプロファイル）', en: 'Role handed to servers (instance profile)' },
  'AWS::IAM::OIDCProvider': { ja: '外部からのログインの許可（OIDCプロバイダー）', en: 'Trust in an outside login (OIDC provider)' },
  'AWS::IAM::SAMLProvider': { ja: '外部からのログインの許可（SAMLプロバイダー）', en: 'Trust in an outside login (SAML provider)' },
  'AWS::S3::Bucket': { ja: 'ファイル置き場（S3バケット）', en: 'File store (S3 bucket)' },
  'AWS::SES::EmailIdentity': { ja: 'メールの差出人（SES）', en: 'Mail sender (SES identity)' },
  'AWS::SageMaker::NotebookInstance': { ja: 'AI用のサーバー（SageMakerノートブック）', en: 'AI server (SageMaker notebook)' },
  'AWS::SageMaker::TrainingJob': { ja: 'AIの学習作業（SageMaker）', en: 'AI training job (SageMaker)' },
  'AWS::Lightsail::Instance': { ja: '簡易サーバー（Lightsail）', en: 'Simple server (Lightsail)' },
  'AWS::CloudFormation::Stack': { ja: '一括で作る設計図（CloudFormationスタック）', en: 'Bundle of resources (CloudFormation stack)' },
  'AWS::Organizations::Account': { ja: '新しいAWSアカウント（組織のメンバー）', en: 'New AWS account (organization member)' },
  'AWS::RDS::DBInstance': { ja: 'データベース（RDS）', en: 'Database (RDS)' },
  'AWS::RDS::DBSnapshot': { ja: 'データベースの写し（スナップショット）', en: 'Database copy (snapshot)' },
  'AWS::EKS::Cluster': { ja: 'コンテナの置き場（EKSクラスター）', en: 'Place for containers (EKS cluster)' },
  'AWS::EKS::Nodegroup': { ja: 'コンテナ用のサーバー群（EKSノードグループ）', en: 'Servers for containers (EKS node group)' },
  'AWS::Batch::ComputeEnvironment': { ja: '一括計算の設備（Batch）', en: 'Batch computing plant (Batch)' },
};

/** `AWS::Glue::DevEndpoint` -> `Glue DevEndpoint` where we have no better words. */
export function resourceTypeWords(type: string): Bilingual {
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  const plain = type.startsWith('AWS::') ? type.slice(5).replaceAll('::', ' ') : type;
  return known ?? { ja: plain, en: plain };
}
