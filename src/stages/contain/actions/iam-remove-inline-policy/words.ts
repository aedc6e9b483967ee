import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: {
    ja: '侵入者が埋め込んだポリシーを消す (自分のものなら元の文面に戻す)',
    en: 'Remove the inline policy the intruder wrote, or put back what it said',
  },
  purpose: {
    ja: '侵入者が書き足した権限をなくします。自分のポリシーが書き換えられていて、前の文面が記録に残っていれば、それに戻します。いまの文面は先に保存します。',
    en: 'Takes away the permission the intruder added. Where he overwrote a policy of yours and the log still has its text, that text comes back. The present text is saved first.',
  },
  mayBreak: {
    ja: '前の文面が 90 日分の記録に残っていない場合は、ポリシーごとなくなります。',
    en: 'Where the last 90 days do not have the former text, the policy goes as a whole.',
  },
  undo: { ja: '元に戻せます (保存した文面を書き戻します)。', en: 'Can be taken back: the saved text is written again.' },
  console: ({ id, more }) => ({
    ja: `IAM > ${more['name']} を開く > 許可 > ${id} > ${more['document'] === undefined ? '削除' : `編集 > 事件の前の文面に戻す: ${more['document']}`}`,
    en: `IAM > open ${more['name']} > Permissions > ${id} > ${more['document'] === undefined ? 'Delete' : `Edit > put back the text from before the incident: ${more['document']}`}`,
  }),
};
