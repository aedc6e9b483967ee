import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '侵入者が付けた権限を外す', en: 'Take off the policy the intruder attached' },
  purpose: { ja: '侵入者が広げた権限を、元の広さに戻します。', en: 'Brings the permissions the intruder widened back to what they were.' },
  mayBreak: {
    ja: 'この権限を事件のあとから頼りにしているものがあれば、動かなくなります。',
    en: 'Anything that has come to rely on this permission since stops working.',
  },
  undo: { ja: '元に戻せます (同じポリシーを付け直します)。', en: 'Can be taken back by attaching the same policy again.' },
  console: ({ id, more }) => ({
    ja: `IAM > ${more['name']} を開く > 許可 > ${id} > 削除`,
    en: `IAM > open ${more['name']} > Permissions > ${id} > Remove`,
  }),
};
