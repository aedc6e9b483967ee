/** A plan from its text. Whatever somebody made of it in between, what is read is one, or nothing is. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { actionOf } from '../actions/index.ts';
import { PLAN_SCHEMA, type Plan } from './plan.ts';

/** @throws HikeshiProblem `not-a-plan` (yours) */
export function readPlan(text: string): Plan {
  const read = PLAN_SCHEMA.safeParse(parsed(text));
  if (!read.success || read.data.steps.some((step) => actionOf(step.action) === null)) throw notAPlan();
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const notAPlan = (): HikeshiProblem =>
  new HikeshiProblem('not-a-plan', 'you', {
    ja: '計画として読めません。hikeshi contain plan で作り直してください。',
    en: 'This is not a plan that can be read. Make one with hikeshi contain plan.',
  });
