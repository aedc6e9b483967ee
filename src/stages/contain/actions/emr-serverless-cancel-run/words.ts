import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'EMR Serverless の実行を取り消す', en: 'Cancel the EMR Serverless run' },
  purpose: { ja: '動いている処理を取り消します。1 秒ごとに料金がかかります。', en: 'Cancels work that runs, which costs by the second.' },
  mayBreak: { ja: '途中までの処理は失われます。', en: 'What it had worked out so far is lost.' },
  undo: { ja: '元には戻せません (同じ処理は、もう一度送れます)。', en: 'Cannot be taken back; the same work can be sent again.' },
  console: ({ id, region, more }) => ({
    ja: `EMR Serverless (${region}) > アプリケーション > ${more['application']} > ジョブ実行 > ${id} > キャンセル`,
    en: `EMR Serverless (${region}) > Applications > ${more['application']} > Job runs > ${id} > Cancel`,
  }),
};
