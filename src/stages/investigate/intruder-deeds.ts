/** ATT&CK techniques in what the intruder did, with whether it worked, and what was tried in vain. */
import { techniquesOf } from '../../knowledge/effects/index.ts';
import type { EventStore } from '../../ports/event-store.ts';
import { Attempts, type Attempt } from './attempts.ts';
import type { Technique } from './findings.ts';
import { intruderEvents } from './notable-stream.ts';

const MOST_IDS = 500;
const MOST_TIMES = 50_000;

export interface IntruderDeeds {
  /** One entry a technique and outcome. */
  readonly techniques: Technique[];
  readonly attempts: Attempt[];
  /** Time of each event by its id, of the first ones. */
  readonly times: ReadonlyMap<string, string>;
}

/** Needs the table intruder_event. */
export async function intruderDeeds(store: EventStore): Promise<IntruderDeeds> {
  const attempts = new Attempts();
  const times = new Map<string, string>();
  const found = new Map<string, { id: string; name: string; outcome: Technique['outcome']; eventIds: string[] }>();
  for await (const event of intruderEvents(store)) {
    attempts.note(event);
    if (times.size < MOST_TIMES && event.time !== '') times.set(event.id, event.time);
    const outcome = outcomeOf(event.error, event.errorMessage);
    for (const { id, name } of techniquesOf(event)) {
      const mark = `${id} ${outcome}`;
      const entry = found.get(mark) ?? { id, name, outcome, eventIds: [] };
      if (entry.eventIds.length < MOST_IDS) entry.eventIds.push(event.id);
      found.set(mark, entry);
    }
  }
  const techniques = [...found.values()].toSorted((a, b) => a.id.localeCompare(b.id) || a.outcome.localeCompare(b.outcome));
  return { techniques, attempts: attempts.list(), times };
}

/** Not every error is a refusal: see the measured error codes in the CloudTrail facts. */
function outcomeOf(error: string | null, message: string | null): Technique['outcome'] {
  if (error === null) return message === null ? 'succeeded' : 'failed';
  return /accessdenied|unauthorized|forbidden/i.test(error) ? 'denied' : 'failed';
}
