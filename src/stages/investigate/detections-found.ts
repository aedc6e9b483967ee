/** Rule matches as findings, whoever's hand they fell on: level, and event ids up to a bound. */
import type { EventStore } from '../../ports/event-store.ts';
import { sql } from '../../ports/sql.ts';
import type { Detection } from './findings.ts';
import type { RuleHit } from './signals/rule-hits.ts';

const MOST_IDS = 1_000;
const ORDER: readonly Detection['level'][] = ['critical', 'high', 'medium', 'low', 'informational'];

/** Needs the table rule_hit (signals/rule-hits.ts). Most severe first. */
export async function detectionsFound(store: EventStore, hits: readonly RuleHit[]): Promise<Detection[]> {
  const rows = await store.rows<{ rule_number: number; event_ids: readonly string[] }>(sql`
    select r.rule_number, ${store.dialect.distinctList(sql`e.event_id`, MOST_IDS)} as event_ids from rule_hit r join event e on e.event_key = r.event_key group by 1`);
  return rows
    .flatMap(({ rule_number, event_ids }) => {
      const hit = hits[rule_number];
      return hit === undefined ? [] : [{ ruleId: hit.ruleId, title: hit.title.en, level: hit.level, eventIds: event_ids }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || a.ruleId.localeCompare(b.ruleId));
}
