import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'サーバーへの定期的な命令を消す', en: 'Delete the standing command to machines' },
  purpose: {
    ja: 'あなたのサーバーで侵入者の命令を繰り返し動かす仕掛け (Systems Manager の関連付け) を消します。',
    en: 'Removes a Systems Manager association, which runs the intruder’s commands on your machines again and again.',
  },
  mayBreak: {
    ja: 'この仕掛けで入れていたソフトの更新などは、動かなくなります。',
    en: 'Whatever this association kept installed is no longer looked after.',
  },
  undo: {
    ja: '元には戻せません (内容は保存するので、同じものを作ることはできます)。',
    en: 'Cannot be taken back; it is saved, so the same one can be made again.',
  },
  console: ({ id, region }) => ({
    ja: `Systems Manager (${region}) > ステートマネージャー > ${id} > 削除`,
    en: `Systems Manager (${region}) > State Manager > ${id} > Delete`,
  }),
};
