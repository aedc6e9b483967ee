/** A file that receives a zip: beside its place first, flushed, then renamed; hashed on the way. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

export interface ZipTarget {
  readonly stream: WritableStream<Uint8Array>;
  finish(): { readonly sha256: string; readonly bytes: number };
  abandon(): void;
}

export function beginZipFile(path: string): ZipTarget {
  const beside = `${path}.part`;
  const file = openSync(beside, 'w', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new WritableStream<Uint8Array>({
    write(piece) {
      for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
      hash.update(piece);
      bytes += piece.length;
    },
  });
  return {
    stream,
    finish() {
      fsyncSync(file);
      closeSync(file);
      renameSync(beside, path);
      return { sha256: hash.digest('hex'), bytes };
    },
    abandon() {
      closeSync(file);
      rmSync(beside, { force: true });
    },
  };
}
