import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'サーバーに付けられたロールを外す', en: 'Take the role off the machine' },
  purpose: {
    ja: '侵入者がこのサーバーに付けたロール (インスタンスプロファイル) を外し、新しい認証情報を受け取れなくします。',
    en: 'Takes off the role (instance profile) the intruder gave this machine, so that it gets no new credentials.',
  },
  mayBreak: {
    ja: 'このサーバーの上で、そのロールの権限を使うプログラムは動かなくなります。すでに渡った認証情報は、ロールの側で切ります。',
    en: 'Programs on this machine that use the role’s permissions stop working. Credentials it already has are cut at the role.',
  },
  undo: { ja: '元に戻せます (同じプロファイルを付け直します)。', en: 'Can be taken back by attaching the same profile again.' },
  console: ({ id, region }) => ({
    ja: `リージョン ${region} の EC2 > インスタンス > ${id} > アクション > セキュリティ > IAM ロールを変更 > IAM ロールなし`,
    en: `In the Region ${region}: EC2 > Instances > ${id} > Actions > Security > Modify IAM role > No IAM role`,
  }),
};
