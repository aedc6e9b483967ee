import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '使っている AWS Config の記録が、止められていない', en: 'AWS Config, where used, still records' },
  open: { ja: 'AWS Config の記録が止められています', en: 'AWS Config was stopped' },
  risk: {
    ja: '侵入者は、変更の記録を残さないように AWS Config を止めることがあります。',
    en: 'Intruders stop AWS Config so that their changes leave no record.',
  },
  mend: {
    ja: [
      '自分で止めたのでなければ、誰が止めたかを hikeshi investigate で調べる (StopConfigurationRecorder)。',
      'https://console.aws.amazon.com/config/ → リージョンを選ぶ → 「設定」→「記録を開始」。',
      'Config は記録の件数に応じて料金がかかる。使っていないなら、無理に有効にしなくてよい。',
    ],
    en: [
      'If it was not you, find out who stopped it: hikeshi investigate (StopConfigurationRecorder).',
      'Open https://console.aws.amazon.com/config/, choose the Region, "Settings", "Start recording".',
      'Config charges for each item it records. If you never used it, there is no need to start.',
    ],
  },
  references: [
    {
      title: 'Managing the recorder (AWS Config Developer Guide)',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html',
    },
  ],
};
