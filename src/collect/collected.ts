/** Everything one input gives, at once: for small inputs, examples and tests. Large files are read by `openContainerReader` directly. */
import type { ContainerOutcome, DocumentKind, RejectReason } from './container-reader.ts';
import { openContainerReader } from './open-container-reader.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { ContainerKind } from './reading-record.ts';

export interface Collected {
  readonly records: readonly string[];
  readonly kinds: readonly ContainerKind[];
  readonly columnsOnly: readonly boolean[];
  readonly rejected: readonly { readonly reason: RejectReason; readonly bytes: number }[];
  readonly documents: readonly { readonly kind: DocumentKind; readonly text: string }[];
  readonly outcome: ContainerOutcome;
}

/** Reads `input`, pushed in pieces of the given sizes in turn (one piece when there are none). */
export function collected(input: string | Buffer, limits: Partial<ReadingLimits> = {}, sizes: readonly number[] = []): Collected {
  const records: string[] = [];
  const kinds: ContainerKind[] = [];
  const columnsOnly: boolean[] = [];
  const rejected: { reason: RejectReason; bytes: number }[] = [];
  const documents: { kind: DocumentKind; text: string }[] = [];
  const reader = openContainerReader(
    {
      record(text, about) {
        records.push(text.toString('utf8'));
        kinds.push(about.container);
        columnsOnly.push(about.columnsOnly);
      },
      rejected: (reason, bytes) => void rejected.push({ reason, bytes }),
      document: (kind, text) => void documents.push({ kind, text: text.toString('utf8') }),
    },
    limits,
  );
  const bytes = Buffer.from(input);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes.length === 0 ? bytes.length : (sizes[turn % sizes.length] ?? 1));
    // A copy, overwritten afterwards: whoever keeps a buffer longer than the call is found out.
    const piece = Buffer.from(bytes.subarray(at, at + size));
    reader.push(piece);
    piece.fill(0x23);
    at += size;
  }
  return { records, kinds, columnsOnly, rejected, documents, outcome: reader.end() };
}
