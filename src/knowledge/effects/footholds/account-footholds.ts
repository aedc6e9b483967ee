/** Doors in networks and resource policies, the account itself, hiding, sending and models. `{target}` and `{subject}` are filled in. */
import { told } from './foothold-words.ts';
import type { FootholdWords } from './foothold-words.ts';

export const accountFootholds = {
  // Doors in networks and resource policies
  'security-group-open': told(
    '全世界に開いたファイアウォール',
    'firewall open to the world',
    '{region} リージョンの EC2 > セキュリティグループで、0.0.0.0/0 や ::/0 のこのルール（{target}）を消します。',
    'In region {region}, EC2 > Security groups: remove this rule for 0.0.0.0/0 or ::/0 ({target}).',
  ),
  'network-opened': told(
    'ネットワークにあけた穴',
    'network opened',
    '{region} リージョンの VPC で {target}（ピアリング、VPN、ルート、ACL など）を元に戻します。',
    'In region {region}, VPC: undo {target} (peering, VPN, route or network ACL).',
  ),
  'bucket-policy': told(
    '外に開いた S3 バケットポリシー',
    'S3 bucket policy open to outsiders',
    'S3 > バケット {target} > アクセス許可 > バケットポリシーから、知らない相手を消します。ブロックパブリックアクセスもオンに戻します。',
    'S3 > bucket {target} > Permissions > Bucket policy: remove the parties you do not know. Switch Block Public Access on again.',
  ),
  'bucket-acl': told(
    '外に開いた S3 の ACL',
    'S3 ACL open to outsiders',
    'S3 > バケット {target} > アクセス許可 > ACL を無効にするか、所有者だけにします。',
    'S3 > bucket {target} > Permissions: disable ACLs or leave only the owner.',
  ),
  'public-access-block-removed': told(
    '外された S3 のパブリックアクセスブロック',
    'S3 Block Public Access removed',
    'S3 > {target} > アクセス許可 > ブロックパブリックアクセスを 4 つともオンに戻します。',
    'S3 > {target} > Permissions: switch all four Block Public Access settings on again.',
  ),
  'bucket-replication': told(
    'S3 の外部への複製',
    'S3 replication',
    'S3 > バケット {target} > 管理 > レプリケーションルールの送り先を確かめ、知らないものを消します。',
    'S3 > bucket {target} > Management > Replication rules: check the destination and delete rules you do not know.',
  ),
  'key-policy': told(
    '外に開いた KMS キーポリシー',
    'KMS key policy open to outsiders',
    'KMS > キー {target} > キーポリシーから、知らない相手を消します。',
    'KMS > key {target} > Key policy: remove the parties you do not know.',
  ),
  'key-grant': told(
    'KMS の許可（グラント）',
    'KMS grant',
    'CLI: aws kms list-grants で確かめ、知らないものを aws kms revoke-grant で取り消します（{target}）。',
    'CLI: check with aws kms list-grants and take back the unknown one with aws kms revoke-grant ({target}).',
  ),
  'queue-policy': told(
    '外に開いた SQS キュー',
    'SQS queue open to outsiders',
    'SQS > キュー {target} > アクセスポリシーから、知らない相手を消します。',
    'SQS > queue {target} > Access policy: remove the parties you do not know.',
  ),
  'topic-policy': told(
    '外に開いた SNS トピック',
    'SNS topic open to outsiders',
    'SNS > トピック {target} > アクセスポリシーから、知らない相手を消します。',
    'SNS > topic {target} > Access policy: remove the parties you do not know.',
  ),
  'topic-subscription': told(
    'SNS の通知先',
    'SNS subscription',
    'SNS > サブスクリプションで、知らない通知先（{target}）を削除します。',
    'SNS > Subscriptions: delete the endpoint you do not know ({target}).',
  ),
  'repository-policy': told(
    '外に開いた ECR リポジトリ',
    'ECR repository open to outsiders',
    'ECR > リポジトリ {target} > アクセス許可から、知らない相手を消します。',
    'ECR > repository {target} > Permissions: remove the parties you do not know.',
  ),
  'secret-policy': told(
    '外に開いたシークレット',
    'secret open to outsiders',
    'Secrets Manager > {target} > リソースのアクセス許可から、知らない相手を消し、シークレットの値も入れ替えます。',
    'Secrets Manager > {target} > Resource permissions: remove the parties you do not know and replace the secret itself.',
  ),
  'event-bus-policy': told(
    '外に開いたイベントバス',
    'event bus open to outsiders',
    'EventBridge > イベントバス {target} > 許可から、知らない相手を消します。',
    'EventBridge > event bus {target} > Permissions: remove the parties you do not know.',
  ),
  'layer-permission': told(
    '外に開いた Lambda レイヤー',
    'Lambda layer shared',
    'CLI: aws lambda remove-layer-version-permission で {target} の共有をやめます。',
    'CLI: stop sharing {target} with aws lambda remove-layer-version-permission.',
  ),
  'domain-policy': told(
    '外に開いた検索ドメイン',
    'search domain open to outsiders',
    'OpenSearch > ドメイン {target} > セキュリティ設定のアクセスポリシーを直します。',
    'OpenSearch > domain {target} > Security configuration: repair the access policy.',
  ),
  'snapshot-share': told(
    '外部と共有されたスナップショット',
    'snapshot shared outside',
    '{region} リージョンの EC2 > スナップショット {target} > 許可の変更で、知らないアカウントと「公開」を消します。写されたデータは戻りません。',
    'In region {region}, EC2 > Snapshots > {target} > Modify permissions: remove unknown accounts and "public". What was copied is gone.',
  ),
  'image-share': told(
    '外部と共有された AMI',
    'image (AMI) shared outside',
    '{region} リージョンの EC2 > AMI {target} > AMI 許可の編集で、知らないアカウントと「公開」を消します。',
    'In region {region}, EC2 > AMIs > {target} > Edit AMI permissions: remove unknown accounts and "public".',
  ),
  'database-snapshot-share': told(
    '外部と共有された DB スナップショット',
    'database snapshot shared outside',
    '{region} リージョンの RDS > スナップショット {target} > スナップショットの共有で、知らないアカウントを消します。',
    'In region {region}, RDS > Snapshots > {target} > Share snapshot: remove unknown accounts.',
  ),
  'resource-share': told(
    'RAM による共有',
    'RAM resource share',
    'Resource Access Manager > 自分の共有 {target} を削除します。',
    'Resource Access Manager > Shared by me > {target}: delete it.',
  ),
  'database-public': told(
    '外に開いたデータベース',
    'database made public',
    '{region} リージョンの RDS > {target} > 変更で、パブリックアクセスをオフにし、マスターパスワードを変えます。',
    'In region {region}, RDS > {target} > Modify: switch public access off and change the master password.',
  ),
  // The account itself
  'organization-account': told(
    '作られたメンバーアカウント',
    'member account made',
    '管理アカウントの Organizations > アカウント {target} > 閉鎖。料金は管理アカウントに来ます。完全に消えるまで 90 日かかります。',
    'In the management account, Organizations > account {target} > Close. Its cost is billed to the management account; removal is final after 90 days.',
  ),
  'organization-invitation': told(
    '組織への招待',
    'organization invitation',
    'Organizations > 招待で {target} をキャンセル（または辞退）します。',
    'Organizations > Invitations: cancel (or decline) {target}.',
  ),
  'organization-change': told(
    '組織の出入り・権限の変更',
    'organization membership or rights changed',
    'Organizations で {target} を元に戻します。組織から出された場合は、管理アカウントから招待し直します。',
    'Organizations: undo {target}. If the account was taken out, invite it again from the management account.',
  ),
  'region-enabled': told(
    '有効にされたリージョン',
    'region switched on',
    '中のものをすべて消してから、アカウント設定 > AWS リージョンで {target} を無効にします。先に無効にすると課金が続いたまま触れなくなります。',
    'Delete everything in it first, then Account settings > AWS Regions: disable {target}. Disabling first leaves things running and billed out of reach.',
  ),
  'contacts-changed': told(
    '変えられた連絡先',
    'contact details changed',
    'アカウント設定で、メールアドレス、電話番号、代替の連絡先（{target}）を自分のものに戻します。ルートに入れないときは AWS サポートのアカウントのフォームへ。',
    'Account settings: put e-mail, phone and alternate contacts ({target}) back to yours. If you cannot sign in as root, use the AWS Support account form.',
  ),
  'password-policy': told(
    '弱められたパスワードポリシー',
    'password policy weakened',
    'IAM > アカウント設定でパスワードポリシーを強いものに戻します。',
    'IAM > Account settings: make the password policy strong again.',
  ),
  // Hiding
  'trail-stopped': told(
    '止められた記録（CloudTrail）',
    'logging stopped (CloudTrail)',
    'CloudTrail > 証跡 {target} > ログ記録を開始。CLI: aws cloudtrail start-logging --name {target}。',
    'CloudTrail > Trails > {target} > Start logging. CLI: aws cloudtrail start-logging --name {target}.',
  ),
  'trail-deleted': told(
    '消された証跡（CloudTrail）',
    'trail deleted (CloudTrail)',
    'CloudTrail で証跡を作り直します（全リージョン、ログファイルの検証あり）。消されたのは {target} です。',
    'CloudTrail: create the trail again (all regions, log file validation on). The deleted one was {target}.',
  ),
  'trail-changed': told(
    '変えられた証跡（CloudTrail）',
    'trail changed (CloudTrail)',
    'CloudTrail > 証跡 {target} の記録対象、保存先のバケット、全リージョンの設定を元に戻します。',
    'CloudTrail > Trails > {target}: restore what it records, its bucket and "all regions".',
  ),
  'detector-off': told(
    '止められた検知（GuardDuty など）',
    'detection switched off (GuardDuty and others)',
    '{region} リージョンで {target} を再び有効にします（GuardDuty、Security Hub、Config、Macie、Inspector）。',
    'In region {region}, switch {target} on again (GuardDuty, Security Hub, Config, Macie, Inspector).',
  ),
  'detector-filter': told(
    '検知の抜け道',
    'detection filtered',
    '{region} リージョンの GuardDuty で、知らない抑制ルールや信頼 IP リスト（{target}）を消します。',
    'In region {region}, GuardDuty: delete suppression rules and trusted IP lists you do not know ({target}).',
  ),
  'logs-deleted': told(
    '消された記録',
    'logs deleted or stopped',
    '{target} の記録（フローログ、DNS クエリログ、ロググループなど）を設定し直します。',
    'Set up again the logging of {target} (flow logs, DNS query logs, log groups).',
  ),
  'log-bucket-lifecycle': told(
    'ログの保存期間の変更',
    'log retention changed',
    'S3 > バケット {target} > 管理 > ライフサイクルルールと、バージョニングを元に戻します。',
    'S3 > bucket {target} > Management: restore lifecycle rules and versioning.',
  ),
  'alarm-off': told(
    '止められた警報',
    'alarm switched off',
    '{target}（CloudWatch アラーム、予算、異常検知）を元に戻します。',
    'Put {target} back (CloudWatch alarms, budgets, cost anomaly monitors).',
  ),
  // Sending and models
  'ses-identity': told(
    'SES の送信元',
    'SES sending identity',
    '{region} リージョンの SES > 検証済み ID {target} を削除します。CLI: aws sesv2 delete-email-identity --email-identity {target}。',
    'In region {region}, SES > Verified identities > {target}: delete it. CLI: aws sesv2 delete-email-identity --email-identity {target}.',
  ),
  'ses-sending': told(
    'SES の送信の有効化',
    'SES sending enabled',
    '{region} リージョンの SES > アカウントダッシュボードで送信を止めます。CLI: aws sesv2 put-account-sending-attributes --no-sending-enabled。SMTP の認証情報は IAM のキーなので、それも無効にします。',
    'In region {region}, SES > Account dashboard: stop sending. CLI: aws sesv2 put-account-sending-attributes --no-sending-enabled. SMTP credentials are IAM keys: deactivate those too.',
  ),
  'sms-sending': told(
    'SMS 送信の設定',
    'SMS sending set-up',
    '{region} リージョンの SNS > テキストメッセージの使用額の上限を元に戻します（{target}）。',
    'In region {region}, SNS > Text messaging: put the spending limit back ({target}).',
  ),
  'model-access': told(
    'AI モデルの利用契約',
    'AI model access',
    '{region} リージョンの Bedrock でモデル {target} の利用を取り消します。CLI: aws bedrock delete-foundation-model-agreement --model-id {target}。使われ続けないよう、呼び出している認証情報を先に止めます。',
    'In region {region}, Bedrock: withdraw model {target}. CLI: aws bedrock delete-foundation-model-agreement --model-id {target}. Stop the credentials that call it first.',
  ),
  'mail-organization': told(
    'WorkMail の組織',
    'WorkMail organization',
    '{region} リージョンの WorkMail で組織 {target} を削除します。',
    'In region {region}, WorkMail: delete organization {target}.',
  ),
  domain: told(
    'ドメイン・DNS',
    'domain or DNS',
    'Route 53 で {target} を確かめ、知らないレコードを消します。買われたドメインは自動更新を切り、サポートに伝えます。',
    'Route 53: check {target} and delete records you do not know. For a bought domain switch auto-renew off and tell Support.',
  ),
} as const satisfies Readonly<Record<string, FootholdWords>>;
