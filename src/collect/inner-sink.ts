/** Sink of a reader that works inside one value of another reader: records pass at once, refusals wait until it is known that anything was found. */
import type { DocumentKind, RecordSink, RejectReason } from './container-reader.ts';
import type { ContainerKind } from './reading-record.ts';
import type { ReadingTally } from './reading-tally.ts';

/** Kinds that say nothing about where a text was found; the envelope's own kind says more. */
const PLAIN_KINDS: ReadonlySet<ContainerKind> = new Set<ContainerKind>(['ndjson', 'array', 'records', 'envelope']);

export class InnerSink implements RecordSink {
  carried = 0;
  private readonly tally: ReadingTally;
  private readonly kind: ContainerKind;
  private readonly refusals = new Map<RejectReason, number>();

  constructor(tally: ReadingTally, kind: ContainerKind) {
    this.tally = tally;
    this.kind = kind;
  }

  record(text: Buffer, about: { readonly container: ContainerKind; readonly columnsOnly: boolean }): void {
    this.carried++;
    this.tally.record(text, PLAIN_KINDS.has(about.container) ? this.kind : about.container, about.columnsOnly, 0);
  }

  document(kind: DocumentKind, text: Buffer): void {
    this.carried++;
    this.tally.document(kind, text, 0);
  }

  rejected(reason: RejectReason, bytes: number): void {
    this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + bytes);
  }

  /** Settles the bytes the whole value took in the outer input; false, and nothing counted, when it carried nothing. */
  settle(bytes: number): boolean {
    if (this.carried === 0) return false;
    let refused = 0;
    for (const [reason, count] of this.refusals) {
      // Undoing escapes never lengthens a text, but replacing bytes that are no UTF-8 does.
      const here = Math.min(count, bytes - refused);
      this.tally.rejected(reason, here);
      refused += here;
    }
    this.tally.recordBytes += bytes - refused;
    return true;
  }
}
