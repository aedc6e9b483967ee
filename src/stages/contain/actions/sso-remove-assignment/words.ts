import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Identity Center の割り当てを外す', en: 'Take away the Identity Center assignment' },
  purpose: {
    ja: '侵入者が割り当てた許可セットでは、このアカウントに入れなくなります。',
    en: 'The permission set the intruder assigned no longer leads into this account.',
  },
  mayBreak: {
    ja: 'この割り当てを使う人は、このアカウントに入れなくなります。すでに渡った認証情報は、許可セットの割り当てがほかにも残っていると、期限まで続くことがあります。',
    en: 'Whoever uses this assignment can no longer enter the account. Credentials already handed out may last to their end while the permission set has other assignments here.',
  },
  undo: { ja: '元に戻せます (同じ割り当てを作り直します)。', en: 'Can be taken back by making the same assignment again.' },
  console: ({ id, arn, more, region }) => ({
    ja: `リージョン ${region} の IAM Identity Center > AWS アカウント > ${more['in'] ?? ''} > 割り当てられたユーザーとグループ > ${id} > ${arn} を外す`,
    en: `In the Region ${region}: IAM Identity Center > AWS accounts > ${more['in'] ?? ''} > Assigned users and groups > ${id} > remove ${arn}`,
  }),
};
