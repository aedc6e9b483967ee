/** `events/reading.json`: what was read and which files hold it. Its presence says that the events are whole. */
import { readFileSync } from 'node:fs';
import type { ReadingRecord } from '../../../collect/index.ts';
import { READING_FILE } from '../../../case/case-paths.ts';
import type { EventTally } from '../../../ports/event-store.ts';

export interface ReadingManifest {
  readonly schema: 'hikeshi.reading/2';
  readonly record: ReadingRecord;
  /** Names inside the events folder. */
  readonly segments: readonly string[];
  readonly leftOut: string | null;
  readonly tally: EventTally;
}

/** Null when the folder holds no whole events, or events of another version of this program. */
export function readManifest(eventsFolder: string): ReadingManifest | null {
  try {
    const value = JSON.parse(readFileSync(`${eventsFolder}/${READING_FILE}`, 'utf8')) as Partial<ReadingManifest> | null;
    return value?.schema === 'hikeshi.reading/2' && Array.isArray(value.segments) ? (value as ReadingManifest) : null;
  } catch {
    return null;
  }
}
