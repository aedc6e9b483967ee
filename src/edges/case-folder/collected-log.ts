/** `collected/log.jsonl`: one line about each file of a collection, in the order they came. A torn last line was being written when the program was stopped. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import type { CollectedLine } from '../../ports/collected.ts';
import { hashOfFile } from './folder-files.ts';

export const COLLECTED_FOLDER = 'collected';
export const COLLECTED_LOG = `${COLLECTED_FOLDER}/log.jsonl`;

/** A line a page: millions of events. A larger file was not made by this program. */
const LOG_MOST_BYTES = 512 * 1_048_576;

/** Whole lines only; null when the case has no collection. @throws HikeshiProblem `collected-unreadable` (yours) */
export function readCollectedLogBytes(casePath: string): Uint8Array | null {
  const path = join(casePath, COLLECTED_LOG);
  if (!existsSync(path)) return null;
  if (statSync(path).size > LOG_MOST_BYTES) throw notOurs(path);
  const whole = readFileSync(path);
  return whole.subarray(0, whole.lastIndexOf(0x0a) + 1);
}

/** Empty when the case has no collection. @throws HikeshiProblem `collected-unreadable` (yours) */
export function readCollectedLog(casePath: string): readonly CollectedLine[] {
  const text = Buffer.from(readCollectedLogBytes(casePath) ?? []).toString('utf8');
  try {
    return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as CollectedLine]));
  } catch (cause) {
    throw notOurs(join(casePath, COLLECTED_LOG), cause);
  }
}

/** Of an unfinished run every file is looked at; what a finished one kept was flushed before it said so. */
export function withoutLostFiles(lines: readonly CollectedLine[], casePath: string): CollectedLine[] {
  const finished = lines.findLastIndex(({ kind }) => kind === 'done');
  const newest = new Map(lines.flatMap((line, place) => ('path' in line ? [[line.path, place] as const] : [])));
  const dropped = new Set(lines.flatMap((line) => (line.kind === 'cut' ? line.dropped : [])));
  const isLost = (line: CollectedLine, place: number): boolean => {
    if (place <= finished || !('path' in line) || newest.get(line.path) !== place) return false;
    const file = join(casePath, line.path);
    return existsSync(file) ? hashOfFile(file).sha256 !== line.sha256 : !dropped.has(line.path);
  };
  const lostPages = new Map<string, number>();
  const kept = lines.filter((line, place) => {
    if (!isLost(line, place)) return true;
    if (line.kind === 'page') lostPages.set(dirname(line.path), Math.min(line.page, lostPages.get(dirname(line.path)) ?? Infinity));
    return false;
  });
  // A chain goes on from its last page, so pages behind a lost one are asked for again with it.
  return kept.filter((line) => line.kind !== 'page' || line.page < (lostPages.get(dirname(line.path)) ?? Infinity));
}

const notOurs = (path: string, cause?: unknown): HikeshiProblem =>
  new HikeshiProblem(
    'collected-unreadable',
    'you',
    {
      ja: `${path} を読めません。Hikeshi が書いたときと違っています。集めたものはそのままにして、新しいケースで集め直してください: hikeshi collect --case 新しいフォルダー`,
      en: `Cannot read ${path}: it is not as Hikeshi wrote it. Leave what was collected as it is and collect into a new case: hikeshi collect --case NEW-FOLDER`,
    },
    cause,
  );
