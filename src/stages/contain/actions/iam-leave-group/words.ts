import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ユーザーをグループから外す', en: 'Take the user out of the group' },
  purpose: { ja: '侵入者がグループに入れて得た権限をなくします。', en: 'Takes away the permissions the intruder gained through the group.' },
  mayBreak: { ja: 'このユーザーは、グループの権限を使えなくなります。', en: 'The user loses the permissions of the group.' },
  undo: { ja: '元に戻せます (グループに入れ直します)。', en: 'Can be taken back by adding the user again.' },
  console: ({ id, more }) => ({
    ja: `IAM > ユーザーグループ > ${id} > ${more['user']} を選ぶ > 削除`,
    en: `IAM > User groups > ${id} > choose ${more['user']} > Remove`,
  }),
};
