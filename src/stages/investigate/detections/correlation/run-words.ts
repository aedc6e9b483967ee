/** What to say when a correlation had to stop early. */
import { shown } from '../matching/detection-words.ts';
import type { Complaint } from '../rule-problem.ts';

export const runWords = {
  cutShort: (title: string): Complaint => ({
    code: 'rule-cut-short',
    says: {
      ja: `相関ルール「${shown(title)}」に当てはまるまとまりが多すぎるため、途中までを示しています。condition の数を上げるか、timespan を短くしてください。`,
      en: `The correlation \`${shown(title)}\` matches too many groups; only the first are shown. Raise the number in its condition or shorten its timespan.`,
    },
  }),
};
