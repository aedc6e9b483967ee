/** What containing needs of a case: its findings, its plans, and a journal that knows every call. */
import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../../../case/journal/seal.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { readPlan, type Plan } from '../../../stages/contain/index.ts';
import type { Findings } from '../../../stages/investigate/index.ts';
import type { Casebook } from '../casebook/casebook.ts';
import { openCaseAt } from '../casebook/open-case-at.ts';
import { heldCase } from '../held-case.ts';

export interface ContainCase {
  /** Absolute. */
  readonly path: string;
  readonly findings: Findings;
  readonly findingsSha256: string;
}

/** @throws HikeshiProblem `no-case`, `not-investigated` (yours) */
export function containCase(named: string | undefined, workingFolder: string): ContainCase {
  const held = heldCase(openCaseAt(named, workingFolder), workingFolder);
  if (held.material === null) throw notInvestigated();
  return { path: held.path, findings: held.material.findings, findingsSha256: sha256Of(readFileSync(join(held.path, 'findings.json'))) };
}

const PLANS = 'contain/plans';

/** Saves a plan, its script and its policy in the case; the paths inside it. */
export function keepPlan(book: Casebook, plan: Plan, files: Readonly<Record<string, string>>): readonly string[] {
  const kept = Object.entries({ json: `${JSON.stringify(plan, null, 2)}\n`, ...files }).map(([ending, text]) =>
    keepText(book, `${PLANS}/${plan.id}.${ending}`, text),
  );
  book.say({ kind: 'kept', data: { files: kept } });
  return kept.map(({ path }) => path);
}

export function keepText(book: Casebook, path: string, text: string): { readonly path: string; readonly sha256: string; readonly bytes: number } {
  book.folder.write(path, [text]);
  return { path, sha256: sha256Of(text), bytes: Buffer.byteLength(text) };
}

/** The plan of an id (`P-...`), or the newest one. @throws HikeshiProblem `no-plan`, `not-a-plan` (yours) */
export function planOf(casePath: string, id: string | undefined): Plan {
  const folder = join(casePath, PLANS);
  const plans = existsSync(folder) ? readdirSync(folder).filter((name) => /^P-[0-9a-f]{12}\.json$/.test(name)) : [];
  const read = (name: string): Plan => readPlan(readFileSync(join(folder, name), 'utf8'));
  if (id !== undefined) {
    if (!plans.includes(`${id}.json`)) throw noPlan();
    return read(`${id}.json`);
  }
  const newest = plans.map(read).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
  if (newest === undefined) throw noPlan();
  return newest;
}

const notInvestigated = (): HikeshiProblem =>
  new HikeshiProblem('not-investigated', 'you', {
    ja: 'このケースはまだ調べていません。先に hikeshi investigate でログを調べてください (何を止めるかは、証拠から決めます)。',
    en: 'This case has not been investigated yet. Run hikeshi investigate on the logs first: what is stopped follows from the evidence.',
  });

const noPlan = (): HikeshiProblem =>
  new HikeshiProblem('no-plan', 'you', {
    ja: 'その計画はこのケースにありません。hikeshi contain plan で作ってください。',
    en: 'There is no such plan in this case. Make one with hikeshi contain plan.',
  });
