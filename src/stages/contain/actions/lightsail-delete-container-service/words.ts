import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Lightsail のコンテナサービスを消す', en: 'Delete the Lightsail container service' },
  purpose: { ja: '無効にしても料金がかかり続けるので、消します。', en: 'It costs as before when it is only disabled, so it is deleted.' },
  mayBreak: { ja: 'このサービスのコンテナはすべて終わります。', en: 'All its containers end.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({ ja: `Lightsail > コンテナ > ${id} (${region}) > 削除`, en: `Lightsail > Containers > ${id} (${region}) > Delete` }),
};
