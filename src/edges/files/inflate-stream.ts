/** Decompression piece by piece, keeping everything that came out before a fault. */
import { createGunzip, createInflateRaw } from 'node:zlib';

export type InflateFault = 'truncated' | 'damaged' | 'expands-too-far';

export interface InflateEnd {
  readonly fault: InflateFault | null;
}

const OUTPUT_CHUNK_BYTES = 262_144;

/**
 * Yields decompressed bytes; the generator's return value says how it ended. `most` caps their sum.
 * A piece is decompressed and given out before the next one is taken, so a fault costs at most what came of the piece it lies in.
 */
export async function* inflated(
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  format: 'gzip' | 'deflated',
  most: number,
): AsyncGenerator<Buffer, InflateEnd> {
  const stream = format === 'gzip' ? createGunzip({ chunkSize: OUTPUT_CHUNK_BYTES }) : createInflateRaw({ chunkSize: OUTPUT_CHUNK_BYTES });
  let ready: Buffer[] = [];
  let total = 0;
  let over = false;
  let fault: InflateFault | null = null;
  let wake: () => void = () => undefined;
  const stop = (because: InflateFault | null): void => {
    over = true;
    fault ??= because;
    wake();
  };
  stream.on('data', (chunk: Buffer) => {
    total += chunk.length;
    if (total <= most) ready.push(chunk);
    else {
      stop('expands-too-far');
      stream.destroy();
    }
  });
  stream.on('error', (error: NodeJS.ErrnoException) => stop(error.code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged'));
  // Comes before the last piece when zeros follow the compressed data, as after some tapes and copies.
  stream.on('end', () => stop(null));
  const finished = (start: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      if (over) resolve();
      else start(resolve);
    });
  try {
    for await (const piece of pieces) {
      await finished((done) => stream.write(piece, done));
      yield* ready;
      ready = [];
      if (over) return { fault };
    }
    await finished(() => stream.end());
    yield* ready;
    return { fault };
  } finally {
    stream.destroy();
  }
}
