/** Verdicts of some events of a case, from its verdicts.jsonl, line by line: the file may be larger than memory. */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { reachText } from '../../knowledge/json-reach.ts';
import type { Reachable } from '../../knowledge/json-reach.ts';

/** Empty when the case has no verdicts yet. */
export async function verdictsOf(casePath: string, eventIds: ReadonlySet<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const file = join(casePath, 'verdicts.jsonl');
  if (eventIds.size === 0 || !existsSync(file)) return found;
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const document = parsed(line);
    const eventId = reachText(document, 'eventId');
    const verdict = reachText(document, 'verdict');
    if (eventId !== null && verdict !== null && eventIds.has(eventId)) found.set(eventId, verdict);
  }
  return found;
}

function parsed(line: string): Reachable {
  try {
    return JSON.parse(line) as Reachable;
  } catch {
    return null;
  }
}
