/** The places to turn to, as data: what each is for, how to reach it, why. Sources: AWS Support User Guide, re:Post on abuse reports and unknown charges, AWS CIRT playbook. */
import type { DeskName } from '../../../case/catalogues/correspondence.ts';
import type { Bilingual } from '../../../words/language.ts';
import { SUPPORT_CASE } from '../next-action-steps.ts';

export interface Turn {
  readonly desk: DeskName;
  readonly link: string | null;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly how: readonly Bilingual[];
}

export type TurnName =
  | 'new-case'
  | 'existing-case'
  | 'sign-in-form'
  | 'reopen-account'
  | 'reseller'
  | 'management-account'
  | 'abuse-notice-reply'
  | 'abuse-report'
  | 'find-account'
  | 'card-issuer';

const CASES = 'https://console.aws.amazon.com/support/home#/case/history';
/** AWS's form for those who cannot sign in. */
const SIGN_IN_FORM = 'https://support.aws.amazon.com/#/contacts/aws-account-support/';
/** Report Amazon AWS abuse. */
const ABUSE_FORM = 'https://support.aws.amazon.com/#/contacts/report-abuse';

const CHAT: Bilingual = {
  ja: '連絡方法は「チャット」が早く返ります (日本語は平日の日中)。無料のプランでも使えます。緊急なら「security incident, urgent」と書き添えます。',
  en: 'Choose chat: it is answered soonest (Japanese on weekdays, in the daytime). It is open to the free plan. Say "urgent security incident".',
};

export const TURNS: Readonly<Record<TurnName, Turn>> = {
  'new-case': {
    desk: 'support',
    link: SUPPORT_CASE,
    title: { ja: 'AWS サポートの「アカウントと請求」に、新しいケースを作る', en: 'Open a case with AWS Support, "Account and billing"' },
    why: {
      ja: 'アカウントの安全と返金の両方を受け持つ、ただ一つの窓口です。どのプランでも無料で使えます。',
      en: 'It is the one desk for both the security of the account and the refund, free on every plan.',
    },
    how: [
      { ja: 'サービスは「アカウント」、カテゴリは「セキュリティ」を選びます。', en: 'Choose service "Account", category "Security".' },
      CHAT,
      {
        ja: '証明 (安全にしたこと) と、調整のお願い (明細つき) を、一つのケースに同時に入れます。分けると、その数だけ待つことになります。',
        en: 'Put proof that the account is secure and the adjustment request with its lines into one case, together. Sent apart, each costs a wait of days.',
      },
    ],
  },
  'existing-case': {
    desk: 'support',
    link: CASES,
    title: { ja: 'すでにある AWS サポートのケースに返信する', en: 'Answer in the AWS Support case that is already open' },
    why: {
      ja: 'AWS が開いたケースに経緯が残っています。新しいケースを作ると、別の担当者が最初からになります。',
      en: 'It holds the whole story. A second case starts again with somebody else.',
    },
    how: [
      {
        ja: 'サポートセンターの「ケース」で、AWS が開いたものも含めて探します。',
        en: 'Look under "Your support cases", including those AWS opened itself.',
      },
      {
        ja: '求められたことの証明と、調整のお願い (明細つき) を、一度の返信にまとめます。',
        en: 'Put the proof of what was asked and the adjustment request with its lines into one answer.',
      },
    ],
  },
  'sign-in-form': {
    desk: 'contact-form',
    link: SIGN_IN_FORM,
    title: {
      ja: 'サインインできない人のためのフォームから、AWS サポートに連絡する',
      en: 'Write to AWS Support through the form for those who cannot sign in',
    },
    why: {
      ja: 'サインインできないと、ふつうのケースは作れません。このフォームが入口です。',
      en: 'Without signing in no case can be opened. This form is the way in.',
    },
    how: [
      {
        ja: 'アカウントのメールアドレス、12桁の番号、最近の請求額、登録した住所と電話番号を用意します (本人と確かめられないと、アカウントの話はしてもらえません)。',
        en: 'Have the e-mail address, the 12 digits, a recent amount, the address and phone on file at hand: Support talks about an account only with its owner.',
      },
      {
        ja: 'メールアドレスを変えられてしまったときは、元のアドレスと、気づいた日時を書きます。',
        en: 'If the e-mail address was changed, give the former one and when you noticed.',
      },
      {
        ja: '第三者が使っていて料金が増え続けていることを、最初の一文に書きます。',
        en: 'Say in the first sentence that somebody else is using it and charges are growing.',
      },
    ],
  },
  'reopen-account': {
    desk: 'support',
    link: SIGN_IN_FORM,
    title: { ja: '閉じたアカウントを開き直せるか、AWS サポートにたずねる', en: 'Ask AWS Support to reopen the closed account' },
    why: {
      ja: '閉じても動いているものは止まらず、請求は続きます。開き直して自分で止めてからでないと、調整に進めないことがあります。90日を過ぎると戻せません。',
      en: 'Closing does not stop what runs, and bills go on. Support may ask to reopen it and end everything before it looks at the charges. After 90 days it cannot be reopened.',
    },
    how: [
      {
        ja: 'ルートのメールアドレスでサインインしてみて、できればサポートセンターから、できなければ下のフォームから連絡します。',
        en: 'Try to sign in as root and use Support Center; if that fails, the form below.',
      },
      { ja: '閉じた日と、乗っ取られたために閉じたことを書きます。', en: 'Say when you closed it, and that you did so because it was taken over.' },
    ],
  },
  reseller: {
    desk: 'reseller',
    link: null,
    title: { ja: '契約している販売店 (請求代行) のサポートに連絡する', en: 'Contact the reseller you buy AWS from' },
    why: {
      ja: '販売店を通したアカウントの請求とアカウントの相談には、AWS は直接答えません。調整のお願いも販売店から AWS に出してもらいます。',
      en: 'For resold accounts AWS answers billing and account questions only through the reseller, who must also file the request.',
    },
    how: [
      {
        ja: '緊急の窓口 (電話) があれば、そちらへ。アカウントの番号と、第三者が使っていることを伝えます。',
        en: 'Use their emergency line if there is one; give the account number and say that somebody else is using it.',
      },
      {
        ja: '証明と明細は、AWS に転送できる形 (報告書と claim.xlsx) で渡します。',
        en: 'Hand over proof and lines in a form they can pass on to AWS (the dossier and claim.xlsx).',
      },
    ],
  },
  'management-account': {
    desk: 'support',
    link: SUPPORT_CASE,
    title: {
      ja: '被害に遭ったアカウントからケースを作り、同時に組織の管理アカウントの持ち主に知らせる',
      en: 'Open a case from the affected account, and tell the owner of the management account at the same time',
    },
    why: {
      ja: '請求は管理アカウントにまとまり、知らないメンバーアカウントが増やされていることもあります。安全の話は被害のアカウントから、料金の話は管理アカウントからが確実です。',
      en: 'The management account pays, and unknown member accounts may have been added. Security is best raised from the affected account, charges from the paying one.',
    },
    how: [
      {
        ja: '管理アカウントで、見覚えのないメンバーアカウントが無いかを確かめてもらいます。',
        en: 'Have the management account checked for member accounts nobody knows.',
      },
      CHAT,
      {
        ja: '証明と調整のお願いは、管理アカウントのケースに、被害のアカウントの番号を添えて一度に出します。',
        en: 'File proof and adjustment request together in a case of the management account, naming the affected account.',
      },
    ],
  },
  'abuse-notice-reply': {
    desk: 'trust-and-safety',
    link: null,
    title: { ja: '届いた知らせ (AWS Trust & Safety) に、そのまま返信する', en: 'Reply to the notice itself (AWS Trust & Safety)' },
    why: {
      ja: 'あなたのリソースが外部を攻撃しているという知らせです。ふつう24時間以内に返事が要り、無いと止められることがあります。サポートはこの件に答えられません。',
      en: 'It says your resources attack others and usually expects an answer within 24 hours; otherwise they may be blocked. Support cannot answer for this desk.',
    },
    how: [
      {
        ja: '件名を変えず、同じメールに返信します。止めたもの・時刻・乗っ取られたことを書きます。',
        en: 'Keep the subject, reply to that very mail: what you stopped, when, and that the account was taken over.',
      },
      {
        ja: '返金の話はここには書かず、サポートの「アカウントと請求」で進めます。',
        en: 'Leave the refund out of it; that goes to Support, "Account and billing".',
      },
    ],
  },
  'abuse-report': {
    desk: 'trust-and-safety',
    link: ABUSE_FORM,
    title: {
      ja: '侵入者が使った AWS のアドレスを、不正利用の窓口 (Trust & Safety) に通報する',
      en: 'Report the AWS address the intruder used to the abuse desk (Trust & Safety)',
    },
    why: {
      ja: 'そのアドレスは AWS のものなので、通報すれば調べてもらえます。ただし返金とは関係がなく、急ぐものではありません。',
      en: "The address is AWS's, so this desk can act on it. It has nothing to do with the refund and can wait until the rest is done.",
    },
    how: [{ ja: 'アドレス、時刻 (UTC)、CloudTrail の記録を添えます。', en: 'Give the address, the times in UTC and the CloudTrail records.' }],
  },
  'find-account': {
    desk: 'contact-form',
    link: SIGN_IN_FORM,
    title: {
      ja: 'どのアカウントの請求かを突き止め、フォームから AWS サポートに連絡する',
      en: 'Find out which account it is, and write to AWS Support through the form',
    },
    why: {
      ja: 'AWS は持ち主にしかアカウントの話をしません。昔作ったアカウントのメールアドレスが手がかりです。',
      en: 'AWS talks about an account only with its owner. The e-mail address it was opened with is the key.',
    },
    how: [
      {
        ja: '家族も含め、これまで使ったメールアドレスの受信箱 (迷惑メールも) で「Amazon Web Services」を探します。',
        en: 'Search every mailbox you (or your household) ever used, spam included, for "Amazon Web Services".',
      },
      {
        ja: 'カードの明細の日付・金額・カード番号の下4桁を用意します。番号の全部は書きません。',
        en: 'Have date, amount and the last four digits of the card ready. Never write the whole number.',
      },
      { ja: '見つからなければ、カード会社に相談します。', en: 'If none is found, talk to the card issuer.' },
    ],
  },
  'card-issuer': {
    desk: 'card-issuer',
    link: null,
    title: { ja: 'カード会社に連絡する', en: 'Contact the card issuer' },
    why: {
      ja: 'AWS のアカウントを一度も持ったことがないなら、カードが使われたということです。AWS はあなたをアカウントの持ち主として扱えません。',
      en: 'If you never had an AWS account, it is your card that was used. AWS cannot treat you as the owner of an account.',
    },
    how: [
      {
        ja: 'カードの裏の番号に電話し、身に覚えのない請求として届け、カードを再発行してもらいます。',
        en: 'Call the number on the card, report the charge as not yours and have the card replaced.',
      },
    ],
  },
};
