import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'スポットリクエストを取り消す', en: 'Cancel the Spot request' },
  purpose: {
    ja: 'サーバーを消しても、生きているリクエストが新しいサーバーを立てることがあります。先に取り消します。',
    en: 'A live request may start another machine when one is ended. It is cancelled first.',
  },
  mayBreak: {
    ja: 'このリクエストからは、もうサーバーが立ちません。いま動いているサーバーは、別の手順で終了します。',
    en: 'No more machines start from it. The one that runs is ended by a step of its own.',
  },
  undo: { ja: '元には戻せません (同じリクエストを出し直すことはできます)。', en: 'Cannot be taken back; the same request can be made anew.' },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > スポットリクエスト > ${id} > アクション > リクエストをキャンセル`,
    en: `EC2 (${region}) > Spot Requests > ${id} > Actions > Cancel request`,
  }),
};
