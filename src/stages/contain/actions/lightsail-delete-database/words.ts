import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Lightsail のデータベースを消す', en: 'Delete the Lightsail database' },
  purpose: {
    ja: '止めても料金がかかり続けるので、最後のコピー (スナップショット hikeshi-…) を取ってから消します。',
    en: 'It costs as before when it is only stopped, so it is deleted; a last copy (snapshot hikeshi-…) is kept.',
  },
  mayBreak: {
    ja: 'コピーの保存料が少しかかります。要らなければ、後で消してください。',
    en: 'The copy costs a little; delete it later if you do not need it.',
  },
  undo: { ja: '元には戻せません (コピーから作り直せます)。', en: 'Cannot be taken back; it can be made anew from the copy.' },
  console: ({ id, region }) => ({
    ja: `Lightsail > データベース > ${id} (${region}) > 削除`,
    en: `Lightsail > Databases > ${id} (${region}) > Delete`,
  }),
};
