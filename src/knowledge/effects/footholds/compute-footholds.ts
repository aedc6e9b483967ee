/** Compute that acts for the intruder or comes back by itself. `{target}` and `{subject}` are filled in. */
import { told } from './foothold-words.ts';
import type { FootholdWords } from './foothold-words.ts';

export const computeFootholds = {
  // Compute that acts or comes back
  'lambda-url': told(
    'Lambda の公開 URL',
    'Lambda URL',
    'Lambda > 関数 {target} > 設定 > 関数 URL > 削除。CLI: aws lambda delete-function-url-config --function-name {target}。先に同時実行数を 0 にすると確実です。',
    'Lambda > Functions > {target} > Configuration > Function URL > Delete. CLI: aws lambda delete-function-url-config --function-name {target}. Set reserved concurrency to 0 first.',
  ),
  'lambda-permission': told(
    'Lambda を呼べる外部の許可',
    'permission to invoke a Lambda function',
    'Lambda > 関数 > 設定 > アクセス権限 > リソースベースのポリシーから、この文（{target}）を消します。CLI: aws lambda remove-permission。',
    'Lambda > Function > Configuration > Permissions > resource-based policy: remove this statement ({target}). CLI: aws lambda remove-permission.',
  ),
  'lambda-function': told(
    'Lambda 関数',
    'Lambda function',
    'Lambda > 関数 {target} の同時実行数を 0 にし、コードを控えてから削除します。CLI: aws lambda put-function-concurrency --reserved-concurrent-executions 0、aws lambda delete-function --function-name {target}。',
    'Lambda > Functions > {target}: set reserved concurrency to 0, keep a copy of the code, then delete it. CLI: aws lambda put-function-concurrency --reserved-concurrent-executions 0, aws lambda delete-function --function-name {target}.',
  ),
  'lambda-code': told(
    '書き換えられた Lambda のコード',
    'changed Lambda code',
    'Lambda > 関数 {target} に、自分のソースから正しいコードをデプロイし直します。渡していた秘密（環境変数など）も入れ替えます。',
    'Lambda > Functions > {target}: deploy the right code again from your own source. Replace the secrets it could read (environment variables).',
  ),
  'lambda-layer': told(
    'Lambda に足されたレイヤー・設定',
    'layer or settings added to a Lambda function',
    'Lambda > 関数 {target} > レイヤーから、知らないレイヤーを外し、環境変数とロールを元に戻します。',
    'Lambda > Functions > {target} > Layers: remove layers you do not know and restore environment variables and role.',
  ),
  'lambda-trigger': told(
    'Lambda の引き金',
    'Lambda trigger',
    'Lambda > イベントソースマッピング {target} を無効にして削除します。CLI: aws lambda update-event-source-mapping --no-enabled --uuid {target}。',
    'Lambda > event source mapping {target}: disable, then delete. CLI: aws lambda update-event-source-mapping --no-enabled --uuid {target}.',
  ),
  'event-rule': told(
    'EventBridge のルール',
    'EventBridge rule',
    '{region} リージョンの EventBridge > ルール {target} を無効にし、ターゲットを外して削除します。CLI: aws events disable-rule --name {target}。',
    'In region {region}, EventBridge > Rules > {target}: disable, remove the targets, delete. CLI: aws events disable-rule --name {target}.',
  ),
  schedule: told(
    'スケジュール',
    'schedule',
    '{region} リージョンの EventBridge Scheduler でスケジュール {target} を無効にして削除します。CLI: aws scheduler delete-schedule --name {target}。',
    'In region {region}, EventBridge Scheduler: disable and delete schedule {target}. CLI: aws scheduler delete-schedule --name {target}.',
  ),
  'state-machine': told(
    'Step Functions',
    'Step Functions state machine',
    '{region} リージョンの Step Functions で実行を止め、ステートマシン {target} を削除します。',
    'In region {region}, Step Functions: stop running executions, then delete state machine {target}.',
  ),
  'auto-scaling-group': told(
    'Auto Scaling グループ（消しても作り直す）',
    'Auto Scaling group (starts instances again)',
    'インスタンスより先に止めます。{region} リージョンの EC2 > Auto Scaling グループ {target} の最小・最大・希望を 0 にし、それから削除。CLI: aws autoscaling update-auto-scaling-group --auto-scaling-group-name {target} --min-size 0 --max-size 0 --desired-capacity 0。',
    'Stop it before the instances. In region {region}, EC2 > Auto Scaling groups > {target}: set min, max and desired to 0, then delete. CLI: aws autoscaling update-auto-scaling-group --auto-scaling-group-name {target} --min-size 0 --max-size 0 --desired-capacity 0.',
  ),
  'spot-request': told(
    'スポットリクエスト（消しても作り直す）',
    'Spot request (starts instances again)',
    'インスタンスより先に取り消します。{region} リージョンの EC2 > スポットリクエスト {target} > キャンセル。CLI: aws ec2 cancel-spot-instance-requests --spot-instance-request-ids {target}。その後でインスタンスを終了します。',
    'Cancel it before the instance. In region {region}, EC2 > Spot Requests > {target} > Cancel. CLI: aws ec2 cancel-spot-instance-requests --spot-instance-request-ids {target}. Then terminate the instance.',
  ),
  'spot-fleet': told(
    'スポットフリート（消しても作り直す）',
    'Spot fleet (starts instances again)',
    '{region} リージョンの EC2 > スポットリクエスト {target} を、インスタンスの終了も選んでキャンセルします。CLI: aws ec2 cancel-spot-fleet-requests --terminate-instances --spot-fleet-request-ids {target}。',
    'In region {region}, EC2 > Spot Requests > {target}: cancel and choose to terminate its instances. CLI: aws ec2 cancel-spot-fleet-requests --terminate-instances --spot-fleet-request-ids {target}.',
  ),
  'ec2-fleet': told(
    'EC2 フリート（消しても作り直す）',
    'EC2 fleet (starts instances again)',
    'CLI でしか消せません: aws ec2 delete-fleets --terminate-instances --fleet-ids {target}（{region} リージョンで）。',
    'It can only be deleted by CLI in region {region}: aws ec2 delete-fleets --terminate-instances --fleet-ids {target}.',
  ),
  'ecs-service': told(
    'ECS サービス（消しても作り直す）',
    'ECS service (starts tasks again)',
    '{region} リージョンの ECS でサービス {target} の必要なタスク数を 0 にし、サービスを削除してからタスクを止めます。CLI: aws ecs update-service --desired-count 0、aws ecs delete-service --force。',
    'In region {region}, ECS: set the desired tasks of service {target} to 0, delete the service, then stop its tasks. CLI: aws ecs update-service --desired-count 0, aws ecs delete-service --force.',
  ),
  'eks-nodegroup': told(
    'EKS ノードグループ（消しても作り直す）',
    'EKS node group (starts instances again)',
    '{region} リージョンの EKS でノードグループ {target} を削除し、その後クラスターを削除します。',
    'In region {region}, EKS: delete node group {target}, then the cluster.',
  ),
  'eks-access': told(
    'EKS クラスターへのアクセス',
    'access to an EKS cluster',
    '{region} リージョンの EKS > クラスター > アクセスで、このアクセスエントリ（{target}）を削除します。',
    'In region {region}, EKS > cluster > Access: delete this access entry ({target}).',
  ),
  'batch-environment': told(
    'Batch のコンピューティング環境（消しても作り直す）',
    'Batch compute environment (starts instances again)',
    '{region} リージョンの Batch で、ジョブキューとコンピューティング環境 {target} を無効（DISABLED）にし、ジョブを止めてから削除します。',
    'In region {region}, Batch: set the job queue and compute environment {target} to DISABLED, end the jobs, then delete.',
  ),
  'beanstalk-environment': told(
    'Elastic Beanstalk 環境（消しても作り直す）',
    'Elastic Beanstalk environment (starts instances again)',
    '{region} リージョンの Elastic Beanstalk で環境 {target} を終了します。インスタンスだけ消しても戻ってきます。',
    'In region {region}, Elastic Beanstalk: terminate environment {target}. Its instances alone come back.',
  ),
  'cloudformation-stack': told(
    'CloudFormation スタック',
    'CloudFormation stack',
    '{region} リージョンの CloudFormation で、削除保護を外してからスタック {target} を削除します。中の部品ではなくスタックごと消します。',
    'In region {region}, CloudFormation: switch off termination protection, then delete stack {target}. Delete the stack, not its parts.',
  ),
  'launch-template': told(
    '起動テンプレート（起動時の命令入り）',
    'launch template (with start-up commands)',
    '{region} リージョンの EC2 > 起動テンプレート {target} を削除するか、正しいバージョンをデフォルトに戻します。先に Auto Scaling グループを 0 にします。',
    'In region {region}, EC2 > Launch templates > {target}: delete it or make the right version the default again. Set the Auto Scaling groups to 0 first.',
  ),
  'user-data': told(
    '書き換えられた起動時の命令（ユーザーデータ）',
    'changed start-up commands (user data)',
    'EC2 > インスタンス {target} を停止し、アクション > インスタンスの設定 > ユーザーデータを編集で中身を消します。その機械は信用せず、作り直すのが確実です。',
    'EC2 > Instances > {target}: stop it, Actions > Instance settings > Edit user data and empty it. Do not trust that machine: rebuilding it is safer.',
  ),
  'termination-protection': told(
    '終了保護・停止保護',
    'termination or stop protection',
    '消す前に外します。EC2 > インスタンス {target} > アクション > インスタンスの設定 > 終了保護を変更。CLI: aws ec2 modify-instance-attribute --instance-id {target} --no-disable-api-termination、次に --no-disable-api-stop（一度に一つ）。',
    'Take it off before deleting. EC2 > Instances > {target} > Actions > Instance settings > Change termination protection. CLI: aws ec2 modify-instance-attribute --instance-id {target} --no-disable-api-termination, then --no-disable-api-stop (one at a time).',
  ),
  'ec2-key-pair': told(
    'EC2 のキーペア',
    'EC2 key pair',
    '{region} リージョンの EC2 > キーペア {target} を削除します。すでに起動した機械の中の鍵は残るので、その機械も止めます。',
    'In region {region}, EC2 > Key pairs > {target}: delete it. Machines already started keep the key inside, so stop those too.',
  ),
  'serial-console': told(
    'シリアルコンソールの許可',
    'serial console access',
    '{region} リージョンの EC2 > 設定 > EC2 シリアルコンソールを無効にします。CLI: aws ec2 disable-serial-console-access。',
    'In region {region}, EC2 > Settings > EC2 serial console: switch it off. CLI: aws ec2 disable-serial-console-access.',
  ),
  'ssm-association': told(
    'Systems Manager の関連付け',
    'Systems Manager association',
    '{region} リージョンの Systems Manager > ステートマネージャーで関連付け {target} を削除します。CLI: aws ssm delete-association --association-id {target}。',
    'In region {region}, Systems Manager > State Manager: delete association {target}. CLI: aws ssm delete-association --association-id {target}.',
  ),
  'ssm-document': told(
    'Systems Manager のドキュメント',
    'Systems Manager document',
    '{region} リージョンの Systems Manager > ドキュメント {target} を確かめ、自分のものでなければ共有をやめて削除します。',
    'In region {region}, Systems Manager > Documents > {target}: if it is not yours, stop sharing it and delete it.',
  ),
  'ssm-activation': told(
    'Systems Manager のハイブリッドアクティベーション',
    'Systems Manager hybrid activation',
    '{region} リージョンの Systems Manager > ハイブリッドアクティベーション {target} を削除し、登録された見知らぬ機械の登録を解除します。',
    'In region {region}, Systems Manager > Hybrid activations: delete {target} and deregister machines you do not know.',
  ),
  'sagemaker-lifecycle': told(
    'SageMaker のライフサイクル設定',
    'SageMaker lifecycle configuration',
    '{region} リージョンの SageMaker > ライフサイクル設定 {target} を外して削除します。ノートブックの起動ごとに命令が動きます。',
    'In region {region}, SageMaker > Lifecycle configurations: detach and delete {target}. It runs commands at every notebook start.',
  ),
  'build-project': told(
    'CodeBuild のプロジェクト',
    'CodeBuild project',
    '{region} リージョンの CodeBuild でビルドを止め、プロジェクト {target} を削除し、知らないソース認証情報も消します。',
    'In region {region}, CodeBuild: stop builds, delete project {target} and source credentials you do not know.',
  ),
  'dev-endpoint': told(
    'Glue の開発エンドポイント',
    'Glue development endpoint',
    '{region} リージョンの Glue で開発エンドポイント {target} を削除します。',
    'In region {region}, Glue: delete development endpoint {target}.',
  ),
  'api-gateway': told(
    'API Gateway の API',
    'API Gateway API',
    '{region} リージョンの API Gateway で API {target} を削除します。外から Lambda などを呼ぶ入口になっています。',
    'In region {region}, API Gateway: delete API {target}. It is a public way to call functions in your account.',
  ),
} as const satisfies Readonly<Record<string, FootholdWords>>;
