import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'ロールの入口を閉じる', en: 'Shut the way into the role' },
  purpose: {
    ja: '侵入者がこのロールになり代わるための入口 (信頼ポリシー) を閉じます。元の文面は先に保存します。',
    en: 'Shuts the way by which the intruder becomes this role (its trust policy). The text as it was is saved first.',
  },
  mayBreak: {
    ja: '同じ入口を使う取引先などがあれば、入れなくなります。自分のロールでは、名前を挙げた相手だけを外します。',
    en: 'A partner who uses the same way can no longer get in. In a role of yours, only those named are taken out.',
  },
  undo: { ja: '元に戻せます (保存した文面を書き戻します)。', en: 'Can be taken back: the saved text is written again.' },
  console: ({ id, more }) => {
    const [ja, en] =
      more['document'] !== undefined
        ? [`事件の前の文面に戻す: ${more['document']}`, `put back the text from before the incident: ${more['document']}`]
        : more['strangers'] !== undefined
          ? [`${more['strangers']} を消す`, `take out ${more['strangers']}`]
          : ['誰も入れない文面にする', 'let nobody in'];
    return { ja: `IAM > ロール > ${id} > 信頼関係 > 編集 > ${ja}`, en: `IAM > Roles > ${id} > Trust relationships > Edit > ${en}` };
  },
};
