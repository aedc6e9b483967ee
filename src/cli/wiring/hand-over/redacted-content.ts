/** One file of a case without its secrets: text of any encoding, gzip and zip around it. Null for what cannot be read with certainty. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { redactBytes } from '../../../case/redaction/redact-bytes.ts';
import { redactText, type Marker } from '../../../case/redaction/redact-text.ts';
import type { Removal } from '../../../case/verify/hand-over.ts';
import { rewriteZip } from '../../../edges/zip-files/rewrite-zip.ts';

export interface RedactedContent {
  readonly bytes: Uint8Array;
  readonly removed: readonly Removal[];
}

const MOST_BYTES = 256 * 1_048_576;
const DEEPEST = 3;

export async function redactedContent(bytes: Uint8Array, name: string, mark: Marker, depth = 0): Promise<RedactedContent | null> {
  if (bytes.length > MOST_BYTES || depth > DEEPEST) return null;
  if (startsWith(bytes, [0x1f, 0x8b])) return gzipContent(bytes, name, mark, depth);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipContent(bytes, mark);
  return redactBytes(bytes, name, mark);
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** Extra field, name, comment (RFC 1952 2.3.1). */
const namesInHeader = (bytes: Uint8Array): boolean => ((bytes[3] ?? 0) & 0b11100) !== 0;

/** The file name a gzip header may carry is not taken over. */
async function gzipContent(bytes: Uint8Array, name: string, mark: Marker, depth: number): Promise<RedactedContent | null> {
  const inner = unzipped(bytes);
  if (inner === null) return null;
  const done = await redactedContent(inner, name.replace(/\.gz$/i, ''), mark, depth + 1);
  if (done === null) return null;
  const untouched = done.removed.length === 0 && !namesInHeader(bytes);
  return { bytes: untouched ? bytes : gzipSync(done.bytes), removed: done.removed };
}

function unzipped(bytes: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    return null;
  }
}

/** Only text and gzip inside: an archive in an archive is left out with the whole. */
async function zipContent(bytes: Uint8Array, mark: Marker): Promise<RedactedContent | null> {
  const removed: Removal[] = [];
  const done = await rewriteZip(bytes, (content, name) => {
    const gz = startsWith(content, [0x1f, 0x8b]);
    const plain = gz ? unzipped(content) : content;
    const redacted = plain === null ? null : redactBytes(plain, name, mark);
    if (redacted === null) return null;
    removed.push(...redacted.removed);
    return { bytes: gz ? gzipSync(redacted.bytes) : redacted.bytes, name: redactedName(name, mark) };
  });
  return done === null ? null : { bytes: done, removed: together(removed) };
}

/** A name may hold a mail address or worse. Marks in names have no brackets and no spaces. */
export const redactedName = (path: string, mark: Marker): string =>
  redactText(path, mark).text.replaceAll(/\[REMOVED ([a-z-]+) ([0-9a-f]+)\]/g, 'removed-$1-$2');

function together(removed: readonly Removal[]): Removal[] {
  const all = new Map<string, Removal>();
  for (const one of removed) all.set(one.mark, { ...one, times: one.times + (all.get(one.mark)?.times ?? 0) });
  return [...all.values()];
}
