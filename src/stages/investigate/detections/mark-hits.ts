/** Runs the event rules: afterwards the table `sigma_hit` (rule, event_key, event_time) holds every match of every rule. */
import type { EventStore } from '../../../ports/event-store.ts';
import { fixed, sql } from '../../../ports/sql.ts';
import type { Sql, SqlValue } from '../../../ports/sql.ts';
import type { SqlDialect } from '../../../ports/sql-dialect.ts';
import { sideBySide } from '../side-by-side.ts';
import { KIND_COLUMNS } from './compiling/event-field.ts';
import { readsRaw } from './compiling/expression-fields.ts';
import * as hits from './compiling/hits-sql.ts';
import type { NumberedRule } from './compiling/hits-sql.ts';
import { inBatches } from './in-batches.ts';
import { refusal } from './refusal.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { EventRule } from './rule.ts';

/** AWS has some ten thousand API calls, an account uses hundreds. A table with more kinds is not CloudTrail and is searched without this short cut. */
const MOST_KINDS = 5_000;

/** A rule that wants more of all events than this is not worth narrowing down. */
const LARGE_SHARE = 0.2;

type KindRow = Readonly<Record<string, string | number | null>>;

/** Rules the engine refuses (a regular expression too large for it) are reported and left out. Returns the number of each rule. */
export async function markHits(store: EventStore, rules: readonly EventRule[], report: (problem: RuleProblem) => void): Promise<Map<string, number>> {
  const numbered: NumberedRule[] = [];
  for (const rule of rules) {
    const problem = await refusal(store, rule);
    if (problem === null) numbered.push({ number: numbered.length + 1, rule });
    else report(problem);
  }
  const plan = await byKinds(store, numbered);
  await store.place('sigma_wanted', { rule: 'integer', wanted_event_name: 'text', wanted_event_source: 'text' }, plan.wanted);
  await deriveHits(store, plan);
  return new Map(numbered.map(({ number, rule }) => [rule.id, number]));
}

interface Plan {
  /** Rules for few events, told by columns alone, or only with the record's text. */
  readonly byColumns: readonly NumberedRule[];
  readonly byText: readonly NumberedRule[];
  /** Rules for a large part of all events, the same. */
  readonly aloneByColumns: readonly NumberedRule[];
  readonly aloneByText: readonly NumberedRule[];
  readonly wanted: readonly (readonly SqlValue[])[];
}

/** Which kinds of the events at hand each rule can match; rules without any drop out. */
async function byKinds(store: EventStore, rules: readonly NumberedRule[]): Promise<Plan> {
  await store.derive('sigma_kind', hits.kindsSql(MOST_KINDS + 1, store.dialect));
  const kinds = await kindRows(store, rules);
  const all = eventsOf(kinds);
  const narrow = kinds.length <= MOST_KINDS;
  const chosen = rules.flatMap((one) => {
    const own = kinds.filter((kind) => kind[`r${one.number}`] === 1);
    const events = eventsOf(own);
    if (events === 0 && narrow) return [];
    const large = !narrow || events > all * LARGE_SHARE;
    return [{ one, own, large, text: readsRaw(hits.onWantedKind(one.rule)) }];
  });
  const pick = (large: boolean, text: boolean): NumberedRule[] =>
    chosen.filter((rule) => rule.large === large && rule.text === text).map(({ one }) => one);
  const wanted = chosen
    .filter(({ large }) => !large)
    .flatMap(({ one, own }) => own.map((kind) => [one.number, ...KIND_COLUMNS.map((column) => kind[column] ?? null)]));
  return { byColumns: pick(false, false), byText: pick(false, true), aloneByColumns: pick(true, false), aloneByText: pick(true, true), wanted };
}

const eventsOf = (kinds: readonly KindRow[]): number => kinds.reduce((sum, kind) => sum + Number(kind['events']), 0);

async function kindRows(store: EventStore, rules: readonly NumberedRule[]): Promise<KindRow[]> {
  const merged = new Map<string, Record<string, string | number | null>>();
  for (const batch of inBatches(rules, 100)) {
    for (const row of await store.rows<KindRow>(hits.wantedSql(batch, store.dialect))) {
      const key = JSON.stringify(KIND_COLUMNS.map((column) => row[column]));
      merged.set(key, Object.assign(merged.get(key) ?? {}, row));
    }
  }
  return Array.from(merged.values());
}

/** Few rules in one query keep the engine's memory small; what each query finds is put together at the end. What needs the texts does not wait for the rest. */
async function deriveHits(store: EventStore, plan: Plan): Promise<void> {
  const found: string[] = [];
  const ask = async (question: Sql): Promise<void> => {
    const table = `sigma_hit_${found.length}`;
    found.push(table);
    await store.derive(table, question);
  };
  await sideBySide(hitsByColumns(plan, store.dialect, ask), hitsByText(store, plan, ask));
  await store.derive('sigma_hit', hits.together(found.map((table) => sql`select rule, event_key, event_time from ${fixed(table)}`)));
  await store.forget(found);
}

type Ask = (question: Sql) => Promise<void>;

async function hitsByColumns({ byColumns, aloneByColumns }: Plan, dialect: SqlDialect, ask: Ask): Promise<void> {
  const byKind = byColumns.filter(({ rule }) => hits.onWantedKind(rule).kind === 'always');
  const closer = byColumns.filter((one) => !byKind.includes(one));
  for (const batch of [...inBatches(byKind, 1_000), ...inBatches(closer, 60)]) await ask(hits.amongKindsSql(batch, hits.onWantedKind, dialect));
  for (const batch of inBatches(aloneByColumns, 8)) await ask(hits.together(batch.map((one) => hits.aloneSql(one, dialect))));
}

async function hitsByText(store: EventStore, { byText, aloneByText }: Plan, ask: Ask): Promise<void> {
  const { dialect } = store;
  for (const one of aloneByText) await ask(hits.aloneSql(one, dialect));
  if (byText.length === 0) return;
  const candidates = inBatches(byText, 60).map((batch) => hits.amongKindsSql(batch, hits.onWantedKindWithoutText, dialect));
  await store.derive('sigma_candidate', hits.together(candidates));
  const batches = inBatches(byText, 20);
  const texts = batches.length === 1 ? 'event' : 'sigma_text';
  if (texts === 'sigma_text') await store.derive(texts, hits.textsSql(byText));
  for (const batch of batches) await ask(hits.amongCandidatesSql(batch, texts, dialect));
  await store.forget(['sigma_candidate', 'sigma_text']);
}
