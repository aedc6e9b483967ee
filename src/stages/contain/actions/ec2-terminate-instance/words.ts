import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EC2 インスタンスを終了する', en: 'End the EC2 instance' },
  purpose: {
    ja: '料金を生んでいるサーバーを消します。終了の保護が付いていれば、先に外します。',
    en: 'Removes the machine that costs money. If it is protected, the protection is cleared first.',
  },
  mayBreak: {
    ja: 'このサーバーの中のデータは消えます。あとから付けられたディスクは残り、料金が続きます。',
    en: 'The data in the machine is lost. Disks attached to it later stay and go on costing.',
  },
  undo: {
    ja: '元には戻せません。消す前に、設定と画面の記録を保存します (--snapshot を付けるとディスクのコピーも残せます)。',
    en: 'Cannot be taken back. Its settings and console output are saved first; with --snapshot its disks too.',
  },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > インスタンス > ${id} > インスタンスの設定 > 終了保護を外す、続けて インスタンスの状態 > 終了`,
    en: `EC2 (${region}) > Instances > ${id} > Instance settings > turn termination protection off, then Instance state > Terminate`,
  }),
};
