/** A whole investigation of given events or files with our own rules, as the command does it, and the verdict of every event. */
import { openIpFacts } from '../../src/edges/ip-facts/open-ip-facts.ts';
import { ruleHitsOf } from '../../src/cli/rule-hits.ts';
import { rulesToRun } from '../../src/cli/wiring/rules.ts';
import type { EventStore } from '../../src/ports/event-store.ts';
import type { Host } from '../../src/ports/host.ts';
import { sql } from '../../src/ports/sql.ts';
import {
  detect,
  investigate,
  type Investigating,
  type Investigation,
  type OwnerStatements,
  type Verdict,
} from '../../src/stages/investigate/index.ts';
import { JUDGED_EVENTS } from '../../src/stages/investigate/verdicts/judged-events.ts';

export const silentHost: Host = { begin: () => ({ update: () => undefined, end: () => undefined }), notice: () => undefined };

const { facts: ipFacts } = openIpFacts({ mmdbFiles: [], awsRangesFile: null });
const { rules, files } = rulesToRun([], []);

export interface Investigated extends Investigation {
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export async function investigated(
  store: EventStore,
  statements: OwnerStatements = { mine: [], notMine: [] },
  own: Pick<Investigating, 'ownRequests' | 'ownSteps'> = {},
): Promise<Investigated> {
  const result = await investigate({
    store,
    reading: {
      files: { read: 1, skipped: 0, salvaged: 0 },
      events: { unique: store.tally.unique, duplicate: 0, conflicting: 0, rejected: 0 },
      integrity: { state: 'not-checked', filesVerified: 0, problems: [] },
    },
    statements,
    ...own,
    hits: detect(store, rules).then((hits) => ruleHitsOf(hits, rules, files)),
    ipFacts,
    host: silentHost,
    evidenceMost: 5_000,
  });
  const rows = await store.rows<{ event_id: string; verdict: Verdict }>(sql`select e.event_id, e.verdict from ${JUDGED_EVENTS} e`);
  return { ...result, verdicts: new Map(rows.map((row) => [row.event_id, row.verdict])) };
}
