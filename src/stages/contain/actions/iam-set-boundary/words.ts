import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '権限の境界を元に戻す', en: 'Put the permissions boundary back' },
  purpose: {
    ja: '権限の境界 (そのユーザーやロールが持てる権限の上限) を、侵入者が変える前のものに戻します。',
    en: 'The permissions boundary, the most a user or role may ever do, is again what it was before the intruder changed it.',
  },
  mayBreak: {
    ja: '事件のあとに広がった権限を頼りにしているものがあれば、動かなくなります。',
    en: 'Anything that has come to rely on the wider permissions since stops working.',
  },
  undo: { ja: '元に戻せます (いまの境界を付け直すか、外します)。', en: 'Can be taken back: the present boundary is set again, or taken away.' },
  console: ({ id, more }) => {
    const to = more['boundary'] === '' ? null : more['boundary'];
    return {
      ja: `IAM > ${more['kind'] === 'Role' ? 'ロール' : 'ユーザー'} > ${id} > 許可の境界 > ${to === null ? '境界を削除' : `${to} を設定`}`,
      en: `IAM > ${more['kind'] === 'Role' ? 'Roles' : 'Users'} > ${id} > Permissions boundary > ${to === null ? 'Remove boundary' : `set ${to}`}`,
    };
  },
};
