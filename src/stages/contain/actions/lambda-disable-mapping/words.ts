import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '関数への引き金を止める', en: 'Switch off what feeds the function' },
  purpose: {
    ja: 'キューやテーブルに何か入るたびに、侵入者の関数が動く仕掛け (イベントソースマッピング) を止めます。',
    en: 'Stops an event source mapping, which starts the intruder’s function whenever something arrives in a queue, stream or table.',
  },
  mayBreak: { ja: 'この引き金で動く処理は、止まります。届いたものは元の場所に残ります。', en: 'What it fed to the function stays where it arrived.' },
  undo: { ja: '元に戻せます (もう一度有効にするだけです)。', en: 'Can be taken back by switching it on again.' },
  console: ({ region, more }) => ({
    ja: `Lambda (${region}) > 関数${more['function'] === undefined ? '' : ` > ${more['function']}`} > 設定 > トリガー > 無効化`,
    en: `Lambda (${region}) > Functions${more['function'] === undefined ? '' : ` > ${more['function']}`} > Configuration > Triggers > Disable`,
  }),
};
