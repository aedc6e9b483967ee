import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'RDS のデータベースを止める', en: 'Stop the RDS database' },
  purpose: { ja: '動いている間かかる料金を止めます。中のデータは残ります。', en: 'Stops what it costs by the hour. The data in it stays.' },
  mayBreak: {
    ja: '7 日たつと、AWS が自動でまた動かします。それまでに、要らないと確かめて消すか、もう一度止めてください。保存領域の料金は続きます。',
    en: 'AWS starts it again by itself after seven days: by then make sure it is not needed and delete it, or stop it again. Its storage goes on costing.',
  },
  undo: { ja: '元に戻せます (もう一度起動します)。', en: 'Can be taken back by starting it again.' },
  console: ({ id, region }) => ({
    ja: `RDS (${region}) > データベース > ${id} > アクション > 一時的に停止`,
    en: `RDS (${region}) > Databases > ${id} > Actions > Stop temporarily`,
  }),
};
