/** How an intruder can get in, in words, with what would settle it. Evidence rules: campaigns file section 5. */
import type { Bilingual } from '../../../words/language.ts';
import type { EntryKind } from '../findings.ts';

export interface EntryWords {
  readonly title: Bilingual;
  readonly knowable: 'yes' | 'partly' | 'no';
  /** What AWS's logs can never show for this kind. */
  readonly cannotShow: Bilingual;
  readonly toConfirm: readonly Bilingual[];
}

export const ENTRY_WORDS: Readonly<Record<EntryKind, EntryWords>> = {
  'leaked-key': {
    title: { en: 'A long-term access key became known to someone else', ja: '長期のアクセスキーが他人に知られた' },
    knowable: 'partly',
    cannotShow: {
      en: 'The log shows that the key was used, not how it leaked. AWS keeps no record of that.',
      ja: 'ログで分かるのはキーが使われたことまでです。どこから漏れたかはAWSの記録には残りません。',
    },
    toConfirm: [
      {
        en: 'Search code repositories (also private ones and old commits), .env files, Docker images and CI logs for this key id.',
        ja: 'このキーIDを、ソースコード（非公開のものや過去の履歴も）、.envファイル、Dockerイメージ、CIのログの中から探してください。',
      },
      {
        en: 'Look for a mail from AWS about an exposed access key; it names the web address where it was found.',
        ja: 'AWSから「アクセスキーが公開されている」という趣旨のメールが届いていないか確認してください。見つかった場所のURLが書かれています。',
      },
    ],
  },
  'console-password': {
    title: { en: 'Someone signed in to the console with the password', ja: 'パスワードでコンソールにサインインされた' },
    knowable: 'partly',
    cannotShow: {
      en: "Where the password was learned (reuse, phishing, malware) is not in AWS's logs.",
      ja: 'パスワードがどこで知られたか（使い回し、フィッシング、ウイルスなど）はAWSのログには残りません。',
    },
    toConfirm: [
      {
        en: 'Ask whether the password is used on any other site, and check that address on a breach-notification site.',
        ja: '同じパスワードを他のサイトで使っていないか、漏えい確認サイトで確かめてください。',
      },
      {
        en: 'Look for mails that led to a sign-in page shortly before the first sign-in.',
        ja: '最初のサインインの少し前に、サインイン画面へ誘導するメールが届いていないか確認してください。',
      },
    ],
  },
  root: {
    title: { en: 'The root user was taken over', ja: 'ルートユーザーが乗っ取られた' },
    knowable: 'partly',
    cannotShow: {
      en: "Whether the mailbox of the root address was opened first is only in the mail provider's records.",
      ja: 'ルートのメールアドレスの受信箱が先に破られたかどうかは、メール会社の記録にしか残りません。',
    },
    toConfirm: [
      {
        en: 'Check the mailbox of the root address: sign-ins from elsewhere, forwarding rules, password-reset mails from AWS.',
        ja: 'ルートのメールアドレスの受信箱で、見覚えのないログイン、転送設定、AWSからのパスワード再設定メールを確認してください。',
      },
      {
        en: 'Check whether root has access keys; root should have none.',
        ja: 'ルートのアクセスキーがないか確認してください（本来あるべきではありません）。',
      },
    ],
  },
  'instance-credential': {
    title: { en: 'The credential of a machine in AWS was stolen', ja: 'AWS上のマシンの認証情報が盗まれた' },
    knowable: 'partly',
    cannotShow: {
      en: "The hole in the web application is visible only in that machine's own logs.",
      ja: 'どの弱点が突かれたかは、そのマシン自身のログにしか残りません。',
    },
    toConfirm: [
      {
        en: 'Read the web server logs of that machine for requests to 169.254.169.254 around the first use.',
        ja: '最初に使われた時刻の前後で、そのマシンのWebサーバーのログに169.254.169.254へのアクセスがないか確認してください。',
      },
      { en: 'Check whether the machine still allows IMDSv1.', ja: 'そのマシンがIMDSv1を許可していないか確認してください。' },
    ],
  },
  'role-trust': {
    title: { en: 'A role trusts an account or identity it should not', ja: '信頼すべきでない相手にロールが開かれていた' },
    knowable: 'yes',
    cannotShow: { en: 'Who is behind the other account is known only to AWS.', ja: '相手のアカウントの持ち主は、AWSにしか分かりません。' },
    toConfirm: [
      {
        en: "Read the trust policy of this role: is the account named there yours or a vendor's?",
        ja: 'このロールの信頼ポリシーに書かれたアカウントが、ご自身や取引先のものか確認してください。',
      },
    ],
  },
  'ci-oidc': {
    title: { en: 'Build automation (CI) was used to get in', ja: 'ビルド自動化（CI）経由で入られた' },
    knowable: 'partly',
    cannotShow: {
      en: "Who changed the pipeline is in the CI service's own log.",
      ja: '誰がパイプラインを変えたかは、CIサービス側のログに残ります。',
    },
    toConfirm: [
      {
        en: 'Check the CI runs at the time of the first call, and narrow the trust policy to one repository and branch.',
        ja: '最初の操作の時刻のCIの実行履歴を確認し、信頼ポリシーを特定のリポジトリとブランチに絞ってください。',
      },
    ],
  },
  federation: {
    title: { en: 'A federated sign-in was used', ja: 'フェデレーション（外部連携）でサインインされた' },
    knowable: 'partly',
    cannotShow: {
      en: 'The sign-in itself is recorded by the identity provider, not by AWS.',
      ja: 'サインインそのものの記録は、連携元のIDプロバイダー側にあります。',
    },
    toConfirm: [
      {
        en: "Check the identity provider's sign-in log for this user at that time.",
        ja: 'その時刻の、IDプロバイダーのサインイン履歴を確認してください。',
      },
    ],
  },
  'identity-center': {
    title: { en: 'An IAM Identity Center user was taken over', ja: 'IAM Identity Centerの利用者が乗っ取られた' },
    knowable: 'partly',
    cannotShow: {
      en: "How the password or device was obtained is not in AWS's logs.",
      ja: 'パスワードや端末がどう奪われたかはAWSのログには残りません。',
    },
    toConfirm: [
      {
        en: "Check this user's sign-ins and registered MFA devices in Identity Center.",
        ja: 'Identity Centerで、この利用者のサインイン履歴と登録済みMFA端末を確認してください。',
      },
    ],
  },
  'service-credential': {
    title: {
      en: 'A credential made for one service (such as a Bedrock API key or SMTP password) leaked',
      ja: '特定サービス専用の認証情報（BedrockのAPIキーやSMTPのパスワードなど）が漏れた',
    },
    knowable: 'partly',
    cannotShow: { en: "Where it was stored and taken from is not in AWS's logs.", ja: 'どこに保存され、どこから漏れたかはAWSのログには残りません。' },
    toConfirm: [
      {
        en: "List this user's service-specific credentials and where each is stored.",
        ja: 'この利用者のサービス固有の認証情報と、その保存場所を洗い出してください。',
      },
    ],
  },
  'third-party': {
    title: { en: 'A company you gave access to was used', ja: 'アクセスを許した外部の会社を経由された' },
    knowable: 'no',
    cannotShow: {
      en: 'What happened inside the other company is in its logs only.',
      ja: '相手の会社の中で何が起きたかは、相手のログにしか残りません。',
    },
    toConfirm: [
      {
        en: 'Ask the vendor about the first call, giving time and address.',
        ja: '最初の操作の時刻とアドレスを示して、その会社に問い合わせてください。',
      },
    ],
  },
  insider: {
    title: { en: 'Someone who already had access', ja: 'もともと権限を持つ人による操作' },
    knowable: 'no',
    cannotShow: {
      en: 'A log shows which credential was used, never who sat at the keyboard.',
      ja: 'ログで分かるのは使われた認証情報だけで、操作した人までは分かりません。',
    },
    toConfirm: [{ en: 'Ask everybody who knows this key or password.', ja: 'このキーやパスワードを知っている人全員に確認してください。' }],
  },
  unknown: {
    title: { en: 'Not known', ja: '不明' },
    knowable: 'no',
    cannotShow: { en: 'These logs do not contain the beginning.', ja: '手元のログには、始まりの部分が含まれていません。' },
    toConfirm: [{ en: 'Get older logs, or the logs of the other regions.', ja: 'もっと古いログや、ほかのリージョンのログを入手してください。' }],
  },
};
