import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Lightsail のサーバーを消す', en: 'Delete the Lightsail machine' },
  purpose: { ja: '止めても料金がかかる Lightsail のサーバーを消します。', en: 'Removes a Lightsail machine, which costs even when stopped.' },
  mayBreak: { ja: 'サーバーの中のデータは消えます。', en: 'The data in the machine is lost.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `Lightsail (${region}) > インスタンス > ${id} > 削除`,
    en: `Lightsail (${region}) > Instances > ${id} > Delete`,
  }),
};
