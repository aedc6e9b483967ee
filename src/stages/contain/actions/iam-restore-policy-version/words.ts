import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '書き換えられたポリシーを元の版に戻す', en: 'Put the rewritten policy back to its earlier version' },
  purpose: {
    ja: '侵入者が広げたポリシーを、事件の前に使われていた版に戻します。侵入者の版は証拠として残します。',
    en: 'Brings a policy the intruder widened back to the version in force before him. His version stays, as evidence.',
  },
  mayBreak: { ja: '新しい版の権限を頼りにしているものは、動かなくなります。', en: 'Anything relying on the newer version stops working.' },
  undo: { ja: '元に戻せます (いまの版に戻すだけです)。', en: 'Can be taken back by choosing the present version again.' },
  console: ({ id, more }) => ({
    ja: `IAM > ポリシー > ${id} > ポリシーのバージョン > ${more['version']} > デフォルトとして設定`,
    en: `IAM > Policies > ${id} > Policy versions > ${more['version']} > Set as default`,
  }),
};
