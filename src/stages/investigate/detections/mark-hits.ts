/** Runs the event rules: afterwards the table `sigma_hit` (rule, event_key, event_time) holds every match of every rule. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { SqlValue } from '../../../ports/sql.ts';
import { KIND_COLUMNS } from './compiling/event-field.ts';
import { readsRaw } from './compiling/expression-sql.ts';
import { batchesOf, hitsSql, kindsSql } from './compiling/hits-sql.ts';
import type { NumberedRule } from './compiling/hits-sql.ts';
import { detectionWords } from './matching/detection-words.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { EventRule, Expression, Matcher } from './rule.ts';

/** AWS has some ten thousand API calls, an account uses hundreds. A table with more kinds is not CloudTrail and is searched without this short cut. */
const MOST_KINDS = 5_000;

/** A rule that wants more of all events than this is quicker in a scan of its own, unless it reads the records' text. */
const LARGE_SHARE = 0.2;

type KindRow = Readonly<Record<string, string | number | null>>;

/** Rules the engine refuses (a regular expression too large for it) are reported and left out. Returns the number of each rule. */
export async function markHits(
  store: EventStore,
  rules: readonly EventRule[],
  report: (problem: RuleProblem) => void,
): Promise<Map<string, number>> {
  const numbered: NumberedRule[] = [];
  for (const rule of rules) {
    const problem = await refusal(store, rule);
    if (problem === null) numbered.push({ number: numbered.length + 1, rule });
    else report(problem);
  }
  const kinds = await store.rows<KindRow>(kindsSql(numbered, MOST_KINDS + 1, store.dialect));
  const { together, alone } = kinds.length > MOST_KINDS ? { together: [], alone: numbered } : divided(numbered, kinds);
  const batches = batchesOf(together, store.dialect);
  const wanted = batches.flatMap((batch, index) => batch.flatMap((one) => wantedRows(one, index, kinds)));
  await store.place('sigma_wanted', { batch: 'integer', rule: 'integer', wanted_event_name: 'text', wanted_event_source: 'text' }, wanted);
  await store.derive('sigma_hit', hitsSql(batches, alone, store.dialect));
  return new Map(numbered.map(({ number, rule }) => [rule.id, number]));
}

const kindsWantedBy = ({ number }: NumberedRule, kinds: readonly KindRow[]): KindRow[] => kinds.filter((kind) => kind[`r${number}`] === 1);

const eventsOf = (kinds: readonly KindRow[]): number => kinds.reduce((sum, kind) => sum + Number(kind['events']), 0);

/** Rules that can match none of the kinds at hand drop out. */
function divided(rules: readonly NumberedRule[], kinds: readonly KindRow[]): { together: NumberedRule[]; alone: NumberedRule[] } {
  const large = eventsOf(kinds) * LARGE_SHARE;
  const possible = rules.map((one) => ({ one, events: eventsOf(kindsWantedBy(one, kinds)) })).filter(({ events }) => events > 0);
  const alone = possible.filter(({ one, events }) => events > large && !readsRaw(one.rule.condition)).map(({ one }) => one);
  return { alone, together: possible.map(({ one }) => one).filter((one) => !alone.includes(one)) };
}

function wantedRows(one: NumberedRule, batch: number, kinds: readonly KindRow[]): SqlValue[][] {
  return kindsWantedBy(one, kinds).map((kind) => [batch, one.number, ...KIND_COLUMNS.map((column) => kind[column] ?? null)]);
}

/** Tries each regular expression on nothing: the engine's own word on whether it takes it. */
async function refusal(store: EventStore, rule: EventRule): Promise<RuleProblem | null> {
  for (const matcher of regexes(rule.condition)) {
    try {
      await store.rows(sql`select ${store.dialect.matchesRegex(sql`''`, matcher.pattern, matcher.flags)} as taken`);
    } catch (error) {
      return { ...rule.at, severity: 'error', ...detectionWords.regexRefused(engineWords(error)) };
    }
  }
  return null;
}

/** The store tells a problem of its own; what the engine said is its cause. */
function engineWords(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return error.cause instanceof Error ? engineWords(error.cause) : (error.message.split('\n')[0] ?? '');
}

function regexes(expression: Expression): Extract<Matcher, { kind: 'regex' }>[] {
  if (expression.kind === 'not') return regexes(expression.part);
  if (expression.kind === 'and' || expression.kind === 'or') return expression.parts.flatMap(regexes);
  return expression.kind === 'value' ? expression.matchers.filter((one) => one.kind === 'regex') : [];
}
