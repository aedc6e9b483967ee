/** What was read, what was not, and why. Kept in the case as events/reading.json; the source of every coverage statement. */
import type { IntegrityCheck } from './digest.ts';

export interface ReadingRecord {
  readonly files: readonly FileRead[];
  readonly events: { readonly stored: number; readonly rejected: number };
  readonly digests: DigestRecord;
  /** Insight records met (told apart, never events). */
  readonly insights: number;
}

export interface DigestRecord {
  readonly read: number;
  readonly state: IntegrityCheck['state'];
  readonly filesVerified: number;
  /** Each in both languages, Japanese first. */
  readonly problems: readonly string[];
}

export type ContainerKind =
  | 'records'
  | 'array'
  | 'ndjson'
  | 'lookup-events'
  | 'eventbridge'
  | 'cloudwatch-logs'
  | 'athena-csv'
  | 'lake-csv'
  | 'console-csv'
  | 'console-csv-2020'
  | 'envelope'
  | 'logstash'
  | 'digest'
  | 'insights'
  | 'mixed'
  | 'unknown';

export interface FileRead {
  /** Number used in event_key and file_number. */
  readonly number: number;
  /** As the person gave it, entries of archives as `archive.zip!/inner.json`. */
  readonly name: string;
  readonly bytes: number;
  readonly container: ContainerKind;
  readonly outcome: 'read' | 'salvaged' | 'skipped' | 'empty';
  /** Why it was skipped or salvaged, both languages; null when read whole. */
  readonly why: { readonly ja: string; readonly en: string } | null;
  readonly records: number;
  readonly rejected: number;
  /** Bytes that belong to no record and no container syntax. */
  readonly skippedBytes: number;
}
