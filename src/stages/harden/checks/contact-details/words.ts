import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '登録されたメールと連絡先が、自分のもののまま', en: 'Mail address and contact of the account are still yours' },
  open: { ja: '登録されたメールや連絡先が、自分のものか分かりません', en: 'Mail address or contact may no longer be yours' },
  risk: {
    ja: '侵入者が登録メールや電話番号を書き換えると、知らせも復旧の連絡も侵入者に届きます。',
    en: 'If the intruder changed the mail address or phone number, notices and recovery codes go to the intruder.',
  },
  mend: {
    ja: [
      'ルートユーザーでサインインし、右上のアカウント名 → 「アカウント」を開く。',
      '「アカウント設定」のメールアドレスと、「連絡先情報」の名前、電話番号、住所を見る。',
      '「代替の連絡先」(請求、オペレーション、セキュリティ) も見る。',
      '身に覚えのないものを直す。メールアドレスを奪われて入れないときは https://support.aws.amazon.com/#/contacts/aws-account-support/ から連絡する。',
    ],
    en: [
      'Sign in as root and open your account name at the top right, "Account".',
      'Look at the mail address under "Account settings" and at name, phone and address under "Contact information".',
      'Look at "Alternate contacts" (billing, operations, security), too.',
      'Correct what you do not know. If the mail address was taken and you cannot get in: https://support.aws.amazon.com/#/contacts/aws-account-support/',
    ],
  },
  references: [
    {
      title: 'Update contact information (Account Management Guide)',
      url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-primary.html',
    },
  ],
};
