import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: '止められた設定の記録 (Config) をまた始める', en: 'Start the recorder of AWS Config again' },
  purpose: {
    ja: '侵入者が止めた、設定の移り変わりの記録 (AWS Config) をまた始めます。',
    en: 'AWS Config, which the intruder stopped, records again how things are set up and change.',
  },
  mayBreak: { ja: '壊れるものはありません。前と同じ料金がかかります。', en: 'Breaks nothing. It costs what it cost before.' },
  undo: { ja: '元に戻せます (記録を止めるだけです)。', en: 'Can be taken back by stopping it.' },
  console: ({ region }) => ({
    ja: `AWS Config (${region}) > 設定 > 記録 > 記録を開始`,
    en: `AWS Config (${region}) > Settings > Recorder > Start recording`,
  }),
};
