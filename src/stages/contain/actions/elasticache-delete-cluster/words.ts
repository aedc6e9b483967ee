import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ElastiCache のクラスターを消す', en: 'Delete the ElastiCache cluster' },
  purpose: {
    ja: '置いてあるだけで 1 時間ごとに料金がかかります。止める機能はないので、消します。',
    en: 'It costs by the hour as long as it stands. It has no "stop", so it is deleted.',
  },
  mayBreak: {
    ja: '中に一時的に置かれたデータは消えます。これを使うプログラムは動かなくなります。',
    en: 'What is kept in it is lost. Programs that use it stop working.',
  },
  undo: { ja: '元には戻せません (同じ設定で作り直せます)。', en: 'Cannot be taken back; it can be made anew with the same settings.' },
  console: ({ id, region }) => ({
    ja: `ElastiCache (${region}) > キャッシュ > ${id} > アクション > 削除`,
    en: `ElastiCache (${region}) > Caches > ${id} > Actions > Delete`,
  }),
};
