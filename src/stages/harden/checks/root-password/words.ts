import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: 'ルートのパスワードを、事件のあとに変更した', en: 'The root password was changed after the incident' },
  open: { ja: 'ルートのパスワードが、事件の前のままです', en: 'The root password is from before the end of the incident' },
  risk: {
    ja: '侵入者がパスワードを知っているかもしれません。AWS は返金の前に、ルートのパスワードの変更を求めます。',
    en: 'The intruder may know the password. AWS asks for a new root password before it refunds anything.',
  },
  mend: {
    ja: [
      '先に、登録メールの受信箱のパスワードを変える (受信箱を奪われていると、ルートのパスワードも奪い返されるため)。',
      'ルートユーザーでサインインし、右上のアカウント名 → 「アカウント」→「ルートユーザーのパスワード」の「編集」を押す。入れないときは、サインイン画面の「パスワードをお忘れですか？」。',
      'ほかで使っていない、長いパスワードにする。',
      '変えたら、このコマンドをもう一度実行する。',
    ],
    en: [
      'First change the password of the mailbox the account is registered with: whoever holds the mailbox can take the root password back.',
      'Sign in as root, open your account name at the top right, then "Account", and edit the root user password. If you cannot get in: "Forgot password?" on the sign-in page.',
      'Choose a long password you use nowhere else.',
      'Then run this command again.',
    ],
  },
  references: [
    { title: 'Change the root user password (IAM User Guide)', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-password.html' },
    { title: 'Unauthorized activity in my account (re:Post)', url: 'https://repost.aws/knowledge-center/potential-account-compromise' },
  ],
};
