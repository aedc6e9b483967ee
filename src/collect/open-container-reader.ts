/** The one door of this folder: what a file is gets decided by its content. */
import type { ContainerReader, RecordSink } from './container-reader.ts';
import { JsonStream } from './json-stream.ts';
import { USUAL_LIMITS, type ReadingLimits } from './reading-limits.ts';

/**
 * Opens a reader for the decompressed bytes of one file. Never throws on content; memory stays below about three times `maxRecordBytes` plus a chunk.
 * Records come in file order; each call of the sink is synchronous.
 */
export function openContainerReader(sink: RecordSink, limits: Partial<ReadingLimits> = {}): ContainerReader {
  return new JsonStream(sink, { ...USUAL_LIMITS, ...limits });
}
