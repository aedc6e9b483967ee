import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EC2 インスタンスを停止する', en: 'Stop the EC2 instance' },
  purpose: {
    ja: 'サーバーの料金を止めます。中身は残り、あとから調べられます。',
    en: 'Stops what the machine itself costs. Its contents stay and can be examined.',
  },
  mayBreak: {
    ja: 'ディスクと固定アドレスの料金は続きます。メモリーの中身は消えます。',
    en: 'Disks and fixed addresses go on costing. What is in memory is lost.',
  },
  undo: {
    ja: '元に戻せます (もう一度起動します。動的なアドレスは変わります)。',
    en: 'Can be taken back by starting it again; a dynamic address changes.',
  },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > インスタンス > ${id} > インスタンスの状態 > 停止`,
    en: `EC2 (${region}) > Instances > ${id} > Instance state > Stop`,
  }),
};
