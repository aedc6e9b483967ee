/** Finds the case a person most likely means when they name none. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import { isCase } from './case-folder.ts';

/** The case in `folder` whose findings are newest. @throws HikeshiProblem `no-case` (yours) when there is none. */
export function newestCase(folder: string): string {
  const cases = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('hikeshi-'))
    .map((entry) => join(folder, entry.name))
    .filter((path) => isCase(path) && existsSync(join(path, 'findings.json')))
    .sort((a, b) => statSync(join(b, 'findings.json')).mtimeMs - statSync(join(a, 'findings.json')).mtimeMs);
  if (cases[0] === undefined) throw noCase();
  return cases[0];
}

/** An existing case the person named. @throws HikeshiProblem `no-case` (yours). */
export function namedCase(path: string): string {
  if (!isCase(path)) throw noCase();
  return path;
}

const noCase = (): HikeshiProblem =>
  new HikeshiProblem('no-case', 'you', {
    ja: '調べたケースが見つかりません。先に hikeshi investigate を実行するか、--case でケースのフォルダーを指定してください。',
    en: 'No case of an investigation found here. Run hikeshi investigate first, or name the case folder with --case.',
  });
