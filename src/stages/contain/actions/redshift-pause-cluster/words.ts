import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Redshift クラスターを一時停止する', en: 'Pause the Redshift cluster' },
  purpose: { ja: '動いている間かかる料金を止めます。中のデータは残ります。', en: 'Stops what its machines cost by the hour. The data in it stays.' },
  mayBreak: {
    ja: 'このクラスターには問い合わせができなくなります。保存領域の料金は続きます。',
    en: 'It answers no queries while paused. Its storage goes on costing.',
  },
  undo: { ja: '元に戻せます (再開します)。', en: 'Can be taken back by resuming it.' },
  console: ({ id, region }) => ({
    ja: `Redshift (${region}) > クラスター > ${id} > アクション > 一時停止`,
    en: `Redshift (${region}) > Clusters > ${id} > Actions > Pause`,
  }),
};
