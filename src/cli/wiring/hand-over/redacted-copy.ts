/** A copy of a case in a folder of its own, without secrets, with a manifest of what was removed where. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyedMarks } from '../../../case/redaction/keyed-marks.ts';
import type { Marker } from '../../../case/redaction/redact-text.ts';
import { sha256Of } from '../../../case/journal/seal.ts';
import { handOverText, type HandOver } from '../../../case/verify/hand-over.ts';
import { writeWhole } from '../../../edges/case-folder/write-whole.ts';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { secondsOf, type Casebook } from '../casebook/casebook.ts';
import { handOverFiles } from './hand-over-files.ts';
import { redactedContent, redactedName } from './redacted-content.ts';

export interface RedactedCopy {
  readonly manifest: HandOver;
}

/**
 * @param out an empty folder or a name that does not exist yet
 * @throws HikeshiProblem `out-not-empty` (yours)
 */
export async function redactedCopy(book: Casebook, out: string, now: Date, mark: Marker = keyedMarks()): Promise<RedactedCopy> {
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw notEmpty(out);
  try {
    return await filled(book, out, now, mark);
  } catch (error) {
    rmSync(out, { recursive: true, force: true });
    throw error;
  }
}

async function filled(book: Casebook, out: string, now: Date, mark: Marker): Promise<RedactedCopy> {
  const { given, leftOut } = handOverFiles(book.folder, false);
  const files: HandOver['files'] = [];
  const unread: HandOver['leftOut'] = [];
  let redactedLines: number[] = [];
  for (const { path, sha256 } of given) {
    const original = readFileSync(book.folder.at(path));
    const name = redactedName(path, mark);
    const done = await redactedContent(original, path, mark);
    if (done === null) {
      unread.push({ path: name, sha256, why: 'cannot be read for secrets' });
      continue;
    }
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeWhole(join(out, name), [done.bytes]);
    if (path === 'journal.jsonl') redactedLines = changedLines(original, done.bytes);
    const after = sha256Of(done.bytes);
    files.push({ path: name, sha256: after, bytes: done.bytes.length, original: after === sha256 ? null : sha256, removed: [...done.removed] });
  }
  const leftOutNamed = leftOut.map((one) => ({ ...one, path: redactedName(one.path, mark) }));
  const head = book.record().head?.sha256 ?? null;
  const manifest: HandOver = {
    schema: 'hikeshi.hand-over/1',
    head,
    madeAt: secondsOf(now),
    redacted: true,
    files,
    leftOut: [...leftOutNamed, ...unread],
    redactedLines,
  };
  writeWhole(join(out, 'manifest.json'), [handOverText(manifest)]);
  return { manifest };
}

/** Line numbers from 1. A mark never holds a line feed, and what it replaces in a journal never does either. */
function changedLines(original: Uint8Array, redacted: Uint8Array): number[] {
  const [before, after] = [original, redacted].map((bytes) => Buffer.from(bytes).toString('utf8').split('\n')) as [string[], string[]];
  return before.flatMap((line, index) => (line === after[index] ? [] : [index + 1]));
}

const notEmpty = (out: string): HikeshiProblem =>
  new HikeshiProblem('out-not-empty', 'you', {
    ja: `${out} には別のものが入っています。--out に空のフォルダーか、まだ無い名前を指定してください (中のものには触っていません)。`,
    en: `${out} holds other things. Give --out an empty folder or a name that does not exist yet (nothing in it was touched).`,
  });
