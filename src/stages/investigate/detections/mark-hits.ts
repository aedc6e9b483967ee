/** Runs the event rules: afterwards the table `sigma_hit` (rule, event_key, event_time) holds every match of every rule. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import type { SqlValue } from '../../../ports/sql.ts';
import { KIND_COLUMNS } from './compiling/event-field.ts';
import { hitsSql, kindsSql } from './compiling/hits-sql.ts';
import type { NumberedRule } from './compiling/hits-sql.ts';
import { detectionWords } from './matching/detection-words.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { EventRule, Expression, Matcher } from './rule.ts';

/** AWS has some ten thousand API calls, an account uses hundreds. A table with more kinds is not CloudTrail and is searched without this short cut. */
const MOST_KINDS = 5_000;

type KindRow = Readonly<Record<string, string | number | null>>;

/** Rules the engine refuses (a regular expression too large for it) are reported and left out. Returns the number of each rule. */
export async function markHits(store: EventStore, rules: readonly EventRule[], report: (problem: RuleProblem) => void): Promise<Map<string, number>> {
  const numbered: NumberedRule[] = [];
  for (const rule of rules) {
    const problem = await refusal(store, rule);
    if (problem === null) numbered.push({ number: numbered.length + 1, rule });
    else report(problem);
  }
  const { gated, everywhere, wanted } = await byKinds(store, numbered);
  await store.place('sigma_wanted', { rule: 'integer', wanted_event_name: 'text', wanted_event_source: 'text' }, wanted);
  await store.derive('sigma_hit', hitsSql(gated, everywhere, store.dialect));
  return new Map(numbered.map(({ number, rule }) => [rule.id, number]));
}

interface Plan {
  readonly gated: readonly NumberedRule[];
  readonly everywhere: readonly NumberedRule[];
  readonly wanted: readonly (readonly SqlValue[])[];
}

/** Which kinds of the events at hand each rule can match; rules without any drop out. */
async function byKinds(store: EventStore, rules: readonly NumberedRule[]): Promise<Plan> {
  const kinds = await store.rows<KindRow>(kindsSql(rules, MOST_KINDS + 1, store.dialect));
  if (kinds.length > MOST_KINDS) return { gated: [], everywhere: rules, wanted: [] };
  const gated: NumberedRule[] = [];
  const everywhere: NumberedRule[] = [];
  const wanted: SqlValue[][] = [];
  for (const one of rules) {
    const own = kinds.filter((kind) => kind[`r${one.number}`] === 1);
    if (own.length > 0 && own.length === kinds.length) everywhere.push(one);
    else if (own.length > 0) {
      gated.push(one);
      wanted.push(...own.map((kind) => [one.number, ...KIND_COLUMNS.map((column) => kind[column] ?? null)]));
    }
  }
  return { gated, everywhere, wanted };
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
