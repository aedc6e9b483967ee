import { camelOf, type Made } from './made.ts';

/** A question about behaviour: SQL, words in both languages, and a test with one case that must match and one that must not. */
export function questionFiles(name: string): Made {
  const folder = `src/stages/investigate/questions/${name}`;
  const constant = camelOf(name);
  return {
    files: {
      [`${folder}/question.ts`]: questionText(name, constant),
      [`${folder}/words.ts`]: wordsText,
      [`${folder}/question.test.ts`]: testText(name, constant),
    },
    next: `Fill in the three files, then add \`${constant}\` to src/stages/investigate/questions/index.ts. The test fails until the question has its SQL and words.`,
  };
}

const questionText = (name: string, constant: string): string => `/** S?: what does this question ask, in one sentence? */
import { sql } from '../../../../ports/sql.ts';
import { leading, type Question } from '../question.ts';
import { words } from './words.ts';

export const ${constant}: Question = {
  id: '${name}',
  signal: 'S?',
  why: '',
  sort: 'strange',
  weight: 1,
  atLeast: 1,
  words,
  sql: () => sql\`
    select \${leading('null')} from event e join caller x on x.caller = e.caller
    where false\`,
};
`;

const wordsText = `import type { QuestionWords } from '../question.ts';

export const words: QuestionWords = {
  title: { en: '', ja: '' },
  finding: { en: (count) => \`\${count}\`, ja: (count) => \`\${count}\` },
  ifYes: { en: '', ja: '' },
  harmlessWhen: { en: '', ja: '' },
};
`;

const testText = (name: string, constant: string): string => `import { describe, expect, it } from 'vitest';
import { ${constant} } from './question.ts';

describe('${name}', () => {
  it('says why it matters, and speaks both languages', () => {
    const { why, signal, words } = ${constant};
    expect([why, words.title.ja, words.title.en, words.ifYes.ja, words.ifYes.en, words.harmlessWhen.ja, words.harmlessWhen.en]).not.toContain('');
    expect(signal).toMatch(/^S\\d+$/);
  });
});
`;
