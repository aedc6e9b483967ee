/** Would the engine take this rule? Asked before the rules run together, so that one bad expression spoils none of the others. */
import type { EventStore } from '../../../ports/event-store.ts';
import { sql } from '../../../ports/sql.ts';
import { detectionWords } from './matching/detection-words.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { EventRule, Expression, Matcher } from './rule.ts';

/** Tries each regular expression on nothing: the engine's own word on whether it takes it. Null when it does. */
export async function refusal(store: EventStore, rule: EventRule): Promise<RuleProblem | null> {
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
