/** A time by which something should be done, and where it comes from. */
import type { EntryId } from '../case-record.ts';
import type { DeadlineRuleName } from './deadline-rules.ts';

export interface Deadline {
  /** The entry it rests on (a message, a letter sent, the owner's word): at most one deadline each, so this is its name. */
  readonly entry: EntryId;
  /** `stated`: the message names the time itself; `own`: the owner set it. */
  readonly rule: DeadlineRuleName | 'stated' | 'own';
  /** ISO 8601 UTC. */
  readonly dueAt: string;
  /** Words of the owner for `own`, else absent: use the rule's. */
  readonly what: string | null;
  /** The entry that says it was met. */
  readonly metBy: EntryId | null;
}
