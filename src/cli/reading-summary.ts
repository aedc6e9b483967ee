/** What reading and storing came to, as coverage states it. */
import type { FileRead, ReadingRecord } from '../collect/index.ts';
import type { EventTally } from '../ports/event-store.ts';
import type { ReadingSummary } from '../stages/investigate/index.ts';

export function readingSummary(record: ReadingRecord, tally: EventTally): ReadingSummary {
  const count = (...outcomes: readonly FileRead['outcome'][]): number => record.files.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    files: { read: count('read', 'empty'), skipped: count('skipped'), salvaged: count('salvaged') },
    events: { unique: tally.unique, duplicate: tally.duplicate, conflicting: tally.conflicting, rejected: record.events.rejected },
    integrity: integrity(record),
  };
}

/** `partly`: the digests that were given say nothing of some of the log files that were given. */
function integrity({ digests, files }: ReadingRecord): ReadingSummary['integrity'] {
  const { filesVerified, problems } = digests;
  const logFiles = files.filter(({ records }) => records > 0).length;
  const state =
    digests.read === 0
      ? 'not-checked'
      : problems.length > 0
        ? 'broken'
        : filesVerified === 0
          ? 'not-checked'
          : filesVerified < logFiles
            ? 'partly'
            : 'verified';
  return { state, filesVerified, problems };
}
