/** What the Sigma rules found, weighed for each hand by level: a rule counts once a hand, however often it fired. */
import type { EventStore } from '../../../ports/event-store.ts';
import { joined, sql } from '../../../ports/sql.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';

export type RuleLevel = 'informational' | 'low' | 'medium' | 'high' | 'critical';

/** One rule's matches. */
export interface RuleHit {
  readonly ruleId: string;
  readonly title: Bilingual;
  readonly level: RuleLevel;
  /** Only looks around (ATT&CK discovery): what scanners and curious owners do as well. */
  readonly looking: boolean;
  readonly eventKeys: readonly number[];
}

const WEIGHT: Readonly<Record<RuleLevel, number>> = { informational: 0, low: 0.25, medium: 1, high: 3, critical: 5 };
export const NOTHING_BUT_HARM = 'nothing-but-harm';

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
        says: { en: `${hit.title.en}${times.en}`, ja: `${hit.title.ja}${times.ja}` },
        eventIds: event_ids,
      },
    ];
  });
}

/** Taking away what somebody else made is half of every clean-up. Records and guards are not among these: nobody cleans those up. */
const TAKES_AWAY = '^(Delete|Remove|Close|Terminate|Detach|Deactivate|Cancel|Deregister|Release|Revoke)';
const CLEANED_UP = [
  'iam.amazonaws.com',
  'organizations.amazonaws.com',
  'account.amazonaws.com',
  'ec2.amazonaws.com',
  'autoscaling.amazonaws.com',
  'ecs.amazonaws.com',
  'lambda.amazonaws.com',
  'sso.amazonaws.com',
] as const;

/**
 * A log without history in which a third or more of a hand's events are what rules warn of: somebody came for that and for nothing else.
 * An owner's own log, however short, is mostly reading and ordinary work, or a clean-up, which does not count; and of root every step is warned of,
 * so that only a second warning counts. Needs the table rule_hit.
 */
export async function nothingButHarm(store: EventStore, hits: readonly RuleHit[], hands: readonly Hand[], history: History): Promise<Evidence[]> {
  await store.place(
    'warning_rule',
    { rule_number: 'integer' },
    [...hits.entries()].filter(([, hit]) => WEIGHT[hit.level] >= 1).map(([number]) => [number]),
  );
  const rows = await store.rows<{ hand_id: number; warned: number; event_ids: readonly string[] }>(sql`
    with warned as (
      select r.event_key, count(distinct r.rule_number) as warnings from rule_hit r join warning_rule w on w.rule_number = r.rule_number group by 1)
    select x.hand_id, count(*) as warned, ${store.dialect.distinctList(sql`e.event_id`, SAMPLE_IDS)} as event_ids
    from warned d join event e on e.event_key = d.event_key join caller x on x.caller = e.caller
    where d.warnings >= case when e.identity_type = 'Root' then 2 else 1 end and not (coalesce(e.event_source, '') in (${joined(
      CLEANED_UP.map((source) => sql`${source}`),
      ', ',
    )})
      and ${store.dialect.matchesRegex(sql`coalesce(e.api_name, '')`, TAKES_AWAY, '')} and coalesce(e.api_name, '') <> 'DeleteFlowLogs')
    group by 1`);
  const handById = new Map(hands.map((hand) => [hand.id, hand]));
  return rows.flatMap(({ hand_id, warned, event_ids }) => {
    const hand = handById.get(hand_id);
    if (hand === undefined || history.of(hand.account).rooted.length > 0 || warned * 3 < hand.events) return [];
    return [
      {
        handId: hand_id,
        signal: NOTHING_BUT_HARM,
        weight: 3,
        sort: 'harm' as const,
        says: {
          en: `${warned.toLocaleString('en-US')} of its ${hand.events.toLocaleString('en-US')} calls are of a kind intruders make; there is hardly any ordinary work.`,
          ja: `${hand.events.toLocaleString('en-US')}回の操作のうち${warned.toLocaleString('en-US')}回が、侵入者によく見られるものです。普段の作業らしい操作がほとんどありません。`,
        },
        eventIds: event_ids,
      },
    ];
  });
}

function* pairs(hits: readonly RuleHit[]): Generator<readonly [number, number]> {
  for (const [number, hit] of hits.entries()) for (const key of new Set(hit.eventKeys)) yield [number, key];
}
