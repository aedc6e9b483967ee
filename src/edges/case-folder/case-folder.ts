/**
 * A case on disk. At its top: case.json (says that this folder is a case), statements.json (what the owner said), and the results; below: events/ and exports/.
 * Results are written beside their place and renamed, so a reader sees a whole file or none; a re-run removes the old ones first, so a case never mixes two runs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import { beginWhole, writeWhole, type WholeFile } from './write-whole.ts';

export interface CaseFolder {
  /** Absolute path. */
  readonly path: string;
  /** True when events were read into it before. */
  readonly hadEvents: boolean;
  /** Absolute path of something inside. */
  at(...names: readonly string[]): string;
  readText(name: string): string | null;
  /** Writes whole or not at all. The pieces are joined as they come. */
  write(name: string, pieces: Iterable<string | Uint8Array>): void;
  /** The same for pieces that come over time. */
  begin(name: string): WholeFile;
  /** Puts a finished file made elsewhere in the case in its place. */
  place(from: string, name: string): void;
  /** Removes what an earlier run concluded; events, bills and statements stay. */
  removeResults(): void;
  /** Removes an earlier claim alone. */
  removeClaim(): void;
}

const MARK = 'case.json';
const MARK_TEXT = `${JSON.stringify({ schema: 'hikeshi.case/1' })}\n`;
/** The claim and what tells of it: it rests on the findings, so it never outlives them. claim.json, the sign that it is whole, goes first. */
const CLAIM = ['claim.json', 'claim-told.json', 'claim.xlsx', 'exports/claim-lines.csv', 'dossier'];
/** Everything a run concludes; removed before the next one. */
const RESULTS = [...CLAIM, 'findings.json', 'footprint.json', 'report-material.json', 'verdicts.jsonl', 'report.html', 'exports'];

/**
 * Opens a case, making the folder when it is not there or empty.
 * @throws HikeshiProblem `not-a-case` (yours) for a folder with other things in it, `case-not-writable` (yours) when it cannot be made.
 */
export function openCaseFolder(path: string): CaseFolder {
  try {
    mkdirSync(path, { recursive: true });
    const names = readdirSync(path);
    if (names.length > 0 && !isCase(path)) throw notACase(path);
    if (names.length === 0) writeFileSync(join(path, MARK), MARK_TEXT);
  } catch (error) {
    throw error instanceof HikeshiProblem ? error : notWritable(path, error);
  }
  const at = (...names: readonly string[]): string => join(path, ...names);
  const remove = (names: readonly string[]): void => {
    for (const name of names) rmSync(at(name), { recursive: true, force: true });
  };
  return {
    path,
    hadEvents: existsSync(at('events')),
    at,
    readText: (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : null),
    write: (name, pieces) => writeWhole(at(name), pieces),
    begin: (name) => beginWhole(at(name)),
    place: (from, name) => renameSync(from, at(name)),
    removeResults: () => remove(RESULTS),
    removeClaim: () => remove(CLAIM),
  };
}

/** True for a folder this program made for a case. */
export function isCase(path: string): boolean {
  try {
    return readFileSync(join(path, MARK), 'utf8') === MARK_TEXT;
  } catch {
    return false;
  }
}

const notACase = (path: string): HikeshiProblem =>
  new HikeshiProblem('not-a-case', 'you', {
    ja: `${path} には別のものが入っています。空のフォルダーか、まだ無い名前を --case に指定してください (中のものには触っていません)。`,
    en: `${path} holds other things. Give --case an empty folder or a name that does not exist yet (nothing in it was touched).`,
  });

const notWritable = (path: string, cause: unknown): HikeshiProblem =>
  new HikeshiProblem(
    'case-not-writable',
    'you',
    {
      ja: `${path} に書き込めません。書き込めるフォルダーを --case に指定してください。`,
      en: `Cannot write to ${path}. Give --case a folder you may write to.`,
    },
    cause,
  );
