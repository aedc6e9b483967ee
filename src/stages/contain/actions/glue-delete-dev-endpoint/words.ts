import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Glue の開発エンドポイントを消す', en: 'Delete the Glue development endpoint' },
  purpose: {
    ja: '置いてあるだけで料金がかかり、登録された鍵で外から入れるサーバーです。止める機能はないので、消します。',
    en: 'It costs as long as it stands, and the key registered in it lets people in from outside. It has no "stop", so it is deleted.',
  },
  mayBreak: { ja: 'このサーバーの中にしかないデータは失われます。', en: 'Data that is only on it is lost.' },
  undo: { ja: '元には戻せません。', en: 'Cannot be taken back.' },
  console: ({ id, region }) => ({
    ja: `Glue (${region}) > 開発エンドポイント > ${id} > 削除`,
    en: `Glue (${region}) > Dev endpoints > ${id} > Delete`,
  }),
};
