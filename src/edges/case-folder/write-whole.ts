/** Writes a file that is either whole or not there: beside its place first, flushed to disk, then renamed. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file being written beside its place. Either `finish` or `abandon` must be called, once. */
export interface WholeFile {
  /** Text is written as UTF-8. */
  write(piece: string | Uint8Array): void;
  /** Puts the file in its place. */
  finish(): void;
  /** Leaves the old file, if any, as it was. */
  abandon(): void;
}

/** For pieces that come one by one over time. */
export function beginWhole(path: string): WholeFile {
  const beside = `${path}.part`;
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(beside, 'w');
  let open = true;
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length === 0) return;
    const block = waiting.join('');
    waiting = [];
    length = 0;
    writeFully(file, Buffer.from(block));
  };
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    write(piece) {
      if (typeof piece !== 'string') {
        flush();
        writeFully(file, piece);
        return;
      }
      waiting.push(piece);
      length += piece.length;
      if (length >= BLOCK_CHARACTERS) flush();
    },
    finish() {
      flush();
      fsyncSync(file);
      close();
      renameSync(beside, path);
      flushFolder(dirname(path));
    },
    abandon() {
      close();
      rmSync(beside, { force: true });
    },
  };
}

/** A new name survives a power cut only when its folder was flushed, too. Windows cannot do this and does not need it. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** An error leaves the old file, if any, as it was. */
export function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = beginWhole(path);
  try {
    for (const piece of pieces) file.write(piece);
    file.finish();
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** Many small pieces become few writes. */
const BLOCK_CHARACTERS = 256 * 1024;

function writeFully(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
