/** Writes a file that is either whole or not there: beside its place first, flushed to disk, then renamed. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** UTF-8. An error leaves the old file, if any, as it was. */
export function writeWhole(path: string, pieces: Iterable<string>): void {
  const beside = `${path}.part`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    const file = openSync(beside, 'w');
    try {
      for (const block of blocksOf(pieces)) writeFully(file, Buffer.from(block));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const BLOCK_CHARACTERS = 256 * 1024;

/** Many small pieces become few writes. */
function* blocksOf(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < BLOCK_CHARACTERS) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  yield waiting.join('');
}

function writeFully(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
