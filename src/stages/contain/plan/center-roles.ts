/**
 * Roles Identity Center makes in an account (`AWSReservedSSO_...`): IAM refuses to change them, only Identity Center may. And no API ends the sessions of its portal:
 * identitystore-auth is for the console alone (Service Authorization Reference).
 */
import type { Note } from './proposal.ts';
import type { Suspect } from './suspects.ts';

/** The permission set behind a role of Identity Center; null for any other role. */
export const permissionSetOf = (role: string): string | null => /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/.exec(role)?.[1] ?? null;

export const centerNote = ({ name, eventIds }: Suspect, permissionSet: string): Note => ({
  subject: `role/${name}`,
  said: {
    ja: `侵入者は IAM Identity Center のロール ${name} (許可セット ${permissionSet}) で操作しました。このロールは IAM からは変えられません。IAM Identity Center の画面で、その人のユーザーを開き、「ユーザーアクセスを無効化」と「アクティブなセッションを削除」をしてください (ポータルのセッションを切る API はありません)。そのうえで許可セット ${permissionSet} のインラインポリシーに、そのユーザー (identitystore:userId) への拒否を加えて再プロビジョニングすると、すでに渡った認証情報も止まります。`,
    en: `The intruder acted as the Identity Center role ${name} (permission set ${permissionSet}), which IAM cannot change. In the IAM Identity Center console open that person's user and choose "Disable user access" and "Delete active sessions" (no API ends portal sessions). Then add a denial for that user (identitystore:userId) to the inline policy of the permission set ${permissionSet} and provision it again: that stops credentials already handed out.`,
  },
  eventIds,
});
