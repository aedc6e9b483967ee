/** What the Sigma rules found, weighed for each hand by level: a rule counts once a hand, however often it fired. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Evidence } from './evidence.ts';

export type RuleLevel = 'informational' | 'low' | 'medium' | 'high' | 'critical';

/** One rule's matches. */
export interface RuleHit {
  readonly ruleId: string;
  readonly title: Bilingual;
  readonly level: RuleLevel;
  /** Only looks around (ATT&CK discovery): what scanners and curious owners do as well. */
  readonly looking: boolean;
  /**
   * What a correlation adds up; null for a rule about single calls. One over the addresses of a credential tells of several hands together, not of
   * which of them is the stranger.
   */
  readonly counts: 'addresses' | 'calls' | null;
  readonly eventKeys: readonly number[];
}

export const WEIGHT: Readonly<Record<RuleLevel, number>> = { informational: 0, low: 0.25, medium: 1, high: 3, critical: 5 };
const SAMPLE_IDS = 20;

export async function ruleHits(store: EventStore, hits: readonly RuleHit[]): Promise<Evidence[]> {
  await store.place('rule_hit', { rule_number: 'integer', event_key: 'integer' }, pairs(hits));
  const rows = await store.rows<{ rule_number: number; hand_id: number; found: number; event_ids: readonly string[] }>(sql`
    select r.rule_number, x.hand_id, count(*) as found, ${store.dialect.distinctList(sql`e.event_id`, SAMPLE_IDS)} as event_ids
    from rule_hit r join event e on e.event_key = r.event_key join caller x on x.caller = e.caller group by 1, 2 order by 1, 2`);
  return rows.flatMap(({ rule_number, hand_id, found, event_ids }) => {
    const hit = hits[rule_number];
    if (hit === undefined || WEIGHT[hit.level] === 0) return [];
    const times =
      found === 1 ? { en: '', ja: '' } : { en: ` (${found.toLocaleString('en-US')} events)`, ja: `（${found.toLocaleString('en-US')}件）` };
    return [
      {
        handId: hand_id,
        signal: hit.ruleId,
        weight: WEIGHT[hit.level],
        sort: 'harm' as const,
        looking: hit.looking,
        rule: true as const,
        says: { en: `${hit.title.en}${times.en}`, ja: `${hit.title.ja}${times.ja}` },
        eventIds: event_ids,
      },
    ];
  });
}

function* pairs(hits: readonly RuleHit[]): Generator<readonly [number, number]> {
  for (const [number, hit] of hits.entries()) for (const key of new Set(hit.eventKeys)) yield [number, key];
}
