/** Divides the files into batches for the reading threads. The same files give the same batches, whatever the number of threads. */
import type { NumberedPart } from './worker-messages.ts';

export interface Batch {
  readonly number: number;
  readonly parts: readonly NumberedPart[];
  readonly expandedBytes: number;
}

/** CloudTrail's own .json.gz files unfold about this many times. */
const USUAL_RATIO = 9;
/** Opening a file costs as much as reading this many bytes. */
const BYTES_PER_FILE = 16_384;
const SMALLEST_BATCH_BYTES = 8_000_000;
const LARGEST_BATCH_BYTES = 96_000_000;
/** Enough batches that threads end at nearly the same time. */
const BATCHES_WANTED = 16;

/** Neighbours stay together, so that a segment holds a stretch of the log and not a mixture. Largest batch first. */
export function planBatches(parts: readonly NumberedPart[]): Batch[] {
  const total = parts.reduce((sum, part) => sum + expandedBytes(part), 0);
  const target = Math.min(LARGEST_BATCH_BYTES, Math.max(SMALLEST_BATCH_BYTES, total / BATCHES_WANTED));
  const batches: Batch[] = [];
  let waiting: NumberedPart[] = [];
  let bytes = 0;
  for (const part of parts) {
    waiting.push(part);
    bytes += expandedBytes(part);
    if (bytes < target) continue;
    batches.push({ number: batches.length + 1, parts: waiting, expandedBytes: bytes });
    waiting = [];
    bytes = 0;
  }
  if (waiting.length > 0) batches.push({ number: batches.length + 1, parts: waiting, expandedBytes: bytes });
  return batches.sort((a, b) => b.expandedBytes - a.expandedBytes || a.number - b.number);
}

/** A guess for dividing work only; what a file is gets decided by its content. */
function expandedBytes({ name, bytes, entry }: NumberedPart): number {
  const squeezed = name.endsWith('.gz') || entry?.method === 'deflated';
  return BYTES_PER_FILE + bytes * (squeezed ? USUAL_RATIO : 1);
}
