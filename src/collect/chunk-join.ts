/** Makes chunks look continuous to a scanner: what spans two of them is joined, as little of it as possible; the rest is scanned where it is. */
import { HeldBytes } from './held-bytes.ts';

export interface ChunkScanner {
  /** Scans as far as it can. Bytes before `joined` came with an earlier chunk. Returns the first byte still needed. */
  run(bytes: Buffer, joined: number, final: boolean): number;
  /** The first `by` of these bytes are let go: positions move. */
  moved(bytes: Buffer, by: number): void;
}

/** A record is about this long, so one joined piece mostly completes it. */
const LEAST_JOINED_BYTES = 4_096;
const NOTHING = Buffer.alloc(0);

export class ChunkJoin {
  private readonly held = new HeldBytes();
  private readonly scanner: ChunkScanner;

  constructor(scanner: ChunkScanner) {
    this.scanner = scanner;
  }

  push(chunk: Buffer): void {
    const rest = this.finishHeld(chunk);
    if (rest.length > 0) this.keep(rest, this.scanner.run(rest, 0, false));
  }

  end(): void {
    this.scanner.run(this.held.followedBy(NOTHING), this.held.length, true);
  }

  /** Returns what is left to scan, nothing being held then; or nothing. */
  private finishHeld(chunk: Buffer): Buffer {
    let rest = chunk;
    while (this.held.length > 0 && rest.length > 0) {
      const heldBefore = this.held.length;
      const part = rest.subarray(0, Math.max(heldBefore, LEAST_JOINED_BYTES));
      const bytes = this.held.followedBy(part);
      const needed = this.scanner.run(bytes, heldBefore, false);
      if (needed >= heldBefore) {
        this.held.clear();
        this.scanner.moved(bytes, heldBefore);
        break;
      }
      this.keep(bytes, needed);
      rest = rest.subarray(part.length);
    }
    return rest;
  }

  private keep(bytes: Buffer, needed: number): void {
    this.held.keep(bytes, needed);
    this.scanner.moved(bytes, needed);
  }
}
