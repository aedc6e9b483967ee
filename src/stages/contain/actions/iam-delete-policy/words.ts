import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者が作ったポリシーを消す', en: 'Delete the policy the intruder wrote' },
  purpose: {
    ja: '侵入者が作った権限の文面を消し、あとで誰かに付けられないようにします。',
    en: 'Deletes the permissions the intruder wrote, so that nobody attaches them later.',
  },
  mayBreak: {
    ja: 'まだ誰かに付いている間は、AWS が消すのを断ります。自分のものに付いていたら、そのまま残ります。',
    en: 'While it is attached to anybody AWS refuses to delete it. Attached to something of yours, it stays.',
  },
  undo: {
    ja: '元には戻せません。文面はケースに証拠として残します。',
    en: 'Cannot be taken back as the same policy. Its text is kept in the case as evidence.',
  },
  console: ({ id }) => ({ ja: `IAM > ポリシー > ${id} > 削除`, en: `IAM > Policies > ${id} > Delete` }),
};
