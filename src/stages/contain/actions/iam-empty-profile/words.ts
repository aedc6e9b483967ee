import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'インスタンスプロファイルから侵入者のロールを外す', en: 'Take the intruder’s role out of the instance profile' },
  purpose: {
    ja: 'このプロファイルを付けたサーバーは、侵入者のロールの認証情報を受け取れなくなります。',
    en: 'Machines with this profile no longer get credentials of the intruder’s role.',
  },
  mayBreak: {
    ja: 'このプロファイルを使う自分のサーバーがあれば、権限を失います。すでに渡った認証情報は、ロールの側で切ります。',
    en: 'A machine of yours with this profile loses its permissions. Credentials already given are cut at the role.',
  },
  undo: { ja: '元に戻せます (同じロールを入れ直します)。', en: 'Can be taken back by putting the same role in again.' },
  console: ({ id, more }) => ({
    ja: `CloudShell で: aws iam remove-role-from-instance-profile --instance-profile-name ${id} --role-name ${more['role'] ?? ''} (画面にはこの操作がありません)`,
    en: `In CloudShell: aws iam remove-role-from-instance-profile --instance-profile-name ${id} --role-name ${more['role'] ?? ''} (the console has no button for it)`,
  }),
};
