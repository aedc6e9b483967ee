import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EMR クラスターを終了する', en: 'Terminate the EMR cluster' },
  purpose: {
    ja: 'クラスターのサーバーを全部まとめて終わらせます。終了の保護が付いていれば、先に外します。サーバーを 1 台ずつ消すと、EMR が作り直します。',
    en: 'Ends all machines of the cluster together. Where it is protected from termination, that is taken off first. Machines ended one by one would be started again by EMR.',
  },
  mayBreak: {
    ja: '動いている処理は取り消され、クラスターの中 (HDFS) のデータは消えます。',
    en: 'Work that runs is cancelled, and data inside the cluster (HDFS) is lost.',
  },
  undo: { ja: '元には戻せません (同じ設定で作り直せます)。', en: 'Cannot be taken back; a new one can be made from it ("Clone").' },
  console: ({ id, region }) => ({
    ja: `EMR (${region}) > クラスター > ${id} > 終了保護を無効にする > 終了`,
    en: `EMR (${region}) > Clusters > ${id} > turn termination protection off > Terminate`,
  }),
};
