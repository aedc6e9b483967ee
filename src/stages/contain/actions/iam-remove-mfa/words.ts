import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者の MFA デバイスを外す', en: 'Take out the intruder’s MFA device' },
  purpose: {
    ja: '侵入者が付けた MFA デバイスでは、もう本人確認ができなくなります。',
    en: 'The device the intruder enrolled no longer proves that he is the user.',
  },
  mayBreak: {
    ja: '自分の MFA デバイスだった場合は、付け直しが必要です。事件の間に付けられたものだけを選んでいます。',
    en: 'If it was your own device, you must enrol it again. Only devices enrolled during the incident are chosen.',
  },
  undo: {
    ja: '元には戻せません。付け直しには、本人のスマートフォンなどに表示される番号が要るためです。',
    en: 'Cannot be taken back: enrolling a device needs the codes it shows.',
  },
  console: ({ id, more }) => ({
    ja: `IAM > ユーザー > ${more['user']} > セキュリティ認証情報 > 多要素認証 (MFA) > ${id} > 削除`,
    en: `IAM > Users > ${more['user']} > Security credentials > Multi-factor authentication > ${id} > Remove`,
  }),
};
