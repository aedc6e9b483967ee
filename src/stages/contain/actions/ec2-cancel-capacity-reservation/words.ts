import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'キャパシティ予約を取り消す', en: 'Cancel the Capacity Reservation' },
  purpose: {
    ja: 'サーバーを置く場所の予約で、使わなくても、サーバーと同じだけ料金がかかります。',
    en: 'It keeps room for machines and costs as much as they would, used or not.',
  },
  mayBreak: {
    ja: '予約した場所はなくなります。動いているサーバーはそのまま動きます。',
    en: 'The room is no longer kept. Machines that run in it go on.',
  },
  undo: {
    ja: '元には戻せません (予約し直せます)。期間を決めて買ったものは取り消せないことがあり、その場合は請求の申し立てに入れます。',
    en: 'Cannot be taken back; one can be made anew. One bought for a term may not be cancellable: that goes into the claim.',
  },
  console: ({ id, region }) => ({
    ja: `EC2 (${region}) > キャパシティ予約 > ${id} > アクション > キャンセル`,
    en: `EC2 (${region}) > Capacity Reservations > ${id} > Actions > Cancel`,
  }),
};
