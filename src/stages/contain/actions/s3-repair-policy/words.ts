import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'バケットの許可を元に戻す', en: 'Repair the policy of the bucket' },
  purpose: {
    ja: '侵入者が S3 バケットに入れるようにした相手を外します。前の文面が記録に残っていれば、それに戻します。あなたの許可は残ります。',
    en: 'Takes out whom the intruder let into the S3 bucket; where the log still has the text from before, that is put back. What you allow stays.',
  },
  mayBreak: {
    ja: 'その相手があなたの取引先だったなら、読み書きできなくなります。',
    en: 'If it was a partner of yours after all, they can no longer read or write there.',
  },
  undo: { ja: '元に戻せます (いまの文面をそのまま付け直します)。', en: 'Can be taken back: the policy of now is put on again as it is.' },
  console: ({ more }) => ({
    ja: `S3 > バケット > ${more['bucket']} > アクセス許可 > バケットポリシー > 編集`,
    en: `S3 > Buckets > ${more['bucket']} > Permissions > Bucket policy > Edit`,
  }),
};
