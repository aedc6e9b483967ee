import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Glue のトリガーを止める', en: 'Stop the Glue trigger' },
  purpose: {
    ja: 'このトリガーは、止めた Glue ジョブを時刻や別のジョブの終わりに合わせて何度でも動かします。',
    en: 'The trigger starts the Glue job again, by the clock or after another job, however often you end it.',
  },
  mayBreak: { ja: 'このトリガーが動かしていた仕事は、始まらなくなります。', en: 'Work that this trigger starts is not started any more.' },
  undo: { ja: '元に戻せます (もう一度有効にします)。', en: 'Can be taken back: the trigger is started again.' },
  console: ({ id, region }) => ({
    ja: `Glue (${region}) > トリガー > ${id} > アクション > トリガーの停止`,
    en: `Glue (${region}) > Triggers > ${id} > Actions > Stop trigger`,
  }),
};
