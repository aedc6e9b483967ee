/** Bytes a person has, in; exact CloudTrail record texts, out. Pure: files, decompression and threads are the caller's. */
export type { ContainerOutcome, ContainerReader, DocumentKind, RecordSink, RejectReason } from './container-reader.ts';
export type { ContainerKind, FileRead, ReadingRecord } from './reading-record.ts';
export { USUAL_LIMITS, type ReadingLimits } from './reading-limits.ts';
export { openContainerReader } from './open-container-reader.ts';
export { checkIntegrity, type FileToCheck, type IntegrityCheck, type IntegrityInput } from './digest.ts';
export type { IntegrityProblem } from './digest-problems.ts';
