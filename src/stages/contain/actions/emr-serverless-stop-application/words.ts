import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EMR Serverless のアプリケーションを止める', en: 'Stop the EMR Serverless application' },
  purpose: {
    ja: '確保された計算能力を手放します。先に、動いている実行を取り消します。',
    en: 'Gives back the capacity it holds. The runs in it are cancelled first.',
  },
  mayBreak: {
    ja: 'このアプリケーションの処理は止まります。新しい実行を送ると、また自動で動きます。',
    en: 'Its work stops. A new run sent to it starts it again by itself.',
  },
  undo: { ja: '元に戻せます (もう一度開始します)。', en: 'Can be taken back by starting it again.' },
  console: ({ id, region }) => ({
    ja: `EMR Serverless (${region}) > アプリケーション > ${id} > 停止`,
    en: `EMR Serverless (${region}) > Applications > ${id} > Stop`,
  }),
};
