/** A log without history that holds hardly anything but what rules warn of. Needs the table rule_hit. */
import type { EventStore } from '../../../ports/event-store.ts';
import { joined, sql } from '../../../ports/sql.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Hand } from '../hands/hand.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';
import { WEIGHT, type RuleHit } from './rule-hits.ts';

export const NOTHING_BUT_HARM = 'nothing-but-harm';
/** The same amid other people's ordinary work: worth a question. */
export const MOSTLY_WARNED = 'mostly-warned';

const SAMPLE_IDS = 20;

/** Taking away what somebody else made is half of every clean-up. */
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
/** Of what is taken away, records and guards are no clean-up. */
const GUARDS = ['DeleteFlowLogs', 'DeactivateMFADevice'] as const;

/** How a hand's calls divide by name: waiting, which asks the same again and again, is one kind of call. */
interface Kinds {
  readonly hand_id: number;
  readonly kinds: number;
  readonly reads: number;
  readonly warned: number;
  /** Of the warned, those that are more than one of many that read. */
  readonly pointed: number;
  /** Different warnings of looking around, and of anything else. */
  readonly looked: number;
  readonly did: number;
  readonly event_ids: readonly string[];
}

/**
 * The kinds of calls that rules warn of are a third or more of all in the account's log: somebody came for that and for nothing else. Amid the ordinary
 * work of others the same few calls are no such sign, unless they look around and then act. An owner's own log, however short, is mostly ordinary work;
 * that much was read, as in every inventory, and cleaning up do not count; and of root every step is warned of, so that only a second warning counts.
 */
export async function nothingButHarm(store: EventStore, hits: readonly RuleHit[], hands: readonly Hand[], history: History): Promise<Evidence[]> {
  const without = hands.filter((hand) => hand.nature === 'direct' && history.of(hand.account).rooted.length === 0);
  if (without.length === 0) return [];
  const rows = await kindsOf(store, hits, without);
  const around = logsAround(rows, without);
  const isBare = ({ hand_id: hand, pointed }: Kinds): boolean => isMost(pointed, around(hand).kinds, around(hand).reads === 0 ? 1 / 2 : 1 / 3);
  return rows.filter(({ warned, kinds }) => isMost(warned, kinds)).map((row) => (cameToSteal(row) || isBare(row) ? accusing(row) : asking(row)));
}

/** Ordinary work is mostly reading: where none is in the log, half of the changes may be warned of and still be somebody's work. */
const isMost = (some: number, all: number, share = 1 / 3): boolean => some > 0 && some >= all * share;

/** Owners who make users for new colleagues do not look around first, and those who look around with a scanner change nothing. */
const cameToSteal = ({ looked, did }: Kinds): boolean => looked >= 2 && did >= 2;

/** The whole log of each hand's account. */
function logsAround(rows: readonly Kinds[], hands: readonly Hand[]): (hand: number) => { readonly kinds: number; readonly reads: number } {
  const accountOf = new Map(hands.map((hand) => [hand.id, hand.account]));
  const sums = new Map<string | undefined, { kinds: number; reads: number }>();
  for (const { hand_id: hand, kinds, reads } of rows) {
    const before = sums.get(accountOf.get(hand)) ?? { kinds: 0, reads: 0 };
    sums.set(accountOf.get(hand), { kinds: before.kinds + kinds, reads: before.reads + reads });
  }
  return (hand) => sums.get(accountOf.get(hand)) ?? { kinds: 0, reads: 0 };
}

async function kindsOf(store: EventStore, hits: readonly RuleHit[], hands: readonly Hand[]): Promise<readonly Kinds[]> {
  await store.place(
    'warning_rule',
    { rule_number: 'integer', looking: 'boolean', survey: 'boolean' },
    [...hits.entries()]
      .filter(([, hit]) => WEIGHT[hit.level] >= 1 && hit.counts !== 'addresses')
      .map(([number, { looking, counts }]) => [number, looking, looking && counts !== null]),
  );
  await store.place(
    'hand_without_habits',
    { hand_id: 'integer' },
    hands.map((hand) => [hand.id]),
  );
  const services = joined(
    CLEANED_UP.map((source) => sql`${source}`),
    ', ',
  );
  const api = sql`coalesce(e.api_name, '')`;
  const tidies = sql`(coalesce(e.event_source, '') in (${services}) and ${store.dialect.matchesRegex(api, TAKES_AWAY, '')} and ${api} not in (${joined(
    GUARDS.map((name) => sql`${name}`),
    ', ',
  )}))`;
  const enough = sql`case when e.identity_type = 'Root' then 2 else 1 end`;
  return store.rows<Kinds>(sql`
    with hit as (
      select r.event_key, r.rule_number, w.looking, w.survey from rule_hit r join warning_rule w on w.rule_number = r.rule_number),
    warned as (
      select event_key, count(distinct rule_number) as warnings, count(distinct case when survey then null else rule_number end) as pointed from hit group by 1),
    call as (
      select x.hand_id, coalesce(e.event_source, '') as source, ${api} as api, e.event_id, case when e.read_only then 1 else 0 end as reads,
        case when coalesce(d.warnings, 0) >= ${enough} and not ${tidies} then 1 else 0 end as warned,
        case when coalesce(d.pointed, 0) >= ${enough} and not ${tidies} then 1 else 0 end as pointed
      from event e join caller x on x.caller = e.caller join hand_without_habits f on f.hand_id = x.hand_id left join warned d on d.event_key = e.event_key),
    kind as (select hand_id, source, api, max(reads) as reads, max(warned) as warned, max(pointed) as pointed from call group by 1, 2, 3),
    counted as (
      select hand_id, count(*) as kinds, cast(sum(reads) as bigint) as reads, cast(sum(warned) as bigint) as warned, cast(sum(pointed) as bigint) as pointed from kind group by 1),
    sort as (
      select x.hand_id, count(distinct case when h.looking then h.rule_number end) as looked, count(distinct case when h.looking then null else h.rule_number end) as did
      from hit h join event e on e.event_key = h.event_key join caller x on x.caller = e.caller group by 1),
    sample as (select hand_id, ${store.dialect.distinctList(sql`event_id`, SAMPLE_IDS)} as event_ids from call where warned = 1 group by 1)
    select c.hand_id, c.kinds, c.reads, c.warned, c.pointed, o.looked, o.did, s.event_ids
    from counted c join sample s on s.hand_id = c.hand_id join sort o on o.hand_id = c.hand_id
    union all select hand_id, kinds, reads, warned, pointed, 0 as looked, 0 as did, null as event_ids from counted where warned = 0`);
}

const accusing = (row: Kinds): Evidence => ({ ...told(row), signal: NOTHING_BUT_HARM, weight: 3 });

/** Others did ordinary work meanwhile: a few calls of a new colleague look like this. */
const asking = (row: Kinds): Evidence => ({ ...told(row), signal: MOSTLY_WARNED, weight: 0.5 });

const told = ({ hand_id, kinds, warned, event_ids }: Kinds): Omit<Evidence, 'signal' | 'weight'> => ({
  handId: hand_id,
  sort: 'harm',
  says: saysOf(warned, kinds),
  eventIds: event_ids,
});

function saysOf(warned: number, kinds: number): Bilingual {
  const [some, all] = [warned.toLocaleString('en-US'), kinds.toLocaleString('en-US')];
  if (warned === kinds) {
    return {
      en:
        kinds === 1
          ? 'The only kind of call it made is of a sort intruders make.'
          : `All ${all} kinds of calls it made are of a sort intruders make.`,
      ja:
        kinds === 1
          ? '行われたのは1種類の操作だけで、侵入者によく見られるものです。'
          : `行われた${all}種類の操作が、すべて侵入者によく見られるものです。`,
    };
  }
  return {
    en: `${some} of the ${all} kinds of calls it made ${warned === 1 ? 'is' : 'are'} of a sort intruders make; there is hardly any ordinary work.`,
    ja: `行われた${all}種類の操作のうち${some}種類が、侵入者によく見られるものです。普段の作業らしい操作がほとんどありません。`,
  };
}
