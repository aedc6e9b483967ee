import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'SageMaker ノートブックを停止する', en: 'Stop the SageMaker notebook' },
  purpose: { ja: '料金を生んでいるノートブックのサーバーを止めます。', en: 'Stops the notebook machine that costs money.' },
  mayBreak: {
    ja: '保存領域の料金は少し続きます。メモリーの中身は消えます。',
    en: 'Its storage goes on costing a little. What is in memory is lost.',
  },
  undo: { ja: '元に戻せます (もう一度起動します)。', en: 'Can be taken back by starting it again.' },
  console: ({ id, region }) => ({
    ja: `SageMaker (${region}) > ノートブックインスタンス > ${id} > 停止`,
    en: `SageMaker (${region}) > Notebook instances > ${id} > Stop`,
  }),
};
