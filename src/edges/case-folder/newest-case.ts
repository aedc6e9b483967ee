/** Finds the case a person most likely means when they name none. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import { isCase } from './case-folder.ts';

/** The case in `folder` whose findings are newest. @throws HikeshiProblem `no-case` (yours) when there is none. */
export const newestCase = (folder: string): string => newestBy(folder, ['findings.json']);

/** The case in `folder` something was written to last, investigated or not. @throws HikeshiProblem `no-case` (yours). */
export const newestOpenCase = (folder: string): string => newestBy(folder, ['journal.jsonl', 'findings.json', 'case.json']);

function newestBy(folder: string, signs: readonly string[]): string {
  const cases = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('hikeshi-'))
    .map((entry) => join(folder, entry.name))
    .filter(isCase)
    .map((path) => ({ path, at: Math.max(...signs.map((name) => writtenAt(join(path, name)))) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.at - a.at);
  if (cases[0] === undefined) throw noCase();
  return cases[0].path;
}

const writtenAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** An existing case the person named. @throws HikeshiProblem `no-case` (yours). */
export function namedCase(path: string): string {
  if (!isCase(path)) throw noCase();
  return path;
}

const noCase = (): HikeshiProblem =>
  new HikeshiProblem('no-case', 'you', {
    ja: 'ケースが見つかりません。先に hikeshi investigate か hikeshi case new を実行するか、--case でケースのフォルダーを指定してください。',
    en: 'No case found here. Run hikeshi investigate or hikeshi case new first, or name the case folder with --case.',
  });
