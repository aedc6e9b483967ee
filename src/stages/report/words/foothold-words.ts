/** Ways back in, named so that a beginner knows what each one is. Unknown kinds are shown as they are. */
import type { Bilingual } from '../../../words/language.ts';

const KINDS: Readonly<Record<string, Bilingual>> = {
  'access-key': { ja: 'アクセスキー(プログラム用の鍵)', en: 'Access key (for programs)' },
  'login-profile': { ja: '管理画面のパスワード', en: 'Console password' },
  'mfa-device': { ja: '侵入者が付けた認証装置(MFA)', en: 'Second-factor device (MFA) the intruder added' },
  user: { ja: '利用者(IAMユーザー)', en: 'User (IAM user)' },
  'role-trust': { ja: '外部から使える役割(ロールの信頼設定)', en: 'Role that outsiders may use (role trust)' },
  'inline-policy': { ja: '追加された権限(インラインポリシー)', en: 'Added permissions (inline policy)' },
  'attached-policy': { ja: '追加された権限(ポリシーの付与)', en: 'Added permissions (attached policy)' },
  'policy-version': { ja: '書き換えられた権限(ポリシーの版)', en: 'Changed permissions (policy version)' },
  'group-membership': { ja: '権限のあるグループへの参加', en: 'Membership of a group with permissions' },
  'oidc-provider': { ja: '外部からのログインの許可(OIDC)', en: 'Trust in an outside login (OIDC)' },
  'saml-provider': { ja: '外部からのログインの許可(SAML)', en: 'Trust in an outside login (SAML)' },
  'federation-session': { ja: '期限付きの通行証(フェデレーション)', en: 'Pass with an end time (federation token)' },
  'role-session': { ja: '期限付きの通行証(ロール)', en: 'Pass with an end time (role session)' },
  session: { ja: '期限付きの通行証(一時的な鍵)', en: 'Pass with an end time (temporary key)' },
  'console-session': { ja: '開いたままの管理画面', en: 'Open console session' },
  'lambda-url': { ja: '外から呼べるプログラムの入口(関数URL)', en: 'Public door to a program (function URL)' },
  'lambda-permission': { ja: '外からプログラムを呼べる許可', en: 'Permission for outsiders to run a program' },
  schedule: { ja: '自動実行の予定', en: 'Timetable that runs by itself' },
  'resource-policy': { ja: '外部への公開設定(リソースポリシー)', en: 'Sharing with outsiders (resource policy)' },
  share: { ja: '外部との共有', en: 'Sharing with outsiders' },
  'snapshot-share': { ja: 'ディスクの写しの外部共有', en: 'Disk copy shared with outsiders' },
  'service-credential': { ja: 'サービス専用の鍵', en: 'Credential for one service' },
  'service-specific-credential': { ja: 'サービス専用の鍵', en: 'Credential for one service' },
  'signing-certificate': { ja: '署名用の証明書', en: 'Signing certificate' },
  'ssh-key': { ja: 'SSH用の公開鍵', en: 'SSH public key' },
  'identity-center-user': { ja: '共通ログイン(Identity Center)の利用者', en: 'Identity Center user' },
  'roles-anywhere': { ja: '証明書によるログインの許可(Roles Anywhere)', en: 'Login by certificate (Roles Anywhere)' },
  'trust-anchor': { ja: '証明書によるログインの許可(Roles Anywhere)', en: 'Login by certificate (Roles Anywhere)' },
  'organization-account': { ja: '組織に作られた新しいアカウント', en: 'New account in your organization' },
  'key-pair': { ja: 'サーバーに入る鍵(キーペア)', en: 'Server login key (key pair)' },
};

export const footholdWords = (kind: string): Bilingual => (Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined) ?? { ja: kind, en: kind };
