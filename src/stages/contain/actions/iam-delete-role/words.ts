import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者が作ったロールを消す', en: 'Delete the role the intruder made' },
  purpose: {
    ja: '止め終わったロールを、付いているものごと消します。AWS は返金の前に、不正なロールの削除を求めます。',
    en: 'Deletes the powerless role with all that hangs on it. AWS asks for unauthorized roles to be deleted before it grants an adjustment.',
  },
  mayBreak: {
    ja: '侵入者が作ったロールだけを選んでいます。消す前の様子は、ケースに証拠として残します。',
    en: 'Only roles the intruder made are chosen. What the role was is kept in the case as evidence.',
  },
  undo: {
    ja: '元には戻せません。同じ名前で作り直しても、AWS にとっては別のロールになるためです。',
    en: 'Cannot be taken back: a role made again under the same name is another one to AWS.',
  },
  console: ({ id }) => ({ ja: `IAM > ロール > ${id} > 削除`, en: `IAM > Roles > ${id} > Delete` }),
};
