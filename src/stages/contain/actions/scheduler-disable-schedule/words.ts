import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'スケジュールを止める', en: 'Switch off the schedule' },
  purpose: {
    ja: '決まった時刻に侵入者の関数やサーバーをまた動かす予定を止めます。ほかの設定は変えません。',
    en: 'Stops a timetable that starts the intruder’s functions or machines again. Nothing else of it is changed.',
  },
  mayBreak: { ja: 'この予定で動くものは、動かなくなります。', en: 'Whatever this schedule starts is no longer started.' },
  undo: { ja: '元に戻せます (同じ内容のまま、もう一度有効にします)。', en: 'Can be taken back: the same schedule is switched on again.' },
  console: ({ id, region }) => ({
    ja: `EventBridge (${region}) > スケジューラ > スケジュール > ${id} > 無効化`,
    en: `EventBridge (${region}) > Scheduler > Schedules > ${id} > Disable`,
  }),
};
