/** Credentials and policies of IAM users, roles, federation and live sessions. `{target}` and `{subject}` are filled in. */
import { told } from './foothold-words.ts';
import type { FootholdWords } from './foothold-words.ts';

export const credentialFootholds = {
  'root-password': told(
    'ルートユーザーのパスワード',
    'password of the root user',
    'ルートのメールアドレスの受信箱を先に守り、それからルートのパスワードを変更してMFAを設定します。ルートのアクセスキーがあれば削除します。',
    'Secure the mailbox of the root address first, then change the root password and set up MFA. Delete root access keys if there are any.',
  ),
  // Credentials of IAM users
  'access-key': told(
    'アクセスキー',
    'access key',
    'まず無効にし、後で削除します。IAM > ユーザー > セキュリティ認証情報 > アクセスキー {target} > 無効化。CLI: aws iam update-access-key --access-key-id {target} --status Inactive --user-name {subject}。キーから作られた一時的な認証情報は残るので、ユーザーに拒否ポリシー（AWSDenyAll）も付けます。',
    'Deactivate it first, delete it later. IAM > Users > Security credentials > access key {target} > Deactivate. CLI: aws iam update-access-key --access-key-id {target} --status Inactive --user-name {subject}. Temporary credentials made from it stay alive, so also attach AWSDenyAll to the user.',
  ),
  'login-profile': told(
    'コンソールのパスワード',
    'console password',
    'IAM > ユーザー {target} > セキュリティ認証情報 > コンソールアクセスを無効化。CLI: aws iam delete-login-profile --user-name {target}。開いたままのコンソールは止まらないので、先に拒否ポリシー（AWSDenyAll）を付けます。本人のユーザーなら、その後で新しいパスワードと MFA を設定します。',
    'IAM > Users > {target} > Security credentials > disable console access. CLI: aws iam delete-login-profile --user-name {target}. A console that is already open keeps working, so attach AWSDenyAll first. If the user is your own, set a new password and MFA afterwards.',
  ),
  'mfa-device': told(
    '追加された MFA デバイス',
    'added MFA device',
    '{target} の MFA デバイスの一覧で、見覚えのないものを外します（IAM > ユーザー > セキュリティ認証情報。ルートは右上の名前 > セキュリティ認証情報）。CLI: aws iam list-mfa-devices --user-name {target} で調べ、aws iam deactivate-mfa-device、続けて aws iam delete-virtual-mfa-device。',
    'In the list of MFA devices of {target}, take out the one you do not know (IAM > Users > Security credentials; for root: your name at the top right > Security credentials). CLI: find it with aws iam list-mfa-devices --user-name {target}, then aws iam deactivate-mfa-device and aws iam delete-virtual-mfa-device.',
  ),
  'mfa-removed': told(
    '外された MFA',
    'MFA taken away',
    '{target} の MFA が外されています。パスワードを変えてから、自分のスマートフォンなどで MFA を設定し直してください。',
    'MFA was taken away from {target}. Change the password, then set MFA up again with your own phone or key.',
  ),
  user: told(
    'IAM ユーザー',
    'IAM user',
    '先にアクセスキーを無効化し、AWSDenyAll を付けます。記録を残してから IAM > ユーザー {target} > 削除。CLI で消すときは、パスワード、キー、MFA、ポリシー、グループを先に外さないと失敗します。',
    'Deactivate its access keys and attach AWSDenyAll first. Keep a record, then IAM > Users > {target} > Delete. By CLI, remove password, keys, MFA, policies and groups first, otherwise deletion fails.',
  ),
  'group-membership': told(
    'グループへの追加',
    'group membership',
    'IAM > ユーザーグループで、このメンバー（{target}）を外します。CLI: aws iam remove-user-from-group。',
    'IAM > User groups: remove this member ({target}). CLI: aws iam remove-user-from-group.',
  ),
  'attached-policy': told(
    '付けられた管理ポリシー',
    'attached managed policy',
    'IAM で {subject} を開き、許可タブからこのポリシーを外します（{target}）。CLI: aws iam detach-user-policy / detach-group-policy / detach-role-policy。先にその相手のキーを無効化してください。',
    'In IAM open {subject} and detach this policy on the Permissions tab ({target}). CLI: aws iam detach-user-policy / detach-group-policy / detach-role-policy. Deactivate the keys of that principal first.',
  ),
  'inline-policy': told(
    '埋め込まれたインラインポリシー',
    'inline policy',
    'IAM で {subject} を開き、許可タブからこのインラインポリシーを削除します（{target}）。CLI: aws iam delete-user-policy / delete-group-policy / delete-role-policy。',
    'In IAM open {subject} and delete this inline policy on the Permissions tab ({target}). CLI: aws iam delete-user-policy / delete-group-policy / delete-role-policy.',
  ),
  'policy-version': told(
    '書き換えられたポリシー',
    'rewritten policy',
    'IAM > ポリシー {target} > ポリシーのバージョンで、事件の前のバージョンをデフォルトに戻し、増えたバージョンを削除します。CLI: aws iam set-default-policy-version、aws iam delete-policy-version。',
    'IAM > Policies > {target} > Policy versions: make the version from before the incident the default again and delete the added one. CLI: aws iam set-default-policy-version, aws iam delete-policy-version.',
  ),
  'boundary-removed': told(
    '外された権限の境界',
    'permissions boundary removed',
    '{target} の権限の境界（permissions boundary）を元のポリシーに戻します。CLI: aws iam put-user-permissions-boundary / put-role-permissions-boundary。',
    'Put the permissions boundary of {target} back. CLI: aws iam put-user-permissions-boundary / put-role-permissions-boundary.',
  ),
  'boundary-set': told(
    '付け替えられた権限の境界',
    'permissions boundary changed',
    '{target} の権限の境界（permissions boundary）を、事件の前のものに戻します。もともとなかったなら外します。CLI: aws iam put-user-permissions-boundary / delete-user-permissions-boundary（ロールは user の代わりに role）。',
    'Set the permissions boundary of {target} back to what it was before, or take it away if there was none. CLI: aws iam put-user-permissions-boundary / delete-user-permissions-boundary (role instead of user for roles).',
  ),
  'outbound-federation': told(
    '外へのログイン証明 (アウトバウンドの ID フェデレーション)',
    'outbound identity federation',
    'IAM > アカウント設定で、アウトバウンドの ID フェデレーションを無効にします。CLI: aws iam disable-outbound-web-identity-federation。すでに渡った証明は、期限が切れるまで外のサービスで使えます。',
    'IAM > Account settings: disable outbound identity federation. CLI: aws iam disable-outbound-web-identity-federation. Tokens already given out work elsewhere until they expire.',
  ),
  'ssh-public-key': told(
    'ユーザーの SSH 公開鍵',
    'SSH public key of a user',
    'IAM > ユーザー {subject} > セキュリティ認証情報 > SSH キー {target} を無効化して削除します。CLI: aws iam update-ssh-public-key --status Inactive、aws iam delete-ssh-public-key。',
    'IAM > Users > {subject} > Security credentials: make SSH key {target} inactive, then delete it. CLI: aws iam update-ssh-public-key --status Inactive, aws iam delete-ssh-public-key.',
  ),
  'signing-certificate': told(
    '署名証明書',
    'signing certificate',
    'IAM > ユーザー {subject} > セキュリティ認証情報 > X.509 署名証明書 {target} を無効化して削除します。CLI: aws iam update-signing-certificate --status Inactive、aws iam delete-signing-certificate。',
    'IAM > Users > {subject} > Security credentials: make X.509 certificate {target} inactive, then delete it. CLI: aws iam update-signing-certificate --status Inactive, aws iam delete-signing-certificate.',
  ),
  'service-credential': told(
    'サービス固有の認証情報',
    'service-specific credential',
    'IAM > ユーザー {subject} > セキュリティ認証情報で {target} を無効化し、後で削除します。CLI: aws iam update-service-specific-credential --status Inactive --service-specific-credential-id {target} --user-name {subject}。',
    'IAM > Users > {subject} > Security credentials: make {target} inactive, delete it later. CLI: aws iam update-service-specific-credential --status Inactive --service-specific-credential-id {target} --user-name {subject}.',
  ),
  'bedrock-api-key': told(
    'Bedrock の API キー',
    'Bedrock API key',
    'IAM ユーザー {subject} に付いた Bedrock の長期 API キーです。IAM > ユーザー {subject} > セキュリティ認証情報で無効化し、ユーザーに AWSDenyAll を付けます。コンソールで作ると BedrockAPIKey- で始まる隠れたユーザーができるので、そのユーザーも削除します。',
    'A long-term Bedrock API key on IAM user {subject}. IAM > Users > {subject} > Security credentials: make it inactive and attach AWSDenyAll. Made in the console it brings a hidden user named BedrockAPIKey-..., delete that user too.',
  ),
  // Roles and federation
  'role-trust': told(
    '外部を信頼するロール',
    'role trusting outsiders',
    'IAM > ロール {target} > 信頼関係を編集し、知らないアカウントやプロバイダーを消します。信頼を直しても開いているセッションは続くので、次に「セッションの取り消し」を押します。CLI: aws iam update-assume-role-policy --role-name {target} ...',
    'IAM > Roles > {target} > Trust relationships: take out the accounts or providers you do not know. Sessions already open go on, so press "Revoke sessions" next. CLI: aws iam update-assume-role-policy --role-name {target} ...',
  ),
  'instance-profile': told(
    'インスタンスに付けられたロール',
    'role given to an instance',
    'EC2 > インスタンス > アクション > セキュリティ > IAM ロールを変更で外します（{target}）。CLI: aws ec2 disassociate-iam-instance-profile。渡った認証情報は数時間残るので、ロール側で「セッションの取り消し」もします。',
    'EC2 > Instances > Actions > Security > Modify IAM role: take it off ({target}). CLI: aws ec2 disassociate-iam-instance-profile. Credentials already handed out live for hours, so also press "Revoke sessions" on the role.',
  ),
  'oidc-provider': told(
    'OIDC プロバイダー',
    'OIDC provider',
    'IAM > ID プロバイダーで {target} を削除します（設定を控えてから）。CLI: aws iam delete-open-id-connect-provider --open-id-connect-provider-arn {target}。これを信頼するロールのセッションも取り消します。',
    'IAM > Identity providers: delete {target} (note its settings first). CLI: aws iam delete-open-id-connect-provider --open-id-connect-provider-arn {target}. Also revoke sessions of the roles that trust it.',
  ),
  'saml-provider': told(
    'SAML プロバイダー',
    'SAML provider',
    'IAM > ID プロバイダーで {target} を削除するか、自分のメタデータに戻します。CLI: aws iam delete-saml-provider --saml-provider-arn {target}。これを信頼するロールのセッションも取り消します。',
    'IAM > Identity providers: delete {target} or restore your own metadata. CLI: aws iam delete-saml-provider --saml-provider-arn {target}. Also revoke sessions of the roles that trust it.',
  ),
  'roles-anywhere-anchor': told(
    'Roles Anywhere の信頼アンカー',
    'Roles Anywhere trust anchor',
    '{region} リージョンの IAM Roles Anywhere でこのトラストアンカー {target} を無効にします。CLI: aws rolesanywhere disable-trust-anchor --trust-anchor-id {target}。関係するロールのセッションも取り消します。',
    'In region {region}, IAM Roles Anywhere: disable trust anchor {target}. CLI: aws rolesanywhere disable-trust-anchor --trust-anchor-id {target}. Also revoke sessions of the roles it leads to.',
  ),
  'roles-anywhere-profile': told(
    'Roles Anywhere のプロファイル',
    'Roles Anywhere profile',
    '{region} リージョンの IAM Roles Anywhere でプロファイル {target} を無効にします。CLI: aws rolesanywhere disable-profile --profile-id {target}。',
    'In region {region}, IAM Roles Anywhere: disable profile {target}. CLI: aws rolesanywhere disable-profile --profile-id {target}.',
  ),
  'identity-center-user': told(
    'Identity Center のユーザー',
    'Identity Center user',
    'IAM Identity Center > ユーザー {target} > アクセスを無効化し、アクティブなセッションを削除してから、ユーザーを削除します。',
    'IAM Identity Center > Users > {target} > Disable user access, delete its active sessions, then delete the user.',
  ),
  'identity-center-password': told(
    'Identity Center のパスワードや MFA の変更',
    'Identity Center password or MFA change',
    'IAM Identity Center > ユーザー {target} > パスワードのリセットと、見覚えのない MFA デバイスの削除をします。',
    'IAM Identity Center > Users > {target}: reset the password and remove MFA devices you do not know.',
  ),
  'identity-center-group-membership': told(
    'Identity Center のグループへの追加',
    'Identity Center group membership',
    'IAM Identity Center > グループで、このメンバー（{target}）を外します。',
    'IAM Identity Center > Groups: remove this member ({target}).',
  ),
  'identity-center-assignment': told(
    'Identity Center のアカウント割り当て',
    'Identity Center assignment',
    'IAM Identity Center > AWS アカウントで、この割り当て（{target}）を削除します。CLI: aws sso-admin delete-account-assignment。',
    'IAM Identity Center > AWS accounts: remove this assignment ({target}). CLI: aws sso-admin delete-account-assignment.',
  ),
  'identity-center-permission-set': told(
    'Identity Center の許可セット',
    'Identity Center permission set',
    'IAM Identity Center > 許可セット {target} の中身を確かめ、不要なら割り当てを外して削除します。',
    'IAM Identity Center > Permission sets > {target}: check what it allows; if not yours, remove its assignments and delete it.',
  ),
  'identity-center-instance': told(
    'Identity Center の設定',
    'Identity Center set-up',
    'IAM Identity Center > 設定で {target} を確かめます。自分で使い始めた覚えがなければ、ユーザーと割り当てを消してからインスタンスを削除します。',
    'IAM Identity Center > Settings: check {target}. If you never started it, remove users and assignments, then delete the instance.',
  ),
  'cognito-identity-pool': told(
    'Cognito ID プール',
    'Cognito identity pool',
    '{region} リージョンの Cognito > ID プール {target} で、未認証アクセスを止めるか、プールを削除します。',
    'In region {region}, Cognito > Identity pools > {target}: switch off unauthenticated access or delete the pool.',
  ),
  // Sessions that are alive
  'role-session': told(
    '生きているロールのセッション',
    'live role session',
    'IAM > ロール {subject} > セッションの取り消し（アクティブなセッションの取り消し）。先に入口（キーや信頼関係）をふさがないと、また取り直されます。何もしなくても期限で切れます。',
    'IAM > Roles > {subject} > Revoke sessions. Close the way in (key, trust) first, or a new session is taken at once. It also ends by itself when it expires.',
  ),
  'federation-session': told(
    '生きているフェデレーションのセッション',
    'live federation session',
    'キーを消しても切れません（最長 36 時間）。IAM ユーザー {subject} に AWSDenyAll を付けて止めます。ルートの場合は止められないので、ルートのキーを消し、期限（最長 1 時間）を待ちます。',
    'Deleting the key does not end it (up to 36 hours). Attach AWSDenyAll to IAM user {subject}. Made by root it cannot be cut: delete the root key and wait (at most 1 hour).',
  ),
  'session-token': told(
    '生きている一時的な認証情報',
    'live temporary credentials',
    'キーを無効にしても続きます（最長 36 時間）。IAM ユーザー {subject} に AWSDenyAll を付けます。',
    'They go on after the key is deactivated (up to 36 hours). Attach AWSDenyAll to IAM user {subject}.',
  ),
  'console-session': told(
    '開いているコンソールのセッション',
    'open console session',
    'パスワードを変えても開いている画面は動きます（最長 12 時間）。IAM ユーザーなら {subject} に AWSDenyAll を付けます。ルートならパスワードと MFA を変え、期限を待ちます。',
    'An open console goes on after a password change (up to 12 hours). For an IAM user attach AWSDenyAll to {subject}. For root change password and MFA and wait for it to end.',
  ),
} as const satisfies Readonly<Record<string, FootholdWords>>;
