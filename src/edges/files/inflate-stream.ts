/** Decompression piece by piece, keeping everything that came out before a fault. */
import { createGunzip, createInflateRaw } from 'node:zlib';

export type InflateFault = 'truncated' | 'damaged' | 'expands-too-far';

export interface InflateEnd {
  readonly fault: InflateFault | null;
}

const OUTPUT_CHUNK_BYTES = 262_144;

/**
 * Yields decompressed bytes. `most` caps their sum; the generator's return value says how it ended.
 * After a fault, output of the last unfinished chunk is lost unless `outputChunkBytes` is small: see expanded-input.ts, which then reads again.
 */
export async function* inflated(
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  format: 'gzip' | 'deflated',
  most: number,
  outputChunkBytes = OUTPUT_CHUNK_BYTES,
): AsyncGenerator<Buffer, InflateEnd> {
  const stream = format === 'gzip' ? createGunzip({ chunkSize: outputChunkBytes }) : createInflateRaw({ chunkSize: outputChunkBytes });
  let ready: Buffer[] = [];
  let total = 0;
  let fault: InflateFault | null = null;
  let wake: () => void = () => undefined;
  stream.on('data', (chunk: Buffer) => {
    total += chunk.length;
    if (total > most) {
      fault = 'expands-too-far';
      stream.destroy();
      wake();
    } else ready.push(chunk);
  });
  stream.on('error', (error: NodeJS.ErrnoException) => {
    fault = error.code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged';
    wake();
  });
  stream.on('end', () => wake());
  const done = (start: (finished: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      start(resolve);
    });
  try {
    for await (const piece of pieces) {
      await done((finished) => stream.write(piece, finished));
      yield* ready;
      ready = [];
      if (fault !== null) return { fault };
    }
    await done(() => stream.end());
    yield* ready;
    return { fault };
  } finally {
    stream.destroy();
  }
}
