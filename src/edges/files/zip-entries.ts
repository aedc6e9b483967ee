/** The entries of a zip file, from its directory alone; nothing is unpacked and no name becomes a path. */
import type { InputPart, RefusedInput } from './input-part.ts';
import { openSync, closeSync, readSync } from 'node:fs';
import { REFUSED } from './refusal-words.ts';

export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/** Names like `../../etc/passwd` are labels here and may say what they like; an archive that two tools read differently is still evidence. */
const TOLERANT = { strictness: 'tolerant', filenameValidation: 'tolerant' } as const;
const STORED = 0;
const DEFLATED = 8;

/**
 * Lists the file at `path`. A rigged archive whose entries overlap is refused whole
 * (D. Fifield, "A better zip bomb", 2019: overlapping entries are how a small zip unfolds without bound).
 */
export async function zipEntries(
  name: string,
  path: string,
  bytes: number,
): Promise<{ readonly parts: InputPart[]; readonly refused: RefusedInput[] }> {
  const { Reader, ZipReader, configure } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const file = openSync(path, 'r');
  const reader = new (class extends Reader<number> {
    override size = bytes;
    override readUint8Array(index: number, length: number): Promise<Uint8Array> {
      const piece = Buffer.alloc(Math.min(length, Math.max(0, bytes - index)));
      const read = readSync(file, piece, 0, piece.length, index);
      return Promise.resolve(new Uint8Array(piece.buffer, piece.byteOffset, read));
    }
  })(file);
  const parts: InputPart[] = [];
  const refused: RefusedInput[] = [];
  try {
    for await (const entry of new ZipReader(reader, TOLERANT).getEntriesGenerator()) {
      if (entry.directory) continue;
      const { compressedSize, compressionMethod: method } = entry;
      const label = `${name}!/${entry.filename}`;
      if (entry.encrypted) refused.push({ name: label, bytes: compressedSize, why: REFUSED.encrypted });
      else if (method !== STORED && method !== DEFLATED) refused.push({ name: label, bytes: compressedSize, why: REFUSED.otherCompression });
      else {
        parts.push({
          name: label,
          path,
          bytes: compressedSize,
          entry: { headerOffset: entry.offset, method: method === STORED ? 'stored' : 'deflated' },
        });
      }
    }
  } catch {
    return { parts: [], refused: [{ name, bytes, why: REFUSED.brokenArchive }] };
  } finally {
    closeSync(file);
  }
  const claimed = parts.reduce((sum, part) => sum + part.bytes, 0);
  return claimed > bytes ? { parts: [], refused: [{ name, bytes, why: REFUSED.overlappingArchive }] } : { parts, refused };
}
