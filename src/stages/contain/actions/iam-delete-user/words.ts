import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者が作ったユーザーを消す', en: 'Delete the user the intruder made' },
  purpose: {
    ja: '止め終わったユーザーを、付いているものごと消します。このユーザーが渡したセッションも終わります。AWS は返金の前に、不正なユーザーの削除を求めます。',
    en: 'Deletes the powerless user with all that hangs on it. Sessions it gave away end, too. AWS asks for unauthorized users to be deleted before it grants an adjustment.',
  },
  mayBreak: {
    ja: '侵入者が作ったユーザーだけを選んでいます。消す前の様子は、ケースに証拠として残します。',
    en: 'Only users the intruder made are chosen. What the user was is kept in the case as evidence.',
  },
  undo: {
    ja: '元には戻せません。同じ名前で作り直しても、AWS にとっては別のユーザーになるためです。',
    en: 'Cannot be taken back: a user made again under the same name is another one to AWS.',
  },
  console: ({ id }) => ({ ja: `IAM > ユーザー > ${id} > 削除`, en: `IAM > Users > ${id} > Delete` }),
};
