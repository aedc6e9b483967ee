/** The text of statements.json: what is the owner's and what not, as the journal has it. Deduced here alone, so that writing and verifying agree. */
import type { SubjectSaid } from './case-record.ts';

export const STATEMENTS_FILE = 'statements.json';

/** Subjects of the account that were said to be the owner's, and that were said not to be, in the order of the journal. */
export interface SubjectsSaid {
  readonly mine: readonly string[];
  readonly notMine: readonly string[];
}

export function subjectsSaid(statements: readonly SubjectSaid[]): SubjectsSaid {
  const of = (wanted: SubjectSaid['word']): string[] =>
    statements.filter(({ about, word }) => about === 'account' && word === wanted).map(({ subject }) => subject);
  return { mine: of('mine'), notMine: of('not-mine') };
}

/** Null while nothing was said: then there is no file. */
export function statementsText(said: SubjectsSaid): string | null {
  if (said.mine.length + said.notMine.length === 0) return null;
  return `${JSON.stringify({ schema: 'hikeshi.statements/1', ...said }, null, 2)}\n`;
}
