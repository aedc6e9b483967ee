/** Bytes of a stretch of a file, at once or piece by piece. */
import { closeSync, openSync, readSync } from 'node:fs';

/** At most `length` bytes from `offset`; fewer at the end of the file. */
export function regionBytes(path: string, offset: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    while (filled < length) {
      const read = readSync(file, bytes, filled, length - filled, offset + filled);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

/** Pieces in order. Each is valid only until the next is asked for. */
export function* regionPieces(path: string, offset: number, length: number, pieceBytes: number): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafeSlow(Math.max(1, Math.min(pieceBytes, length)));
    for (let at = 0; at < length;) {
      const read = readSync(file, piece, 0, Math.min(piece.length, length - at), offset + at);
      if (read === 0) return;
      at += read;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
