/** The unfinished end of what was read so far. Chunks are scanned where they are; only what spans two of them is copied here. */
export class HeldBytes {
  private bytes = Buffer.alloc(0);
  length = 0;

  /** The held bytes followed by `chunk`; without anything held, the chunk itself. */
  followedBy(chunk: Buffer): Buffer {
    if (this.length === 0) return chunk;
    this.reserve(this.length + chunk.length);
    chunk.copy(this.bytes, this.length);
    this.length += chunk.length;
    return this.bytes.subarray(0, this.length);
  }

  /** Keeps `all` from index `from` on; `all` is what `followedBy` gave. */
  keep(all: Buffer, from: number): void {
    const left = all.length - from;
    if (left > 0 && all.buffer === this.bytes.buffer && all.byteOffset === this.bytes.byteOffset) this.bytes.copyWithin(0, from, all.length);
    else if (left > 0) {
      this.length = 0;
      this.reserve(left);
      all.copy(this.bytes, 0, from);
    }
    this.length = left;
  }

  clear(): void {
    this.length = 0;
  }

  private reserve(size: number): void {
    if (size <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(size, this.bytes.length * 2, 65_536));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
