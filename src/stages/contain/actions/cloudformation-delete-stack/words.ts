import type { ActionWords } from '../action.ts';

export const words: ActionWords = {
  name: { ja: 'CloudFormation のスタックを消す', en: 'Delete the CloudFormation stack' },
  purpose: {
    ja: '侵入者のひとそろい (スタック) を、削除保護を外して丸ごと消します。部品だけ消しても、また作られます。',
    en: 'Removes the intruder’s set of things (a stack) as a whole, its protection taken off first. Removing its parts alone lets them come back.',
  },
  mayBreak: { ja: 'スタックの中のものが、すべて消えます。', en: 'Everything in the stack goes.' },
  undo: {
    ja: '元には戻せません (ひな形と中身の一覧は、消す前に保存します)。',
    en: 'Cannot be taken back; its template and the list of its parts are saved first.',
  },
  console: ({ id, region }) => ({
    ja: `CloudFormation (${region}) > スタック > ${stackName(id)} > スタックアクション > 削除保護を編集 > 無効、続けて「削除」`,
    en: `CloudFormation (${region}) > Stacks > ${stackName(id)} > Stack actions > Edit termination protection > Disabled, then Delete`,
  }),
};

/** Of `arn:aws:cloudformation:region:account:stack/NAME/id`. */
const stackName = (id: string): string => id.split('/')[1] ?? id;
