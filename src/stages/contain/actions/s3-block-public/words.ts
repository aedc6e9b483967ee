import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'S3 の公開の防止をまたオンにする', en: 'Block public access of S3 again' },
  purpose: {
    ja: '侵入者が外した「ブロックパブリックアクセス」をオンに戻し、誰でも読み書きできる状態を防ぎます。',
    en: 'Switches Block Public Access on again, which the intruder took off so that anybody could read or write.',
  },
  mayBreak: {
    ja: 'わざと公開しているサイトや画像があれば、見えなくなります。',
    en: 'A site or pictures you publish from there on purpose can no longer be seen.',
  },
  undo: { ja: '元に戻せます (前の設定に戻します)。', en: 'Can be taken back by setting it as it was.' },
  console: ({ more }) =>
    more['bucket'] === undefined
      ? {
          ja: 'S3 > このアカウントのブロックパブリックアクセス設定 > 編集 > すべてオン',
          en: 'S3 > Block Public Access settings for this account > Edit > all on',
        }
      : {
          ja: `S3 > バケット > ${more['bucket']} > アクセス許可 > ブロックパブリックアクセス > 編集 > すべてオン`,
          en: `S3 > Buckets > ${more['bucket']} > Permissions > Block public access > Edit > all on`,
        },
};
