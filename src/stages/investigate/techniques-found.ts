/** ATT&CK techniques in what the intruder did, with whether it worked. */
import { techniquesOf } from '../../knowledge/effects/index.ts';
import type { EventStore } from '../../ports/event-store.ts';
import type { Technique } from './findings.ts';
import { intruderEvents } from './notable-stream.ts';

const MOST_IDS = 500;

/** Needs the table event_verdict. One entry a technique and outcome. */
export async function techniquesFound(store: EventStore): Promise<Technique[]> {
  const found = new Map<string, { id: string; name: string; outcome: Technique['outcome']; eventIds: string[] }>();
  for await (const event of intruderEvents(store)) {
    const outcome = outcomeOf(event.error, event.errorMessage);
    for (const { id, name } of techniquesOf(event)) {
      const mark = `${id} ${outcome}`;
      const entry = found.get(mark) ?? { id, name, outcome, eventIds: [] };
      if (entry.eventIds.length < MOST_IDS) entry.eventIds.push(event.id);
      found.set(mark, entry);
    }
  }
  return [...found.values()].toSorted((a, b) => a.id.localeCompare(b.id) || a.outcome.localeCompare(b.outcome));
}

/** Not every error is a refusal: see the measured error codes in the CloudTrail facts. */
function outcomeOf(error: string | null, message: string | null): Technique['outcome'] {
  if (error === null) return message === null ? 'succeeded' : 'failed';
  return /accessdenied|unauthorized|forbidden/i.test(error) ? 'denied' : 'failed';
}
