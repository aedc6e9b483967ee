import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'スケジュールを消す', en: 'Delete the schedule' },
  purpose: {
    ja: '決まった時刻に侵入者のものをまた動かす予定を消します。使うロールも侵入者のもので閉じるため、止めるだけの変更は AWS が受けつけません。',
    en: 'Removes a timetable that starts the intruder’s things again. Its role is the intruder’s and is closed too, and AWS takes no change of such a schedule, so it cannot just be switched off.',
  },
  mayBreak: { ja: 'この予定で動くものは、動かなくなります。', en: 'Whatever this schedule starts is no longer started.' },
  undo: {
    ja: '元に戻せます (保存した内容で作り直します。ロールが先に元どおりである必要があります)。',
    en: 'Can be taken back: it is made anew as it was saved, once its role is back.',
  },
  console: ({ id, region }) => ({
    ja: `EventBridge (${region}) > スケジューラ > スケジュール > ${id} > 削除`,
    en: `EventBridge (${region}) > Scheduler > Schedules > ${id} > Delete`,
  }),
};
