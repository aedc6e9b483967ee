import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Batch のジョブキューを止める', en: 'Disable the Batch job queue' },
  purpose: {
    ja: 'このキューに仕事が入るたびに、Batch がサーバーを起動します。新しい仕事を受け付けないようにします。',
    en: 'Batch starts machines for every job put into this queue. It takes no new jobs from now on.',
  },
  mayBreak: {
    ja: 'このキューに仕事を送っているものは、送れなくなります。すでに入っている仕事は、別の手順で止めます。',
    en: 'Whatever sends jobs to this queue can send no more. Jobs that are in it already are ended by steps of their own.',
  },
  undo: { ja: '元に戻せます (もう一度有効にします)。', en: 'Can be taken back: the queue is enabled again.' },
  console: ({ id, region }) => ({
    ja: `Batch (${region}) > ジョブキュー > ${id} > アクション > 無効化`,
    en: `Batch (${region}) > Job queues > ${id} > Actions > Disable`,
  }),
};
