import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Glue の対話型セッションを止める', en: 'Stop the Glue session' },
  purpose: {
    ja: '対話型セッションは、使っていなくても、開いている間ずっと料金がかかります。',
    en: 'An interactive session costs as long as it is open, even when nobody uses it.',
  },
  mayBreak: { ja: 'セッションのメモリーの中身は失われます。', en: 'What is in the memory of the session is lost.' },
  undo: { ja: '元には戻せません (新しいセッションは開けます)。', en: 'Cannot be taken back; a new session can be opened.' },
  console: ({ id, region }) => ({
    ja: `Glue (${region}) > インタラクティブセッション > ${id} > 停止`,
    en: `Glue (${region}) > Interactive sessions > ${id} > Stop`,
  }),
};
