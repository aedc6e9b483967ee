import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'Savings Plans の契約を返品する', en: 'Return the Savings Plan' },
  purpose: {
    ja: '侵入者があなたの名前で結んだ 1 年または 3 年の契約です。買ってから 7 日以内、同じ月のうちなら、AWS は返品を受け付けます。',
    en: 'A contract of one or three years the intruder made in your name. AWS takes it back within seven days of the purchase, in the same month.',
  },
  mayBreak: {
    ja: 'この契約の割引はなくなります。返品できるのは年に 10 回までです。',
    en: 'Its discount ends. An account can return ten a year.',
  },
  undo: { ja: '元には戻せません (必要なら買い直せます)。', en: 'Cannot be taken back; one can be bought anew.' },
  console: ({ id }) => ({
    ja: `請求とコスト管理 > Savings Plans > インベントリ > ${id} > 返品`,
    en: `Billing and Cost Management > Savings Plans > Inventory > ${id} > Return`,
  }),
};
