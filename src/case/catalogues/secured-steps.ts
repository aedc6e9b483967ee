/**
 * What AWS asks the owner of a compromised account to do, as a closed list. `asked` is the step of AWS's own order it answers:
 * re:Post "What can I do if I notice unauthorized activity in my AWS account?", the notice mails and the AWS Customer Playbook Framework (read 2026-11).
 * Steps AWS does not name but Support commonly accepts as preventive measures before an adjustment are under `prevention`.
 */
import type { Bilingual } from '../../words/language.ts';

/** AWS's order: look, root and mail, keys, identities, usage in every Region, leftovers, leaks, prevention. */
export type AskedByAws = 'look' | 'passwords-and-mfa' | 'keys' | 'identities' | 'every-region' | 'terminate' | 'leaks' | 'prevention';

interface SecuredStepKind {
  readonly asked: AskedByAws;
  readonly name: Bilingual;
}

export const SECURED_STEPS = {
  'logs-and-bill-checked': { asked: 'look', name: { ja: 'CloudTrail と請求を確認した', en: 'Checked CloudTrail and the bill' } },
  'credential-report-checked': { asked: 'look', name: { ja: '認証情報レポートを確認した', en: 'Checked the credential report' } },
  'root-password-changed': { asked: 'passwords-and-mfa', name: { ja: 'ルートのパスワードを変えた', en: 'Changed the root password' } },
  'root-mfa-enabled': { asked: 'passwords-and-mfa', name: { ja: 'ルートに MFA を付けた', en: 'Enabled MFA for root' } },
  'root-keys-deleted': {
    asked: 'passwords-and-mfa',
    name: { ja: 'ルートのアクセスキーを消した (または無いことを確かめた)', en: 'Deleted root access keys (or made sure there are none)' },
  },
  'user-passwords-changed': {
    asked: 'passwords-and-mfa',
    name: { ja: 'IAM ユーザーのパスワードを変えた', en: 'Changed the passwords of IAM users' },
  },
  'user-mfa-enabled': { asked: 'passwords-and-mfa', name: { ja: 'IAM ユーザーに MFA を付けた', en: 'Enabled MFA for IAM users' } },
  'mailbox-password-changed': { asked: 'passwords-and-mfa', name: { ja: 'メールのパスワードを変えた', en: 'Changed the password of the mailbox' } },
  'contact-details-checked': {
    asked: 'passwords-and-mfa',
    name: { ja: 'アカウントのメールと連絡先を確かめた', en: "Checked the account's mail address and contacts" },
  },
  'keys-deactivated': { asked: 'keys', name: { ja: 'アクセスキーを無効にした', en: 'Deactivated access keys' } },
  'keys-rotated': { asked: 'keys', name: { ja: 'アクセスキーを新しくした', en: 'Rotated access keys' } },
  'keys-deleted': { asked: 'keys', name: { ja: 'アクセスキーを消した', en: 'Deleted access keys' } },
  'identities-removed': {
    asked: 'identities',
    name: { ja: '身に覚えのないユーザー・ロール・ポリシーを消した', en: 'Removed unauthorized users, roles and policies' },
  },
  'sessions-revoked': { asked: 'identities', name: { ja: '一時的な認証情報を取り消した', en: 'Revoked temporary credentials' } },
  'every-region-checked': { asked: 'every-region', name: { ja: 'すべてのリージョンを確認した', en: 'Checked every Region' } },
  'backups-made': { asked: 'terminate', name: { ja: '必要なもののバックアップを取った', en: 'Backed up what is needed' } },
  'resources-terminated': { asked: 'terminate', name: { ja: '身に覚えのないリソースを消した', en: 'Terminated unauthorized resources' } },
  'repositories-checked': { asked: 'leaks', name: { ja: '公開リポジトリーに鍵が無いか確かめた', en: 'Checked repositories for leaked keys' } },
  'buckets-checked': { asked: 'leaks', name: { ja: '公開バケットが無いか確かめた', en: 'Checked for public buckets' } },
  'computers-checked': { asked: 'leaks', name: { ja: '自分のパソコンを調べた', en: 'Checked own computers for malware' } },
  'billing-alarm-set': { asked: 'prevention', name: { ja: '予算・請求のアラームを作った', en: 'Set a budget or billing alarm' } },
  'cloudtrail-enabled': { asked: 'prevention', name: { ja: 'CloudTrail の証跡を作った', en: 'Enabled a CloudTrail trail' } },
  'cloudwatch-alarms-set': { asked: 'prevention', name: { ja: 'CloudWatch のアラームを作った', en: 'Set CloudWatch alarms' } },
  'guardduty-enabled': { asked: 'prevention', name: { ja: 'GuardDuty を有効にした', en: 'Enabled GuardDuty' } },
  'inspector-enabled': { asked: 'prevention', name: { ja: 'Inspector を有効にした', en: 'Enabled Inspector' } },
  'permissions-reduced': { asked: 'prevention', name: { ja: '権限を必要なものだけにした', en: 'Reduced permissions to what is needed' } },
  'other-prevention': { asked: 'prevention', name: { ja: 'その他の再発防止', en: 'Another preventive measure' } },
} as const satisfies Readonly<Record<string, SecuredStepKind>>;

export type SecuredStepName = keyof typeof SECURED_STEPS;

export const SECURED_STEP_NAMES = Object.keys(SECURED_STEPS) as readonly SecuredStepName[];
