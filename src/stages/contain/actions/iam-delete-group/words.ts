import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者が作ったグループを消す', en: 'Delete the group the intruder made' },
  purpose: {
    ja: '侵入者が権限を配るために作ったグループを、付いている権限ごと消します。',
    en: 'Deletes the group the intruder made to hand out permissions, with those permissions.',
  },
  mayBreak: {
    ja: 'このグループに入れられた自分のユーザーは残りますが、このグループからの権限を失います。',
    en: 'A user of yours who was put into it stays, but loses what the group gave.',
  },
  undo: {
    ja: '元には戻せません。同じ名前で作り直しても、AWS にとっては別のグループになるためです。',
    en: 'Cannot be taken back: a group made again under the same name is another one to AWS.',
  },
  console: ({ id }) => ({ ja: `IAM > ユーザーグループ > ${id} > 削除`, en: `IAM > User groups > ${id} > Delete` }),
};
