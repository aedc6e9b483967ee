import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'AWS からのセキュリティの知らせが、読む人に届く', en: "AWS's security mail reaches somebody who reads it" },
  open: { ja: 'AWS からのセキュリティの知らせの届け先がありません', en: "AWS's security mail has nowhere to go" },
  risk: {
    ja: '不正利用の知らせは、登録メールとこの連絡先に届き、24時間以内の返事を求めます。読まれなければアカウントが止められます。',
    en: 'Abuse notices go to the account mail and to this contact, and ask for an answer within 24 hours. Unread, they end with a suspended account.',
  },
  mend: {
    ja: [
      'hikeshi harden fix security-contact --email アドレス --name 名前 --phone 電話番号 で設定できる。',
      '手でするなら、右上のアカウント名 → 「アカウント」→「代替の連絡先」→「セキュリティ」の「編集」。',
      '登録メールとは別の、毎日読むアドレスにする。身に覚えのないアドレスが入っていたら、侵入者が入れたもの。',
    ],
    en: [
      'Run hikeshi harden fix security-contact --email ADDRESS --name NAME --phone NUMBER.',
      'By hand: your account name at the top right, "Account", "Alternate contacts", "Security", "Edit".',
      'Use an address other than the account mail that you read every day. An address you do not know was put there by the intruder.',
    ],
  },
  references: [
    {
      title: 'Alternate contacts (Account Management Guide)',
      url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
    },
  ],
};
