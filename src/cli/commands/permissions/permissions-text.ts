/** The words around the policies: who needs them, how to attach them, what they do not allow. */
import { MANAGED_READ_POLICIES } from '../../../knowledge/permissions/managed-policies.ts';
import type { NamedPolicy } from '../../../knowledge/permissions/read-policies.ts';
import type { Bilingual } from '../../../words/language.ts';

export function permissionsText(exact: readonly NamedPolicy[], supplement: readonly NamedPolicy[]): Bilingual {
  const count = exact.flatMap((one) => one.document.Statement.flatMap((statement) => statement.Action)).length;
  const ja = [
    `Hikeshi がアカウントを見るときに使う呼び出し ${count} 件を、そのまま IAM ポリシーにしたものです。すべて読むだけで、アカウントを変えることはできません。`,
    'ルートユーザーや管理者でサインインして使うなら、何もする必要はありません。手伝ってくれる人に、見ることだけを許すときに使います。',
    '',
    '付け方 (どちらか一方。ロールに付けるなら attach-user-policy --user-name を attach-role-policy --role-name に替えます)',
    'A. Hikeshi が使うものだけを許す',
    ...attachLines(exact),
    `B. AWS が用意した ${MANAGED_READ_POLICIES.join(' と ')} に、足りない分だけを足す (見える範囲は A より広くなります)`,
    ...MANAGED_READ_POLICIES.map((name) => `     ${attachLine(`arn:aws:iam::aws:policy/${name}`)}`),
    ...attachLines(supplement),
    '123456789012 は自分のアカウント ID に、NAME は相手の名前に置き換えてください。',
    '画面で付けるなら: IAM の「ポリシー」→「ポリシーの作成」→「JSON」に貼り付けます。AWS の上限 (空白を除いて 6,144 文字) のため、いくつかに分かれています。',
    '',
    '知っておくこと',
    '- 請求の情報は、ルートユーザーが「アカウント」の画面で「IAM ユーザーおよびロールによる請求情報へのアクセス」を有効にするまで、ほかの人には見えません。',
    '- 中身を読むファイルは、S3 の AWSLogs/ の下にあるログだけです。ログが自分の KMS キーで暗号化されているときは、そのキーへの kms:Decrypt も必要です。',
    '- 呼び出しに料金がかかるのは Cost Explorer (ce:、1回 0.01 ドル) だけで、使う前に確かめます。',
    '- 新しいアクセスキーは要りません。aws login か CloudShell でサインインしてください。',
    '',
  ];
  const en = [
    `The ${count} calls Hikeshi makes to look into an account, exactly, as IAM policies. All of them read; none can change the account.`,
    'If you sign in as the root user or an administrator, nothing needs to be done. Use these to let somebody who helps you look, and only look.',
    '',
    'How to attach them (one of the two; for a role, put attach-role-policy --role-name in place of attach-user-policy --user-name)',
    'A. Allow only what Hikeshi uses',
    ...attachLines(exact),
    `B. Add what is missing to AWS's own ${MANAGED_READ_POLICIES.join(' and ')} (they show more than A does)`,
    ...MANAGED_READ_POLICIES.map((name) => `     ${attachLine(`arn:aws:iam::aws:policy/${name}`)}`),
    ...attachLines(supplement),
    'Put your account ID in place of 123456789012 and the name of the user in place of NAME.',
    'In the console: IAM, "Policies", "Create policy", "JSON", and paste. They are several because AWS allows 6,144 characters each, white space not counted.',
    '',
    'Good to know',
    '- Nobody but the root user sees billing until root switches on "IAM user and role access to Billing information" on the Account page.',
    '- The only files read are logs below AWSLogs/ in S3. Logs encrypted with a KMS key of your own also need kms:Decrypt on that key.',
    '- The only calls that cost money are those of Cost Explorer (ce:, 0.01 dollar each), and you are asked first.',
    '- No new access key is needed: sign in with aws login or in CloudShell.',
    '',
  ];
  return { ja: ja.join('\n'), en: en.join('\n') };
}

const attachLines = (policies: readonly NamedPolicy[]): string[] =>
  policies.flatMap(({ name }) => [
    `     hikeshi permissions --policy ${name} > ${name}.json`,
    `     aws iam create-policy --policy-name ${name} --policy-document file://${name}.json`,
    `     ${attachLine(`arn:aws:iam::123456789012:policy/${name}`)}`,
  ]);

const attachLine = (arn: string): string => `aws iam attach-user-policy --user-name NAME --policy-arn ${arn}`;
