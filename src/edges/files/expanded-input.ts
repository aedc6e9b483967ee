/** The bytes inside an input, whatever wraps them: archive entries inflated, gzip unwrapped by its first bytes and not by its name. */
import { constants, gunzipSync, inflateRawSync } from 'node:zlib';
import { mostExpandedBytes, type ExpansionLimits } from './expansion-limits.ts';
import { regionBytes, regionPieces } from './file-region.ts';
import { inflated, type InflateEnd, type InflateFault } from './inflate-stream.ts';
import type { InputPart } from './input-part.ts';

/** Files up to here are decompressed in one call; larger ones stream, in the system's own threads. */
const AT_ONCE_BYTES = 2_097_152;
const AT_ONCE_EXPANDED_BYTES = 33_554_432;
const PIECE_BYTES = 65_536;
const PLAIN_PIECE_BYTES = 1_048_576;
/** gzip inside gzip inside gzip is met; deeper is play. */
const MOST_LAYERS = 3;
const LOCAL_HEADER_BYTES = 30;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

export class ExpandedInput {
  /** Known when `chunks` has ended; null when everything came out. */
  fault: InflateFault | null = null;
  /** Bytes taken from the disk so far. */
  readBytes = 0;
  /** Bytes after the compressed data, which belong to nothing. */
  strayBytes = 0;
  private pieces = 0;
  private readonly part: InputPart;
  private readonly most: number;

  constructor(part: InputPart, limits: ExpansionLimits) {
    this.part = part;
    this.most = mostExpandedBytes(part.bytes, limits);
  }

  /** All bytes in a buffer of their own, or null when this input needs the patient way: too large, or damaged. @throws as `chunks` */
  whole(): Buffer | null {
    if (this.part.bytes > AT_ONCE_BYTES) return null;
    try {
      let bytes = this.rawAtOnce();
      for (let layer = 0; layer < MOST_LAYERS && isGzip(bytes); layer++) bytes = this.gunzipAtOnce(bytes);
      return bytes;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE' || code?.startsWith('Z_') === true) return null;
      throw error;
    }
  }

  private rawAtOnce(): Buffer {
    const bytes = regionBytes(this.part.path, this.dataOffset(), this.part.bytes);
    this.readBytes = bytes.length;
    return this.part.entry?.method === 'deflated' ? inflateRawSync(bytes, { maxOutputLength: this.atOnceMost() }) : bytes;
  }

  private gunzipAtOnce(bytes: Buffer): Buffer {
    // With `info` Node returns the engine too; its bytesWritten is what it consumed. The types do not know this form.
    const { buffer, engine } = gunzipSync(bytes, { maxOutputLength: this.atOnceMost(), chunkSize: outputSize(bytes), info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    this.strayBytes += bytes.length - engine.bytesWritten;
    return buffer;
  }

  private atOnceMost(): number {
    return Math.min(AT_ONCE_EXPANDED_BYTES, this.most);
  }

  /** In order; each chunk is valid only until the next is asked for. @throws system errors (EACCES, EIO, ...) */
  async *chunks(): AsyncGenerator<Buffer> {
    let given = 0;
    this.strayBytes = 0;
    for await (const chunk of this.layers(Number.POSITIVE_INFINITY)) {
      given += chunk.length;
      yield chunk;
    }
    if (this.fault !== 'damaged') return;
    // What came of the piece in which the damage lies was lost. Taken byte by byte, all of it up to the damage comes out.
    let skip = given;
    for await (const chunk of this.layers(this.pieces)) {
      if (chunk.length > skip) yield chunk.subarray(skip);
      skip = Math.max(0, skip - chunk.length);
    }
  }

  /** Pieces from the one of number `carefulFrom` on are taken byte by byte. */
  private async *layers(carefulFrom: number): AsyncGenerator<Buffer> {
    const deflated = this.part.entry?.method === 'deflated';
    const first = regionBytes(this.part.path, this.dataOffset(), 3);
    const size = deflated || isGzip(first) ? PIECE_BYTES : PLAIN_PIECE_BYTES;
    const pieces = this.counted(regionPieces(this.part.path, this.dataOffset(), this.part.bytes, size), carefulFrom);
    yield* this.unwrapped(deflated ? this.noting(inflated(pieces, 'deflated', this.most)) : pieces, MOST_LAYERS);
  }

  private async *unwrapped(source: AsyncIterable<Buffer> | Iterable<Buffer>, layers: number): AsyncGenerator<Buffer> {
    const { head, all } = await peeked(source);
    if (layers === 0 || !isGzip(head)) yield* all;
    else yield* this.unwrapped(this.noting(inflated(all, 'gzip', this.most)), layers - 1);
  }

  private *counted(pieces: Iterable<Buffer>, carefulFrom: number): Generator<Buffer> {
    this.readBytes = 0;
    this.pieces = 0;
    for (const piece of pieces) {
      this.readBytes += piece.length;
      this.pieces++;
      if (this.pieces < carefulFrom) yield piece;
      else for (let at = 0; at < piece.length; at++) yield piece.subarray(at, at + 1);
    }
  }

  private async *noting(chunks: AsyncGenerator<Buffer, InflateEnd>): AsyncGenerator<Buffer> {
    const { fault } = yield* chunks;
    this.fault ??= fault;
  }

  /** The local header repeats the entry's name; its data begins after it (APPNOTE 4.3.7). */
  private dataOffset(): number {
    const { entry, path } = this.part;
    if (entry === null) return 0;
    const header = regionBytes(path, entry.headerOffset, LOCAL_HEADER_BYTES);
    if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== 0x04034b50)
      throw Object.assign(new Error('no entry where the directory of the archive says'), { code: 'EBADARCHIVE', syscall: 'read' });
    return entry.headerOffset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  }
}

/** gzip ends with the size of what it holds: one allocation of that size saves joining many. Wrong for several members, which only costs time. */
function outputSize(gzip: Buffer): number {
  const told = gzip.length >= 18 ? gzip.readUInt32LE(gzip.length - 4) : 0;
  return Math.min(Math.max(told + 64, constants.Z_MIN_CHUNK, 16_384), AT_ONCE_EXPANDED_BYTES);
}

/** The first bytes of a source and the source with them still in it. */
async function peeked(source: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<{ readonly head: Buffer; readonly all: AsyncIterable<Buffer> }> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let held: Buffer[] = [];
  let next = await iterator.next();
  while (next.done !== true && held.reduce((sum, one) => sum + one.length, 0) + next.value.length < 3) {
    held.push(Buffer.from(next.value));
    next = await iterator.next();
  }
  if (next.done !== true) held.push(next.value);
  const head = Buffer.concat(held.map((one) => one.subarray(0, 3))).subarray(0, 3);
  async function* all(): AsyncGenerator<Buffer> {
    try {
      yield* held;
      held = [];
      for (let one = await iterator.next(); one.done !== true; one = await iterator.next()) yield one.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}
