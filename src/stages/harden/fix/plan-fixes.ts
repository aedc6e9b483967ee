/** What would be done about what is open: only calls that are missing, only for what was named, nothing yet. */
import { awsService, iamAction } from '../../../knowledge/aws-calls/index.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';
import { reachText } from '../../../knowledge/json-reach.ts';
import type { AwsCall } from '../../../ports/aws-account.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Check } from '../check.ts';
import type { Hardened } from '../harden.ts';
import type { Result } from '../judging/judge.ts';
import type { Fix, FixStep, Made, WishName, Wishes } from './fix.ts';

export interface PlannedFix {
  readonly check: Check;
  readonly fix: Fix;
  readonly steps: readonly FixStep[];
  /** What AWS says of its trials. */
  readonly trial: readonly Bilingual[];
}

export interface FixPlan {
  readonly accountId: string;
  readonly planned: readonly PlannedFix[];
  /** Could be done, but the person has to say something first. */
  readonly needs: readonly { readonly check: Check; readonly wishes: readonly WishName[] }[];
  /** May break or cost something, and was not named. */
  readonly leftOut: readonly { readonly check: Check; readonly breaks: Bilingual }[];
  /** Only a person can do it. */
  readonly byHand: readonly Result[];
  /** Named, and nothing is open there; or what is there could not be seen. */
  readonly nothing: readonly Result[];
}

/** Open, or unknown and urgent, and nothing a command can do about it. */
const isForAPerson = ({ state, check }: Result): boolean =>
  check.fix === null && (state === 'fail' || (state === 'unknown' && check.urgency === 'urgent'));

/** @param named ids the person typed; null for all that harms nothing */
export function planFixes(seen: Hardened, named: ReadonlySet<string> | null, wishes: Wishes): FixPlan {
  const asked = seen.results.filter(({ check }) => named === null || named.has(check.id));
  const open = asked.filter(({ state }) => state === 'fail');
  const fixable = open.flatMap((result) => (result.check.fix === null ? [] : [{ result, check: result.check, fix: result.check.fix }]));
  const harmless = fixable.filter(({ fix }) => named !== null || fix.breaks === null);
  const missing = ({ fix }: { readonly fix: Fix }): readonly WishName[] => fix.wishes.filter((wish) => wishes[wish] === undefined);
  const worked = harmless
    .filter((one) => missing(one).length === 0)
    .map(({ result, check, fix }) => ({ result, check, fix, steps: stepsOf(result, fix, seen, wishes), trial: trialOf(fix, seen) }));
  // Open, and no call helps: a bucket that is gone, an organization others manage.
  const unhelped = worked.flatMap(({ result, steps }) => (steps.length === 0 ? [result] : []));
  return {
    accountId: seen.about.accountId,
    planned: worked.filter(({ steps }) => steps.length > 0).map(({ check, fix, steps, trial }) => ({ check, fix, steps, trial })),
    needs: harmless.flatMap((one) => (missing(one).length === 0 ? [] : [{ check: one.check, wishes: missing(one) }])),
    leftOut: fixable.flatMap(({ check, fix }) => (named === null && fix.breaks !== null ? [{ check, breaks: fix.breaks }] : [])),
    byHand: asked.filter((result) => isForAPerson(result) || unhelped.includes(result)),
    nothing: named === null ? [] : asked.filter((result) => result.state !== 'fail' && !isForAPerson(result)),
  };
}

const stepsOf = ({ check, lines }: Result, fix: Fix, { readings, about }: Hardened, wishes: Wishes): readonly FixStep[] =>
  fix.steps({ seen: Object.fromEntries(Object.entries(check.reads).map(([name, read]) => [name, readings.get(read) ?? []])), lines, about, wishes });

const trialOf = ({ trial }: Fix, { readings }: Hardened): readonly Bilingual[] =>
  trial === null ? [] : trial.says(trial.reads.flatMap((read) => readings.get(read) ?? []));

/** Nothing made yet: what a preview shows in place of ids AWS will give. */
export const NOTHING_MADE: Made = { text: () => null };

export const madeOf = (outputs: ReadonlyMap<string, Reachable>): Made => ({ text: (step, path) => reachText(outputs.get(step), path) });

/** The calls as they would be made; the same twice while the account has not moved. */
export const plannedCalls = ({ planned }: FixPlan): readonly AwsCall[] =>
  planned.flatMap(({ steps }) => steps.map((step) => step.call(NOTHING_MADE)));

/** IAM actions the plan needs, those that take it back included, each once. */
export function neededActions({ planned }: FixPlan): readonly string[] {
  const actions = planned.flatMap(({ fix }) => [
    ...fix.alsoNeeds.map(({ action }) => action),
    ...fix.calls.flatMap(([key, operation]) => {
      const service = awsService(key);
      return service === null ? [] : [iamAction(service, operation)];
    }),
  ]);
  return [...new Set(actions)].sort((a, b) => (a < b ? -1 : 1));
}
