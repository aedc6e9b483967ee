/** The case folder of the built-in example: always begun anew, because it holds nobody's own things. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCaseFolder, type CaseFolder } from '../../edges/case-folder/case-folder.ts';
import { CLAIM_STATEMENTS_FILE } from '../../stages/claim/index.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';

const MARK = 'example.json';

/** What grows in a case besides results. Left of an earlier drill it would be another account's: its logs, plans and checks. */
const GROWN = [
  'events',
  'collected',
  'bills',
  'evidence',
  'letters',
  'contain',
  'checks',
  'journal.jsonl',
  'journal.head',
  'statements.json',
  CLAIM_STATEMENTS_FILE,
];

/**
 * Empties the case for a new example.
 * @throws HikeshiProblem `not-an-example` (yours) for a case of real logs: those are never emptied.
 */
export function startExampleCase(path: string): void {
  const folder = openCaseFolder(path);
  if (folder.hadEvents && folder.readText(MARK) === null) throw notAnExample(path);
  folder.write(MARK, [`${JSON.stringify({ schema: 'hikeshi.example/1' })}\n`]);
  folder.removeResults();
  for (const name of GROWN) rmSync(folder.at(name), { recursive: true, force: true });
}

/** Whether everything in the case is made up. */
export const isExample = (folder: CaseFolder): boolean => folder.readText(MARK) !== null;

/** The same of a case by its path, without opening it. */
export const isExampleAt = (path: string): boolean => existsSync(join(path, MARK));

const notAnExample = (path: string): HikeshiProblem =>
  new HikeshiProblem('not-an-example', 'you', {
    ja: `${path} は本物のログを調べたケースなので、架空の事件で上書きしません。--case に別の名前を指定してください。`,
    en: `${path} is a case of real logs and is not overwritten with a made-up incident. Give --case another name.`,
  });
