/** What reading and storing came to, as coverage states it. */
import type { FileRead, ReadingRecord } from '../collect/index.ts';
import type { EventTally } from '../ports/event-store.ts';
import type { ReadingSummary } from '../stages/investigate/index.ts';

export function readingSummary(record: ReadingRecord, tally: EventTally): ReadingSummary {
  const { digests } = record;
  const count = (...outcomes: readonly FileRead['outcome'][]): number => record.files.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    files: { read: count('read', 'empty'), skipped: count('skipped'), salvaged: count('salvaged') },
    events: { unique: tally.unique, duplicate: tally.duplicate, conflicting: tally.conflicting, rejected: record.events.rejected },
    integrity: { state: digests.state, filesVerified: digests.filesVerified, problems: digests.problems },
  };
}
