import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EventBridge のルールを止める', en: 'Switch off the EventBridge rule' },
  purpose: {
    ja: '決まった時刻や出来事のたびに、侵入者の関数などを動かす仕掛けを止めます。',
    en: 'Stops a timer or trigger that starts the intruder’s functions again and again.',
  },
  mayBreak: { ja: 'このルールで動くものは、動かなくなります。', en: 'Whatever this rule starts is no longer started.' },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by switching it on again.' },
  console: ({ id, region }) => ({ ja: `EventBridge (${region}) > ルール > ${id} > 無効化`, en: `EventBridge (${region}) > Rules > ${id} > Disable` }),
};
