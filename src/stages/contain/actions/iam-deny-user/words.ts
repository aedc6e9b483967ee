import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ユーザーにすべてを禁止する', en: 'Deny the user everything' },
  purpose: {
    ja: 'このユーザーのアクセスキー、開いたままの画面、一時的な認証情報を、まとめて止めます。禁止は AWS の既製のポリシーと埋め込みのポリシーで二重に付けます。',
    en: 'Stops every key, open console and temporary credential of this user at once. The denial is attached twice, as AWS’s own policy and as an inline one.',
  },
  mayBreak: {
    ja: 'このユーザーを使っている人とプログラムは、何もできなくなります。',
    en: 'People and programs that use this user can do nothing any more.',
  },
  undo: {
    ja: '元に戻せます (付けた禁止を外します)。アクセスキーとパスワードを新しくしてからにしてください。',
    en: 'Can be taken back by removing the denial. Renew keys and password first.',
  },
  console: ({ id }) => ({
    ja: `IAM > ユーザー > ${id} > 許可を追加 > ポリシーを直接アタッチ > AWSDenyAll`,
    en: `IAM > Users > ${id} > Add permissions > Attach policies directly > AWSDenyAll`,
  }),
};
