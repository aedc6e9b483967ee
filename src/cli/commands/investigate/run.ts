/** Investigates the files given and tells what was found. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { OwnerStatements } from '../../../stages/investigate/index.ts';
import { newCaseName } from '../../case-name.ts';
import { NOTHING_SAID, readStatements, togetherSaid } from '../../owner-statements.ts';
import { tellInvestigated } from '../../tell-investigated.ts';
import { investigateCase } from '../../wiring/investigation.ts';
import type { Cli } from '../../world.ts';
import type { InvestigateFlags } from './command.ts';

export async function runInvestigate(this: Cli, flags: InvestigateFlags, ...paths: string[]): Promise<void> {
  if (paths.length === 0 && flags.case === undefined) throw nothingGiven();
  const { workingFolder, now, zone } = this.world;
  const investigated = await investigateCase(this, {
    paths: paths.map((path) => (path === '-' ? path : resolve(workingFolder, path))),
    casePath: resolve(workingFolder, flags.case ?? newCaseName(now(), (name) => existsSync(resolve(workingFolder, name)))),
    statements: statementsFrom(flags, workingFolder),
    ruleFolders: flags.rules ?? [],
    ignoredRules: flags.ignoreRule ?? [],
    addresses: flags,
    zone: flags.zone ?? zone,
    jobs: flags.jobs,
    synthetic: false,
  });
  tellInvestigated(this, investigated, flags.json);
}

/** Options win over the file. */
function statementsFrom({ statements, mine, notMine }: InvestigateFlags, workingFolder: string): OwnerStatements {
  const written = statements === undefined ? NOTHING_SAID : readStatements(textOf(resolve(workingFolder, statements)), basename(statements));
  return togetherSaid(written, { mine: mine ?? [], notMine: notMine ?? [] });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new HikeshiProblem(
      'statements-unreadable',
      'you',
      { ja: `--statements のファイルを開けません: ${basename(file)}`, en: `Cannot open the file given to --statements: ${basename(file)}` },
      error,
    );
  }
}

const nothingGiven = (): HikeshiProblem =>
  new HikeshiProblem('nothing-given', 'you', {
    ja: '調べるファイルかフォルダーを指定してください。例: hikeshi investigate ~/Downloads/event_history.csv\n前のケースを調べ直すには: hikeshi investigate --case ケースのフォルダー',
    en: 'Give the files or folders to read. Example: hikeshi investigate ~/Downloads/event_history.csv\nTo examine an earlier case again: hikeshi investigate --case THE-CASE-FOLDER',
  });
