import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ユーザーの古いセッションを切る', en: 'Cut older sessions of the user' },
  purpose: {
    ja: 'キーを無効にしても、そのキーで作られた一時的な認証情報は最長 36 時間生き残ります。いまより前に作られたものを使えなくします。',
    en: 'Temporary credentials made with a key live up to 36 hours after the key is inactive. All handed out before now stop working.',
  },
  mayBreak: {
    ja: 'いまこのユーザーでサインインしている人は、サインインし直すことになります。長期のアクセスキーには影響しません。',
    en: 'Whoever is signed in as this user must sign in again. Long-term access keys are not affected.',
  },
  undo: { ja: '元に戻せます (付けたポリシーを外します)。', en: 'Can be taken back by removing the policy.' },
  console: ({ id }) => ({
    ja: `IAM > ユーザー > ${id} > 許可を追加 > インラインポリシーを作成 > JSON に、aws:TokenIssueTime がいまより前のときすべてを拒否する文を入れる`,
    en: `IAM > Users > ${id} > Add permissions > Create inline policy > JSON: deny everything where aws:TokenIssueTime is earlier than now`,
  }),
};
