/**
 * What AWS asks of the owner of an account that others used, one line each in its order, and which deeds in the log are proof of which line.
 * Sources: AWS re:Post "What can I do if I notice unauthorized activity in my AWS account"; AWS CIRT playbook on compromised IAM credentials;
 * AWS's notices about exposed keys.
 */
import type { AskedByAws } from '../../../case/catalogues/secured-steps.ts';
import type { SecuringDeed } from '../../../knowledge/securing-calls.ts';
import type { Bilingual } from '../../../words/language.ts';

/** `answer`: AWS's messages are answered in the open support case. */
export type AskId = AskedByAws | 'answer';

export interface Ask {
  readonly id: AskId;
  readonly words: Bilingual;
  readonly provedBy: readonly SecuringDeed[];
}

export const ASKS: readonly Ask[] = [
  {
    id: 'look',
    words: { ja: 'CloudTrail と請求で、身に覚えのない動きを確かめる', en: 'Look through CloudTrail and the bill for unauthorized activity' },
    provedBy: [],
  },
  {
    id: 'passwords-and-mfa',
    words: {
      ja: 'ルート、IAMユーザー、登録メールの受信箱のパスワードを変え、MFAを付ける',
      en: 'Change the passwords of root, of IAM users and of the mailbox; switch on MFA',
    },
    provedBy: ['password-changed', 'mfa-on'],
  },
  {
    id: 'keys',
    words: { ja: '漏れたアクセスキーを無効にする', en: 'Make exposed access keys inactive' },
    provedBy: ['key-inactive', 'key-deleted', 'key-made'],
  },
  {
    id: 'identities',
    words: {
      ja: '身に覚えのないユーザー・パスワード・ポリシー・ロールを取り除き、一時的な認証情報を取り消す',
      en: 'Remove unauthorized users, passwords, policies and roles; revoke temporary credentials',
    },
    provedBy: ['sign-in-off', 'identity-deleted', 'rights-cut'],
  },
  {
    id: 'every-region',
    words: { ja: 'すべてのリージョンを確かめる（使ったことのないリージョンも）', en: 'Look through every Region, also those never used' },
    provedBy: [],
  },
  {
    id: 'terminate',
    words: { ja: '身に覚えのないリソースを終了・削除する', en: 'End and delete unauthorized resources' },
    provedBy: ['ended', 'ports-closed'],
  },
  {
    id: 'leaks',
    words: {
      ja: '公開リポジトリや公開バケットに、キーが残っていないかを確かめる',
      en: 'Search public repositories and buckets for leaked keys',
    },
    provedBy: [],
  },
  {
    id: 'answer',
    words: { ja: 'AWSからの連絡に、開いている問い合わせの中で返信する', en: "Answer AWS's messages in the open support case" },
    provedBy: [],
  },
  {
    id: 'prevention',
    words: {
      ja: '見張りを設定する（予算の通知、CloudTrail、GuardDuty など）',
      en: 'Set up alarms and logging (budget, CloudTrail, GuardDuty and the like)',
    },
    provedBy: ['watch-on'],
  },
];
