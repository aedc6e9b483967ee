import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '登録メールの受信箱を守った', en: 'The mailbox of the account is safe' },
  open: { ja: '登録メールの受信箱が守られているか分かりません', en: 'The mailbox may not be safe' },
  risk: {
    ja: '登録メールを読める人は、ルートのパスワードを作り直せます。AWS からの知らせを隠す振り分けが仕込まれていることもあります。',
    en: "Whoever reads the account's mail can reset the root password. Intruders also leave filters that hide AWS's notices from you.",
  },
  mend: {
    ja: [
      '登録メールのパスワードを変え、2段階認証を有効にする。',
      '「転送」と「フィルター (振り分け)」の設定を開き、身に覚えのないもの、とくに AWS や amazon を含むものを消す。',
      'ログイン中の端末の一覧を開き、知らない端末をログアウトさせる。回復用のメールアドレスと電話番号も確かめる。',
      'ごみ箱、アーカイブ、迷惑メールに、AWS からの知らせが隠れていないか探す。',
      'ほかのサービスで同じパスワードを使っていたら、それも変える。',
    ],
    en: [
      'Change the password of the mailbox and switch on two-step verification.',
      'Open its forwarding and filter settings and remove what you do not know, above all what mentions AWS or amazon.',
      'Open the list of signed-in devices, sign out unknown ones, and check the recovery address and phone number.',
      'Look for notices of AWS in trash, archive and spam.',
      'If the same password was used elsewhere, change it there too.',
    ],
  },
  references: [{ title: 'Unauthorized activity in my account (re:Post)', url: 'https://repost.aws/knowledge-center/potential-account-compromise' }],
};
