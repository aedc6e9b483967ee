/**
 * The journal's bytes on disk: appended in one piece and flushed before anything rests on them. Beside it `journal.head` notes the newest entry's number and hash,
 * so that an end that is cut off later is noticed. It is written after the line, so it may lag one step behind; it never runs ahead.
 */
import { closeSync, constants, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import { flushFolder, writeWhole } from './write-whole.ts';

export const JOURNAL_FILE = 'journal.jsonl';
export const HEAD_FILE = 'journal.head';

/** A journal is written by hand and by a few runs; a larger one was not made by this program, and must not fill the memory. */
const MOST_BYTES = 64 * 1_048_576;

export interface JournalFile {
  readonly bytes: Uint8Array;
  /** Text of journal.head; null when there is none. */
  readonly noted: string | null;
}

/** Null when the case has no journal. @throws HikeshiProblem `journal-too-large` (yours). */
export function readJournalFile(casePath: string): JournalFile | null {
  const path = join(casePath, JOURNAL_FILE);
  if (!existsSync(path)) return null;
  if (statSync(path).size > MOST_BYTES) throw tooLarge(path);
  const head = join(casePath, HEAD_FILE);
  const noted = existsSync(head) && statSync(head).size < 1_000 ? readFileSync(head, 'utf8') : null;
  return { bytes: readFileSync(path), noted };
}

/** Returns when the text is on disk. The caller holds the case's lock. */
export function appendToJournal(casePath: string, text: string, head: string): void {
  const path = join(casePath, JOURNAL_FILE);
  const isNew = !existsSync(path);
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, 0o644);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) flushFolder(casePath);
  writeWhole(join(casePath, HEAD_FILE), [head]);
}

const tooLarge = (path: string): HikeshiProblem =>
  new HikeshiProblem('journal-too-large', 'you', {
    ja: `${path} が大きすぎます (64 MiB まで)。Hikeshi が作った記録ではなさそうです。別の控えがあれば、そちらを使ってください。`,
    en: `${path} is too large (64 MiB at most) to be a journal of Hikeshi. If you have another copy of the case, use that.`,
  });
