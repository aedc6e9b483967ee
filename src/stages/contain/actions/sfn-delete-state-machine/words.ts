import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ワークフローを消す', en: 'Delete the workflow' },
  purpose: {
    ja: '侵入者が作った手順書 (Step Functions のステートマシン) を消し、もう実行できないようにします。',
    en: 'Removes the intruder’s Step Functions state machine, so that it cannot be run again.',
  },
  mayBreak: { ja: 'これを呼び出すものは、エラーを受け取ります。', en: 'Whatever starts it gets an error.' },
  undo: {
    ja: '元には戻せません (定義は、消す前に保存します)。',
    en: 'Cannot be taken back; its definition is saved first.',
  },
  console: ({ id, region }) => ({
    ja: `Step Functions (${region}) > ステートマシン > ${id} > 削除`,
    en: `Step Functions (${region}) > State machines > ${id} > Delete`,
  }),
};
