/** The mails of the practice account's Support. Our own wording after what such mails say; each ends by saying that it is made up. */
import type { Decimal } from '../../knowledge/money/decimal.ts';
import { money } from '../../knowledge/money/money-words.ts';
import type { Bilingual } from '../../words/language.ts';

/** What a mail is about. The person learns it by reading. */
export type MailKind = 'acknowledged' | 'asks-to-secure' | 'not-done' | 'handed-on' | 'credited' | 'more-wanted';

export interface MailText {
  readonly kind: MailKind;
  readonly subject: Bilingual;
  readonly text: Bilingual;
}

const mail = (kind: MailKind, caseId: string, ja: string, en: string): MailText => ({
  kind,
  subject: { ja: `[ケース ${caseId}] アカウントのセキュリティについて`, en: `[Case ${caseId}] Security of your account` },
  text: {
    ja: `お客様\n\n${ja}\n\nAWS サポート (これは練習のための作り物のメールです)\n`,
    en: `Hello,\n\n${en}\n\nAWS Support (this mail is made up for a drill)\n`,
  },
});

export const acknowledged = (caseId: string): MailText =>
  mail(
    'acknowledged',
    caseId,
    `AWS サポートにお問い合わせいただき、ありがとうございます。ケース ${caseId} としてお受けしました。担当者が内容を拝見し、このケースでご連絡します。`,
    `Thank you for contacting Amazon Web Services. We have opened case ${caseId} for you. Somebody from our team will read it and get back to you in this case.`,
  );

export const howToSecure = (caseId: string): MailText =>
  mail(
    'asks-to-secure',
    caseId,
    `アカウントで第三者による不正な利用の可能性を確認しました。責任共有モデルにより、アカウントの保護はお客様の責任となります。
料金の調整を検討する前に、次の手順を完了し、完了したことをこのケースに返信してください。

1. ルートユーザーのパスワードを変更し、MFA を有効にする
2. 身に覚えのない IAM ユーザー、ロール、アクセスキーを削除し、使っているアクセスキーを更新する
3. すべてのリージョンで、身に覚えのないリソースを終了する
4. CloudTrail と請求アラームを有効にする`,
    `We have seen signs that a third party used your account. Under the shared responsibility model you are responsible for securing it.
Before a billing adjustment can be considered, please complete the following steps and reply to this case once they are done.

1. Change the root user's password and turn on MFA
2. Delete IAM users, roles and access keys you do not recognize, and rotate the access keys you use
3. Terminate resources you do not recognize in all Regions
4. Turn on CloudTrail and a billing alarm`,
  );

/** What Support sees is not done yet, each as a line in its words. */
export const NOT_DONE = {
  rootPassword: { ja: '・ルートユーザーのパスワードが変更されていません', en: "- the root user's password has not been changed" },
  rootMfa: { ja: '・ルートユーザーに MFA が設定されていません', en: '- the root user has no MFA' },
  trail: { ja: '・CloudTrail の証跡が記録していません', en: '- no CloudTrail trail is logging' },
  billingAlarm: { ja: '・予算または請求のアラームがありません', en: '- there is no budget or billing alarm' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type NotDone = keyof typeof NOT_DONE;

interface StillThere {
  readonly doors: readonly string[];
  readonly regions: readonly string[];
  readonly notDone: readonly NotDone[];
}

export const stillSeen = (caseId: string, { doors, regions, notDone }: StillThere): MailText => {
  const ja = [
    doors.length === 0 ? '' : `・まだ有効な認証情報など: ${doors.join(', ')}`,
    regions.length === 0 ? '' : `・まだ動いているリソースがあるリージョン: ${regions.join(', ')}`,
    ...notDone.map((one) => NOT_DONE[one].ja),
  ];
  const en = [
    doors.length === 0 ? '' : `- credentials and the like that still work: ${doors.join(', ')}`,
    regions.length === 0 ? '' : `- Regions in which resources are still running: ${regions.join(', ')}`,
    ...notDone.map((one) => NOT_DONE[one].en),
  ];
  return mail(
    'not-done',
    caseId,
    `アカウントを確認しましたが、次の点がまだ完了していません。完了するまで、料金の調整に進むことができません。完了したら、このケースに返信してください。\n\n${lines(ja)}`,
    `We looked at your account, and the following is not done yet. We cannot go on to a billing adjustment until it is. Please reply to this case once it is done.\n\n${lines(en)}`,
  );
};

export const handedOn = (caseId: string): MailText =>
  mail(
    'handed-on',
    caseId,
    'ご対応ありがとうございます。アカウントが保護されたことを確認しました。料金の調整について、請求を担当する部門に審査を依頼いたしました。審査には1週間以上かかることがあります。結果はこのケースでお知らせします。',
    'Thank you for taking these steps. We have confirmed that your account is secure. We have submitted a request for a billing adjustment to our billing team on your behalf. Their review can take more than a week; we will tell you the result in this case.',
  );

export const creditGranted = (caseId: string, amount: Decimal): MailText =>
  mail(
    'credited',
    caseId,
    `審査の結果、今回に限り、${money(amount, 'USD').ja}のクレジットを適用することが承認されました。次回以降の請求書に反映されます。`,
    `As a one-time exception, a credit of ${money(amount, 'USD').en} has been approved for your account. You will see it on a coming invoice.`,
  );

export const moreWanted = (caseId: string): MailText =>
  mail(
    'more-wanted',
    caseId,
    '不正利用による料金がほかにもある場合は、サービス、リージョン、日付、金額がわかる一覧を付けて、このケースに返信してください。',
    'If there are further charges from the unauthorized use, please reply to this case with a list of services, Regions, dates and amounts.',
  );

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
