import { camelOf, type Made } from './made.ts';

/** A check of the account: what it asks, its verdict, words in both languages, and a case that passes and one that does not. */
export function checkFiles(name: string): Made {
  const folder = `src/stages/harden/checks/${name}`;
  return {
    files: { [`${folder}/check.ts`]: checkText(name), [`${folder}/words.ts`]: wordsText, [`${folder}/cases.json`]: casesText },
    next: `Fill in the three files, then add \`${camelOf(name)}\` to src/stages/harden/checks/index.ts. checks.test.ts fails until the check is listed, has its words, and its cases hold.`,
  };
}

const checkText = (name: string): string => `/** What does this check look at, in one sentence? */
import { check, failed, passed } from '../../check.ts';
import { SUMMARY } from '../../reads/identities.ts';
import { items } from '../../reads/seen.ts';
import { words } from './words.ts';

export const ${camelOf(name)} = check({
  id: '${name}',
  urgency: 'good',
  step: null,
  reads: { summary: SUMMARY },
  judge: ({ summary }) =>
    items(summary, 'SummaryMap.Users').map(({ value, reading }) =>
      value === 0 ? passed({ ja: '', en: '' }, reading) : failed({ ja: '', en: '' }, reading),
    ),
  words,
  fix: null,
});
`;

const wordsText = `import type { CheckWords } from '../../check.ts';

export const words: CheckWords = {
  title: { ja: '', en: '' },
  open: { ja: '', en: '' },
  risk: { ja: '', en: '' },
  mend: { ja: [''], en: [''] },
  references: [],
};
`;

const casesText = `[
  { "name": "shut", "expect": "pass", "answers": { "iam:GetAccountSummary": { "SummaryMap": { "Users": 0 } } } },
  { "name": "open", "expect": "fail", "answers": { "iam:GetAccountSummary": { "SummaryMap": { "Users": 1 } } } }
]
`;
