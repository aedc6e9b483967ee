/** The beginning of a file or of what is piped in: never more than asked for, however long it is. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Null when it is no file that can be read. */
export function firstBytes(path: string, most: number): Uint8Array | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    if (!fstatSync(file).isFile()) return null;
    const bytes = Buffer.alloc(most);
    let length = 0;
    for (let read = readSync(file, bytes, 0, most, 0); read > 0 && length + read <= most; read = readSync(file, bytes, length, most - length, length))
      length += read;
    return bytes.subarray(0, length);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

export async function firstBytesPiped(most: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}
